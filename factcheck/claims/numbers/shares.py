"""Shares in words that say by how much something changed or is more than something else: "fell by a quarter", "a third
less than". A third that is followed by what it counts is one more of them: "lost a third game"."""

import re
from functools import cache

from factcheck.data import table

LONGEST = 60  # characters from the word of change to the share
# what may follow a share that stands alone: "fell by a quarter in May", not "lost a third game", "up a quarter-mile"
CLOSED = re.compile(
    r"[ ]?(?:[.,;:)!?…”\"’]|[–—]) | [ ]?$ | \n"
    r"| [ ](?:in|on|since|over|from|during|within|to|this|last|that|after|before|at|and|but|or|as|under|below|above|by"
    r"|while|when|against|between|compared|year[ ]on[ ]year|every)\b",
    re.IGNORECASE | re.VERBOSE,
)
MORE = re.compile(  # "a third more than", "a quarter less", "a fifth cheaper"
    r"[ ](?:more|less|fewer|higher|lower|bigger|larger|smaller|cheaper|dearer|faster|slower|longer|shorter)\b",
    re.IGNORECASE,
)


@cache
def _changed() -> re.Pattern[str]:
    """ "fell by ", "up ", "dropped by more than ", and nothing behind."""
    verbs = sorted({word.removesuffix("e") for word in table("change_words.txt")}, key=len, reverse=True)
    loose = sorted({*table("modifiers.txt")}, key=len, reverse=True)
    return re.compile(
        rf"""\b(?: (?:{"|".join(verbs)}) (?:e|s|es|d|ed|ing|ping|ting)? (?:[ ](?:back|off|further|again|sharply))?
            | up | down | off )
        (?:[ ]by)? (?:[ ](?:{"|".join(map(re.escape, loose))}))? [ ]$""",
        re.IGNORECASE | re.VERBOSE,
    )


def share_of_change(text: str, start: int, end: int) -> bool:
    """Whether the share at ``start``:``end`` ("a quarter") is how much something changed or differs."""
    if MORE.match(text, end):
        return True
    return CLOSED.match(text, end) is not None and _changed().search(text, max(0, start - LONGEST), start) is not None
