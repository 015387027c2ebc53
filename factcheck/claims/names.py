"""Numbers that are part of a name, told by the words around them: "Boeing 737", "iPhone 11", "the S&P 500"."""

import re
from functools import lru_cache

from factcheck.claims.counted import head, number_token
from factcheck.claims.quantities import Quantity
from factcheck.claims.tokens import token_at
from factcheck.data import words
from factcheck.language import Sentence

WERE = frozenset(
    ("were", "are", "have", "had", "was", "died", "killed", "injured", "wounded", "missing", "dead", "people")
)
BROADCASTER = re.compile(r"[ ](?:[A-Z]\w+[ ]){0,2}(?:News|TV|Radio|Television)\b")  # "told 7 Harbour News"
CALIBRE = re.compile(r"\b(?:an?|his|her|the)\.[ ]$")  # "a. 45 pistol": a space too many
MODEL = re.compile(r"\b[A-Z]{2,}[ ]$")  # "a GT 650M"
LETTERED = re.compile(r"\d+[KMB]")
TEXTED = re.compile(r"\b(?:text(?:ing)?|dial(?:ing)?|code|call(?:ing)?|zip|reference)\b", re.IGNORECASE)
PAGES = re.compile(r"\b\d+\.?\s+of\.?\s+$")
ONES_OWN = frozenset(("a", "his", "her", "its", "their", "my", "your", "our"))
NAMED_NUMBER = re.compile(r"(?<![.!?:]\s)\b[A-Z][a-zA-Z]+[ -](\d{3,4})(?![\d,.%])(?![ ](?!is\b|was\b|has\b)[a-z]+s\b)")
COLLECTIVE = frozenset(("aircraft", "staff", "crew", "personnel", "police", "cattle", "sheep", "fish"))
VERBAL = ("s", "ed", "ing")
DEMONYM = ("i", "an", "ese", "ish", "ch")  # "12 Danish and 11 Finnish"


def in_name(sentence: Sentence, quantity: Quantity) -> bool:
    """Whether a bare number in digits belongs to a name before or after it."""
    text, core = sentence.text, quantity.core
    if quantity.number.form != "digits":
        return _worded_name(sentence, quantity)
    if MODEL.search(text, max(0, core - 12), core) and LETTERED.fullmatch(text, core, quantity.core_end):
        return True
    if _code(sentence, quantity) or _page(sentence, quantity) or _called_by_number(sentence, quantity):
        return True
    if quantity.modifier != "=" or quantity.number.scaled or "," in text[core : quantity.core_end]:
        return False
    if BROADCASTER.match(text, quantity.core_end):
        return True
    if text[core] == "." or CALIBRE.search(text, max(0, core - 8), core):
        return False
    noun, number = head(sentence, quantity), number_token(sentence, quantity)
    return _named_before(sentence, quantity, noun.i > number.i) or _named_after(sentence, quantity)


def _code(sentence: Sentence, quantity: Quantity) -> bool:
    """ "text it to 274637": so many digits without a comma, and nothing that they count."""
    text = sentence.text[quantity.core : quantity.core_end]
    if not text.isdigit() or len(text) < 5 or not TEXTED.search(sentence.text):
        return False
    return head(sentence, quantity).i == number_token(sentence, quantity).i


def _page(sentence: Sentence, quantity: Quantity) -> bool:
    """ "Image 1 of" on one line and "5" on the next."""
    if quantity.core > 2:
        return False
    start = sentence.start + quantity.core
    return PAGES.search(sentence.article.source.text, max(0, start - 20), start) is not None


def _called_by_number(sentence: Sentence, quantity: Quantity) -> bool:
    """ "his 757", and "the 757" in an article that speaks of a "Falcon 757": a thing that goes by its number."""
    text = sentence.text[quantity.core : quantity.core_end]
    noun, number = head(sentence, quantity), number_token(sentence, quantity)
    if not (text.isdigit() and 3 <= len(text) <= 4) or noun.i != number.i or not number.i or quantity.modifier != "=":
        return False
    before = number.nbor(-1)
    if before.lower_ in ONES_OWN or before.tag_ == "POS":
        return number.dep_ in ("nsubj", "dobj", "pobj", "attr")
    return before.lower_ in ("the", "a", "that", "this") and text in _named_numbers(sentence.article.source.text)


@lru_cache(maxsize=4)
def _named_numbers(text: str) -> frozenset[str]:
    """The numbers that stand right behind a name somewhere in ``text``."""
    return frozenset(m[1] for m in NAMED_NUMBER.finditer(text))


def _worded_name(sentence: Sentence, quantity: Quantity) -> bool:
    """ "said on Radio One", "Zero Peaks said"; not "Two" at the start of a sentence before what it counts."""
    text, core = sentence.text, quantity.core
    if not text[core].isupper() or title_case(text):
        return False
    if core > 0 and re.search(r"[A-Z]\w*(?: of)? $", text[max(0, core - 12) : core]):
        return True
    number = number_token(sentence, quantity)
    if number.i + 1 >= len(sentence.doc) or (core == 0 and number.tag_ == "CD"):
        return False
    after = sentence.doc[number.i + 1]
    if after.text.lower().endswith((*VERBAL, *DEMONYM)) or after.lower_ in words("fates.txt"):
        return False
    return after.tag_ == "NNP" and after.text[:1].isupper()


def _named_before(sentence: Sentence, quantity: Quantity, counts: bool) -> bool:
    """ "iPhone 11 has", "the Big 12", "Fortune 100"; not "In Texas 14 people", "Storm Kills 12"."""
    text, start = sentence.text, quantity.start
    if start < 2 or text[start - 1] not in " -":
        return False
    before = token_at(sentence, start - 2)
    if before is None:
        return False
    word = before.text
    if before.pos_ != "PROPN" and not (any(c.isupper() for c in word[1:]) or word.lower() in words("indices.txt")):
        return False
    if word.lower() in words("weekdays_months.txt") or (before.i == 0 and before.tag_ not in ("NNP", "NNPS")):
        return False
    if not any(c.isupper() for c in word) and word.lower() not in words("indices.txt"):
        return False
    if word.lower() in words("indices.txt"):
        return True  # "Fortune 500 companies"
    after = re.match(r"[ ]([\w'’]+)", text[quantity.core_end :])
    follower = after[1] if after else ""
    if follower.lower() in WERE or (title_case(sentence.text) and word.lower().endswith(VERBAL)):
        return False
    noun = head(sentence, quantity)
    one_thing = (
        quantity.sort == "plain"
        and noun.tag_ == "NN"
        and quantity.stated != 1
        and noun.lemma_.lower() not in COLLECTIVE
    )
    return not (counts and follower[:1].islower() and noun.tag_ in ("NNS", "NN", "NNPS", "JJ", "VBN") and not one_thing)


def _named_after(sentence: Sentence, quantity: Quantity) -> bool:
    """ "the 787 Dreamliner", "10 Downing Street", "two new 737 Max jets"; not "11 Hamas fighters"."""
    text = sentence.text
    noun, number = head(sentence, quantity), number_token(sentence, quantity)
    if title_case(text) or noun.i <= number.i:
        return False
    follower = sentence.doc[number.i + 1]
    if follower.tag_ == "NNP" and follower.text[:1].isupper() and not follower.text.isupper():
        if noun.tag_ == "NNP" and not noun.text.endswith(("s", *DEMONYM)) and quantity.stated != 1:
            return True
        others = [t for t in noun.children if t.like_num and t.i < number.i]
        return bool(others) and not any(t.text in (",", "and", "or") for t in sentence.doc[others[0].i : number.i])
    return False


@lru_cache(maxsize=64)  # several readers ask it of one sentence
def title_case(text: str) -> bool:
    """Whether most words of ``text`` are in capitals, as in headlines."""
    found = re.findall(r"[A-Za-z][\w'’]*", text)
    return len(found) > 2 and sum(w[0].isupper() for w in found) >= 0.7 * len(found)
