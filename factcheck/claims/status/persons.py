"""The people whom an article introduces by full name: with an age ("Ann Moss, 36"), with a title or a noun for people
before ("detective Ann Moss"), or as somebody who is quoted."""

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from factcheck.data import words
from factcheck.language import Article, Sentence

if TYPE_CHECKING:
    from spacy.tokens import Token

FULL = r"[A-Z][a-z][\w’'-]*(?:\s[A-Z]\.)?(?:\s(?:[\"“][^\"”]{2,20}[\"”]\s)?[A-Z][\w-]+){1,3}"
AGED = re.compile(
    rf"\b(?P<name>{FULL})(?:\s(?:Jr|Sr)\.|\sI{{2,3}})?(?:,\s|\s\()\d\d\b(?![\d,.–-]*\d)"
    rf"|\byear[- ]old\s(?P<other>{FULL})|\b(?P<third>{FULL}),\sa[n]?\s\d\d-year"
)
TITLED = re.compile(rf"\b(?:Mr|Mrs|Ms|Dr|Officer|Lt|Sgt|Gov|Sen|Rep|Judge)\.?\s(?P<name>(?:{FULL})|[A-Z][a-z]+)")
NOUN = re.compile(
    rf"\b(?P<noun>[a-z]+)\s(?P<name>{FULL})"
    rf"|\b(?P<other>{FULL}),?\s(?:said|says|told|was\s(?:arrested|charged|born)|is\s(?:charged|accused))\b"
)


@lru_cache(maxsize=8)
def aged(article: Article) -> frozenset[str]:
    """The surnames of those whose age the article tells: the people that a story is about."""
    found = (m["name"] or m["other"] or m["third"] for m in AGED.finditer(article.source.text))
    return frozenset(name.split()[-1] for name in found)


@lru_cache(maxsize=8)
def persons(article: Article) -> dict[str, str]:
    """Surname -> the full name with which the article introduces somebody."""
    found: dict[str, str] = {}
    text = article.source.text
    for pattern in (AGED, TITLED, NOUN):
        for match in pattern.finditer(text):
            groups = match.groupdict()
            name = groups.get("name") or groups.get("other") or groups.get("third") or ""
            noun = groups.get("noun")
            if noun and noun not in words("people.txt"):
                continue
            parts = name.split()
            if parts:
                found.setdefault(parts[-1], name)
    return found


def introduced(sentence: Sentence, token: "Token") -> bool:
    """Whether a name is that of somebody whom the article introduces."""
    return known(sentence, token.text)


def known(sentence: Sentence, name: str) -> bool:
    """Whether a name ends in the surname of somebody whom the article introduces."""
    return name.split(" ")[-1] in persons(sentence.article)


def before(sentence: Sentence, offset: int, back: int = 300) -> str:
    """The last person named before a place in a sentence: whom "her" most likely means; "" where there is none."""
    text = sentence.article.source.text
    end = sentence.start + offset
    best, at = "", -1
    for surname, name in persons(sentence.article).items():
        found = text.rfind(surname, max(0, end - back), end)
        if found > at:
            best, at = name, found
    return best
