"""What a value's noun is of, or among: "the largest city of Ruritania", "the quake's depth", "two of the mills"."""

from typing import TYPE_CHECKING

from factcheck.claims.slots import dated
from factcheck.claims.slots.frame import NOMINAL, PARTITIVE, Frame, object_of, subject_of
from factcheck.claims.slots.phrases import phrase
from factcheck.model import Kind

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

DATED = frozenset({"year", "date", "time"})


def whole(kind: Kind, found: Frame, value: "Span", anchor: "Token") -> str:
    """The words of what the noun is of: a possessor, what stands after "of" (for ranks "in" and "among" too), the
    noun that it is "of"; for a dated verb the other one of its subject and object, for what is lost the loser."""
    noun = found.noun
    if noun is None:
        return ""
    for child in noun.children:
        if child.dep_ == "poss" and child.pos_ in NOMINAL and not dated.is_time(child):
            return phrase(child)
    words = ("of", "in", "among") if kind == "rank" else ("of", "among")
    for child in noun.children:
        if child.dep_ == "prep" and child.lower_ in words:
            for target in child.children:
                if (
                    target.dep_ == "pobj"
                    and target.pos_ in NOMINAL
                    and not _inside(target, value)
                    and target.i != anchor.i
                ):
                    return phrase(target)
    if kind in DATED and found.verb is not None and found.state is None:
        for other in (object_of(found.verb), subject_of(found.verb)):
            if other is not None and other.i != noun.i and other.pos_ in NOMINAL and not dated.is_time(other):
                return phrase(other)
    if kind == "money" and found.verb is not None and found.role == "object":  # "paid $20m for the mill"
        for child in found.verb.children:
            if child.dep_ == "prep" and child.lower_ == "for":
                for target in child.children:
                    if target.dep_ == "pobj" and target.pos_ in NOMINAL:
                        return phrase(target)
    if kind == "count" and found.verb is not None and found.role == "object" and found.verb.lemma_ == "lose":
        loser = subject_of(found.verb)
        if loser is not None and loser.pos_ in NOMINAL:
            return phrase(loser)
    above = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "of" else None
    if (
        above is not None
        and above.pos_ in NOMINAL
        and not _inside(above, value)
        and above.lemma_.lower() not in PARTITIVE
    ):
        return phrase(above)
    return ""


def _inside(token: "Token", value: "Span") -> bool:
    return value.start <= token.i < value.end
