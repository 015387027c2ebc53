"""Counts of people and things: "20 insurgents", "dozens of villages", "24 dead", "no one was hurt"."""

import re
from collections.abc import Iterator

from factcheck.claims.counted import head, number_token
from factcheck.claims.quantities import HINT, read
from factcheck.claims.reading import Reading
from factcheck.claims.values import value
from factcheck.language import Sentence

YEAR = re.compile(r"(?:1[5-9]|20)\d\d$")


class Counts:
    """Numbers without a unit of their own."""

    hint = HINT

    def read(self, sentence: Sentence) -> Iterator[Reading]:
        text = sentence.text
        for quantity in read(sentence):
            if quantity.sort != "plain":
                continue
            noun = head(sentence.doc, quantity)
            number = number_token(sentence.doc, quantity)
            if YEAR.match(text[quantity.start : quantity.end]) and noun.tag_ not in ("NNS", "NNPS"):
                continue
            unit = noun.lemma_.lower() if noun.i != number.i else None
            yield Reading(
                sentence.start + quantity.start,
                sentence.start + quantity.end,
                "count",
                value(quantity, text, unit),
                noun.i,
            )
