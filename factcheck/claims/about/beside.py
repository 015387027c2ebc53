"""Names and phrases right before a quantity that has no verb of its own: brackets, ages, "up 3%", a verb left out."""

import re
from typing import TYPE_CHECKING

from factcheck.claims.about.parts import is_time
from factcheck.claims.about.phrases import Phrases, weak
from factcheck.claims.ages import is_age
from factcheck.claims.quantities import Quantity, read
from factcheck.claims.slots.frame import NOMINAL, VERBAL
from factcheck.claims.tokens import token_at
from factcheck.language import Sentence

if TYPE_CHECKING:
    from spacy.tokens import Token

HEADLESS = re.compile(r",?[ ](?:up|down|by)[ ](?:by[ ])?$")
CHANGED = ("percent", "money", "measure")
STARTS = (",", "and", "but", "while", "as", "were", "are", "was", "is", ":")  # before a name with its change
GAPS = ("and", "but", "while", ";", ",")  # before a clause without its verb


def words_before(sentence: Sentence, quantity: Quantity, phrases: Phrases) -> "list[Token]":
    """The words that stand for a clause of the quantity's own, if any."""
    first = token_at(sentence, quantity.start)
    if first is None:
        return []
    for find in (_bracketed, _changed, _aged, _gapped):
        if found := find(sentence, quantity, first.i, phrases):
            return found
    return []


def phrase_before(number: "Token", phrases: Phrases) -> "Token | None":
    """The topmost word below the verb of the phrase that ends nearest before ``number``: a noun or a preposition."""
    for i in range(number.i - 1, -1, -1):
        noun = number.doc[i]
        if noun.pos_ in NOMINAL and i not in phrases.taken and not is_time(noun):
            while noun.dep_ in ("compound", "pobj", "prep") and noun.head.i < number.i and noun.head.i != noun.i:
                if noun.head.pos_ in VERBAL:
                    break
                noun = noun.head
            return noun
    return None


def _bracketed(sentence: Sentence, quantity: Quantity, first: int, phrases: Phrases) -> "list[Token]":
    """ "the Harbour fund (2.3 percent)": the words that stand right before the bracket."""
    if quantity.start < 3 or sentence.text[quantity.start - 1] != "(":
        return []
    return _run(sentence, first - 1, phrases, names=False)


def _changed(sentence: Sentence, quantity: Quantity, _: int, phrases: Phrases) -> "list[Token]":
    """ "Harbour Bank, down 4.2%", "Quay Trust up 3p at 40p", "and Quay Trust by 2.6%": the name right before."""
    if quantity.sort not in CHANGED:
        return []
    text, start = sentence.text, quantity.start
    match = HEADLESS.search(text, max(0, start - 12), start)
    if match is None:
        last = next((q for q in reversed(read(sentence)) if q.tail <= start), None)
        if last is None or text[last.tail : start] not in (" at ", " to "):
            return []
        match = HEADLESS.search(text, max(0, last.start - 12), last.start)
    if match is None:
        return []
    end = next(t.i for t in sentence.tokens if t.idx >= match.start())
    found = _run(sentence, end, phrases, names=True)
    return found if found and found[0].i and found[0].nbor(-1).lower_ in STARTS else []


def _aged(sentence: Sentence, quantity: Quantity, first: int, phrases: Phrases) -> "list[Token]":
    """ "Ann Holt, 45, of Orlav": the name right before the age."""
    before = sentence.text[max(0, quantity.start - 2) : quantity.start]
    if quantity.sort != "plain" or before != ", " or not is_age(sentence, quantity):
        return []
    return _run(sentence, first - 1, phrases, names=True)


def _gapped(sentence: Sentence, quantity: Quantity, first: int, phrases: Phrases) -> "list[Token]":
    """ "the left had 30 seats and the liberals 12": the phrase right before, where an earlier clause has the verb."""
    if not any(q.sort == quantity.sort for q in read(sentence) if q.start < quantity.start):
        return []
    tokens, i = sentence.tokens, first - 1
    found: list[Token] = []
    while i > 0 and i not in phrases.numbers and _of_a_phrase(tokens[i]):
        if tokens[i].pos_ not in ("DET", "PART") and not weak(tokens[i]):
            found.insert(0, tokens[i])
        i -= 1
    if i <= 0 or not found or found[-1].pos_ not in NOMINAL or tokens[i].lower_ not in GAPS:
        return []
    listed = tokens[i].lower_ != "," or any(t.i in phrases.numbers for t in tokens[max(0, i - 4) : i])
    return found if listed else []


def _of_a_phrase(token: "Token") -> bool:
    return token.pos_ in (*NOMINAL, "ADJ") or (token.pos_ in ("DET", "PART") and token.lower_ != "to")


def _run(sentence: Sentence, end: int, phrases: Phrases, *, names: bool) -> "list[Token]":
    """The unbroken words that end before token ``end``: those of a name, or nouns with their adjectives."""
    found: list[Token] = []
    for token in reversed(sentence.tokens[:end]):
        fits = token.pos_ == "PROPN" if names else token.pos_ in (*NOMINAL, "ADJ") and not weak(token)
        if not fits or token.i in phrases.taken:
            break
        found.insert(0, token)
    return found
