"""What the steps of finding what a quantity is about share: nouns of time, and the noun behind a preposition."""

from typing import TYPE_CHECKING

from factcheck.claims.slots.frame import NOMINAL
from factcheck.data import words

if TYPE_CHECKING:
    from spacy.tokens import Token


def is_time(noun: "Token") -> bool:
    """ "day", "quarter", "Friday" """
    return noun.lemma_.lower() in words("calendar_words.txt")


def behind(token: "Token", *prepositions: str) -> "Token | None":
    """The noun behind a preposition: "60 percent of its revenue", "five seasons of the show"; no time."""
    for child in token.rights:
        if child.lower_ in prepositions and child.dep_ == "prep":
            noun = next((t for t in child.children if t.dep_ == "pobj" and t.pos_ in NOMINAL), None)
            return None if noun is None or is_time(noun) else noun
    return None
