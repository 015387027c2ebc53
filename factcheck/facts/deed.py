"""What a claim says of its subject, in the sentence's own form of the verb: "were killed", "deliberated"."""

import dataclasses
import re
from functools import cache

from factcheck.data import lines, table, words
from factcheck.model import Claim

WORD = re.compile(r"[^\W\d_]+")
BARE = frozenset(
    {"be", "have", "do", "say", "tell", "get", "go", "make", "happen", "occur", "include", "remain", "become", "seem"}
    | {"respond", "show", "rank", "hold"}
)
BE = frozenset({"is", "are", "was", "were", "be", "been", "being", "got"})
MANY = re.compile(r"(?:.*[^su'’]s|people|men|women|children|police)\Z", re.IGNORECASE)


@dataclasses.dataclass(frozen=True, slots=True)
class Deed:
    """``verb``: its base form; ``done``: its participle, to stand behind what is counted ("killed"); ``clause``: what
    follows a subject in a sentence of its own ("were killed", "deliberated"), empty where the sentence does not say who
    did it to whom; ``active``: whether the subject did it."""

    verb: str
    done: str
    clause: str
    active: bool


def deed(claim: Claim, thing: str) -> Deed | None:
    """What befell ``thing``, the claim's subject, or what it did; None where the predicate is no verb, or says nothing
    that the subject does not."""
    if not claim.predicate or claim.predicate in BARE or claim.predicate == claim.head:
        return None
    found = _spoken(claim, thing)
    if found is None and claim.predicate in words("rival_predicates.txt"):
        return Deed(claim.predicate, participle(claim.predicate), "", False)  # "3 dead": three killed
    if found is None:
        return None
    verb, form, at = found
    done = participle(verb)
    before = [w.casefold() for w in WORD.findall(claim.text[:at])[-2:]]
    here = claim.text.casefold().find(thing.casefold()) if thing else -1
    many = before[-1:] in (["were"], ["are"]) or (MANY.match(thing) and not thing[:1].isupper())
    was = "were" if many else "was"
    if 0 <= here < at and "whose" in claim.text[here:at]:
        return None  # "people whose homes were destroyed"
    if form == done and BE.intersection(before[-1:] or ()):
        clause = f"{was} {done}" if 0 <= here < at else ""
    elif here > at:
        clause = f"{was} {done}"  # "sank a trawler": the trawler was sunk
    elif 0 <= here < at and form in (past(verb), done):
        clause = past(verb)
    else:
        clause = ""
    return Deed(verb, done, clause, bool(clause) and not clause.startswith(("was ", "were ")))


def _spoken(claim: Claim, thing: str) -> tuple[str, str, int] | None:
    """The verb of the predicate's class that the sentence has nearest to the value: base form, the form there, and
    where; None where it has none but nouns."""
    own = {w.casefold() for w in WORD.findall(thing)}
    value = claim.start - claim.sentence.start
    met = []
    for word in WORD.finditer(claim.text):
        form = word.group().casefold()
        if form in own:
            continue
        for verb in verbs(claim.predicate):
            if form in (past(verb), participle(verb), _gerund(verb)) and form != verb:
                met.append((abs(word.start() - value), verb, form, word.start()))
                break
    return min(met)[1:] if met else None


@cache
def members(predicate: str) -> frozenset[str]:
    """The words of a predicate's class: verbs, nouns, adjectives."""
    for line in lines("predicates.txt"):
        name, _, known = line.partition("\t")
        if name == predicate:
            return frozenset(m.partition("/")[0] for m in known.split())
    return frozenset()


@cache
def verbs(predicate: str) -> tuple[str, ...]:
    """The verbs of a predicate's class that are one word; the predicate itself where it has no class."""
    for line in lines("predicates.txt"):
        name, _, members = line.partition("\t")
        if name == predicate:
            singles = (m.partition("/")[0] for m in members.split() if not m.endswith("/n"))
            return tuple(dict.fromkeys((name, *(s for s in singles if "_" not in s))))
    return (predicate,)


@cache
def participle(verb: str) -> str:
    """The past participle of an English verb: "kill" killed, "strike" struck, "stop" stopped."""
    return table("past_participles.txt").get(verb) or _regular(verb)


@cache
def past(verb: str) -> str:
    """The past tense of an English verb: "fly" flew, "find" found."""
    return table("past_tenses.txt").get(verb) or participle(verb)


def _regular(verb: str) -> str:
    if not verb.isalpha():
        return verb
    if verb.endswith("e"):
        return verb + "d"
    if re.fullmatch(r".*[^aeiou]y", verb):
        return verb[:-1] + "ied"
    return (_doubled(verb) or verb) + "ed"


def _gerund(verb: str) -> str:
    if verb.endswith("e") and not verb.endswith(("ee", "ie")):
        return verb[:-1] + "ing"
    return (_doubled(verb) or verb) + "ing"


def _doubled(verb: str) -> str:
    """A short verb with its last consonant doubled: "stop" stopp, "ram" ramm."""
    short = re.fullmatch(r"[^aeiou]*[aeiou][bdgklmnprt]", verb) and not verb.endswith(("ck", "rk", "lk", "nk"))
    return verb + verb[-1] if short else ""
