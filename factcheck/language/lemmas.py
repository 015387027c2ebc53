"""Lemmas from spaCy's rule lemmatizer, each worked out once.

The lemmatizer works from a token's form, part of speech and morphology alone; words repeat, and looking them up costs a
fraction of asking it for each token.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.pipeline import Lemmatizer
    from spacy.tokens import Doc

MOST = 200_000  # words kept at once


class Lemmas:
    """Gives every token of a document the lemma that ``lemmatizer`` would; one that has a lemma keeps it."""

    def __init__(self, lemmatizer: "Lemmatizer") -> None:
        self._lemmatizer = lemmatizer
        self._known: dict[tuple[int, ...], int] = {}

    def __call__(self, doc: "Doc") -> "Doc":
        from spacy.attrs import LEMMA, MORPH, ORTH, POS

        if len(self._known) > MOST:
            self._known.clear()
        words: list[list[int]] = doc.to_array([LEMMA, ORTH, POS, MORPH]).tolist()
        for place, (lemma, *word) in enumerate(words):
            if lemma and not self._lemmatizer.overwrite:
                continue
            key = tuple(word)
            found = self._known.get(key)
            token = doc[place]
            if found is None:
                token.lemma_ = self._lemmatizer.lemmatize(token)[0]
                self._known[key] = token.lemma
            else:
                token.lemma = found
        return doc
