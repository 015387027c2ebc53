"""Set phrases that state how a person or a thing is: "in critical condition", "at large", "pleaded not guilty".

Phrases and states are in ``data/status_phrases.tsv``.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck import data
from factcheck.claims.expressions import Expression
from factcheck.claims.reading import Reading
from factcheck.claims.slots.frame import compounded, object_of
from factcheck.claims.status import things
from factcheck.claims.status.asserted import denied, only_possible
from factcheck.language import Sentence

if TYPE_CHECKING:
    from spacy.tokens import Token

HINT = (
    r"\b(?:custody|at\slarge|on\sthe\s(?:loose|run)|behind\sbars|(?:critical|stable|serious|fair|good)\scondition|alive\b"
    r"|critically|brain\sdead|pronounced\sdead|guilty|(?:under|out\sof)\scontrol|parole)"
)


HURT = frozenset({"injure", "wound", "hurt"})
PLACED = frozenset({"in custody"})
PLACING = frozenset({"be", "remain", "stay", "keep", "hold", "put", "place", "sit", "take", "land", "sleep", "spend"})


WORDS = sorted(data.table("status_phrases.tsv"), key=len, reverse=True)
PHRASE = Expression(rf"\b(?:{'|'.join(map(re.escape, WORDS))})\b", re.IGNORECASE)


def read(sentence: Sentence) -> Iterator[Reading]:
    yield from _phrases(sentence)
    for token in sentence.tokens:
        if token.lower_ == "critically" and token.head.pos_ == "VERB" and token.head.lemma_.lower() in HURT:
            thing = object_of(token.head)
            thing = compounded(thing) if thing is not None else None
            if thing is not None and things.single(thing):
                yield things.reading(sentence, token, token, "critical", thing)


def _phrases(sentence: Sentence) -> Iterator[Reading]:
    states = data.table("status_phrases.tsv")
    for match in PHRASE.finditer(sentence.text):
        span = sentence.doc.char_span(match.start(), match.end(), alignment_mode="expand")
        if span is None or not len(span):
            continue
        thing = things.holder(span.root)
        if thing is None or not things.nameable(thing):
            continue
        if states[match.group().lower()] in PLACED and not _placed(span.root, thing):
            continue
        said = match.group().lower()
        verb = next((t for t in (span.root, *span.root.ancestors) if t.pos_ in ("VERB", "AUX")), None)
        if verb is None or not only_possible(verb):
            yield things.reading(
                sentence,
                span[0],
                span[-1],
                states[said],
                thing,
                negated="not" not in said.split() and denied(span[0]),
            )


def _placed(phrase: "Token", thing: "Token") -> bool:
    """Whether a phrase tells where the thing is ("is behind bars"), not what it faces ("faced a year behind bars")."""
    above = next((t for t in phrase.ancestors if t.pos_ in ("VERB", "AUX", "NOUN", "PROPN")), None)
    if above is None:
        return False
    return above.lemma_.lower() in PLACING or above.i == thing.i
