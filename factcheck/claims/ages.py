"""Ages: "a 17-year-old", "Tom Reed, 45,", "aged 8", "between 18 and 24 years old"."""

import re
from collections.abc import Iterator

from factcheck.claims.counted import number_token, token_at
from factcheck.claims.quantities import HINT, Quantity, read
from factcheck.claims.reading import Reading
from factcheck.claims.values import value
from factcheck.language import Sentence

AGED = re.compile(r"\b(?:aged?|ages|turned|turns|age of|ages of)[ ](?:between[ ])?$", re.IGNORECASE)
AFTER_NAME = re.compile(r",[ ]?$")
CLOSED = re.compile(r"[,.;)]|$|[ ](?:and|who|of|from)\b")


class Ages:
    """Numbers of years that somebody has lived."""

    hint = HINT

    def read(self, sentence: Sentence) -> Iterator[Reading]:
        text = sentence.text
        for quantity in read(sentence):
            if quantity.sort == "age" or (quantity.sort == "plain" and _age(sentence, quantity)):
                unit = quantity.unit or "year"
                yield Reading(
                    sentence.start + quantity.start,
                    sentence.start + quantity.end,
                    "age",
                    value(quantity, text, unit),
                    number_token(sentence.doc, quantity).i,
                )


def _age(sentence: Sentence, quantity: Quantity) -> bool:
    text = sentence.text
    if AGED.search(text, max(0, quantity.start - 16), quantity.start):
        return True
    if not 0 < quantity.stated < 120 or not float(quantity.stated).is_integer():
        return False
    if AFTER_NAME.search(text, max(0, quantity.start - 2), quantity.start) and CLOSED.match(text, quantity.end):
        name = token_at(sentence.doc, max(0, text.rfind(",", 0, quantity.start) - 1))
        return name.pos_ == "PROPN"
    return False
