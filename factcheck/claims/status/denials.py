"""A denial of what the same sentence has said: "the army had pulled out, though the ministry denied this"."""

import dataclasses
import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from factcheck import states
from factcheck.claims.expressions import Expression
from factcheck.claims.reading import Reading
from factcheck.data import words
from factcheck.language import Sentence

if TYPE_CHECKING:
    from spacy.tokens import Token

DENIED = Expression(r"\b(?:den(?:y|ied|ies|ying)|disput|reject|refut|dismiss|rebut|contradict|disprov)", re.IGNORECASE)
WHAT = frozenset({"this", "that", "it", "these"})
TOLD = frozenset({"claim", "claims", "report", "reports", "allegation", "allegations", "accusation", "accusations"})


def read(sentence: Sentence, found: Sequence[Reading]) -> Iterator[Reading]:
    """The states of ``found``, denied, at the words that deny them."""
    deniable = [r for r in found if dict(r.given)["predicate"] not in states.FREE | states.CHOSEN]
    if not deniable or not DENIED.search(sentence.text):
        return
    for verb in sentence.tokens:
        if verb.pos_ != "VERB" or verb.lemma_.lower() not in words("denials.txt"):
            continue
        what = next((c for c in verb.children if c.dep_ == "dobj" and c.i > verb.i), None)
        before = [r for r in deniable if r.end <= sentence.start + verb.idx]
        if what is not None and before and _refers(what):
            yield _denied(sentence, before[-1], verb, what)


def _refers(what: "Token") -> bool:
    """ "denied this", "rejected the reports"; not "denied reports of a fire"."""
    if what.lower_ in WHAT:
        return True
    return what.lower_ in TOLD and not any(c.dep_ in ("acl", "prep", "ccomp", "relcl") for c in what.children)


def _denied(sentence: Sentence, said: Reading, verb: "Token", what: "Token") -> Reading:
    start, end = verb.idx, what.idx + len(what)
    given = dict(said.given)
    return dataclasses.replace(
        said,
        start=sentence.start + start,
        end=sentence.start + end,
        value=dataclasses.replace(said.value, text=sentence.text[start:end]),
        anchor=verb.i,
        given=tuple((given | {"negated": not given.get("negated", False)}).items()),
    )
