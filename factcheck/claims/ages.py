"""Ages: "a 17-year-old", "Tom Reed, 45,", "a man of 63", "aged 8", "between 18 and 24 years old", "in his 30s"."""

import re
from typing import TYPE_CHECKING

from factcheck.claims.counted import number_token
from factcheck.claims.numeric import Numeric
from factcheck.claims.quantities import Quantity
from factcheck.claims.tokens import token_at
from factcheck.data import lines, table, words
from factcheck.language import Sentence
from factcheck.model import Kind

if TYPE_CHECKING:
    from spacy.tokens import Token

AGED = re.compile(
    r"\b(?:aged?(?: of)?|ages(?: of| ranged)?|turn(?:s|ed|ing)?|life expectancy[^.,;]{0,30} (?:is|was|of|to))[ ]"
    r"(?:between[ ]|from[ ])?$",
    re.IGNORECASE,
)
BE = re.compile(
    r"\b(?:he|she|who)(?:['’]s| is| was| will be| would be|['’]ll be| had been| were)[ ]"
    r"(?:just[ ]|only[ ]|about[ ]|now[ ])?$",
    re.I,
)
PEOPLE = re.compile("|".join(lines("countable_people.txt")))
ARE = re.compile(r"\b(?:are|were|is|was)[ ](?:all[ ]|mostly[ ]|aged[ ])?$")
# "two sons, 11 and 14", "their daughters, 9, 12 and 15"
KIN = "|".join(lines("age_bearers.txt"))
KIN_AGED = re.compile(rf"(?:\b(?:{KIN})|(?<!^)\b[A-Z][a-z]+),((?: \d{{1,2}},)* \d{{1,2}},? and \d{{1,2}})(?=[.,;:)]|$)")
# "dies at 91", "died Friday at 91"
DIED = re.compile(r"\b(?:die[sd]?|dead|dying)\b[^.;]{0,60}\bat[ ]$", re.IGNORECASE)
AFTER_BE = re.compile(r"[,.;]|$|[ ](?:and|when|at|years old|by|on|in|but)\b")
# "even now at 86 she walks"
AT, PERSON = re.compile(r"\b(?:[Aa]t|[Aa]ge)[ ]$"), re.compile(r",?[ ](?:she|he)[ ]")
UNDER = re.compile(r"(?:under|over) \d", re.IGNORECASE)
# "a man of 63,", "a Frenchman of 45": not "a father of 12"
OF = re.compile(rf"\b[Aa]n? (?:[a-z]+ ){{0,2}}(?:{'|'.join(lines('persons_by_age.txt'))}) of $")
COUNTS = re.compile(r"[ ](?!was|is|has|does)[a-z]+s\b|[ ]people\b|-")
THAN = re.compile(r"(?:younger|older) than ", re.IGNORECASE)
STOP = r"[,.;:)\]]|$|[ ](?:who|from|was|is|has|told|said|died|were)\b"  # behind an age
CLOSED = re.compile(STOP + r"|[ ](?:and|of)\b")
ENDED = re.compile(STOP + r"|[ ]and[ ](?!more|other|several|\d)")


class Ages(Numeric):
    """Years (or months, weeks) that somebody or something has lived."""

    kind: Kind = "age"

    def takes(self, sentence: Sentence, quantity: Quantity) -> bool:
        return quantity.sort == "age" or (quantity.sort == "plain" and is_age(sentence, quantity))

    def unit(self, sentence: Sentence, quantity: Quantity) -> str | None:
        return quantity.unit or "year"

    def anchor(self, sentence: Sentence, quantity: Quantity) -> "Token":
        return number_token(sentence, quantity)


def is_age(sentence: Sentence, quantity: Quantity) -> bool:
    """Whether a bare number is an age: "aged 8", and "Tom Reed, 45, ..." behind a name."""
    text = sentence.text
    if not 0 < quantity.stated < 123 or not float(quantity.stated).is_integer():
        return False
    if text[quantity.core : quantity.core_end].lower() in table("groups.txt"):
        return False  # "the Reeds, both of whom"
    if quantity.ranges and _between(sentence, quantity):
        return True
    if any(m.start(1) < quantity.start < m.end(1) for m in KIN_AGED.finditer(text, max(0, quantity.start - 60))):
        return True
    if AGED.search(text, max(0, quantity.start - 60), quantity.start):
        return True
    if THAN.match(text, quantity.start) and AFTER_BE.match(text, quantity.end):
        return True
    if _bounded(sentence, quantity) or _of_somebody(sentence, quantity):
        return True
    if AT.search(text, max(0, quantity.start - 8), quantity.start) and PERSON.match(text, quantity.end):
        return True
    if BE.search(text, max(0, quantity.start - 24), quantity.start) and AFTER_BE.match(text, quantity.end):
        return True
    if DIED.search(text, max(0, quantity.start - 80), quantity.start) and AFTER_BE.match(text, quantity.end):
        return True
    if quantity.modifier != "=" or text[max(0, quantity.start - 2) : quantity.start] != ", ":
        return False
    if not CLOSED.match(text, quantity.end):
        return False
    name = token_at(sentence, max(0, quantity.start - 3))
    return name is not None and name.pos_ == "PROPN" and name.text[:1].isupper() and not name.text.isdigit()


def _of_somebody(sentence: Sentence, quantity: Quantity) -> bool:
    """ "a man of 63, who": somebody of one age, not of so many."""
    text, start = sentence.text, quantity.start
    if quantity.modifier != "=" or quantity.ranges or not 5 <= quantity.stated < 110:
        return False
    return OF.search(text, max(0, start - 60), start) is not None and ENDED.match(text, quantity.end) is not None


def _bounded(sentence: Sentence, quantity: Quantity) -> bool:
    """ "people under 30", "voters over 45": those who are younger or older, not so many of something."""
    if not UNDER.match(sentence.text, quantity.start) or not 5 <= quantity.stated < 100:
        return False
    if COUNTS.match(sentence.text, quantity.end):
        return False
    before = token_at(sentence, max(0, quantity.start - 2))
    return before is not None and before.lower_ in words("people_of_an_age.txt")


def _between(sentence: Sentence, quantity: Quantity) -> bool:
    """ "Most of the victims are between 18 and 24.": people who are so many are so old."""
    start = quantity.start
    if not 5 <= quantity.stated < 100 or not ARE.search(sentence.text, max(0, start - 16), start):
        return False
    verb = number_token(sentence, quantity).head
    while verb.pos_ not in ("VERB", "AUX") and verb.head.i != verb.i:
        verb = verb.head
    subject = next((t for t in verb.children if t.dep_ in ("nsubj", "nsubjpass")), None)
    inside = () if subject is None else (t.lower_ for t in subject.subtree)
    return bool(AFTER_BE.match(sentence.text, quantity.end)) and any(PEOPLE.fullmatch(word) for word in inside)
