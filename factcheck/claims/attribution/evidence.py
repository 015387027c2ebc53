"""What speaks for and against a candidate giving a value: named features, weighed by learned weights.

Every feature is a short readable string; those of one candidate are summed up by ``weighing.py``.
"""

import dataclasses
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck import data
from factcheck.claims.attribution.sayings import Saying
from factcheck.claims.attribution.strength import speaking, strength
from factcheck.language import Sentence

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

YEAR = re.compile(r"(?:1[5-9]|20)\d\d,?$")
DAY = re.compile(
    r"(?i)\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:january|february|march|april|june|july|august|september|"
    r"october|november|december|jan|feb|aug|sept?|oct|nov|dec)\b|\bmay \d|\d\s?[ap]\.?m\b"
)
REFERRING = {"he", "she", "they", "it", "i", "we", "you", "who"}
CLAUSES = {"ccomp", "xcomp", "advcl", "relcl", "acl", "conj", "parataxis", "csubj", "pcomp"}
NEARER = (-1.0, 0.0, 1.0)
STRENGTHS = (-3.0, -2.0, -1.0, 0.0, 1.0, 2.0)


@dataclasses.dataclass(frozen=True, slots=True)
class Place:
    """A value in its article: the ``sentence``, its token ``index`` there, its offset in the text, and the number of
    the quotation it stands in (None outside), and the strength of the strongest saying of its sentence."""

    sentence: Sentence
    index: int
    start: int
    end: int
    quotation: int | None
    long_quotation: bool
    best: float = -9.0


@dataclasses.dataclass(frozen=True, slots=True)
class Candidate:
    """A saying in its article: the ``sentence`` it stands in, and how that lies to the value's: ``gap`` sentences back
    (negative: ahead), in the same paragraph or not, in which quotation its cue stands, whether that touches the value's
    quotation, and how many strong candidates stand between."""

    saying: Saying
    sentence: Sentence
    gap: int = 0
    near: bool = True
    quotation: int | None = None
    touches: str = "apart"
    between: int = 0


def bucket(number: float, edges: tuple[float, ...]) -> int:
    return sum(number >= edge for edge in edges)


def of_none(place: Place, best: float) -> Iterator[str]:
    """What speaks for the article's own voice; ``best`` is the strength of the strongest candidate anywhere near."""
    kind = kind_of(place)
    quoted = "none" if place.quotation is None else "long" if place.long_quotation else "short"
    yield "own"
    yield f"own kind={kind}"
    yield f"own quoted={quoted}"
    yield f"own quoted={quoted} best={bucket(best, STRENGTHS)}"
    if place.sentence.index == 0:
        yield "own first sentence"
    if not place.sentence.text.rstrip().endswith((".", "!", "?", '"', "”", "'", "’")):
        yield "own unfinished"


def kind_of(place: Place) -> str:
    text = place.sentence.text
    start = place.start - place.sentence.start
    words = text[start : place.end - place.sentence.start]
    after = text[start + len(words) : start + len(words) + 12].lower()
    if DAY.search(words):
        return "date"
    if YEAR.search(words):
        return "year"
    if DAY.search(text[max(start - 10, 0) : start + len(words)]):
        return "date"
    if after.lstrip("- ").startswith(("percent", "per cent", "%", "points")) or "%" in words:
        return "percent"
    if words.startswith(("$", "£", "€")):
        return "money"
    if after.startswith(("-", "–")):
        return "compound"
    return "figure" if words[:1].isdigit() else "word"


def _opening(place: Place) -> str:
    """How the value's sentence opens: on a pronoun, an article, a number, a name, a conjunction..."""
    token = next((t for t in place.sentence.doc if not t.is_punct), None)
    return "nothing" if token is None else token.lower_ if token.pos_ == "PRON" else token.pos_


def of_candidate(place: Place, candidate: Candidate, doc: "Doc") -> Iterator[str]:
    """What speaks for ``candidate``, whose sentence is ``doc``."""
    saying = candidate.saying
    cue, speaker = doc[saying.cue], doc[saying.speaker]
    power = bucket(strength(saying.lemma), STRENGTHS)
    if saying.how == "tail":  # a headline's speaker, behind it: as good as "according to"
        saying = dataclasses.replace(saying, how="according")
    yield f"how={saying.how}"
    yield f"strength={power}"
    yield f"how={saying.how} strength={power}"
    yield from _speaker(speaker, saying)
    yield from _manner(cue)
    quoted = _quoted(place, candidate)
    if candidate.gap:
        ahead = "ahead" if candidate.gap < 0 else "back"
        where = f"{ahead} {quoted}"
        yield f"elsewhere {where} strength={power}"
        yield f"elsewhere {where} gap={min(abs(candidate.gap), 4)}"
        yield f"elsewhere {where} near={candidate.near}"
        yield f"elsewhere {where} between={min(candidate.between, 2)}"
        yield f"elsewhere {where} how={saying.how}"
        yield f"elsewhere {where} touches={candidate.touches}"
        yield f"elsewhere {where} content={content(cue)}"
        yield f"elsewhere {where} {saying.lemma}"
        yield f"elsewhere {where} kind={kind_of(place)}"
        colon = candidate.sentence.text.rstrip().endswith(":")
        yield f"elsewhere {where} ends in colon={colon} gap={min(abs(candidate.gap), 3)}"
        if saying.how == "label":
            yield f"elsewhere {where} label near={candidate.near} capitals={doc[saying.first].is_upper}"
        yield f"elsewhere {where} opening={_opening(place)} gap={min(abs(candidate.gap), 2)}"
        yield f"elsewhere {where} own best={bucket(place.best, STRENGTHS)} gap={min(abs(candidate.gap), 2)}"
        yield f"elsewhere {where} final={saying.cue > len(doc) - 6} gap={min(abs(candidate.gap), 2)}"
        return
    route, nearer, path = _route(doc, place.index, candidate.saying)
    lemma = saying.lemma
    yield f"here {lemma}"
    yield f"here {lemma} route={route.split(':')[0]}"
    yield f"here path={'>'.join(path[:2])}"
    yield f"here path={'>'.join(path[:3])}"
    yield f"here path={'>'.join(path[:2])} strength={power}"
    inner = [dep for dep in path[1:] if dep in CLAUSES]
    yield f"here inner={len(inner[:3])}"
    yield f"here inner={inner[0] if inner else None} {path[0] if path else None}"
    yield f"here value={doc[place.index].dep_} route={route.split(':')[0]} deep={len(path[:3])}"
    yield f"here route={route}"
    yield f"here route={route} strength={power}"
    yield f"here route={route} how={saying.how}"
    yield f"here {quoted}"
    yield f"here {quoted} strength={power}"
    yield f"here {quoted} touches={candidate.touches}"
    yield f"here nearer={nearer}"
    yield f"here nearer={nearer} strength={power}"
    yield f"here nearer={nearer} how={saying.how} route={route.split(':')[0]}"
    yield f"here between={min(candidate.between, 2)}"
    barrier = _barrier(doc, saying.cue, place.index)
    yield f"here barrier={barrier} inner={len(inner[:2])}"
    yield f"here barrier={barrier} route={route.split(':')[0]}"
    yield f"here kind={kind_of(place)} path={'>'.join(path[:2])}"
    yield f"here kind={kind_of(place)} how={saying.how}"
    if saying.how == "label":
        yield f"label first={place.sentence.index == 0} words={min(saying.last + 1, 4)}"
        yield f"label capitals={doc[saying.first].is_upper} name={speaker.pos_}"
    after = "cue first" if saying.cue < place.index else "cue after"
    yield f"here {after} how={saying.how}"
    yield f"here {after} route={route.split(':')[0]} far={bucket(abs(saying.cue - place.index), (4, 8, 16, 32))}"
    yield f"here content={content(cue)} route={route.split(':')[0]} {after}"
    yield f"here kind={kind_of(place)} route={route.split(':')[0]}"
    if saying.first <= place.index <= saying.last:
        yield "here value within the speaker"


def _speaker(speaker: "Token", saying: Saying) -> Iterator[str]:
    lower = speaker.lower_
    if lower in REFERRING:
        kind = lower
    elif speaker.pos_ == "PROPN":
        kind = "name"
    else:
        kind = f"noun{bucket(speaking(speaker.lemma_.lower()), STRENGTHS)}"
        if speaker.tag_ == "NNS":
            yield "speaker plural"
    yield f"speaker={kind}"
    yield f"speaker={kind} how={saying.how}"
    if saying.how == "verb":
        yield f"speaker={kind} strength={bucket(strength(saying.lemma), STRENGTHS)}"


def _manner(cue: "Token") -> Iterator[str]:
    yield f"cue tag={cue.tag_}"
    yield f"cue dep={cue.dep_}"
    for child in cue.children:
        if child.dep_ == "neg":
            yield "cue negated"
        elif child.dep_ == "aux":
            yield f"cue aux={'modal' if child.tag_ == 'MD' else child.lemma_.lower()}"
        elif child.dep_ == "mark":
            yield f"cue mark={child.lower_}"


def content(cue: "Token") -> str:
    """How a cue takes what is said."""
    kinds = {child.dep_ for child in cue.children}
    if "ccomp" in kinds:
        clause = next(c for c in cue.children if c.dep_ == "ccomp")
        return "that" if any(c.lower_ == "that" and c.dep_ == "mark" for c in clause.children) else "clause"
    return next((k for k in ("xcomp", "dobj", "prep") if k in kinds), "bare")


def _quoted(place: Place, candidate: Candidate) -> str:
    if place.quotation is None:
        return "unquoted" if candidate.quotation is None else "cue quoted"
    if candidate.quotation == place.quotation:
        return "same quotation"
    size = "long" if place.long_quotation else "short"
    return f"{size} quotation" if candidate.quotation is None else f"{size} other quotation"


def _route(doc: "Doc", value: int, saying: Saying) -> tuple[str, int, list[str]]:
    """By which branch the cue governs the value ("ccomp", "dobj", ..., "above:ccomp" where the cue hangs on a word
    that governs the value, "apart"), how strongly the strongest cue between reports (0: none does), and the branches
    from the cue down to the value."""
    if saying.how == "tail":
        return "above:prep", 0, ["^prep"]
    token = doc[value]
    nearer = -9.0
    path: list[str] = []
    for _ in range(60):
        if token.i == saying.cue:
            path = _plain(doc, path[::-1], saying)
            return (path[0] if path else "self"), bucket(nearer, NEARER), path
        head = token.head
        if head is token:
            break
        path.append(token.dep_)
        if head.i != saying.cue and token.dep_ in ("ccomp", "xcomp"):
            nearer = max(nearer, strength(head.lemma_.lower()))
        token = head
    token = doc[saying.cue]
    up: list[str] = []
    for _ in range(20):
        head = token.head
        if head is token:
            break
        up.insert(0, "^" + token.dep_)
        if head.i == value or head.left_edge.i <= value <= head.right_edge.i:
            return f"above:{token.dep_}", bucket(nearer, NEARER), up[:1] + _down(doc, head.i, value)
        token = head
    return "apart", bucket(nearer, NEARER), ["apart"]


def _plain(doc: "Doc", path: list[str], saying: Saying) -> list[str]:
    """ "denied reports that ...", "made the claim that ...": what the noun holds is the cue's own content"""
    if path[:2] == ["dobj", "acl"] or path[:2] == ["dobj", "ccomp"]:
        for child in doc[saying.cue].children:
            if child.dep_ == "dobj" and child.lemma_.lower() in data.words("cue_nouns.txt"):
                return ["ccomp", *path[2:]]
    return path


def _barrier(doc: "Doc", cue: int, value: int) -> str:
    """The strongest mark between a cue and the value: a bracket, semicolon or dash, several commas, one, none."""
    low, high = min(cue, value), max(cue, value)
    commas = 0
    for token in doc[max(low, high - 60) : high]:
        if token.text in "([":
            return "bracket"
        if token.text in (";", "--", "—", "–", "-", ")"):
            return "dash"
        commas += token.text == ","
    return "comma" if commas == 1 else "commas" if commas else "none"


def _down(doc: "Doc", top: int, value: int) -> list[str]:
    """The branches from token ``top`` down to the value."""
    path: list[str] = []
    token = doc[value]
    for _ in range(60):
        if token.i == top or token.head is token:
            break
        path.append(token.dep_)
        token = token.head
    path.reverse()
    return path
