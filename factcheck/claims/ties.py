"""How a quantity hangs on another one of its sentence: conversions, parts, additions, values side by side."""

import dataclasses
import re
from bisect import bisect_left
from functools import lru_cache

from factcheck import units
from factcheck.claims.quantities import Quantity, read
from factcheck.language import Sentence
from factcheck.model import Relation

# "140 kilometres (90 miles)", "$5m (£4m)", "35 miles, or 56 km,": what may stand between an amount and its conversion
BRACKET = re.compile(r"(?:-?\w+)?[ \u00a0]?[(\[](?:or |about |around |roughly |approximately |some |equivalent to )?$")
OR = re.compile(r",?[ ](?:or|i\.e\.)[ ]$|[ ]?/[ ]?$")
# "five people, including two children", "12 hurt, two of them seriously", "among them three officers"
INCLUDING = re.compile(r"\b(?:including|among them|of whom|of which|of them)\b[^.;]{0,40}$", re.IGNORECASE)
OF_THEM = re.compile(r"[ ](?:of (?:them|whom|those|these|which|the (?:dead|victims|injured|wounded)))\b", re.IGNORECASE)
# "another five", "a further 12", "five others", "two more", "an additional 300"
FURTHER = re.compile(
    r"\b(?:another|a further|further|an additional|additional|an extra|extra|the other|other)[ ]$", re.IGNORECASE
)
FURTHER_AFTER = re.compile(r"[ ](?:more|other|others|additional|further)\b(?! than)", re.IGNORECASE)
AND = re.compile(r"[ ]?(?:,|and|,[ ]and|or)[ ]$")


def tie(sentence: Sentence, quantity: Quantity) -> Relation | None:
    """The relation of ``quantity`` to an earlier quantity of the sentence, None where it stands alone."""
    return _ties(sentence).get(quantity.start)


@lru_cache(maxsize=2)
def _ties(sentence: Sentence) -> dict[int, Relation]:
    text, found = sentence.text, {}
    earlier: Quantity | None = None
    last: Quantity | None = None  # the one right before, a conversion or not
    for q in read(sentence):
        relation = _relation(text, earlier, q, sentence.start)
        chained = relation is None and last is not None and last is not earlier and _converts(last, q)
        if chained and earlier is not None and last is not None and OR.fullmatch(text[last.tail : q.start]):
            relation = Relation("conversion_of", sentence.start + earlier.start)  # "296 hp (224 kW / 300 PS)"
        if relation:
            found[q.start] = relation
        if relation is None or relation.kind != "conversion_of":
            earlier = q
        last = q
    return found


def _relation(text: str, earlier: Quantity | None, q: Quantity, offset: int) -> Relation | None:
    other = None if earlier is None else offset + earlier.start
    between = "" if earlier is None else text[earlier.tail : q.start]
    if earlier is not None and _converts(earlier, q) and (BRACKET.fullmatch(between) or OR.fullmatch(between)):
        return Relation("conversion_of", other)
    if q.changed_from is not None:
        return Relation("changed_from", offset + q.changed_from)
    if q.sort != "plain":
        if earlier is not None and earlier.sort == q.sort and earlier.unit == q.unit and AND.fullmatch(between):
            return Relation("range_with", other)
        return None
    if FURTHER.search(text, max(0, q.start - 16), q.start) or FURTHER_AFTER.match(text, q.end):
        return Relation("further", other if earlier is not None and earlier.sort == "plain" else None)
    if earlier is not None and earlier.sort == "plain" and _smaller(q, earlier):
        if INCLUDING.search(between) or OF_THEM.match(text, q.end):
            return Relation("part_of", other)
        if (
            earlier.number.form == q.number.form == "digits"
            and "." in text[q.core : q.core_end]
            and AND.fullmatch(between)
        ):
            return Relation("range_with", other)
    return None


def _converts(a: Quantity, b: Quantity) -> bool:
    """Whether two quantities measure the same thing in different units, as "$12 million ($3 million a year)" do not."""
    if a.unit is None or b.unit is None or a.unit == b.unit:
        return False
    dimension = units.dimension(a.unit)
    return dimension is not None and dimension == units.dimension(b.unit) and units.rate(a.unit) == units.rate(b.unit)


def _smaller(part: Quantity, whole: Quantity) -> bool:
    ceiling = whole.high if whole.high is not None else float("inf")
    return (part.low or part.high or 0) <= ceiling


def original(sentence: Sentence, quantity: Quantity) -> Quantity:
    """What ``quantity`` converts, itself where it is no conversion."""
    relation = tie(sentence, quantity)
    if relation is None or relation.kind != "conversion_of":
        return quantity
    found = read(sentence)
    return found[bisect_left(found, (relation.other or 0) - sentence.start, key=lambda q: q.start)]


def inherited(sentence: Sentence, quantity: Quantity) -> Quantity:
    """A conversion is as open as its original: "more than $7m (£5m)" says more than £5m."""
    first = original(sentence, quantity)
    if first is quantity or quantity.modifier != "=" or first.modifier not in (">", "<"):
        return quantity
    low = None if first.modifier == "<" else quantity.low
    high = None if first.modifier == ">" else quantity.high
    return dataclasses.replace(quantity, low=low, high=high, modifier=first.modifier)
