"""The names in a text, and what the words around them tell of those who bear them."""

import dataclasses
import re
from collections.abc import Iterator
from functools import lru_cache

from factcheck.data import table, words
from factcheck.facts.stems import POSSESSIVE

WORD = r"[^\W\d_a-zß-öø-ÿ](?:[\w’'-]*\w)?"
SMALL = r"(?:de|da|del|della|di|du|van|von|der|den|bin|ibn|al|el|la|le)"
NICKNAME = r"[\"“'‘][^\"”'’\n]{1,20}[\"”'’][ \xa0]"
# "Ana Lee", "Dr. Tom van Dael", "Rob “Red” Orme"
RUN = re.compile(rf"\b{WORD}(?:(?:\.?[ \xa0]|-)(?:{NICKNAME})?(?:{SMALL}[ \xa0])*{WORD})*")
PART = re.compile(r"[^\s.]+(?:\.(?=\w))?")
STOP = re.compile(r"([^\s.]+)\.[ \xa0]")
# what follows a person's name: "Lee, 23, of Verano", "Lee (23)", "Lee, who"
PERSON_AFTER = re.compile(r",? (?:aged? )?\d{1,2}(?:[,.;)]| (?:and|of|from|who|was|is)\b)|[ ]\(\d{1,2}\)|, who\b")
PERSON_BEFORE = re.compile(r"\b\d{1,3}-year-old (?:[a-z][\w-]+ ){0,2}$")
PLACE_BEFORE = re.compile(r"\b(?:in|at|near|outside|across|throughout|around|inside|toward|towards)(?: the)? $")
NOUN_BEFORE = re.compile(r"([\w-]+),? $")
PRONOUN = re.compile(r"\b(?:he|she|his|her|him)\b", re.IGNORECASE)
SUFFIX = re.compile(r" [JS]r$")
BESIDE = 60  # characters before a name that are looked at
REACH = 160  # characters behind a name in which a pronoun tells a man from a woman


@dataclasses.dataclass(frozen=True, slots=True)
class Mention:
    """A name in a text: its ``words`` in lower case without titles, nicknames and "Jr.", where it stands, how far the
    words around make it a person's (2, 1) or a place's (-2), and the sex that they tell ("male", "female", "")."""

    words: tuple[str, ...]
    start: int
    end: int
    personal: int
    sex: str


@lru_cache(maxsize=1000)
def mentions(text: str) -> tuple[Mention, ...]:
    """The names of a text, in order."""
    return tuple(_mentions(text))


def _mentions(text: str) -> Iterator[Mention]:
    spans = [span for run in RUN.finditer(text) for span in _cut(text, run.start(), run.end())]
    for n, (start, end) in enumerate(spans):
        title, tokens = _core([(start + t.start(), t.group()) for t in PART.finditer(_unquoted(text[start:end]))])
        if not tokens:
            continue
        at = tokens[0][0]
        before = text[max(0, at - BESIDE) : at]
        end += SUFFIX.search(text, start, end) is not None and text[end : end + 1] == "."
        following = spans[n + 1][0] if n + 1 < len(spans) else len(text)
        sex = _sex(title, before, text[end : min(end + REACH, following)])
        if title or PERSON_AFTER.match(text, end) or PERSON_BEFORE.search(before):
            personal = 2
        else:
            personal = -2 if PLACE_BEFORE.search(before) else int(sex != "")
        yield Mention(tuple(plain(word) for _, word in tokens), at, tokens[-1][0] + len(tokens[-1][1]), personal, sex)


def plain(word: str) -> str:
    """A word of a name in lower case, without possessive and stop."""
    return POSSESSIVE.sub("", word.casefold()).rstrip(".")


def _cut(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A run of capitalised words, parted where a sentence ends within it ("in Verano. Lee")."""
    at = start
    for gap in STOP.finditer(text, start, end):
        word = plain(gap[1])
        if len(word) > 1 and word not in words("titles.txt") and word not in words("name_suffixes.txt"):
            yield at, gap.end(1)
            at = gap.end()
    if at < end:
        yield at, end


def _unquoted(run: str) -> str:
    """A run with its nicknames blanked out."""
    return re.sub(NICKNAME, lambda m: " " * len(m.group()), run)


def _core(tokens: list[tuple[int, str]]) -> tuple[str, list[tuple[int, str]]]:
    """The title of a name ("" if it has none), and its words without openers, titles and "Jr."."""
    titles, openers = words("titles.txt"), words("name_openers.txt")
    while tokens and plain(tokens[-1][1]) in words("name_suffixes.txt"):
        tokens = tokens[:-1]
    last = max((n for n, t in enumerate(tokens[:-1]) if plain(t[1]) in titles), default=-1)
    title = plain(tokens[last][1]) if last >= 0 else ""
    tokens = tokens[last + 1 :]
    while tokens and (plain(tokens[0][1]) in openers or plain(tokens[0][1]) in titles):
        tokens = tokens[1:]
    return title, tokens


def _sex(title: str, before: str, after: str) -> str:
    """What tells whether the one named is a man or a woman: the title, the noun before, the first pronoun after."""
    sexes = table("sexes.tsv")
    noun, pronoun = NOUN_BEFORE.search(before), PRONOUN.search(after)
    for word in (title, noun[1].lower() if noun else "", pronoun.group().lower() if pronoun else ""):
        if word in sexes:
            return sexes[word]
    return ""
