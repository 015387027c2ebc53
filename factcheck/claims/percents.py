"""Shares: "60 percent", "two-thirds of voters", "one in five"."""

from collections.abc import Iterator

from factcheck.claims.counted import unit_token
from factcheck.claims.quantities import HINT, read
from factcheck.claims.reading import Reading
from factcheck.claims.values import value
from factcheck.language import Sentence


class Percents:
    """Quantities of the sort "percent"."""

    hint = HINT

    def read(self, sentence: Sentence) -> Iterator[Reading]:
        for quantity in read(sentence):
            if quantity.sort == "percent":
                yield Reading(
                    sentence.start + quantity.start,
                    sentence.start + quantity.end,
                    "percent",
                    value(quantity, sentence.text, quantity.unit),
                    unit_token(sentence.doc, quantity).i,
                )
