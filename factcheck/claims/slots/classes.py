"""Classes of words: which predicate a verb, noun or adjective states, which kind of people a noun means."""

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from factcheck import data

if TYPE_CHECKING:
    from spacy.tokens import Token

# the mark of a word that is in a class as one part of speech only: "fire/v"
PARTS = {"VERB": "v", "AUX": "v", "ADJ": "a", "ADV": "a"}
# endings by which English makes a noun of what is done: "evacuation", "bombardment", "killing", "disappearance"
# what may stand with a verb and make another of it: "break out", "take place", "find guilty"
BESIDE = frozenset({"prt", "prep", "advmod", "dobj", "acomp", "oprd", "ccomp", "xcomp"})
# words before a noun that say how many without a number: "fired several shots"
MANY = frozenset({"several", "many", "multiple", "numerous", "more"})
EVENTIVE = ("tion", "sion", "ment", "ing", "ance", "ence")


@cache
def _classes(name: str) -> dict[str, str]:
    """Word -> class of a file whose lines are a class, a tab, and its words; the first class that has a word keeps
    it."""
    found: dict[str, str] = {}
    for kind, words in data.table(name).items():
        for word in words.split():
            found.setdefault(word.replace("_", " "), kind)
    return found


def predicate(token: "Token") -> str:
    """The predicate class that a word states, else its own lemma."""
    return known(token) or token.lemma_.lower()


def known(token: "Token") -> str | None:
    """The predicate class of a word, or of it with what stands with it ("break out", "lose a life", "shots were
    fired"); of a verb with a kind of people, too ("lose 40 troops"). None where no class has it."""
    classes = _classes("predicates.txt")
    lemma = token.lemma_.lower()
    kind = PARTS.get(token.pos_, "n")
    if token.pos_ == "VERB":
        for child in _beside(token):
            joined = classes.get(f"{lemma} {child.lemma_.lower()}") or classes.get(f"{lemma} *{people(child)}")
            if joined:
                return joined
        return classes.get(f"{lemma}/v") or classes.get(lemma)
    found = classes.get(f"{lemma}/{kind}") or classes.get(lemma)
    return found or classes.get(f"{token.lower_}/{kind}") or classes.get(token.lower_)


def _beside(verb: "Token") -> "Iterator[Token]":
    """The words that may make a set phrase with a verb: its particle, what stands behind it, what it is done to."""
    if verb.dep_ == "acl" and verb.tag_ == "VBN":
        yield verb.head  # "18 shots fired"
    for child in verb.children:
        if child.dep_ == "nsubjpass" or (child.i > verb.i and child.dep_ in BESIDE and not _particular(child)):
            yield _meant(child)


def _meant(token: "Token") -> "Token":
    """The noun behind a number or a word that measures it out: "dozens of soldiers", "two of its men"."""
    if token.pos_ == "NUM" or token.lemma_.lower() in data.words("partitives.txt"):
        for child in token.children:
            if child.dep_ == "prep" and child.lower_ == "of":
                return next((noun for noun in child.children if noun.dep_ == "pobj"), token)
    return token


def _particular(token: "Token") -> bool:
    """Whether an object is some particular one and no part of a set phrase: "took Holt's place", "took second place",
    not "took place", "lost his life" or "lost 12 lives"."""
    return token.dep_ == "dobj" and any(
        child.tag_ not in ("PRP$", "CD") and child.lower_ not in MANY and child.dep_ != "prep" for child in token.lefts
    )


def eventive(token: "Token") -> bool:
    """Whether a noun names something that happens: "attack", "evacuation", not "hospital"."""
    lemma = token.lemma_.lower()
    return lemma in data.words("event_nouns.txt") or (lemma.endswith(EVENTIVE) and len(lemma) > 6)


def people(token: "Token") -> str | None:
    """The kind of people that a noun means ("youngsters" are children), None if it means none that is known."""
    return _classes("populations.txt").get(token.lemma_.lower())
