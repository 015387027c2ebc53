"""Whether something was there: "there were no guards in the bank", "police found a knife", "had no licence"."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.claims.expressions import Expression
from factcheck.claims.reading import Reading
from factcheck.claims.slots.frame import NOMINAL
from factcheck.claims.status import things
from factcheck.claims.status.asserted import denied, only_possible
from factcheck.data import words
from factcheck.language import Sentence

if TYPE_CHECKING:
    from spacy.tokens import Token

STATE = "present"
HINT = (
    r"\b(?:there\s(?:was|were|is|are|had\sbeen|has\sbeen|have\sbeen)|(?:no|any)\s(?:\w+\s){1,4}(?:in|at|inside)\b"
    rf"|(?:ha[ds]|have|found|carrying|recovered)\s(?:\w+\s){{0,3}}(?:{'|'.join(sorted(words('had_or_not.txt')))})s?\b)"
)
SAID = Expression(
    r"\b(?:there|no|any|found|find\w*|discover\w+|recover\w+|detect\w+|uncover\w+|locat\w+|ha[ds]|have|carr\w+|possess\w*"
    r"|(?:was|were|is|are|been)\s(?:\w+\s)?(?:in|at|inside|on|among|from))\b",
    re.IGNORECASE,
)
FIND = frozenset({"find", "discover", "recover", "detect", "uncover", "locate"})
INSIDE = frozenset({"in", "at", "inside", "on", "among", "from"})


def read(sentence: Sentence) -> Iterator[Reading]:
    if not SAID.search(sentence.text):
        return
    for token in sentence.tokens:
        if token.pos_ not in ("VERB", "AUX") or only_possible(token):
            continue
        noun = _there(token) or _found(token) or _held(token) or _inside(token)
        if noun is None or not _counts(noun):
            continue
        absent = any(c.lower_ in ("no", "any") for c in noun.children)
        first, last = (noun, noun) if noun.i > token.i else (noun, token)
        found = things.reading(sentence, first, last, STATE, noun, negated=denied(token) or _none(noun, token))
        where = _place(token, noun)
        given = (*found.given, ("place", (where,) if where else ()))
        if absent or where or noun.dep_ in ("dobj", "nsubjpass", "attr"):
            yield Reading(found.start, found.end, "status", found.value, found.anchor, given=given)


def _there(verb: "Token") -> "Token | None":
    if verb.lemma_.lower() != "be" or not any(c.dep_ == "expl" for c in verb.children):
        return None
    return next((c for c in verb.children if c.dep_ in ("attr", "nsubj", "dobj") and c.pos_ in NOMINAL), None)


def _found(verb: "Token") -> "Token | None":
    if verb.lemma_.lower() not in FIND:
        return None
    return next((c for c in verb.children if c.dep_ in ("dobj", "nsubjpass") and c.pos_ == "NOUN"), None)


def _held(verb: "Token") -> "Token | None":
    """ "had outstanding warrants", "had no licence"."""
    if verb.lemma_.lower() not in ("have", "carry", "possess"):
        return None
    owned = next((c for c in verb.children if c.dep_ == "dobj" and c.pos_ == "NOUN"), None)
    return owned if owned is not None and owned.lemma_.lower() in words("had_or_not.txt") else None


def _inside(verb: "Token") -> "Token | None":
    """ "no guards were inside the bank", "guards were at the bank"."""
    if verb.lemma_.lower() != "be" or not any(c.dep_ == "prep" and c.lower_ in INSIDE for c in verb.children):
        return None
    noun = next((c for c in verb.children if c.dep_ == "nsubj" and c.pos_ == "NOUN"), None)
    bare = noun is not None and not any(c.dep_ in ("poss", "nummod") or c.lower_ == "the" for c in noun.children)
    return noun if bare else None


def _none(noun: "Token", verb: "Token") -> bool:
    """ "no", where the verb's denials have not counted it: "found no warrants", "there were no guards"."""
    return noun.dep_ not in ("nsubj", "nsubjpass") and any(c.lower_ == "no" for c in noun.children)


def _counts(noun: "Token") -> bool:
    """Whether a noun names what may be there or not; a counted thing is a matter of its number."""
    if noun.lemma_.lower() in words("never_there.txt"):
        return False
    return not any(c.dep_ == "nummod" or c.pos_ == "NUM" for c in noun.children)


def _place(verb: "Token", noun: "Token") -> str:
    for top in (noun, verb):
        for child in top.children:
            if child.dep_ == "prep" and child.lower_ in INSIDE:
                place = next((t for t in child.children if t.dep_ == "pobj"), None)
                if place is not None:
                    return place.lemma_.lower()
    return ""
