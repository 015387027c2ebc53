"""How something is, in words that have an opposite: "damaged" and "undamaged", "well equipped" and "ill-equipped".

The words are in ``data/qualities.txt``; a prefix or an adverb makes the opposite."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.claims.reading import Reading
from factcheck.claims.slots.frame import subject_of
from factcheck.claims.status import things
from factcheck.claims.status.asserted import denied, only_possible
from factcheck.data import words
from factcheck.language import Sentence

if TYPE_CHECKING:
    from spacy.tokens import Token

PREFIX = re.compile(r"^(?:un|in|non-?|ill-|il|im|ir|dis)(?=\w{4})")
BADLY = frozenset({"ill", "poorly", "badly", "insufficiently", "inadequately", "un", "non", "hardly", "barely"})
LISTED = "|".join(sorted(words("qualities.txt")))
HINT = rf"\b(?:un|in|non-?|ill-|il|im|ir|dis)?(?:{LISTED})\b"


def read(sentence: Sentence) -> Iterator[Reading]:
    for token in sentence.tokens:
        quality, opposite = _quality(token)
        if not quality:
            continue
        badly = any(c.lower_ in BADLY for c in token.lefts)
        thing = _bearer(token, opposite or badly)
        if thing is None or not things.nameable(thing):
            continue
        verb = next((t for t in (token, token.head) if t.pos_ in ("VERB", "AUX")), None)
        if verb is not None and only_possible(verb):
            continue
        yield things.reading(
            sentence, token, token, quality, thing, negated=(denied(token) + opposite + badly) % 2 == 1
        )


def _quality(token: "Token") -> tuple[str, bool]:
    known = words("qualities.txt")
    word = token.lower_
    if token.pos_ not in ("ADJ", "VERB", "ADV"):
        return "", False
    if word in known:
        return word, False
    stem = PREFIX.sub("", word)
    return (stem, True) if stem != word and stem in known else ("", False)


def _bearer(token: "Token", marked: bool) -> "Token | None":
    """Whose quality it is: the subject of the sentence or clause, or the noun that the word stands with."""
    if token.dep_ in ("acomp", "oprd", "ROOT", "ccomp", "conj", "advcl", "xcomp") or token.tag_ == "VBN":
        passive = any(c.dep_ == "auxpass" for c in token.children)
        if token.pos_ == "VERB" and not passive and token.dep_ not in ("acomp", "oprd", "acl"):
            return None
        return subject_of(token)
    if token.dep_ == "amod" and marked:
        return token.head
    return None
