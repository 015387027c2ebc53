"""Ranks: "largest", "second-largest", "third most populous", "the 12th actor", "No. 5 seed", "last place".

The value is the place in the order: largest is 1, second largest 2, last -1, second to last -2. ``predicate`` is the
scale ("large", "populous") of a superlative, so that "largest" and "second largest" answer one question.
"""

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from factcheck import data
from factcheck.claims.ordinals import ORDINAL, ordinal, suffixed
from factcheck.claims.reading import Reading
from factcheck.language import Sentence
from factcheck.model import Value

if TYPE_CHECKING:
    from spacy.tokens import Token

NOT_SUPERLATIVE = "|".join(sorted(data.words("est_words.txt")))
SUPERLATIVE = rf"(?!(?:{NOT_SUPERLATIVE})\b)[a-z]{{2,}}(?:i?est)\b|worst\b|best\b|most[\s-]+[a-z]+\b"
# "one of the biggest", "two of the other largest", "one of Ruritania's largest"
AMONG = r"(?:(?:one|two|three|four|five|some|many|several)\s+of\s+(?:the|its|their|his|her|our|[\w.’'-]+(?:\s+[\w.-]+)?['’]s?)\s+(?:other\s+|very\s+)?)"
# "second largest", "third-most populous", "largest", "biggest and richest"
SCALE = re.compile(
    rf"(?P<among>{AMONG})?(?:(?P<nth>{ORDINAL})[\s-]+)?(?P<scale>{SUPERLATIVE})",
    re.IGNORECASE,
)
# "the second floor", "its 1,000th", "12th actor"
PLACE = re.compile(rf"(?<![\w,.$£€/-])(?P<nth>{ORDINAL})\b(?!['’])", re.IGNORECASE)
# "No. 5 seed", "number 2", "#1"
NUMBERED = re.compile(
    r"(?<![\w-])(?:No\.?\s?|number\s+|#)(?P<number>\d{1,3}|one|two|three|four|five)\b(?![,.]?\d|\s+of\b)", re.IGNORECASE
)
# "week 15", "Series 8", "Round 3"
PART = re.compile(
    r"\b(?:week|series|round|game|season|stage|race|match\s?day|day)\s+(?P<number>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?![,.:]?\d|-)",
    re.IGNORECASE,
)
# "top-ranked", "top seed", "top-seeded", "leading scorer", "team-high"
TOP = re.compile(
    r"\btop(?=[\s-](?:ranked|seed|seeded|rated|scorer|scoring|spot)\b)|\b(?:leading)(?=\s+(?:\w+\s+)?(?:\w+er|\w+or|cause)\b)|\b[a-z]+-(?:high|low|leading)(?=\s+[\d\w])|\b(?:runner-up)\b",
    re.IGNORECASE,
)
# "last place", "dead last", "last in the league", "second to last", "penultimate"
LAST = re.compile(r"\b(?P<second>penultimate|second[\s-](?:to[\s-])?last|next[\s-]to[\s-]last)\b|\b(?:dead[\s-]last\b|last(?=[\s-]place\b|\s+in\s+(?:the\s+)?(?!week|month|year)[A-Z]))", re.IGNORECASE)  # fmt: skip

SMALL = {w: n for n, w in enumerate("zero one two three four five six seven eight nine ten eleven twelve".split())}


class Ranks:
    """Reads places in an order."""

    hint = re.compile(
        rf"\b(?:{ORDINAL})\b|\b(?:most|worst|best)\b|\b(?!(?:{NOT_SUPERLATIVE})\b)[a-z]{{2,}}est\b|\bNo\.?\s?\d|\bnumber\s+(?:\d|one|two|three|four|five)"
        r"|#\d|\b(?:week|series|round|game|season|stage|race|day)\s+(?:\d|one|two|three|four|five|six|seven|eight)|\btop[\s-]|\bleading\b|-(?:high|low|leading)\b|\brunner-up\b|\bdead[\s-]last\b|\blast[\s-](?:place|in)\b|penultimate|to[\s-]last\b",
        re.IGNORECASE,
    )

    def read(self, sentence: Sentence) -> Iterable[Reading]:
        return [*_superlatives(sentence), *_ordinals(sentence), *_numbered(sentence), *_ends(sentence)]


def _superlatives(sentence: Sentence) -> Iterable[Reading]:
    for match in SCALE.finditer(sentence.text):
        start, end = match.span()
        token = _token(sentence, match.start("scale"))
        if token is None or not _is_superlative(token, match):
            continue
        nth = ordinal(match["nth"]) if match["nth"] else 1
        scale = _scale(token, match["scale"])
        if nth is None or scale is None:
            continue
        name = match["scale"].lower().replace("-", " ")
        yield Reading(
            start=sentence.start + start,
            end=sentence.start + end,
            kind="rank",
            value=Value(
                text=match.group(),
                low=float(nth),
                high=float(nth),
                modifier="~" if match["among"] else "=",
                normalized=name if nth == 1 else f"{suffixed(nth)} {name}",
            ),
            anchor=token.i,
            given=(("predicate", scale),),
        )


def _is_superlative(token: "Token", match: re.Match[str]) -> bool:
    """A superlative that ranks: "the largest city", not "at least", "most of them", "the latest news"."""
    word = token.lower_
    if word in data.words("est_words.txt"):
        return False
    if word == "most":
        return _after(token) is not None and _definite(token) and _measured(token, match)
    if token.tag_ not in ("JJS", "RBS") and not match["nth"] and not (word.endswith("iest") and token.tag_ != "NNP"):
        return token.tag_ in ("JJ", "NN", "NNP") and word.endswith("gest") and _definite(token)
    if token.tag_ == "RBS" and not match["nth"]:
        return False
    if word == "best":
        return bool(match["nth"]) or (_definite(token) and _scoped(token))
    return token.nbor(-1).lower_ != "at" if token.i else True


def _measured(token: "Token", match: re.Match[str]) -> bool:
    """ "the most famous source in history": with a scope, or on a scale that can be measured."""
    following = _after(token)
    assert following is not None
    if following.tag_ not in ("JJ", "VBN", "VBG", "RB") or following.lower_ in (
        "recent",
        "likely",
        "important",
        "part",
    ):
        return False
    return (
        bool(match["nth"] or match["among"])
        or _scoped(token)
        or following.lower_ in data.words("measured_adjectives.txt")
    )


def _definite(token: "Token") -> bool:
    """Whether "the", a possessive or a hyphen stands before."""
    for left in reversed(token.doc[max(0, token.i - 5) : token.i]):
        if left.lower_ in ("the", "'s", "’s", "its", "his", "her", "their", "our", "my") or left.tag_ == "POS":
            return True
        if left.pos_ not in ("ADJ", "ADV", "NUM", "PUNCT", "CCONJ", "VERB"):
            return False
    return False


def _scoped(token: "Token") -> bool:
    """ "in history", "ever", "since 1989", "in a decade", "of the year", "the country's": among what."""
    noun = token.head
    if any(child.dep_ == "poss" for child in noun.children):
        return True
    after = token.doc[token.i + 1 : token.i + 10]
    return any(
        t.lower_ in ("ever", "yet", "since", "history", "decade", "decades", "world", "century", "years") for t in after
    )


def _scale(token: "Token", text: str) -> str | None:
    if token.lower_ == "most":
        following = _after(token)
        return None if following is None else following.lemma_.lower()
    lemma = token.lemma_.lower()
    if lemma != token.lower_:
        return lemma
    word = token.lower_
    return {"worst": "bad", "best": "good"}.get(
        word, re.sub(r"(?<=(.))\1?est$", r"", word) if not word.endswith("iest") else word[:-4] + "y"
    )


def _after(token: "Token") -> "Token | None":
    for following in token.doc[token.i + 1 : token.i + 3]:
        if following.text != "-":
            return following  # type: ignore[no-any-return]
    return None


def _ordinals(sentence: Sentence) -> Iterable[Reading]:
    for match in PLACE.finditer(sentence.text):
        nth = ordinal(match["nth"])
        token = _token(sentence, match.start())
        if nth is None or token is None or not _ranks(sentence, token, match):
            continue
        yield _place(sentence, match.start(), match.end(), nth, token)


def _ranks(sentence: Sentence, token: "Token", match: re.Match[str]) -> bool:
    """ "the second floor", "the fifth coach to go"; not "first, ...", "two thirds", "a second later", "First Lady"."""
    word = match["nth"].lower()
    rest = sentence.text[match.end() : match.end() + 30]
    before = sentence.text[max(0, match.start() - 24) : match.start()].lower()
    following = re.match(r"[\s-]*([A-Za-z]+)", rest)
    noun = following[1].lower() if following else ""
    if noun in data.words("ordinal_idioms.txt") or noun.rstrip("s") in data.words("ordinal_idioms.txt"):
        return False
    if (
        following
        and following[1][0].isupper()
        and match.group()[0].isupper()
        and noun in data.words("ordinal_names.txt")
    ):
        return False
    if word == "first":
        if noun in ("time", "times", "few", "two", "three", "four", "five", "couple", "several") or re.match(
            r"[\s-]*\d", rest
        ):
            return False
        if before.endswith(("at ", "from the ", "at the ")) and not noun:
            return False
        if token.dep_ == "advmod" or token.tag_ == "RB":
            return False
    if re.search(r"\b(?:a|one|two|three|four|five|six|seven|eight|nine|\d+)[\s-]$", before) and word not in (
        "first",
        "second",
    ):
        # "two-thirds" and "a third of" are shares, "a third man" is a place
        return bool(re.search(r"\ba\s$", before)) and bool(noun) and noun not in ("of", "in", "the", "a", "to", "and")
    if word == "second" and (
        token.tag_ in ("NN", "NNS") and re.search(r"\b(?:a|per|split|each|every|\d)[\s-]$", before)
    ):
        return bool(noun) and token.head.i > token.i
    if token.tag_ == "RB" and not noun:
        return False
    if following and following[1][0].isupper() and data.table("months.txt").get(noun):
        return False
    return True


def _numbered(sentence: Sentence) -> Iterable[Reading]:
    for pattern in (NUMBERED, PART):
        for match in pattern.finditer(sentence.text):
            number = match["number"].lower()
            nth = SMALL.get(number) or (int(number) if number.isdigit() else 0)
            token = _token(sentence, match.start("number"))
            if nth and token is not None:
                start = match.start() if pattern is NUMBERED else match.start("number")
                yield _place(sentence, start, match.end(), nth, token)


def _ends(sentence: Sentence) -> Iterable[Reading]:
    for match in TOP.finditer(sentence.text):
        token = _token(sentence, match.start())
        if token is not None:
            yield _place(sentence, match.start(), match.end(), 1, token)
    for match in LAST.finditer(sentence.text):
        token = _token(sentence, match.start())
        if token is not None:
            yield _place(sentence, match.start(), match.end(), -2 if match["second"] else -1, token)


def _place(sentence: Sentence, start: int, end: int, nth: int, token: "Token") -> Reading:
    name = {-1: "last", -2: "second to last"}.get(nth) or suffixed(nth)
    return Reading(
        start=sentence.start + start,
        end=sentence.start + end,
        kind="rank",
        value=Value(text=sentence.text[start:end], low=float(nth), high=float(nth), normalized=name),
        anchor=token.i,
    )


def _token(sentence: Sentence, at: int) -> "Token | None":
    span = sentence.doc.char_span(at, at + 1, alignment_mode="expand")
    return None if span is None or not len(span) else span[0]
