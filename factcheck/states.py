"""States of affairs (claims of kind "status"): which questions they answer, and which states exclude each other.

A state named in ``data/states_of_questions.tsv`` excludes those that ``data/states_opposed.txt`` lists and its own
denial. Other questions (somebody's home, the cause of a death) have answers in free words; these exclude each other
unless they share a word.
"""

import difflib
import re
from functools import cache

from factcheck.data import lines, table, words
from factcheck.model import Claim

SAME_NAME = 0.72  # the least likeness of two spellings of one name
MOVING = frozenset({"control", "withdrawal", "custody", "charge", "condition", "access", "trial", "plea", "office"})
FREE = frozenset({"home", "cause of death", "name", "address"})
CHOSEN = frozenset({"place of death", "post", "partner"})
VOWELS = re.compile(r"[aeiouyàáâäèéêëìíîïòóôöùúûü'’-]")
DOUBLED = re.compile(r"(.)\1+")


def state(claim: Claim) -> str:
    """The state that a claim names, as a short normal form ("captured")."""
    return (claim.value.normalized or str(claim.value.low or claim.value.text)).casefold()


def question(state: str) -> str:
    """The question that a state answers: "captured" that of "control"."""
    return table("states_of_questions.tsv").get(state, state)


def asked(claim: Claim) -> str:
    """The question that a claim of a state answers."""
    return claim.predicate if claim.predicate in FREE | CHOSEN else question(state(claim))


def spoken(claim: Claim) -> bool:
    """Whether a claim says anything by itself. A mere full name does not: it is kept so that its spellings in several
    articles can be compared."""
    return claim.kind != "status" or claim.predicate != "name"


def moves(claim: Claim) -> bool:
    """Whether the state is one that the next day may change: a suspect is caught, a town is taken."""
    return asked(claim) in MOVING


def affirmed(claim: Claim) -> bool:
    """Whether the state is said to hold: it is neither negated nor is its speaker reported to deny it."""
    denied = claim.attribution is not None and claim.attribution.stance == "denies"
    return not (claim.negated or denied)


def wording(claim: Claim) -> str:
    """What a claim says of the state, for people: "captured", "not captured"."""
    said = claim.value.normalized or claim.value.text
    return said if affirmed(claim) or claim.predicate in FREE | CHOSEN else f"not {said}"


def contradict(a: Claim, b: Claim) -> bool:
    """Whether two claims about one thing cannot both be true of the same moment."""
    one, other = state(a), state(b)
    if a.predicate == b.predicate and a.predicate in FREE | CHOSEN:
        return affirmed(a) == affirmed(b) and _differ(a.predicate, one, other)
    if one == other:
        return affirmed(a) != affirmed(b)
    return opposed(one, other) and affirmed(a) and affirmed(b)


def comparable(a: Claim, b: Claim) -> bool:
    """Whether two states answer one question."""
    if a.predicate == b.predicate == "name":
        return variants(state(a), state(b))
    if a.predicate == b.predicate and a.predicate in FREE | CHOSEN:
        return True
    return question(state(a)) == question(state(b)) or opposed(state(a), state(b))


def opposed(a: str, b: str) -> bool:
    """Whether two states exclude each other."""
    return frozenset((a, b)) in _opposites()


def _differ(asked: str, one: str, other: str) -> bool:
    if asked == "name":
        return skeleton(one) != skeleton(other)
    if asked in CHOSEN:
        return one != other
    if asked == "address":
        return _elsewhere(one.split(), other.split())
    mine, yours = _content(one), _content(other)
    vague = words("vague_causes.txt")
    if not mine - vague or not yours - vague:
        return False
    return not mine & yours


def _elsewhere(one: list[str], other: list[str]) -> bool:
    """Whether two places on a street ("400 block w", "46") differ; a number lies in its block."""
    sides = [word for word in (one[-1], other[-1]) if word in ("n", "s", "e", "w")]
    if len(set(sides)) > 1:
        return True
    a, b = int(one[0]), int(other[0])
    if ("block" in one) == ("block" in other):
        return a != b
    return a // 100 != b // 100


def _content(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"[^\W\d_]+", text)) - words("stop_words.txt")


def variants(one: str, other: str) -> bool:
    """Whether two full names may be spellings of one: one part is the same, the other nearly."""
    mine, yours = one.split(), other.split()
    if len(mine) != 2 or len(yours) != 2:
        return False
    for n in (0, 1):
        if mine[n] == yours[n]:
            a, b = mine[1 - n], yours[1 - n]
            if a.startswith(b) or b.startswith(a):
                return a == b  # short for it, a plural, two words run together
            return a[0] == b[0] and difflib.SequenceMatcher(None, a, b).ratio() >= SAME_NAME
    return False


def skeleton(name: str) -> str:
    """A name without what spellings of one name differ in: vowels and doubled letters ("Mohammed" and "Muhamad")."""
    return DOUBLED.sub(r"\1", VOWELS.sub("", name.casefold()))


@cache
def _opposites() -> frozenset[frozenset[str]]:
    return frozenset(frozenset(part.strip() for part in line.split("\t")) for line in lines("states_opposed.txt"))
