"""Words for times, resolved against the article's date: "Friday", "yesterday", "last week", "November 27"."""

import datetime
import re
from typing import TYPE_CHECKING

from factcheck.claims import dates

if TYPE_CHECKING:
    from spacy.tokens import Token

    from factcheck.language import Sentence

OFFSETS = {
    "today": 0,
    "tonight": 0,
    "yesterday": -1,
    "tomorrow": 1,
    "last night": -1,
    "this morning": 0,
    "this afternoon": 0,
    "this evening": 0,
}
UNITS = {"day": 1, "week": 7}
NUMBERS = {w: n for n, w in enumerate("zero one two three four five six seven eight nine ten".split())} | {
    "a": 1,
    "an": 1,
}
AGO = re.compile(r"(\w+)\s+(day|week|month|year)s?\s+ago", re.IGNORECASE)
SPAN = re.compile(r"(last|next|this)\s+(week|month|year)", re.IGNORECASE)


def resolve(sentence: "Sentence", token: "Token | None", words: str) -> str | None:
    """An ISO date, month, year or week ("2024-W48") that the words mean, None where they cannot be resolved."""
    published = sentence.article.source.published
    text = words.lower().strip()
    day = next((n for n, name in enumerate(dates.WEEKDAYS) if name in text), None)
    if day is not None and token is not None:
        return dates.resolve_weekday(sentence, token, day)
    named = re.search(rf"(?P<month>{dates.MONTH})\s*(?P<day>\d{{1,2}})?\b,?\s*(?:of\s+)?(?P<year>\d{{4}})?", text)
    if named and token is not None:
        month = dates.MONTHS[named["month"].rstrip(".")]
        if named["year"]:
            return f"{named['year']}-{month:02}" + (f"-{int(named['day']):02}" if named["day"] else "")
        return dates.nearest(sentence, token, month, int(named["day"]) if named["day"] else None)
    year = re.search(r"\b(?:1[89]|20)\d\d\b", text)
    if year:
        return year.group()
    if published is None:
        return None
    if text in OFFSETS:
        return (published + datetime.timedelta(days=OFFSETS[text])).isoformat()
    ago = AGO.search(text)
    if ago:
        number = NUMBERS.get(ago[1]) or (int(ago[1]) if ago[1].isdigit() else 0)
        if number and ago[2] in UNITS and number < 4000:
            return (published - datetime.timedelta(days=number * UNITS[ago[2]])).isoformat()
        if number and ago[2] == "year":
            return str(published.year - number)
        if number and ago[2] == "month":
            months = published.year * 12 + published.month - 1 - number
            return f"{months // 12}-{months % 12 + 1:02}"
        return None
    span = SPAN.search(text)
    if span:
        step = {"last": -1, "next": 1, "this": 0}[span[1]]
        if span[2] == "year":
            return str(published.year + step)
        if span[2] == "month":
            months = published.year * 12 + published.month - 1 + step
            return f"{months // 12}-{months % 12 + 1:02}"
        week = (published + datetime.timedelta(days=7 * step)).isocalendar()
        return f"{week.year}-W{week.week:02}"
    return None
