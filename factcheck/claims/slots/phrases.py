"""Noun phrases in words, and what restricts their head."""

from typing import TYPE_CHECKING

from factcheck import data
from factcheck.claims.slots import classes
from factcheck.claims.slots.frame import is_state

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

BEHIND_NAMES = data.words("name_suffixes.txt") | {"'s", "’s"}
OF_AGE = frozenset({"year", "years", "old", "month", "months", "week", "weeks", "-"})
VAGUE = data.words("vague_modifiers.txt")


def phrase(noun: "Token", value: "Span | None" = None) -> str:
    """The words of a noun phrase without the value, articles, possessive pronouns and what follows the noun."""
    skip = range(value.start, value.end) if value is not None else range(0)
    first = noun.i
    for left in noun.lefts:
        if left.dep_ in ("compound", "amod", "nmod", "poss", "nummod") and left.i not in skip:
            first = min(first, left.left_edge.i)
    words = [t for t in noun.doc[first : noun.i + 1] if t.i not in skip]
    while len(words) > 1 and (
        words[0].pos_ in ("DET", "PUNCT", "PART", "NUM", "PRON") or words[0].is_space or words[0].lower_ in OF_AGE
    ):
        words = words[1:]
    return " ".join("".join(t.text_with_ws for t in words).split())


def head_word(words: str | None) -> str:
    """The last word of a phrase in lower case, without what stands behind a name ("Jr.")."""
    parts = (words or "").lower().split()
    while len(parts) > 1 and parts[-1].rstrip(".") in BEHIND_NAMES:
        parts = parts[:-1]
    return parts[-1] if parts else ""


def population(noun: "Token", value: "Span") -> tuple[str, ...]:
    """What restricts the counted: the adjectives and compounds of a common noun, and the kind of people it means."""
    found: list[str] = []
    if noun.pos_ == "NOUN":
        for child in noun.lefts:
            if child.dep_ not in ("amod", "compound", "nmod") or value.start <= child.i < value.end:
                continue
            word = child.lower_ if child.tag_ in ("VBN", "VBG") else child.lemma_.lower()
            hyphenated = child.i + 1 < noun.i and noun.doc[child.i + 1].text == "-"
            if child.is_alpha and word not in VAGUE | OF_AGE and not hyphenated and not is_state(child):
                found.append(word)
        for child in noun.children:
            if child.dep_ == "prep" and child.lower_ == "of" and classes.people(noun):
                found.extend(t.lemma_.lower() for t in child.children if t.dep_ == "pobj" and t.pos_ == "NOUN")
    kind = classes.people(noun)
    if kind:
        found.append(kind)
    return tuple(dict.fromkeys(found))
