"""What somebody did, where others say that it was not done: "established positions" and "had not established any
positions". The verbs, those that newsmakers deny, are in ``data/deniable_verbs.txt``."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.claims.expressions import Expression
from factcheck.claims.reading import Reading
from factcheck.claims.slots.frame import NOMINAL, object_of, subject_of
from factcheck.claims.status import things
from factcheck.claims.status.asserted import denied, only_possible
from factcheck.data import table, words
from factcheck.language import Sentence

if TYPE_CHECKING:
    from spacy.tokens import Token

VERBS = "|".join(sorted(verb.removesuffix("e") for verb in table("deniable_verbs.txt")))
HINT = (
    r"\b(?:not|never|denie[sd]|deny|denying|disput\w+|reject\w*|refus\w+|failed|yet)\b"
    rf"(?:\s[\w’'-]+){{0,8}}\s(?:{VERBS})|n['’]t(?:\s[\w’'-]+){{0,3}}\s(?:{VERBS})"
)
DEED = Expression(rf"\b(?:{VERBS})", re.IGNORECASE)


def read(sentence: Sentence) -> Iterator[Reading]:
    verbs = table("deniable_verbs.txt")
    if not DEED.search(sentence.text):
        return
    for token in sentence.tokens:
        if token.pos_ != "VERB" or token.lemma_.lower() not in verbs or only_possible(token):
            continue
        done = _to_what(token)
        if done is None or done.pos_ not in NOMINAL or _measured(token, done):
            continue
        first, last = sorted((token, done), key=lambda t: t.i)
        yield things.reading(
            sentence,
            first,
            last,
            verbs[token.lemma_.lower()],
            done,
            agent=_agent(token),
            negated=denied(token) != any(c.lower_ == "no" for c in done.children if done.dep_ == "dobj"),
        )


def _measured(verb: "Token", done: "Token") -> bool:
    """ "Reached speeds of 120 mph" gives a measure; "reached a deal" is done."""
    return verb.lemma_ == "reach" and done.lemma_.lower() in words("measure_nouns.txt")


def _to_what(verb: "Token") -> "Token | None":
    passive = next((c for c in verb.children if c.dep_ == "nsubjpass"), None)
    return passive if passive is not None else object_of(verb)


def _agent(verb: "Token") -> "Token | None":
    doer = next((p for c in verb.children if c.dep_ == "agent" for p in c.children if p.pos_ in NOMINAL), None)
    if doer is None and not any(c.dep_ == "nsubjpass" for c in verb.children):
        doer = subject_of(verb)
    return doer
