"""Whether people own or rent where they live."""

from collections.abc import Iterator

from factcheck.claims.reading import Reading
from factcheck.claims.slots.frame import object_of, subject_of
from factcheck.claims.status import things
from factcheck.claims.status.asserted import denied, only_possible
from factcheck.data import words
from factcheck.language import Sentence

HINT = (
    r"\b(?:homeowner|householder|tenant|renter"
    r"|(?:rent|own|lease)(?:s|ed|ing)?\s(?:\w+\s){0,4}(?:home|house|apartment|flat|duplex|unit))"
)
HOLDERS = {"homeowner": "owner", "householder": "owner", "tenant": "tenant", "renter": "tenant"}
HOLDING = {"own": "owner", "rent": "tenant", "lease": "tenant"}


def read(sentence: Sentence) -> Iterator[Reading]:
    for token in sentence.tokens:
        state = HOLDERS.get(token.lemma_.lower())
        if state:
            yield things.reading(sentence, token, token, state, token, negated=False)
            continue
        state = HOLDING.get(token.lemma_.lower()) if token.pos_ == "VERB" else None
        home = object_of(token) if state else None
        if home is None:
            home = next((c for c in token.children if c.dep_ in ("dobj", "pobj")), None) if state else None
        if state is None or home is None or only_possible(token):
            continue
        homes = words("homes.txt")
        if home.lemma_.lower() in homes or any(t.lemma_.lower() in homes for t in home.subtree):
            thing = subject_of(token)
            if thing is not None:
                yield things.reading(sentence, token, token, state, thing, negated=denied(token))
