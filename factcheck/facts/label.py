"""A fact's name for people: the question that its values answer ("people killed in the quake", "how long the jury
deliberated"), as one of its claims asks it.

One claim is chosen, so that no label is patched together from two: the one whose question says most of what the others
talk about. Facts of one report that would bear one name are told apart by what only one of them says.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from factcheck.data import words
from factcheck.facts.state_label import state_label
from factcheck.model import Claim, Kind

WORD = re.compile(r"[^\W\d_]+")
STEM = 5  # letters by which words of a question are looked for in the other claims' sentences
ENOUGH = 3  # words that say something; a question gains nothing by more
LONG = 40  # characters; a question loses by more
ASKING = frozenset({"how", "long", "far", "much", "day", "year", "month", "time", "which", "number", "amount", "share"})
LASTING = frozenset({"rank", "age"})  # what no event tells apart
COUNTED = frozenset({"count", "age", "rank"})
CALLED: dict[Kind, str] = {
    "date": "day",
    "year": "year",
    "time": "time",
    "duration": "length of time",
    "money": "amount",
}
BESIDE = 28  # characters of a sentence on each side of a value


def labels(facts: Sequence[Sequence[Claim]]) -> tuple[str, ...]:
    """A label for each fact of a report, given by its claims; no two are alike where anything tells them apart. Of
    facts with one label the one that most claims tell keeps it bare."""
    named = [label(claims) for claims in facts]
    counted = Counter(named)
    taken = set(named)
    for n, claims in enumerate(facts):
        if counted[named[n]] < 2:
            continue
        rivals = [facts[k] for k in range(len(facts)) if k != n and named[k].partition(" (")[0] == named[n]]
        if all(len(claims) > len(rival) for rival in rivals):
            continue
        detail = next((d for d in _details(claims) if f"{named[n]} ({d})" not in taken and _only(d, rivals)), "")
        if detail and detail.casefold() not in named[n].casefold():
            named[n] = f"{named[n]} ({detail})"
            taken.add(named[n])
    return tuple(named)


def label(claims: Sequence[Claim]) -> str:
    """The label of a fact, from the best of its claims."""
    kinds = Counter(c.kind for c in claims)
    if kinds.most_common(1)[0][0] == "status":
        return state_label(claims)
    texts = [frozenset(_stems(c.text)) for c in claims]

    def worth(claim: Claim) -> tuple[float, int, str, int]:
        told = frozenset(_stems(claim.question)) - ASKING
        shared = sum(len(told & text) / len(told) for text in texts) / len(texts) if told else 0.0
        full = min(len(told), ENOUGH) / ENOUGH
        length = len(claim.question)
        headline = not claim.text.rstrip("\"”’'").endswith((".", "!", "?"))  # few articles, and capitals in every word
        holder = claim.kind == "rank" and claim.about[:1].isupper()  # "rank of Verano" says more than "of the city"
        usual = kinds[claim.kind] / len(claims)
        return (
            shared + full + usual + holder - max(0, length - LONG) / LONG - headline / 2,
            -length,
            claim.question,
            claim.start,
        )

    asked = [c for c in claims if c.question]
    if asked:
        return max(asked, key=worth).question
    return (_by_slots(claims) if claims[0].kind in COUNTED else "") or _quoted(claims[0])


def _by_slots(claims: Sequence[Claim]) -> str:
    """The commonest subject, for claims whose sentences ask nothing: "assists"."""
    said = [c.subject for c in claims if c.subject and c.head.isalpha() and len(c.subject) <= LONG]
    known = Counter(s for s in said if not re.search(r"\d", s) and s.casefold() not in words("stop_words.txt"))
    return max(known, key=lambda s: (known[s], -len(s), s)) if known else ""


def _quoted(claim: Claim) -> str:
    """The words around a value of which nothing is known: "figure in “the last ... on the list”"."""
    around = _around(claim)
    return f"{CALLED.get(claim.kind, 'figure')} in “{around}”" if around else claim.value.text


def _details(claims: Sequence[Claim]) -> Iterable[str]:
    """What may tell a fact from one of the same name: its event, place, person or time, and last its words."""
    yield from _often(c.event for c in claims if c.kind not in LASTING)
    yield from _often(place for c in claims for place in c.place)
    yield from _often(c.of for c in claims if c.of[:1].isupper())
    yield from _often(c.about for c in claims if c.about[:1].isupper() and c.about.count(" ") < 3)
    yield from _often(c.when.text for c in claims if c.when)
    yield from (f"“{around}”" for c in claims if (around := _around(c)))


def _only(detail: str, rivals: Sequence[Sequence[Claim]]) -> bool:
    """Whether no claim of a rival says it, too."""
    return not any(
        detail in (c.event, *c.place, c.of, c.about, c.when.text if c.when else "") for r in rivals for c in r
    )


def _often(values: Iterable[str]) -> list[str]:
    counted = Counter(v for v in values if 2 < len(v) <= BESIDE)
    return sorted(counted, key=lambda v: (-counted[v], v))


def _around(claim: Claim) -> str:
    """A few words of the sentence on both sides of the value, cut between words."""
    at, until = claim.start - claim.sentence.start, claim.end - claim.sentence.start
    before, after = claim.text[:at][-BESIDE:], claim.text[until:][:BESIDE]
    if len(claim.text[:at]) > BESIDE:
        before = before.partition(" ")[2]
    if len(claim.text[until:]) > BESIDE:
        after = after.rpartition(" ")[0]
    return " ".join(f"{before}{claim.text[at:until]}{after}".split()).strip(' ,;:.“”"')


def _stems(text: str) -> list[str]:
    dull = words("stop_words.txt")
    return [w[:STEM] for w in WORD.findall(text.casefold()) if w not in dull]
