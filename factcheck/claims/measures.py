"""Measurements: "35 miles", "50mph", "magnitude 6.1", "a category 4 hurricane"."""

from typing import TYPE_CHECKING

from factcheck.claims.counted import head, number_token, unit_token
from factcheck.claims.numeric import Numeric
from factcheck.claims.quantities import Quantity
from factcheck.data import words
from factcheck.language import Sentence
from factcheck.model import Kind

if TYPE_CHECKING:
    from spacy.tokens import Token


class Measures(Numeric):
    """Numbers with a unit of measure, and magnitudes of earthquakes however they are said."""

    kind: Kind = "measure"

    def takes(self, sentence: Sentence, quantity: Quantity) -> bool:
        return quantity.sort == "measure" or quake(sentence, quantity)

    def unit(self, sentence: Sentence, quantity: Quantity) -> str | None:
        return quantity.unit or "magnitude"

    def anchor(self, sentence: Sentence, quantity: Quantity) -> "Token":
        return unit_token(sentence, quantity)


def quake(sentence: Sentence, quantity: Quantity) -> bool:
    """Whether a bare decimal is the magnitude of an earthquake: "a 6.1 quake", "the tremor measured 5.9"."""
    if quantity.sort != "plain" or not 1 <= quantity.stated < 10:
        return False
    if "." not in sentence.text[quantity.core : quantity.core_end]:
        return False
    noun = head(sentence, quantity)
    number = number_token(sentence, quantity)
    quakes = words("quakes.txt")
    if number.i + 1 < len(sentence.doc) and number.nbor().lemma_.lower() in quakes:
        return True  # "4.6 quake rattles valley", whatever the tree
    if noun.i != number.i:
        return noun.lemma_.lower() in quakes
    return any(t.lower_ in quakes or t.lemma_.lower() in quakes for t in sentence.tokens)
