"""What one person is to another: "her wife" here, "her fiancée" there."""

from collections.abc import Iterator

from factcheck.claims.reading import Reading
from factcheck.claims.slots.phrases import phrase
from factcheck.claims.slots.pronouns import antecedent, person_before
from factcheck.claims.status import things
from factcheck.claims.status.persons import before, known
from factcheck.data import table
from factcheck.language import Sentence

QUESTION = "partner"
HINT = r"\b(?:wife|fianc[eé]e?|girlfriend|husband|boyfriend|partner)\b"


def read(sentence: Sentence) -> Iterator[Reading]:
    partners = table("partners.tsv")
    for token in sentence.tokens:
        state = partners.get(token.lower_)
        owner = next((c for c in token.children if c.dep_ == "poss"), None)
        if state is None or owner is None:
            continue
        if owner.pos_ == "PROPN" or owner.pos_ == "NOUN":
            named = phrase(owner)
        else:
            named = antecedent(sentence, owner) or person_before(sentence, owner) or ""
            if " " not in named and not known(sentence, named):
                named = before(sentence, owner.idx)
        if named and (owner.lower_ in ("his", "her") or owner.pos_ == "PROPN"):
            yield things.reading(sentence, token, token, state, named, question=QUESTION)
