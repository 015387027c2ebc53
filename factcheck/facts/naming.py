"""The capitalised words of a text, and those of an article that are names."""

import re
from functools import lru_cache

from factcheck.data import words
from factcheck.facts.stems import POSSESSIVE

NAME = re.compile(r"\b[A-ZÀ-Þ][\w’'-]+")
LOWER = re.compile(r"\b[a-zß-ÿ][\w’'-]+")


def names(text: str) -> frozenset[str]:
    """The capitalised words of a text, lower case, as far as they say anything."""
    return frozenset(in_order(text))


def in_order(text: str) -> list[str]:
    """The capitalised words of a text, lower case, as they come."""
    return [POSSESSIVE.sub("", n.casefold()) for n in NAME.findall(text) if n.casefold() not in words("stop_words.txt")]


@lru_cache(maxsize=1000)
def article_names(text: str) -> frozenset[str]:
    """The names of an article: capitalised words that it never writes in lower case, months and weekdays aside."""
    return names(text) - words("weekdays_months.txt") - set(LOWER.findall(text))
