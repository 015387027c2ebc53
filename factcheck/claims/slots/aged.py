"""Whose age it is: "Jan Holt, 36,", "the 36-year-old driver", "She was 77", "died at 92", "aged 48"."""

from typing import TYPE_CHECKING

from factcheck.claims.slots.frame import NOMINAL, Frame, governor, subject_of

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

OF_AGE = frozenset(
    {
        "year",
        "years",
        "yr",
        "yrs",
        "month",
        "months",
        "old",
        "olds",
        "aged",
        "age",
        "ages",
        "-",
        "week",
        "weeks",
        "day",
        "days",
    }
)


def frame_of_age(value: "Span", anchor: "Token") -> Frame:
    """The frame whose noun is the person (or thing) of that age."""
    person = _behind(value)
    if person is None and not _noun_of_age(value):
        person = _climb(anchor) or _before(value)
    verb, role = governor(person if person is not None else anchor)
    return Frame(person, verb, role)


def _behind(value: "Span") -> "Token | None":
    """ "the 36-year-old driver", "66-year-old Ann Holt": the head noun that follows the age words."""
    doc, at = value.doc, value.end
    while at < len(doc) and at < value.end + 5 and doc[at].lower_ in OF_AGE:
        at += 1
    if at == value.end or at >= len(doc) or doc[at].pos_ not in (*NOMINAL, "ADJ", "VERB"):
        return None
    token = doc[at]
    while token.dep_ in ("compound", "amod", "nmod") and token.head.i > token.i and token.head.pos_ in NOMINAL:
        token = token.head
    return token if token.pos_ in NOMINAL else None


def stands_for_person(kind: str, value: "Span") -> bool:
    """Whether a value is an age that stands for its person: "the 28-year-old signed"."""
    return kind == "age" and _noun_of_age(value) and _behind(value) is None


def _noun_of_age(value: "Span") -> bool:
    """Whether the age itself stands for the person: "the 28-year-old signed"."""
    after = [t.lower_ for t in value.doc[value.end : value.end + 4]]
    return after[:4] in (["-", "year", "-", "old"], ["-", "years", "-", "old"]) or after[:2] == ["year", "-"]


def _climb(anchor: "Token") -> "Token | None":
    """ "Ann Holt, 36," (apposition), "a man aged 48", "She was 77", "died at 92": up to a noun or a verb's subject."""
    current = anchor
    for _ in range(6):
        head = current.head
        if head.i == current.i:
            return subject_of(current) if current.pos_ in ("VERB", "AUX") else None
        if head.pos_ in NOMINAL and head.lower_ not in OF_AGE:
            return head
        if head.pos_ in ("VERB", "AUX") and head.lower_ not in OF_AGE:
            return subject_of(head)
        current = head
    return None


def _before(value: "Span") -> "Token | None":
    """ "Ann Holt, 36": the name before the comma, where the parse says nothing."""
    at = value.start - 1
    if at > 0 and value.doc[at].text in (",", "("):
        at -= 1
    return value.doc[at] if at >= 0 and value.doc[at].pos_ in NOMINAL else None
