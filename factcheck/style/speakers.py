"""Whether two names are of one speaker, and whether a sentence names a speaker at all."""

import re
from collections.abc import Iterable
from functools import cache

from factcheck.data import table, words
from factcheck.model import Attribution, Claim
from factcheck.style.vocabulary import Vocabulary

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
PREPOSITION = re.compile(r"\s+(?:of|for|from|in|at|to|on|with|and|by)\s+|,|\(", re.I)
ENDINGS = ("s", "es", "ies", "d", "ed", "ied", "ing")
IRREGULAR = {"said": "say", "told": "tell", "wrote": "write", "thought": "think", "spoke": "speak", "knew": "know"}
MOSTLY = 0.5  # of the times that a word is seen
STEM = 5  # letters that tell a name and the people named after it apart from others: Norway, Norwegian


def stems(name: str) -> frozenset[str]:
    """The words of a name that tell it from others, cut to their stems: "the Norwegian police chief" has "norwe" and
    "polic"."""
    generic = words("generic_speakers.txt")
    found = [w.casefold().removesuffix("'s").removesuffix("’s") for w in WORD.findall(name)]
    return frozenset(w[:STEM] for w in found if w not in generic and len(w) > 1)


def initials(name: str) -> str:
    """The first letters of a name's capitalised words: "Norges Geologiske Undersøkelse" has "ngu"."""
    return "".join(w[0] for w in WORD.findall(name) if w[0].isupper()).casefold()


def names(said: Attribution | None) -> Iterable[str]:
    """Every name in a chain of speakers."""
    while said:
        yield said.source
        yield said.canonical
        said = said.via


def same(one: Attribution | None, other: Attribution | None, vocabulary: Vocabulary) -> bool:
    """Whether two attributions share a speaker, whatever words they name it with. Names that hold nothing but general
    words ("officials") may be anybody's."""
    left, right = {vocabulary.name(n) for n in names(one)}, {vocabulary.name(n) for n in names(other)}
    if not left or not right:
        return False
    return any(alike(a, b) for a in left for b in right)


def alike(one: str, other: str) -> bool:
    """Whether two names may be of one speaker."""
    a, b = stems(one), stems(other)
    if not a or not b:
        return not a and not b
    short = {w.casefold() for w in WORD.findall(f"{one} {other}") if w.isupper() and len(w) > 1}
    return bool(a & b) or initials(one) in short or initials(other) in short


def named_in(text: str, claims: Iterable[Claim], vocabulary: Vocabulary) -> bool:
    """Whether ``text`` names a speaker of one of ``claims``: has the word that the name turns on, "Survey" for "the
    Norlandic Survey of Rivers"."""
    there = stems(text)
    for claim in claims:
        for name in names(claim.attribution):
            for known in {name, *vocabulary.same(vocabulary.name(name))}:
                turning = heart(known)
                if turning and turning <= there:
                    return True
    return False


def heart(name: str) -> frozenset[str]:
    """The stem of the word that a name turns on: its last telling word before "of", "for" and their like. Where that
    part holds nothing but where somebody is from ("Norlandic officials"), all its stems."""
    core = PREPOSITION.split(name, maxsplit=1)[0]
    found = WORD.findall(core)
    telling = [w for w in found if stems(w)]
    if not telling:
        return stems(name)
    if telling[-1] == found[-1] or not telling[-1][0].isupper():
        return stems(telling[-1])
    return stems(core)


def is_particular(said: Attribution | None) -> bool:
    """Whether a chain of speakers tells who speaks: "officials" and "police" may be anybody."""
    vague = words("vague_speakers.txt")
    return any(stems(" ".join(w for w in WORD.findall(name) if w.casefold() not in vague)) for name in names(said))


def says(sentence: str) -> bool:
    """Whether the sentence has a word that somebody says something by: "said", "according to", "accused"."""
    return any(_reports(w.casefold()) for w in WORD.findall(sentence))


@cache
def _reports(word: str) -> bool:
    """Whether a word form is mostly used so in hand-marked articles (``reporting_words.tsv``)."""
    if word in ("according", "reportedly", "allegedly"):
        return True
    if word not in words("reporting_forms.txt"):
        return False
    bases = (word, *(word.removesuffix(end) + more for end in ENDINGS if word.endswith(end) for more in ("", "e", "y")))
    counts = (table("reporting_words.tsv").get(IRREGULAR.get(base, base), "0 0").split() for base in bases)
    return any(int(cue) >= MOSTLY * int(seen) and int(seen) > 0 for seen, cue, *_ in counts)
