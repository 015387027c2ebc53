"""Counted times that lie back: "two years ago", "more than 20 years ago", "seventy-four years ago".

``low`` and ``high`` are ISO dates between which the words fall, counted back from the article's date: a unit is meant
to half of it, "two years ago" is a year and a half to two and a half. Where the article has no date both are open.
"Yesterday" and "a year ago" count nothing and are no claims.
"""

import datetime
import re
from collections.abc import Iterator

from factcheck.claims.expressions import Expression
from factcheck.claims.numbers import Number, numbers
from factcheck.claims.reading import Reading
from factcheck.claims.resolved import shifted
from factcheck.claims.tokens import token_at
from factcheck.language import Sentence
from factcheck.model import Modifier, Value

DAYS = {"minute": 0.0, "hour": 0.0, "day": 1.0, "week": 7.0, "month": 30.44, "year": 365.25, "decade": 3652.5}
UNIT = re.compile(
    rf"\s+(?:(?:short|long|full|whole|odd)\s+)?(?P<unit>{'|'.join(DAYS)}|centur(?=y|ies))(?:s|y|ies)?\s+ago\b",
    re.IGNORECASE,
)
TURNED: dict[Modifier, Modifier] = {">": "<", "<": ">", "~": "~", "=": "="}  # longer ago is earlier
FARTHEST = 3_000_000  # days


class Ago:
    """Reads how long ago something was."""

    hint = Expression(r"\bago\b", re.IGNORECASE)

    def read(self, sentence: Sentence) -> Iterator[Reading]:
        text = sentence.text
        if not self.hint.search(text):
            return
        for number in numbers(text):
            match = UNIT.match(text, number.end)
            token = token_at(sentence, match.start("unit")) if match else None
            if match is None or token is None or number.form == "zero":
                continue
            unit = match["unit"].lower()
            low, high = _between(number, DAYS.get(unit, 36525.0), sentence.article.source.published)
            words = text[number.start : match.end()]
            value = Value(words, low, high, TURNED[number.modifier], None, " ".join(words.split()))
            yield Reading(sentence.start + number.start, sentence.start + match.end(), "date", value, token.i)


def _between(number: Number, days: float, published: datetime.date | None) -> tuple[str | None, str | None]:
    """The first and the last day that so many units back may mean."""
    if published is None:
        return None, None
    half = days / 2 if days > 1 else 0.0

    def day(back: float) -> str | None:
        return shifted(published, -round(back)) if back < FARTHEST else None

    first = None if number.high is None else day(number.high * days + half)
    last = None if number.low is None else day(max(number.low * days - half, 0.0))
    return first, last
