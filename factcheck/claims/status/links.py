"""Whether events hang together: "the two fires are related", "no link between the attacks"."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.claims.reading import Reading
from factcheck.claims.slots import classes
from factcheck.claims.slots.frame import NOMINAL, subject_of
from factcheck.claims.status import things
from factcheck.claims.status.asserted import denied
from factcheck.data import words
from factcheck.language import Sentence

if TYPE_CHECKING:
    from spacy.tokens import Token

HINT = (
    r"\b(?:related|unrelated|linked|unlinked|connected|unconnected"
    r"|link\sbetween|connection\sbetween|no\s(?:link|connection))\b"
)
TIED = frozenset({"related", "linked", "connected"})
UNTIED = frozenset({"unrelated", "unlinked", "unconnected"})
PREDICATED = frozenset({"acomp", "ccomp", "xcomp", "relcl", "ROOT"})
TIES = frozenset({"link", "connection"})


def read(sentence: Sentence) -> Iterator[Reading]:
    for token in sentence.tokens:
        word = token.lower_
        if word in TIED | UNTIED and token.dep_ in ("acomp", "ROOT", "ccomp", "amod", "conj", "xcomp", "relcl", "oprd"):
            thing = subject_of(token) if token.dep_ != "amod" else token.head
            if token.dep_ == "amod" and not any(c.dep_ == "advmod" for c in token.children):
                continue  # "a related fire": related to what?
        elif word in TIES:
            thing = _between(token)
            if thing is None and token.dep_ == "attr" and any(c.lower_ == "no" for c in token.children):
                yield things.reading(sentence, token, token, "related", "", negated=True)
                continue
        else:
            continue
        if word in TIED and _tied_to_other(token):
            continue
        apart = word in UNTIED
        if thing is None or not _happens(thing):  # "which they believe is related": what happened stands further off
            if token.dep_ in PREDICATED and any(_happens(t) for t in sentence.doc[: token.i]) and not _behind(token):
                yield things.reading(sentence, token, token, "related", "", negated=denied(token) != apart)
            continue
        yield things.reading(sentence, token, token, "related", thing, negated=denied(token) != apart)


def _behind(token: "Token") -> bool:
    return any(c.dep_ == "prep" and c.lower_ in ("to", "with", "by") for c in token.children)


def _between(token: "Token") -> "Token | None":
    for child in token.children:
        if child.dep_ == "prep" and child.lower_ == "between":
            return next((t for t in child.children if t.dep_ == "pobj"), None)
    return None


def _tied_to_other(token: "Token") -> bool:
    """ "related to drugs": tied to what is no event."""
    for child in token.children:
        if child.dep_ == "prep" and child.lower_ in ("to", "with"):
            return not any(t.dep_ == "pobj" and _happens(t) for t in child.children)
    return False


def _happens(thing: "Token") -> bool:
    if thing.pos_ == "PRON":
        return thing.lower_ in ("they", "both")
    if thing.pos_ not in NOMINAL:
        return False
    return classes.eventive(thing) or thing.lemma_.lower() in words("event_nouns.txt") or thing.lemma_ in ("case",)
