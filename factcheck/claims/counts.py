"""Counts of people and things: "20 insurgents", "dozens of villages", "24 dead", "no one was hurt"."""

import re
from typing import TYPE_CHECKING

from factcheck.claims.ages import is_age
from factcheck.claims.attribution.strength import strength
from factcheck.claims.counted import head, number_token
from factcheck.claims.measures import quake
from factcheck.claims.names import in_name
from factcheck.claims.numeric import Numeric
from factcheck.claims.quantities import Quantity, per
from factcheck.data import words
from factcheck.language import Sentence
from factcheck.model import Kind

if TYPE_CHECKING:
    from spacy.tokens import Token

YEAR = re.compile(r"(?:1[5-9]|2[01])\d\d$")
IN = re.compile(
    r"\b(?:in|since|by|from|until|till|of|for|during|through|late|early|mid|before|after|and|to|the)[ -]$", re.I
)
DOING = re.compile(
    r"[ ](?:in (?:critical|serious|stable|fair|grave|hospital|custody|intensive|surgery)|"
    r"was|were|is|are|died|dead|killed|injured|wounded|missing|hurt|arrested|in|from|to|survived|"
    r"seriously|critically|remains?|remained|suffered|sustained|escaped|fled)\b"
)
HOURS = frozenset(("before", "after", "until", "till"))
CLOSED = re.compile(r"[.,;]|$")
ANY = re.compile(r"\b(?:any|single|the only|such)[ ]$", re.IGNORECASE)
SURELY = 0.8  # log-odds that a word reports
WHERE = (" in", " from", " to")
HELD = re.compile(r"[ ](?:is|was|has been|had been|remains?)[ ](?:still[ ])?(?:in (?:police )?custody|at large)\b")


class Counts(Numeric):
    """Numbers without a unit of their own."""

    kind: Kind = "count"

    def takes(self, sentence: Sentence, quantity: Quantity) -> bool:
        if quantity.sort != "plain" or _year(sentence, quantity) or in_name(sentence, quantity):
            return False
        if quantity.number.form == "zero":
            return _none(sentence, quantity)
        if sentence.text[quantity.core : quantity.core_end].lower() == "one":
            return _one(sentence, quantity)
        return not (is_age(sentence, quantity) or quake(sentence, quantity) or _hour(sentence, quantity))

    def unit(self, sentence: Sentence, quantity: Quantity) -> str | None:
        noun = head(sentence, quantity)
        if noun.i == number_token(sentence, quantity).i:
            return None
        lemma = noun.lemma_.lower()
        if noun.tag_ == "NNPS" and len(lemma) > 3:
            lemma = lemma.removesuffix("s")  # names are not lemmatised
        rate = per(sentence.text, noun.idx + len(noun)) if noun.tag_ == "NNS" else None
        return f"{lemma} per {rate[0]}" if rate else lemma

    def anchor(self, sentence: Sentence, quantity: Quantity) -> "Token":
        return head(sentence, quantity)


def _year(sentence: Sentence, quantity: Quantity) -> bool:
    """ "in 2016", "the 2016 vote", but not "2016 people" or "more than 2000"."""
    if not YEAR.match(sentence.text[quantity.start : quantity.core_end]):
        return False
    if quantity.ranges or IN.search(sentence.text, max(0, quantity.start - 8), quantity.start):
        return True
    return head(sentence, quantity).tag_ not in ("NNS", "NNPS")


def _hour(sentence: Sentence, quantity: Quantity) -> bool:
    """ "It broke out before 9.": an hour of the day, morning or evening nobody knows."""
    number = number_token(sentence, quantity)
    if quantity.number.form != "digits" or not 1 <= quantity.stated <= 12 or quantity.modifier != "=":
        return False
    return (
        number.dep_ == "pobj" and number.head.lower_ in HOURS and CLOSED.match(sentence.text, quantity.end) is not None
    )


def _none(sentence: Sentence, quantity: Quantity) -> bool:
    """ "no one was hurt", "nobody died", "none of the 12"; not "nobody likes it"."""
    number = number_token(sentence, quantity)
    word = sentence.text[quantity.core : quantity.core_end].lower()
    if word == "no":
        return True
    if HELD.match(sentence.text, quantity.core_end):
        return True
    if any(t.tag_ == "MD" and t.lower_ not in ("will", "would") for t in number.head.children):
        return False  # "no one can be held": a rule, no count
    if word == "none" and sentence.text[quantity.core_end : quantity.core_end + 4] == " of ":
        return True
    return number.dep_ == "nsubjpass" or number.head.lemma_.lower() in words("fates.txt")


def _some_speaker(noun: "Token") -> bool:
    """ "said one voter", "as one aide told the paper", "according to one official": somebody, and nobody is counted."""
    if noun.dep_ == "pobj" and noun.head.lower_ == "to" and noun.head.head.lower_ == "according":
        return True
    return noun.dep_ == "nsubj" and strength(noun.head.lemma_.lower()) > SURELY


def _one(sentence: Sentence, quantity: Quantity) -> bool:
    """ "one person", "two were hurt and one killed", "only one died"; not "one of the", "the one that", "one must"."""
    number = number_token(sentence, quantity)
    noun = head(sentence, quantity)
    if noun.pos_ == "PRON" and number.dep_ in ("attr", "pobj"):
        return False  # "this will not be one of them"
    if noun.i != number.i and (
        _some_speaker(noun) or ANY.search(sentence.text, max(0, quantity.core - 14), quantity.core)
    ):
        return False
    if noun.i != number.i:
        return noun.lemma_.lower() not in words("uncounted.txt") and noun.i > number.i and noun.pos_ != "VERB"
    if number.dep_ == "dobj" and number.head.lemma_.lower() in words("fates.txt"):
        return True  # "killing one, wounding one"
    before = sentence.doc[number.i - 1] if number.i else None
    if before is not None and before.pos_ in ("DET", "ADJ", "PRON", "PROPN"):
        return False
    doing = DOING.match(sentence.text, quantity.core_end)
    # "one in hospital", but not "he endorsed one in July"
    return doing is not None and (doing.group() not in WHERE or number.dep_ not in ("dobj", "attr", "pobj"))
