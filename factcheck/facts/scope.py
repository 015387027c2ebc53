"""What keeps two claims apart however near they seem: scopes that cannot be one.

Each rule is a function that gives the reason in words, or None. They hold for pairs; a group inherits them (no two
claims that a rule keeps apart ever stand in one fact).
"""

from collections.abc import Callable

from factcheck import data, units
from factcheck.agreement import agree
from factcheck.agreement.dates import WEEKDAYS
from factcheck.facts.comparisons.comparison import Pair
from factcheck.facts.comparisons.kind import may_mix
from factcheck.facts.comparisons.speaker import two_speakers
from factcheck.facts.comparisons.value import NONE
from factcheck.facts.gist import vector
from factcheck.facts.people import alike
from factcheck.facts.stems import stems
from factcheck.facts.ways import two_ways
from factcheck.model import Attribution, Claim

ALL = frozenset({"all", "everyone", "everybody"})
BUT = frozenset({"but", "except", "save"})
TURNS = frozenset({"turn", "turns", "turning"})
REACHED = frozenset({"be", "been", "turned"})
WILL = frozenset({"will", "would", "shall"})
PEOPLE = stems("person people")
TIME = "[time]"
NIGHT = frozenset({"22", "23", "00", "01", "02"})  # hours
AKIN = 0.5  # cosine of two nouns for one thing
IN_TURN = data.words("culprits.txt") | {"victim"}
SAID_EITHER_WAY = frozenset({"count", "money", "measure", "duration"})  # shares are of two answers as a rule

Rule = Callable[[Pair], str | None]


def kinds(pair: Pair) -> str | None:
    """A date and an amount of money answer no common question."""
    a, b = pair.a.claim.kind, pair.b.claim.kind
    return None if may_mix(a, b) else f"one is a {a}, the other a {b}"


def counted(pair: Pair) -> str | None:
    """ "33 knockouts" are no age and no length of time, though a bare "33" may be one."""
    a, b = pair.a.claim, pair.b.claim
    if {a.kind, b.kind} not in ({"age", "count"}, {"count", "duration"}):
        return None
    count, other = (a, b) if a.kind == "count" else (b, a)
    if not count.head or units.dimension(count.head) == TIME:
        return None
    return f"one is a count of {count.value.unit or count.head}, the other a figure of another kind: {other.kind}"


def dimensions(pair: Pair) -> str | None:
    """Kilometres and kilograms: units of measure that do not convert."""
    a, b = pair.a.claim, pair.b.claim
    if a.kind != b.kind or a.kind not in ("measure", "duration") or not a.value.unit or not b.value.unit:
        return None
    if a.value.unit == b.value.unit or units.comparable(a.value.unit, b.value.unit):
        return None
    return f"units of different things: {a.value.unit} and {b.value.unit}"


def one_sentence(pair: Pair) -> str | None:
    """Two different values in one sentence are two facts, unless one is the other's conversion, or a time of another
    zone, or two speakers are set against each other: "the centre said 5.9, but the survey put it at 6.1"."""
    a, b = pair.a.claim, pair.b.claim
    if a.source != b.source or a.sentence != b.sentence or a.kind == "status":
        return None
    if _related(a, b, "conversion_of"):
        return None
    if a.value.low == b.value.low and a.value.high == b.value.high:
        return None
    if (a.kind == "time" == b.kind and agree(a, b, NONE)) or _set_against(a, b):
        return None
    return "two different values in one sentence"


def _set_against(a: Claim, b: Claim) -> bool:
    """Whether two named speakers give two figures of one kind and unit."""
    if a.kind not in SAID_EITHER_WAY or (a.kind, a.value.unit) != (b.kind, b.value.unit):
        return False
    return two_speakers(a.attribution, b.attribution) and _named(a.attribution) and _named(b.attribution)


def _named(speaker: Attribution | None) -> bool:
    """Whether a speaker has a name, not "officials" or "I"."""
    return speaker is not None and any(word[:1].isupper() and len(word) > 1 for word in speaker.canonical.split())


def parts(pair: Pair) -> str | None:
    """A part is not its whole: "five people, including two children"."""
    a, b = pair.a.claim, pair.b.claim
    if a.source != b.source:
        return None
    if _related(a, b, "part_of"):
        return "one is a part of the other"
    if _related(a, b, "further"):
        return "one comes on top of the other"
    if _related(a, b, "changed_from"):
        return "one is what the other was before"
    return None


def populations(pair: Pair) -> str | None:
    """Civilians are not soldiers: counts of kinds of people that exclude one another."""
    a, b = pair.a.claim, pair.b.claim
    if a.kind != "count" or b.kind != "count":
        return None
    rivals = data.words("rival_populations.txt")
    left, right = rivals.intersection(a.population), rivals.intersection(b.population)
    if not left or not right or left & right:
        return None
    return f"other people: {', '.join(sorted(left))} and {', '.join(sorted(right))}"


def events(pair: Pair) -> str | None:
    """Air strikes are not clashes: counts of people who came to harm in ways that an account keeps apart."""
    a, b = pair.a.claim, pair.b.claim
    if a.kind != "count" or b.kind != "count" or not a.event or not b.event:
        return None
    return f"another event: {a.event} and {b.event}" if two_ways(a.event, b.event) else None


def holders(pair: Pair) -> str | None:
    """Two cities are not ranked against themselves: ranks that are said of two names."""
    a, b = pair.a.claim, pair.b.claim
    if a.kind != "rank" or b.kind != "rank" or not a.about[:1].isupper() or not b.about[:1].isupper():
        return None
    return None if stems(a.about) & stems(b.about) else f"of another: {a.about} and {b.about}"


def people(pair: Pair) -> str | None:
    """Two people are not of one age by mistake: ages that differ, said of two names without a surname in common."""
    a, b = pair.a.claim, pair.b.claim
    if a.kind != "age" or b.kind != "age":
        return None
    left, right = _surnames(a.about), _surnames(b.about)
    if not left or not right or agree(a, b, NONE):
        return None
    if any(alike(x, y) for x in left for y in right):
        return None
    return f"of two people: {a.about} and {b.about}"


def _surnames(name: str) -> list[str]:
    """The capitalised words of a name after its first, in lower case: none of "the driver" or "Marsh"."""
    words = [word.strip(".,'’").casefold() for word in name.split() if word[:1].isupper()]
    return [word for word in words if word not in data.words("name_suffixes.txt")][1:]


def birthdays(pair: Pair) -> str | None:
    """ "She turns 29 in April" is no other age than 28 today."""
    a, b = pair.a.claim, pair.b.claim
    if a.kind != "age" or b.kind != "age" or _to_come(pair.a.before) == _to_come(pair.b.before) or agree(a, b, NONE):
        return None
    return "one is an age to come"


def _to_come(before: tuple[str, ...]) -> bool:
    """Whether the words before an age, the nearest first, end in "turns", "will be" or "would have turned"."""
    last, rest = before[:1], before[1:3]
    return not TURNS.isdisjoint(last) or (not REACHED.isdisjoint(last) and not WILL.isdisjoint(rest))


def in_turn(pair: Pair) -> str | None:
    """The second victim is not the third: differing ordinals that only tell people apart. "The fifth woman to win" and
    "the fourth" are said of one."""
    a, b = pair.a.claim, pair.b.claim
    if a.kind != "rank" or b.kind != "rank" or a.value.low == b.value.low:
        return None
    for claim, profile in ((a, pair.a), (b, pair.b)):
        if claim.head.casefold() not in IN_TURN or len(claim.value.text.split()) > 1 or "to" in profile.after[:2]:
            return None
    return f"another of several: {a.value.text} and {b.value.text}"


def listed(pair: Pair) -> str | None:
    """The hotels of a list that counts houses too are not another article's houses; its guns may be its rifles."""
    a, b = pair.a.claim, pair.b.claim
    if a.kind != "count" or b.kind != "count" or a.source == b.source or not pair.a.beside | pair.b.beside:
        return None
    left, right = stems(a.head), stems(b.head)
    if not left or not right or left & right or PEOPLE & (left | right):
        return None
    if not right & pair.a.beside and not left & pair.b.beside:
        return None
    if agree(a, b, NONE) or float(vector(a.head.casefold()) @ vector(b.head.casefold())) > AKIN:
        return None
    return f"of two things that one sentence counts: {a.head} and {b.head}"


def daytimes(pair: Pair) -> str | None:
    """Shots early on Sunday are not the news conference of Sunday afternoon: one day, but the morning of the one and
    the afternoon or night of the other. Of two days it may be one night."""
    parts = [pair.a.daytime, pair.b.daytime]
    if None in parts or parts[0] == parts[1] or "morning" not in parts or not agree(pair.a.claim, pair.b.claim, NONE):
        return None
    return f"another time of the day: {parts[0]} and {parts[1]}"


def weekdays(pair: Pair) -> str | None:
    """ "At 7:48 a.m. on Wednesday" is not Sunday's hour: clock times of days with two names, but for those around
    midnight, which one night has in both."""
    a, b = pair.a.claim, pair.b.claim
    if a.kind != "time" or b.kind != "time" or a.when is None or b.when is None:
        return None
    left, right = ({day for day in WEEKDAYS if day in when.text.casefold()} for when in (a.when, b.when))
    if not left or not right or left & right or any(str(c.value.low)[:2] in NIGHT for c in (a, b)):
        return None
    return f"of another day: {a.when.text} and {b.when.text}"


def exceptions(pair: Pair) -> str | None:
    """ "All but five were released" tells how many were not."""
    left_out = [p.claim.kind == "count" and _all_but(p.before) for p in (pair.a, pair.b)]
    return "one counts those who are left out" if left_out[0] != left_out[1] else None


def _all_but(before: tuple[str, ...]) -> bool:
    """Whether the words before a value, the nearest first, end in "all but" or "everyone except for"."""
    words = before[1:] if before[:1] == ("for",) else before
    return len(words) > 1 and words[0] in BUT and words[1] in ALL


RULES: tuple[Rule, ...] = (
    kinds, counted, dimensions, one_sentence, parts, populations, events, holders, people, birthdays, in_turn, listed,
    daytimes, weekdays, exceptions,
)  # fmt: skip


def apart(pair: Pair) -> str | None:
    """Why the two claims can never be about one fact, in words; None where they can."""
    for rule in RULES:
        reason = rule(pair)
        if reason:
            return reason
    return None


def _related(a: Claim, b: Claim, kind: str) -> bool:
    return any(
        x.relation is not None and x.relation.kind == kind and x.relation.other == y.start for x, y in ((a, b), (b, a))
    )
