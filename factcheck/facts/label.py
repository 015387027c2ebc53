"""A fact's name for people: what the question is, in a few words ("insurgents killed in air strike")."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from factcheck import states
from factcheck.data import table, words
from factcheck.model import Claim

PRONOUN = re.compile(r"(?:he|she|it|they|we|i|you|who|which|that|this|these|those|it\W*s?|\W*)", re.IGNORECASE)
OPENER = re.compile(r"^(?:the|a|an|their|its|his|her|our|this|that|these|those|some|other)\s+", re.IGNORECASE)
LONGEST = 48
BARE = frozenset({"be", "have", "do", "say", "tell", ""})
ASKED = {
    "date": "day: {}",
    "year": "year: {}",
    "time": "time: {}",
    "duration": "how long: {}",
    "age": "age: {}",
    "rank": "rank: {}",
    "score": "score: {}",
    "money": "amount: {}",
    "percent": "share: {}",
}


def label(claims: Sequence[Claim]) -> str:
    """The label of a fact: the commonest subject of its claims, with what is said of it and the event it happened in
    as far as they are known; for other values than counts, what sort of value is asked."""
    kind = claims[0].kind
    if kind == "status":
        return _of_state(claims)
    parts = " ".join(w for w in (subject(claims), said(claims), circumstance(claims)) if w)
    return ASKED.get(kind, "{}").format(parts or claims[0].value.text)


def _of_state(claims: Sequence[Claim]) -> str:
    """The question that states answer, with the fullest name of the thing: "home of Ann Moss", "whether the airport
    was captured"."""
    things = [OPENER.sub("", c.of.strip()) for c in claims if not PRONOUN.fullmatch(c.of.strip())]
    named = [t for t in things if t[:1].isupper() and len(t) <= LONGEST]
    usual = _commonest(named)
    fuller = [n for n in named if n.endswith(f" {usual}")]
    thing = _commonest(fuller) or usual or _commonest(t for t in things if len(t) <= LONGEST)
    question = states.asked(claims[0])
    asked = table("state_labels.tsv").get(question, f"{_done(question)} or not: {{}}")
    return asked.format(thing) if thing else asked.partition("{}")[0].removesuffix(" of ").strip()


def _done(question: str) -> str:
    return participle(question) if question in words("deniable_verbs.txt") else question


def subject(claims: Sequence[Claim]) -> str:
    """The commonest subject that is a name or a noun, without its article; short ones are preferred."""
    named = (OPENER.sub("", c.subject.strip()) for c in claims if not PRONOUN.fullmatch(c.subject.strip()))
    return _commonest(n for n in named if len(n) <= LONGEST) or _commonest(c.head for c in claims if c.head.isalpha())


def said(claims: Sequence[Claim]) -> str:
    """The commonest predicate: a verb as its participle ("killed"), a noun as it is ("magnitude")."""
    predicate = _commonest(c.predicate for c in claims if c.predicate not in BARE)
    if not predicate or predicate in subject(claims).casefold():
        return ""
    return participle(predicate) if any(_is_verb(c, predicate) for c in claims) else predicate


def circumstance(claims: Sequence[Claim]) -> str:
    """The event, if most claims that know one know the same."""
    event = OPENER.sub("", _commonest(c.event for c in claims))
    taken = f"{subject(claims)} {said(claims)}".casefold()
    if event and event.casefold() not in taken and len(event) <= LONGEST // 2:
        return f"in {event}"
    of = OPENER.sub("", _commonest(c.of for c in claims))
    return f"of {of}" if of and of.casefold() not in taken and len(of) <= LONGEST // 2 else ""


def participle(verb: str) -> str:
    """The past participle of an English verb: "kill" killed, "strike" struck, "stop" stopped."""
    known = table("past_participles.txt").get(verb)
    if known or not verb.isalpha():
        return known or verb
    if verb.endswith("e"):
        return verb + "d"
    if re.fullmatch(r".*[^aeiou]y", verb):
        return verb[:-1] + "ied"
    if re.fullmatch(r"[^aeiou]*[aeiou][bdgklmnprt]", verb) and not verb.endswith(("ck", "rk", "lk", "nk")):
        return verb + verb[-1] + "ed"
    return verb + "ed"


def _is_verb(claim: Claim, predicate: str) -> bool:
    """Whether the sentence uses the predicate as a verb: in another form than the bare word."""
    stem = re.escape(predicate[: max(3, len(predicate) - 1)])
    forms = re.findall(rf"\b{stem}\w*", claim.text.casefold())
    return any(f != predicate and f.endswith(("ed", "ing", "en")) for f in forms) or (
        predicate in table("past_participles.txt")
        and table("past_participles.txt")[predicate] in claim.text.casefold().split()
    )


def _commonest(values: Iterable[str]) -> str:
    counted = Counter(v for v in values if v)
    return max(counted, key=lambda v: (counted[v], -len(v), v)) if counted else ""
