"""What a pronoun stands for: the nearest earlier subject that fits it, in this sentence or the ones before.

A plain recency rule (Hobbs 1978 calls it the naive algorithm): subjects before other nouns, the nearer sentence first,
three sentences back at most, and only sentences that are parsed already.
"""

from typing import TYPE_CHECKING

from factcheck.claims.slots import classes
from factcheck.claims.slots.phrases import phrase
from factcheck.data import words

if TYPE_CHECKING:
    from spacy.tokens import Token

    from factcheck.language import Sentence

PERSON = frozenset({"he", "she", "him", "her", "who"})
THING = frozenset({"it", "this", "that"})
MANY = frozenset({"they", "them", "these", "those"})
BACK = 3


def antecedent(sentence: "Sentence", token: "Token") -> str | None:
    """The words of the noun phrase that a pronoun stands for, None if the token is no pronoun or nothing fits."""
    pronoun = token.lower_
    if token.pos_ != "PRON" or pronoun not in PERSON | THING | MANY:
        return None
    for noun in _earlier(sentence, token):
        if _fits(pronoun, noun):
            return phrase(noun)
    return None


def _earlier(sentence: "Sentence", token: "Token") -> "list[Token]":
    inside = list(reversed(token.doc[: token.i]))
    found = [t for t in inside if t.dep_ in ("nsubj", "nsubjpass")]
    found.extend(t for t in inside if t.dep_ in ("dobj", "pobj") and t.pos_ == "PROPN")
    sentences = sentence.article.sentences
    for before in reversed(sentences[max(0, sentence.index - BACK) : sentence.index]):
        if before.parsed:
            found.extend(t for t in before.doc if t.dep_ in ("nsubj", "nsubjpass"))
    return [t for t in found if t.pos_ in ("NOUN", "PROPN")]


def _fits(pronoun: str, noun: "Token") -> bool:
    plural = noun.tag_ in ("NNS", "NNPS")
    person = noun.pos_ == "PROPN" or noun.lemma_.lower() in words("people.txt") or classes.people(noun) is not None
    if pronoun in PERSON:
        return person and not plural
    if pronoun in THING:
        return not plural and noun.pos_ == "NOUN" and not person
    return plural
