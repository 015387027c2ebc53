"""Noun phrases as a label says them: without the value, other figures, quotation marks and what follows the noun but
"of ..."."""

import itertools
import re
from functools import cache
from typing import TYPE_CHECKING

from factcheck import data
from factcheck.claims.slots.pronouns import antecedent

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from factcheck.language import Sentence

NOMINAL = ("NOUN", "PROPN")
BEFORE = frozenset({"compound", "amod", "nmod", "poss"})
KEPT = frozenset({"no", "each", "every", "all", "any", "some"})
LONGEST = 5  # words of what stands before a noun
ANY = frozenset({"a", "an"})
NATION = re.compile(r"[A-Z][a-z]+(?:an|ese|ish|ch|[aeiou]?i)s?|Greeks?|Swiss")  # a capital that is not the sentence's
OURS = frozenset({"my", "our", "your"})
RELATIVE = frozenset({"WDT", "WP"})


def named(token: "Token | None", sentence: "Sentence", value: "Span", own: bool = False) -> str:
    """A noun with its article, as the subject or object of a clause: "the jury", "Ilo Brandt", "police"; of a pronoun
    what it stands for; empty where that is not known, or is the value itself. ``own``: as in `article`."""
    if token is None or value.start <= token.i < value.end:
        return ""
    if token.tag_ in RELATIVE:
        verb = token.head
        while verb.dep_ in ("aux", "conj", "xcomp") and verb.head.i != verb.i:
            verb = verb.head
        return named(verb.head, sentence, value) if verb.dep_ == "relcl" else ""
    if token.pos_ == "PRON":
        stands_for = antecedent(sentence, token) or ""
        return "" if _no_name(stands_for) else _with_the(stands_for)
    if token.pos_ not in NOMINAL:
        return ""
    if token.lemma_.lower() in data.table("units.txt") and (meant := _measured(token)) is not None:
        token = meant  # "140 millimetres of rain": the rain
    words = bare(token, value)
    other = [c for c in token.conjuncts if c.i > token.i and c.pos_ in NOMINAL]
    if len(other) == 1 and len(words) < 24 and any(c.dep_ == "cc" and c.lower_ == "and" for c in token.children):
        second = bare(other[0], value)
        words = f"{words} and {second}" if second and len(second) < 24 else words
    return f"{article(token, own)}{words}" if words else ""


def bare(noun: "Token", value: "Span", of: bool = True) -> str:
    """A noun phrase without its article: "rebel fighters", "members of the council"."""
    kept = [noun]
    for left in _before(noun):
        block = list(left.subtree)
        if left.dep_ in BEFORE and len(block) <= LONGEST and left.i < noun.i and _plain(block, value):
            kept += block
    words = _joined(sorted((t for t in kept if not t.is_quote), key=lambda t: t.i))
    return f"{words}{_of(noun, value)}" if of else words


def article(noun: "Token", own: bool = False) -> str:
    """ "the " where the text has an article, a figure or "his" there, its word where that says how many, else nothing;
    "his " and "a " themselves for the ``own`` things of a clause's subject."""
    for left in noun.lefts:
        if left.lower_ in ("both", "all") and noun.pos_ == "PROPN":
            continue
        if left.dep_ in ("det", "predet"):
            return f"{left.lower_} " if left.lower_ in (KEPT | ANY if own else KEPT) else "the "
        if left.tag_ == "PRP$":
            return f"{left.lower_} " if own and left.lower_ not in OURS else "the "
        if left.dep_ == "nummod":
            return "" if own else "the "
    return ""


def lowered(token: "Token") -> str:
    """A word as it stands inside a sentence."""
    opens = not any(t.is_alpha for t in token.doc[: token.i])
    part = token.dep_ == "compound" and token.head.text.islower()  # "Air strikes"
    common = (
        token.pos_ != "PROPN"
        and not NATION.fullmatch(token.text)
        and (part or token.tag_ != "NN" or token.lemma_.lower() in ordinary())
    )
    return token.lower_ if opens and common else token.text


@cache
def ordinary() -> frozenset[str]:
    """Words that are no names, though one that opens a sentence has a capital."""
    kinds = ("people", "bodies", "groups", "event_nouns", "measure_nouns", "source_nouns", "predicates", "populations")
    return frozenset(w.casefold() for k in kinds for line in data.lines(f"{k}.txt") for w in re.split(r"[\s/]+", line))


def _before(noun: "Token") -> "list[Token]":
    """What stands before a noun; before a name what is part of it: "Police allege Ilo Brandt" is Ilo Brandt."""
    lefts = list(noun.lefts)
    if noun.pos_ != "PROPN":
        return lefts
    first = noun.i
    while first and (
        noun.doc[first - 1].text[:1].isupper() or noun.doc[first - 1].text in ("-", "’s", "'s", "&", "de")
    ):
        first -= 1
    return [t for t in lefts if t.i >= first]


def _plain(block: "list[Token]", value: "Span") -> bool:
    """Whether the words before a noun belong into its name: no value, no figure, no age, no pronoun."""
    return not any(
        value.start <= t.i < value.end
        or t.like_num
        or t.pos_ in ("NUM", "PRON")
        or (t.dep_ == "punct" and t.text not in "-–'’")
        for t in block
    ) and not (len(block) == 1 and block[0].lower_ in data.words("vague_modifiers.txt"))


def _joined(tokens: "list[Token]") -> str:
    """Words of a text with the space that was between them there, and one where words are left out."""
    parts = []
    for token, following in itertools.zip_longest(tokens, tokens[1:]):
        gap = following is not None and (following.i > token.i + 1 or bool(token.whitespace_))
        parts.append(lowered(token) + (" " if gap else ""))
    return " ".join("".join(parts).split()).strip(" -–,'’")


def _of(noun: "Token", value: "Span") -> str:
    """ " of the council", where a noun follows "of" and nothing hangs on it that would have to be cut off."""
    for child in noun.rights:
        if child.dep_ == "prep" and child.lower_ == "of" and child.i - noun.i <= 2:
            thing = next((t for t in child.children if t.dep_ == "pobj" and t.pos_ in NOMINAL), None)
            if thing is None or value.start <= thing.i < value.end:
                return ""
            if any(t.like_num for t in thing.lefts):
                return ""
            return f" of {article(thing)}{bare(thing, value, of=False)}"
    return ""


def _measured(unit: "Token") -> "Token | None":
    for child in unit.rights:
        if child.dep_ == "prep" and child.lower_ == "of":
            return next((t for t in child.children if t.dep_ == "pobj" and t.pos_ in NOMINAL), None)
    return None


def _no_name(words: str) -> bool:
    """Whether what a pronoun seems to stand for is none of that: a day, or what is left of "there's" and "I'm"."""
    first = re.split(r"['’ ]", words.casefold())[0]
    return words.casefold() in data.words("weekdays_months.txt") or first in data.words("stop_words.txt")


def _with_the(words: str) -> str:
    return words if not words or words[:1].isupper() else f"the {words}"
