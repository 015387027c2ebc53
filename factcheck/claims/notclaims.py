"""Numbers that state nothing: parts of names (G20, F-16, iPhone 11), dates and clock times (read elsewhere), telephone
numbers, addresses, list numbers, page furniture."""

import re
from bisect import bisect_left
from functools import cache, lru_cache

from factcheck.claims.calendar_names import NOT_COUNTED
from factcheck.claims.numbers import Number
from factcheck.data import lines

MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|"
    r"Nov(?:ember)?|Dec(?:ember)?|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)"
)
BEFORE = re.compile(
    r"""(?:
        [^\W\d_][&.]?                                      # G20, MH370
      | \b[Nn]os?\.[ ]\d+-                                  # the docket's No. 14-1418
      | (?<![a-z])(?!(?:to|and|or|of|for|sub|under|over|plus|pre|post|mid|than|a|an)-)[A-Za-z0-9]*[A-Za-z]-   # F-16
      | \d[:./] | (?<!-\d)(?<!-\d\d)(?<=\d), | \d-\d{1,4}- | \d{4}- | [#@_/=]["']?   # 14:39, 3-4-2020, 2020-04-03
      | \b(?:No|Nos|number|no)\.?[ ]                  # No. 1
    )$""",
    re.VERBOSE,
)
# ".358" whose space was lost: "hit.358", "was.41"; not "Sept.11", "vol.12"
LOST_SPACE = re.compile(r"\b(?:was|is|of|at|a|to|hit)$")
LOST_SPACE_BEFORE_THREE = re.compile(r"\b(?!www)[a-z]{3,}$")
PREFIXED = re.compile(r"(?<![A-Za-z0-9])[a-z]+-$")  # now-18, magnitude-5.9
AFTER = re.compile(
    rf"""(?:
        (?:st|nd|rd|th)\b | ['’]?s\b                         # 5th, 20s
      | [A-Za-z]                                      # 2B4
      | :\d | /\d | -\d+-\d | \.\d                     # 14:39, 9/11, 555-123-4567, 1.2.3
      | \([a-z0-9]\)                                  # a 401(k) plan, section 501(c)
      | [ ]?(?:a\.?m\b|p\.?m\b|GMT|BST|UTC|EST|EDT|PST|PDT|o['’]clock)
      | (?:st|nd|rd|th)?[ ](?:of[ ])?{MONTH}\b | [ ](?:ZIP|zip|area)[ ][Cc]ode
    )""",
    re.VERBOSE,
)
ORDINAL = frozenset(("st", "nd", "rd", "th"))
STREET = (
    "Street|St|Road|Rd|Avenue|Ave|Drive|Dr|Lane|Ln|Boulevard|Blvd|Way|Place|Pl|Court|Ct|Square|Terrace|Crescent|"
    "Highway|Parkway"
)
ADDRESS = re.compile(  # 19 Elm Street, 16-18 North 3rd St, 22 Rue Haute
    rf"(?:[-–]\d+[A-Za-z]?)?[ ](?:(?:Ave|Avenue|Rue|Via|Calle)\.?[ ][A-Z]|[NSEW]\.[ ][A-Z0-9]|Mile\b"
    rf"|(?:[NSEW]\.?[ ])?(?:[A-Z0-9][\w'’.-]*[ ]){{1,4}}(?:{STREET})\b)"
)
MONTH_BEFORE = re.compile(rf"\b(?P<cue>[Ii]n[ ])?{MONTH}\.?[ ]$")
DAY_OR_YEAR = re.compile(r"(?:[0-2]?\d|3[01]|(?:1\d|20)\d\d)(?!,\d{3}(?!\d)|\d)")  # March 29, March 2016, not March 131
COUNTED = re.compile(rf"[ ](?!{NOT_COUNTED})[A-Za-z]")  # "in March 20 people"
LIST = re.compile(r"^\s*\(?\d{1,2}[.)](?:\s|$)")
ALONE = re.compile(r"\s*\d{1,2}\s*")  # a line of its own: the number of an entry
LINKED_BEFORE, LINKED_AFTER = re.compile(r"\d[-–]$"), re.compile(r"[-–]\d")  # the middle of 11-27-24
CODE = re.compile(r"\d{5,}[a-z]{1,3}", re.IGNORECASE)  # 80211b: nobody writes thousands of billions so


@cache
def _idioms() -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{line})" for line in lines("number_idioms.txt")), re.IGNORECASE)


@cache
def _labels() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(lines('number_labels.txt'))})[ ]$")


def not_a_quantity(text: str, number: Number, united: bool) -> bool:
    """Whether the characters around ``number`` show that it is no quantity; ``united``: a unit stands beside it."""
    start, end = number.core, number.core_end
    if number.form == "digits":
        if text[start] == "0" and text[start : start + 2].isdigit():
            return True  # 0800, 007
        if _dated(text, start, end):
            return True
        before = BEFORE.search(text, max(0, start - 14), start)
        if before and text[start] == ".":
            lost = LOST_SPACE_BEFORE_THREE if end - start == 4 else LOST_SPACE
            return lost.search(text, max(0, start - 14), start) is None
        if before and not (united and PREFIXED.search(text, max(0, start - 14), start)):
            return True
        if (m := AFTER.match(text, end)) and not (united and m.group()[:1].isalpha() and m.group() not in ORDINAL):
            return True
        if _labels().search(text, max(0, start - 24), start) or ADDRESS.match(text, end):
            return True
        if LINKED_BEFORE.search(text, max(0, start - 2), start) and LINKED_AFTER.match(text, end):
            return True
        if CODE.fullmatch(text, start, end):
            return True
        if ALONE.fullmatch(text):
            return True
        if start < 4 and LIST.match(text) and text[end : end + 1] in ".)":
            return True
    if text[start:end].isdigit() and end - start > 12:
        return True
    return _in_idiom(text, start, end)


def _dated(text: str, start: int, end: int) -> bool:
    """ "March 29", "March 2016"; not "in November 131 people", "in March 20 people"."""
    month = MONTH_BEFORE.search(text, max(0, start - 14), start)
    if month is None or not DAY_OR_YEAR.match(text, start):
        return False
    return not (month["cue"] and end - start <= 2 and COUNTED.match(text, end))


def _in_idiom(text: str, start: int, end: int) -> bool:
    spans = _idiom_spans(text)
    i = bisect_left(spans, (start, 0))
    return (i < len(spans) and spans[i][0] < end) or (i > 0 and spans[i - 1][1] > start)


@lru_cache(maxsize=4)
def _idiom_spans(text: str) -> list[tuple[int, int]]:
    return [m.span() for m in _idioms().finditer(text)]
