"""What a pronoun stands for: the nearest earlier subject that fits it, in this sentence or the ones before.

A plain recency rule (Hobbs 1978 calls it the naive algorithm): subjects before other nouns, the nearer sentence first,
three sentences back at most, and only sentences that are parsed already.
"""

import re
from typing import TYPE_CHECKING

from factcheck.claims.slots import classes
from factcheck.claims.slots.phrases import phrase
from factcheck.data import words

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

    from factcheck.language import Sentence

PERSON = frozenset({"he", "she", "him", "her", "who"})
THING = frozenset({"it", "this", "that"})
MANY = frozenset({"they", "them", "these", "those"})
BACK = 3
NAME = re.compile(r"[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+){0,3}")


def antecedent(sentence: "Sentence", token: "Token") -> str | None:
    """The words of the noun phrase that a pronoun stands for, None if the token is no pronoun or nothing fits."""
    pronoun = token.lower_
    if token.pos_ != "PRON" or pronoun not in PERSON | THING | MANY:
        return None
    return _before(sentence, token, pronoun)


def person_before(sentence: "Sentence", token: "Token") -> str | None:
    """The person whom a description without a name stands for: "The 28-year-old signed"."""
    return _before(sentence, token, "he")


def _before(sentence: "Sentence", token: "Token", pronoun: str) -> str | None:
    for noun in _subjects(token.doc[: token.i]):
        if _fits(pronoun, noun):
            return phrase(noun)
    for before in reversed(sentence.article.sentences[max(0, sentence.index - BACK) : sentence.index]):
        if before.parsed:
            for noun in _subjects(before.doc):
                if _fits(pronoun, noun):
                    return phrase(noun)
        elif pronoun in PERSON:
            name = _name(before.text, token)
            if name:
                return name
    return None


def _subjects(tokens: "Doc | Span") -> "list[Token]":
    """The nouns of a stretch that a pronoun after it may stand for: subjects first, then names."""
    nouns = [t for t in tokens if t.pos_ in ("NOUN", "PROPN")]
    subjects = [t for t in nouns if t.dep_ in ("nsubj", "nsubjpass")]
    return [*reversed(subjects), *(t for t in reversed(nouns) if t.pos_ == "PROPN" and t.dep_ in ("dobj", "pobj"))]


def _name(text: str, token: "Token") -> str | None:
    """The first name of a person in a sentence that was not parsed: capitalised words that are no function words."""
    for match in NAME.finditer(text):
        parts = match.group().split()
        while parts and token.vocab[parts[0].lower()].is_stop:
            parts = parts[1:]
        if parts and (match.start() > 0 or len(parts) > 1 or not text[match.end() :].startswith(",")):
            return " ".join(parts)
    return None


def _fits(pronoun: str, noun: "Token") -> bool:
    plural = noun.tag_ in ("NNS", "NNPS")
    person = noun.pos_ == "PROPN" or noun.lemma_.lower() in words("people.txt") or classes.people(noun) is not None
    if pronoun in PERSON:
        return person and not plural
    if pronoun in THING:
        return not plural and noun.pos_ == "NOUN" and not person
    return plural
