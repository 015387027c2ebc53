"""Amounts of money: "$2.6 million", "85 million euros", "19 cents"."""

from collections.abc import Iterator

from factcheck.claims.counted import unit_token
from factcheck.claims.quantities import HINT, read
from factcheck.claims.reading import Reading
from factcheck.claims.values import value
from factcheck.language import Sentence


class Money:
    """Quantities of the sort "money"."""

    hint = HINT

    def read(self, sentence: Sentence) -> Iterator[Reading]:
        for quantity in read(sentence):
            if quantity.sort == "money":
                yield Reading(
                    sentence.start + quantity.start,
                    sentence.start + quantity.end,
                    "money",
                    value(quantity, sentence.text, quantity.unit),
                    unit_token(sentence.doc, quantity).i,
                )
