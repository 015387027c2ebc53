"""Measurements: "35 miles", "magnitude 6.1", "50mph"."""

from collections.abc import Iterator

from factcheck.claims.counted import unit_token
from factcheck.claims.quantities import HINT, read
from factcheck.claims.reading import Reading
from factcheck.claims.values import value
from factcheck.language import Sentence


class Measures:
    """Quantities of the sort "measure"."""

    hint = HINT

    def read(self, sentence: Sentence) -> Iterator[Reading]:
        for quantity in read(sentence):
            if quantity.sort == "measure":
                yield Reading(
                    sentence.start + quantity.start,
                    sentence.start + quantity.end,
                    "measure",
                    value(quantity, sentence.text, quantity.unit),
                    unit_token(sentence.doc, quantity).i,
                )
