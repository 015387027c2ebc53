"""A fact's name for people: a short question or noun phrase in the words of one of its claims ("people killed in the
quake", "how long the jury deliberated", "rank of the town by size").

One claim is chosen, so that no label is patched together from two: the one whose slots are filled best and shared most.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import cache

from factcheck.data import lines, table, words
from factcheck.facts.deed import Deed, deed, members, participle
from factcheck.facts.state_label import state_label
from factcheck.model import Claim, Kind

__all__ = ["label", "participle"]

PRONOUN = re.compile(
    r"(?:he|she|it|they|we|i|you|who|whom|which|that|this|these|those|one|some|many|others?|it\W*s?|\W*)", re.IGNORECASE
)
OPENER = re.compile(
    r"^(?:(?:the|a|an|their|its|his|her|our|my|your|this|that|these|those|some|other|another|both|all|more|than|no|-)\s+"
    r"|[-–'’\"“(]+\s*)+",
    re.IGNORECASE,
)
DIGIT = re.compile(r"\d")
DEAD = re.compile(r"\bdead (?=\w)")
SUPERLATIVE = re.compile(r"\b(?:most|least|\w+est)\b", re.IGNORECASE)
LONGEST = 48
DATED: dict[Kind, str] = {"date": "day", "year": "year", "time": "time"}


def label(claims: Sequence[Claim]) -> str:
    """The label of a fact, from the best of its claims."""
    heads, deeds = Counter(c.head for c in claims), Counter(c.predicate for c in claims)
    named = Counter(_key(c) for c in claims)

    def worth(claim: Claim) -> tuple[float, int, str, str, int]:
        thing = subject(claim)
        told = deed(claim, thing)
        share = heads[claim.head] * bool(claim.head) + deeds[claim.predicate] * bool(claim.predicate)
        filled = 2.0 * bool(thing) + bool(told) + 0.5 * bool(claim.event) - 0.5 * claim.subject.isupper()
        return filled + (share + named[_key(claim)]) / len(claims), -len(thing), thing, claim.text, claim.start

    best = max(claims, key=worth)
    found = ASKED[best.kind](best, claims) or str(best.value.text)
    first, _, rest = found.partition(" ")
    lower = any(re.search(rf"\b{re.escape(first.casefold())}\b", c.text) for c in claims)
    return f"{first.casefold()} {rest}" if rest and lower else found


@cache
def ordinary() -> frozenset[str]:
    """Words that are no names, though one that opens a sentence has a capital."""
    lists = ("people.txt", "event_nouns.txt", "measure_nouns.txt", "source_nouns.txt", "predicates.txt")
    return frozenset(word.casefold() for name in lists for line in lines(name) for word in line.split())


def subject(claim: Claim) -> str:
    """What a claim counts, measures or dates, without its article and without figures; empty where that is a pronoun
    or not said."""
    thing = claim.subject.strip()
    if DIGIT.search(thing):  # "the Rovers' 11 assists"
        thing = re.split(r"\S*\d\S*", thing)[-1]
    thing = _plain(OPENER.sub("", thing.strip()).strip(" ,;:-–\"“”'’"))
    first = thing.split(" ", 1)[0]
    if claim.text.startswith(first) and first.casefold() in ordinary():
        thing = thing[:1].casefold() + thing[1:]
    if claim.kind in DATED and thing.casefold() in words("weekdays_months.txt"):
        return ""
    if PRONOUN.fullmatch(thing) or len(thing) > LONGEST:
        return claim.head if claim.head.isalpha() and not PRONOUN.fullmatch(claim.head) else ""
    return thing


def _plain(thing: str) -> str:
    """A phrase without the unit that a figure has left in front of it: "a 15-inch model" is a model."""
    first, _, rest = thing.partition(" ")
    unit = first.casefold()
    measured = unit in words("measures_named.txt") or unit in table("units.txt")
    return rest if rest and measured else thing


def _count(claim: Claim, claims: Sequence[Claim]) -> str:
    """ "people killed in the quake"."""
    thing = _whole(claim)
    told = deed(claim, subject(claim))
    if not thing:
        thing = _named(claims)
        if not thing:
            return _figure(claim)
    done = told.done if told else ""
    if done.startswith("killed"):
        thing = DEAD.sub("", thing)  # "dead civilians" that were killed are civilians killed
    if told and told.active and told.clause != done:
        done = f"that {told.clause}"  # "robbers that stole", not "robbers stolen"
    return _joined(thing, done, _in(claim, claims, thing, told))


def _share(claim: Claim, claims: Sequence[Claim]) -> str:
    """ "share of the homes damaged"."""
    return _with("share of", _count(claim, claims)) if subject(claim) or _named(claims) else _figure(claim)


def _amount(claim: Claim, claims: Sequence[Claim]) -> str:
    """ "amount of the damage", "value of the jewels stolen", "price of the seats"."""
    thing, told = _whole(claim), deed(claim, subject(claim))
    if not thing:
        return _joined("amount", told.done if told else "", _for(claim)) if told or claim.about else ""
    if claim.head in ("price", "cost", "value", "worth", "amount", "total", "sum", "fee", "rate"):
        return _joined(thing, _in(claim, claims, thing, told))
    if claim.predicate == claim.head:
        return _joined("amount of", _the(thing), _in(claim, claims, thing, told))
    taken = told is not None and told.verb in ("steal", "rob", "loot", "seize", "find")
    said = told.done if told and told.verb not in ("cost", "worth", "value", "price", "total") else ""
    return _joined("value of" if taken or not said else "amount:", _the(thing) if taken or not said else thing, said)


def _age(claim: Claim, claims: Sequence[Claim]) -> str:
    """ "age of Ilo Brandt"."""
    thing = subject(claim)
    return f"age of {_the(thing)}" if thing else "age"


def _rank(claim: Claim, claims: Sequence[Claim]) -> str:
    """ "rank of the town by size", of its name where it is told; of things in a row "which quarter"."""
    by = table("scale_of_adjective.txt").get(claim.predicate, "")
    thing = (_holder(claims) if by else "") or _whole(claim)
    if not thing:
        return f"rank by {by}" if by else ""
    if by:
        return f"rank of {_the(thing)} by {by}"
    if claim.predicate in words("measured_adjectives.txt") or SUPERLATIVE.search(claim.value.text):
        return f"rank of {_the(thing)}: how {claim.predicate}"
    return f"which {thing}"


def _holder(claims: Sequence[Claim]) -> str:
    """The name of what the claims rank; empty where they tell none."""
    return next((c.about for c in claims if c.kind == "rank" and c.about[:1].isupper()), "")


def _score(claim: Claim, claims: Sequence[Claim]) -> str:
    """ "score of the Rovers"."""
    thing = subject(claim)
    return f"score of {_the(thing or claim.about)}" if thing or claim.about else "score"


def _measure(claim: Claim, claims: Sequence[Claim]) -> str:
    """ "depth of the quake", "height of the tower", "trail in kilometres"."""
    thing, told = subject(claim), claim.predicate
    if told in words("measure_nouns.txt") or told in words("measures_named.txt"):
        of = thing.casefold().removeprefix(told).strip()
        about = thing[len(thing) - len(of) :] if of else ""
        if not about or claim.head == told:
            about = OPENER.sub("", claim.event) or (claim.of if claim.of.casefold() != told else "")
        return f"{told} of {_the(about)}" if about else told
    unit = claim.value.unit or ""
    thing = re.sub(rf"^{re.escape(unit)}s?\b[\s-]*", "", thing, flags=re.IGNORECASE) if unit else thing
    if not thing:
        return _joined(_plural(unit), _for(claim)) if unit else ""
    return f"{thing} in {_plural(unit)}" if unit.isalpha() and unit != "magnitude" else thing


def _when(claim: Claim, claims: Sequence[Claim]) -> str:
    """ "day the body was found", "year of the agreement"."""
    asked, thing = DATED[claim.kind], subject(claim)
    told = deed(claim, thing)
    if told and told.clause:
        return f"{asked} {_the(thing)} {told.clause}"
    if thing and _happens(claim):
        return f"{asked} of {_the(thing)}"
    event = OPENER.sub("", claim.event or _commonest(c.event for c in claims))
    if event:
        return f"{asked} of {_the(event)}"
    return f"{asked}: {_joined(thing, told.done if told else '')}" if thing else _joined(asked, _for(claim))


def _happens(claim: Claim) -> bool:
    """Whether the subject itself is what happened: "the agreement", "the shooting"."""
    return (
        claim.head in words("event_nouns.txt")
        or claim.head == claim.predicate
        or claim.head in members(claim.predicate)
    )


def _duration(claim: Claim, claims: Sequence[Claim]) -> str:
    """ "how long the jury deliberated", "length of the strike"."""
    thing = subject(claim)
    told = deed(claim, thing)
    if thing and told and told.active:
        return f"how long {_the(thing)} {told.clause}"
    if thing and _happens(claim):
        return f"length of {_the(thing)}"
    return f"how long: {_joined(thing, told.done if told else '')}" if thing else _joined("how long", _for(claim))


def _state(claim: Claim, claims: Sequence[Claim]) -> str:
    """ "control of the airport"."""
    return state_label(claims)


ASKED: dict[Kind, Callable[[Claim, Sequence[Claim]], str]] = {
    "count": _count,
    "money": _amount,
    "percent": _share,
    "measure": _measure,
    "age": _age,
    "score": _score,
    "rank": _rank,
    "year": _when,
    "date": _when,
    "time": _when,
    "duration": _duration,
    "status": _state,
}
"""What is asked, by kind of claim: an empty phrase where the claim does not say enough."""


def _whole(claim: Claim) -> str:
    """The subject with what it is of, where the sentence says it right behind: "members of the council"."""
    thing = subject(claim)
    of = OPENER.sub("", claim.of.strip())
    if not thing or not of or DIGIT.search(of) or len(thing) + len(of) > LONGEST or of.casefold() in thing.casefold():
        return thing
    last = re.escape(thing.split()[-1])
    found = re.search(rf"\b{last}\s+of\s+((?:the|an?|its|their|his|her)\s+)?{re.escape(of)}", claim.text, re.IGNORECASE)
    return f"{thing} of {found[1] or ''}{of}" if found else thing


def _in(claim: Claim, claims: Sequence[Claim], thing: str, told: Deed | None) -> str:
    """ "in the quake": the event, unless the rest says it."""
    event = _plain(OPENER.sub("", claim.event or _commonest(c.event for c in claims)))
    said = f"{thing} {told.done if told else ''} {told.verb if told else ''}".casefold()
    if not event or len(event) > LONGEST // 2 or DIGIT.search(event) or event.split()[-1].casefold()[:5] in said:
        return ""
    return f"in {_the(event)}"


def _for(claim: Claim) -> str:
    """ "for Ilo Brandt": whose figure it is, where nothing else is known."""
    return f"for {claim.about}" if claim.about and len(claim.about) <= LONGEST else ""


def _figure(claim: Claim) -> str:
    return _joined("figure", _for(claim)) if claim.about else ""


def _named(claims: Sequence[Claim]) -> str:
    """The commonest subject of the other claims, for one that leaves it out."""
    return _commonest(s for s in map(subject, claims) if s)


def _the(thing: str) -> str:
    """A noun phrase with its article, where it is no name: "the jury", "Ilo Brandt", "the town's mayor"."""
    first = thing.split(" ", 1)[0]
    if not thing or first[:1].isupper() or first.isdigit():
        return thing
    return f"the {thing}"


def _with(before: str, thing: str) -> str:
    return f"{before} {_the(thing)}"


def _plural(unit: str) -> str:
    many = {"foot": "feet", "inch": "inches"}
    return many.get(unit, unit if not unit or unit.endswith(("s", "hertz")) else f"{unit}s")


def _joined(*parts: str) -> str:
    return " ".join(part for part in parts if part)


def _key(claim: Claim) -> tuple[str, str]:
    return subject(claim).casefold(), claim.predicate


def _commonest(values: Iterable[str]) -> str:
    counted = Counter(v for v in values if v)
    return max(counted, key=lambda v: (counted[v], -len(v), v)) if counted else ""
