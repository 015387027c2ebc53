"""Results of games: "5-4", "2-0"."""

from collections.abc import Iterator

from factcheck.claims.counted import unit_token
from factcheck.claims.quantities import HINT, read
from factcheck.claims.reading import Reading
from factcheck.claims.values import value
from factcheck.language import Sentence


class Scores:
    """Quantities of the sort "score"."""

    hint = HINT

    def read(self, sentence: Sentence) -> Iterator[Reading]:
        for quantity in read(sentence):
            if quantity.sort == "score":
                yield Reading(
                    sentence.start + quantity.start,
                    sentence.start + quantity.end,
                    "score",
                    value(quantity, sentence.text, quantity.unit),
                    unit_token(sentence.doc, quantity).i,
                )
