"""Years: "2016", "a 2019 agreement", "1990 to 1991", "the 2008-09 season", "the 1930s", "the nineteen sixties".

``low`` and ``high`` are years as strings: the first and the last of a span.
"""

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from factcheck import data
from factcheck.claims.calendar_names import DATE, MONTHS, YEAR
from factcheck.claims.dated_reading import reading_of
from factcheck.claims.expressions import Expression
from factcheck.claims.reading import Reading
from factcheck.claims.stamps import stamp_line, stamped
from factcheck.claims.tokens import token_at
from factcheck.language import Sentence
from factcheck.model import Modifier

if TYPE_CHECKING:
    from spacy.tokens import Token

TENS = ("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties")
YEARS = re.compile(
    rf"""
    (?<![\w$£€#./:,-])(?:
      (?P<decade>1[0-9]{{2}}0|20[0-9]0|['’]?[2-9]0)['’]?s\b
    | (?P<century>nineteen|eighteen|the)\s+(?P<tens>{"|".join(TENS)})\b
    | (?P<from>{YEAR})(?P<link>\s*[-–—/]\s*|(?P<word>\s+(?:to|or|and|through|until)\s+))
      (?P<to>{YEAR}|\d\d(?(word)(?!\s*[\w%$£€])))\b  # "by 2030 to 32 percent" is one year
    | (?P<year>{YEAR})
    )(?![\w%]|[,.:]\d|-\d|/\d)
    """,
    re.VERBOSE,
)
# what stands before "80s" where it is a decade: "the 80s", "the early '80s", "1970s and '80s"
DECADE = re.compile(r"(?:\bthe\s+(?:early\s+|late\s+|mid-?\s*)?|\d0s\s+(?:and|to|or)\s+)$", re.IGNORECASE)
# what follows a number that only looks like a year: "1500 people", "2045 GMT"
COUNTED = re.compile(rf"[\s-]{{0,3}}(?:{'|'.join(data.lines('not_years_after.txt'))})\b", re.IGNORECASE)
BEFORE = re.compile(r"([\w'’]+)[\s(-]+$")
PRODUCT = re.compile(r"(?<![\d,.$£€])\d{3,4}\s+(?:pixels\s+|px\s+)?by\s+$")  # "2880 pixels by 1800"


class Years:
    """Reads years, decades and spans of years."""

    hint = Expression(r"(?<!\d)(?:1[0-9]|20)\d\d|['’]?\d0['’]?s\b|\b(?:[Nn]ineteen|[Tt]he)\s\w{3,4}ties\b")

    def read(self, sentence: Sentence) -> Iterable[Reading]:
        text = sentence.text
        if not self.hint.search(text) or stamp_line(text):
            return
        dates = [m.span() for m in DATE.finditer(text)]
        for match in YEARS.finditer(text):
            token = token_at(sentence, match.start())
            dated = any(start <= match.start() < end for start, end in dates)
            if token is not None and not dated and not stamped(text, match.start()):
                yield from _readings(sentence, match, token)


def _readings(sentence: Sentence, match: re.Match[str], token: "Token") -> Iterable[Reading]:
    if match["decade"] or match["tens"]:
        low = _decade(match)
        if low:
            yield reading_of(sentence, match.span(), "year", low, str(int(low) + 9), token, "~")
    elif not _is_year(match, token):
        return
    elif match["from"]:
        yield from _span(sentence, match, token)
    else:
        yield reading_of(sentence, match.span(), "year", match["year"], match["year"], token)


def _decade(match: re.Match[str]) -> str | None:
    """The first year of a decade; None for "in his 30s"."""
    if match["tens"]:
        return f"{18 if match['century'] == 'eighteen' else 19}{TENS.index(match['tens']) + 2}0"
    first = match["decade"].lstrip("'’")
    if len(first) == 4:
        return first
    return "19" + first if DECADE.search(match.string[max(0, match.start() - 24) : match.start()]) else None


def _span(sentence: Sentence, match: re.Match[str], token: "Token") -> Iterable[Reading]:
    """ "1990 to 1991", "2005 or 2006", "2008-09"; "in 1990 and 1995" are two years."""
    first = match["from"]
    last = match["to"] if len(match["to"]) == 4 else first[:2] + match["to"]
    if int(last) <= int(first):
        return
    if match["link"].strip() == "and":
        yield reading_of(sentence, match.span("from"), "year", first, first, token)
        yield reading_of(sentence, match.span("to"), "year", last, last, token_at(sentence, match.start("to")) or token)
        return
    modifier: Modifier = "~" if match["link"].strip() == "or" else "="
    yield reading_of(sentence, match.span(), "year", first, last, token, modifier)


def _object_counted(noun: "Token", number: "Token") -> bool:
    """ "has 2016 shops": the bare object of a verb that counts; not "has its 2016 figures", "won the 2016 votes"."""
    bare = not any(t.i < number.i for t in noun.children)
    return bare and noun.dep_ == "dobj" and noun.head.lemma_.lower() in data.words("counting_verbs.txt")


def _bracketed(match: re.Match[str]) -> bool:
    """ "The Salt Room (1981)"."""
    return match.string[match.start() - 1 : match.start()] == "(" and match.string[match.end() : match.end() + 1] == ")"


def _is_year(match: re.Match[str], token: "Token") -> bool:
    """ "in 2016", "a 2019 agreement", "the 2012 elections"; not "1500 people", "2045 GMT", "at 1353", "Server 2003"."""
    number = int(match["from"] or match["year"])
    if COUNTED.match(match.string, match.end()):
        return False
    if _bracketed(match):
        return number >= 1900 or (number >= 1500 and number % 100 > 0)
    left = match.string[max(0, match.start() - 40) : match.start()]
    before = BEFORE.search(left)
    word = before[1] if before else ""
    cue = word.lower()
    if cue in data.words("not_years_before.txt") or PRODUCT.search(left):
        return False
    if cue in data.words("year_cues.txt"):
        return 1000 <= number <= 2099
    if word[:1].isupper() and cue not in MONTHS and token.i > 1 and token.nbor(-1).pos_ == "PROPN":
        return False
    if not 1900 <= number <= 2049:
        return False
    head = token.head
    if token.dep_ == "nummod" and head.tag_ == "NNS" and _object_counted(head, token):
        return False
    other = int(match["to"] or 0)  # "in her 2000 and 2006 races" counts no races
    counts = token.dep_ == "nummod" and head.i > token.i and head.tag_ == "NNS" and number % 100 == other % 100 == 0
    return not counts
