"""What a date dates: "a 2019 agreement", "the attack on Friday", "the fire broke out at 8.40pm", "filed charges on
Wednesday" and "charges were filed" (both the charges)."""

from typing import TYPE_CHECKING

from factcheck import data
from factcheck.claims.slots.frame import NOMINAL, Frame, governor, object_of, subject_of

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

TELLING = frozenset({"announce", "report", "confirm", "reveal", "disclose", "acknowledge", "say", "tell"})
PARTS_OF_TIME = data.words("parts_of_time.txt")


def frame_of_date(value: "Span", anchor: "Token") -> Frame:
    """The frame whose noun is the event's noun, or what the verb was done to, else who did it."""
    noun = _modified(value, anchor)
    if noun is not None:
        verb, role = governor(noun)
        return Frame(noun, verb, role, _participle(noun, anchor))
    verb, role = governor(anchor)
    if verb is None:
        return Frame(None, None, role)
    verb = announced(verb)
    thing = object_of(verb)
    if thing is None or is_time(thing) or thing.lower_ in ("place", "part"):
        thing = subject_of(verb)
    return Frame(thing if thing is not None and not is_time(thing) else None, verb, role)


def announced(verb: "Token") -> "Token":
    """The verb of what was announced: the day of "announced Friday that the mill was closed" is the closing's."""
    if verb.lemma_.lower() in TELLING:
        for child in verb.children:
            if child.dep_ == "ccomp" and child.pos_ == "VERB":
                return child
    return verb


def is_time(token: "Token") -> bool:
    """Whether a noun is itself part of a date or time."""
    low = token.lemma_.lower()
    return (
        low in PARTS_OF_TIME
        or token.lower_ in PARTS_OF_TIME
        or low in data.table("months.txt")
        or token.text[:1].isdigit()
    )


def _modified(value: "Span", anchor: "Token") -> "Token | None":
    """The noun a date modifies: "a 2019 agreement", "Sunday's quake", "the attack on Friday"; None if a verb is
    nearer."""
    current = anchor
    for _ in range(6):
        head = current.head
        if head.i == current.i or head.pos_ in ("VERB", "AUX"):
            return None
        if head.pos_ in NOMINAL and not is_time(head) and not value.start <= head.i < value.end:
            return head
        current = head
    return None


def _participle(noun: "Token", anchor: "Token") -> "Token | None":
    """ "a ceasefire brokered in March": the participle between the noun and its date, where the date hangs on it."""
    for ancestor in anchor.ancestors:
        if ancestor.i == noun.i:
            return None
        if ancestor.dep_ in ("acl", "relcl"):
            return ancestor
    return None
