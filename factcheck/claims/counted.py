"""What a number counts, from the syntax: the noun that it belongs to."""

import re
from typing import TYPE_CHECKING

from factcheck.claims.quantities import Quantity
from factcheck.claims.tokens import token_at
from factcheck.data import table
from factcheck.language import Sentence

if TYPE_CHECKING:
    from spacy.tokens import Token

HYPHENED = re.compile(r"-(?!(?:for|and|out|the)\b)[A-Za-z]{3}")
COUNTABLE = frozenset(("NOUN", "PROPN", "ADJ", "VERB"))
INSIDE = frozenset(("nummod", "quantmod", "compound", "nmod", "amod", "det", "advmod", "predet", "appos"))


def number_token(sentence: Sentence, quantity: Quantity) -> "Token":
    """The last token of the number itself."""
    return _token(sentence, quantity.core_end - 1)


def unit_token(sentence: Sentence, quantity: Quantity) -> "Token":
    """The last token of the number with its unit ("kilometres", "percent"), or of the number."""
    return _token(sentence, quantity.tail - 1)


def _token(sentence: Sentence, offset: int) -> "Token":
    token = token_at(sentence, offset)
    assert token is not None  # numbers and units are never space
    return token


def head(sentence: Sentence, quantity: Quantity) -> "Token":
    """The noun (or "dead", "injured") that the number counts; the number's own token where there is none.

    "three people", "dozens of soldiers", "the two sides", "24 dead", "14 were hurt" (the number itself).
    """
    doc = sentence.doc
    number = number_token(sentence, quantity)
    last = number.i
    if HYPHENED.match(sentence.text, quantity.core_end) and last + 2 < len(doc):
        return doc[last + 2]  # "an 11-member panel", "a six-cylinder engine"
    noun = _head(number)
    return noun if noun.i == last else _whole(noun)


def _whole(noun: "Token") -> "Token":
    """The noun itself where the tree hangs the number on the first part of it: "three [co]-workers"."""
    doc = noun.doc
    hyphened = noun.i + 2 < len(doc) and doc[noun.i + 1].text == "-" and not noun.whitespace_
    if hyphened and not doc[noun.i + 1].whitespace_ and doc[noun.i + 2].tag_ in ("NNS", "NNPS"):
        return doc[noun.i + 2]
    return noun


def _head(number: "Token") -> "Token":
    """The noun that the tree and the words behind ``number`` give it."""
    doc, last = number.doc, number.i
    if last + 1 < len(doc) and (doc[last + 1].lower_ == "times" or number.lower_ in table("folds.txt")):
        return doc[last + 1]  # "a double murder trial" counts murders
    token = number
    while token.dep_ in INSIDE and token.head.i > token.i and token.head.i - last <= 8:
        token = token.head
    if token.i > last and token.pos_ in COUNTABLE:
        return token
    after = doc[last + 1] if last + 1 < len(doc) else None
    if after is not None and after.lower_ == "of":
        noun = next((t for t in after.children if t.dep_ == "pobj"), None)
        if noun is not None:
            return noun if noun.pos_ != "NUM" else _next_noun(noun) or number  # "29 of 34 passes"
    return _next_noun(number) or number


def _next_noun(number: "Token") -> "Token | None":
    """The plural right behind the number, whatever the parse: "on Friday 14 young people", "24 dead and"."""
    for token in number.doc[number.i + 1 : number.i + 4]:
        if token.tag_ in ("NNS", "NNPS") or token.lower_ in ("people", "dead"):
            return token
        if token.pos_ != "ADJ":
            return None
    return None
