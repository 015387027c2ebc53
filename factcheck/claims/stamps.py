"""Stamps: dates and times that say when the page or a post was made, and no claim about the world."""

import re

from factcheck import data

WORD = re.compile(r"[^\W\d_]+|\d+|[@#]")
# "Updated:", "UPDATE (", "Copyright", "(Published", "(@handle)" and then nothing but a date
OPENED = re.compile(
    r"""\b(?:(?:First\s|Last\s)?(?:Updated?|UPDATED?|Published|PUBLISHED|Posted|POSTED|Edited|Modified|Filed
        |Copyright|COPYRIGHT|Corrections?:?|CORRECTIONS?:?))(?!\w)
    | © | \(@\w+\)""",
    re.VERBOSE,
)
MARKUP = re.compile(r"<[a-z]+ [^<>]*$")  # <post date="2016-06-28"
LONGEST = 160


def stamp_line(text: str) -> bool:
    """Whether a line holds nothing but a date or time and words of a stamp: "March 8, 2013 | 5:47 PM"."""
    if len(text) > LONGEST or not any(c.isdigit() for c in text):
        return False
    return _only_date_words(text)


def stamped(text: str, start: int) -> bool:
    """Whether what stands at ``start`` belongs to a stamp inside a line: "UPDATE (5:04 p.m. 5/17/16) ...", "© 2016"."""
    if MARKUP.search(text, max(0, start - LONGEST), start):
        return True
    opened = None
    for opened in OPENED.finditer(text, max(0, start - LONGEST), start):  # noqa: B007  (the last one is wanted)
        pass
    return opened is not None and _only_date_words(text[opened.end() : start])


def _only_date_words(text: str) -> bool:
    known, months = data.words("stamp_words.txt"), data.table("months.txt")
    return all(w.isdigit() or w.lower() in known or w.lower() in months for w in WORD.findall(text))
