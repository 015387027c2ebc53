"""Ranks: "largest", "second-largest", "third most populous", "the 12th actor", "No. 5 seed", "last place".

The value is the place in the order: largest is 1, second largest 2, last -1, second to last -2. ``predicate`` is the
scale ("large", "populous") of a superlative, so that "largest" and "second largest" answer one question.
"""

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from factcheck import data
from factcheck.claims.expressions import Expression
from factcheck.claims.numbers.shares import share_of_change
from factcheck.claims.ordinals import ORDINAL, ordinal, suffixed
from factcheck.claims.reading import Reading
from factcheck.claims.stamps import stamp_line
from factcheck.claims.tokens import token_at
from factcheck.language import Sentence
from factcheck.model import Value

if TYPE_CHECKING:
    from spacy.tokens import Token

# "largest", "worst", "most populous"; words like "arrest" and "latest" are sorted out by est_words.txt
SCALE = re.compile(r"\b(?:(?P<most>most[\s-]+[a-z]+)|worst|best|[a-z]+est)\b", re.IGNORECASE)
# before a superlative: "second ", "fifth-"; "one of the ", "two of the other ", "one of Norland's "
NTH = re.compile(rf"(?P<nth>{ORDINAL})[\s-]+$", re.IGNORECASE)
AMONG = re.compile(
    r"""\b(?:one|two|three|four|five|some|many|several)\s+of\s+
    (?:the|its|their|his|her|our|(?:[\w.-]+\s+){0,2}[\w.-]+(?:['’]s|s['’]))\s+(?:other\s+|very\s+)?$""",
    re.IGNORECASE | re.VERBOSE,
)
# "the second floor", "its 1,000th", "12th actor"
PLACE = re.compile(rf"(?<![\w,.$£€/-])(?P<nth>{ORDINAL})\b(?!['’])", re.IGNORECASE)
SMALL_NUMBER = r"\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
# "No. 5 seed", "number 2", "#1"
NUMBERED = re.compile(
    rf"(?<![\w-])(?:(?:No\.?\s?|\#)(?=\d)|number\s+)(?P<number>\d{{3}}|{SMALL_NUMBER})\b(?![,.]?\d|\s+of\b"
    r"|\s+(?:trains?|bus(?:es)?|lines?|subway|tram|thing|things|priority|reason|rule|issue|question|problem|concern|goal)\b)",
    re.IGNORECASE,
)
# "First, the plan ...": it orders the sentences
OPENING = re.compile(r"\W*(?:(?:And|But) )?(?:first|second|third|fourth|fifth),", re.IGNORECASE)
# "the second half of 2007" is a time, “13th” a title
PERIOD = re.compile(r"[ -](?:half|quarter)[ ](?:of[ ])?(?:this[ ]|last[ ]|next[ ])?(?:(?:19|20)\d\d|year)\b")
TITLED = re.compile(r"[“\"‘][\w-]+[.,]?[”\"’]")
# "week 15", "Series 8", "Day six"
PART = re.compile(
    rf"\b(?:week|series|round|game|season|stage|race|match\s?day|day)\s+(?P<number>{SMALL_NUMBER})\b(?![,.:]?\d|-)",
    re.IGNORECASE,
)
# "top-ranked", "top seed", "leading scorer", "team-high", "runner-up"
TOP = re.compile(
    r"""\btop(?=[\s-](?:ranked|seed|seeded|rated|scorer|scoring|spot)\b)
    | (?<=[a-z’']\s)leading(?=\s+(?!(?:to|up|into|by|from|her|over|the|a|an)\s)(?:\w+\s+)?(?:\w+[eo]r|cause)\b)
    | \b(?:team|club|game|career|season|league|record|year|month|week|decade|class|nation|world|national|state
        |tournament|series|school|division|conference|industry|market|all-time)-(?:high|low|leading)(?=\s+\w)
    | \brunner-up\b""",
    re.IGNORECASE | re.VERBOSE,
)
# "last place", "dead last", "last in the Western Division", "second to last", "penultimate"
LAST = re.compile(
    r"""\b(?P<second>penultimate|second[\s-](?:to[\s-])?last|next[\s-]to[\s-]last)\b
    | \bdead[\s-]last\b
    | \blast(?=[\s-]place\b|\s+in\s+(?:the\s+)?(?!Week|Month|Year)[A-Z])""",
    re.VERBOSE,
)
NEXT_WORD = re.compile(r"[\s-]*([A-Za-z]+)")
# "Third and Fourth streets", "4th and Green"
CORNER = re.compile(
    rf"\s+(?:and|&)\s+(?:{ORDINAL}\s+[Ss]treets?\b|[A-Z]\w+(?:\s+[A-Z]\w+)?\s+[Ss]treets?\b|[A-Z]\w+\.)"
)
STREET_BEFORE = re.compile(r"\d\s+[NSEW]\.\s+$")  # "at 212 E. Sixth"
# "the 22nd congressional district", "the 7th and 8th Districts"
NUMBERED_PLACE = re.compile(
    rf"\s+(?:and\s+{ORDINAL}\s+)?(?:(?i:congressional|judicial|senate|assembly|legislative|electoral|police)\s+(?i:districts?|precincts?|circuits?)"
    r"|Districts|Precincts|Wards|Circuits|Divisions|[Aa]mendments)\b"
)
FRACTION = re.compile(r"\b(?:a|one|two|three|four|five|six|seven|eight|nine|\d+)[\s-]$")
SECOND_AS_TIME = re.compile(r"\b(?:a|per|split|each|every|any|this|one)[\s-]$")
NOT_A_PLACE = frozenset({"of", "in", "the", "a", "to", "and", "as", "less", "more", "or", "from"})
FIRST_FEW = frozenset(
    {"time", "times", "few", "two", "three", "four", "five", "six", "couple", "several", "off", "started"}
)
NOT_GRADED = frozenset({"recent", "likely", "important", "other", "such"})
SCOPES = frozenset(
    {"ever", "yet", "since", "history", "decade", "decades", "world", "century", "years", "among", "record"}
)
TIME_SCOPES = frozenset({"since", "decade", "decades", "century", "years", "record"})
SMALL = {
    w: n
    for n, w in enumerate(
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
    )
}


class Ranks:
    """Reads places in an order."""

    hint = Expression(
        r"""\b(?: [a-z]+est | most | worst | best | first | second | third
                | [a-z]*(?:our|if|ix|en|eigh|in|elf|tie|hundred)th
                | \d[\d,]*(?:st|nd|rd|th) | no\.?\s?\d+ | number\s | top[\s-] | leading | runner-up
                | (?:dead|to)[\s-]last | last[\s-](?:place|in) | penultimate
                | (?:week|series|round|game|season|stage|race|day)\s+
                  (?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten) )\b
          | \#\d | -(?:high|low|leading)\b""",
        re.IGNORECASE | re.VERBOSE,
    )

    def read(self, sentence: Sentence) -> Iterable[Reading]:
        if not self.hint.search(sentence.text) or stamp_line(sentence.text):
            return []
        return [*_superlatives(sentence), *_ordinals(sentence), *_numbered(sentence), *_ends(sentence)]


class Superlative(NamedTuple):
    """A superlative in a text: where it starts with all that belongs to it, its place, and whether it is one of
    several ("one of the biggest")."""

    match: re.Match[str]
    start: int
    nth: str
    among: bool


def _superlatives(sentence: Sentence) -> Iterable[Reading]:
    for match in SCALE.finditer(sentence.text):
        if match.group().lower() in data.words("est_words.txt"):
            continue
        token = token_at(sentence, match.start())
        found = _superlative(match)
        nth = ordinal(found.nth) if found.nth else 1
        scale = None if token is None or not nth else _scale(token, found)
        if token is None or nth is None or scale is None:
            continue
        name = " ".join(match.group().lower().replace("-", " ").split())
        place = float(nth)
        value = Value(
            text=sentence.text[found.start : match.end()],
            low=place,
            high=place,
            modifier="~" if found.among else "=",
            normalized=name if nth == 1 else f"{suffixed(nth)} {name}",
        )
        start, end = sentence.start + found.start, sentence.start + match.end()
        yield Reading(start, end, "rank", value, token.i, given=(("predicate", scale),))


def _superlative(match: re.Match[str]) -> Superlative:
    text, start = match.string, match.start()
    nth = NTH.search(text[max(0, start - 24) : start])
    if nth:
        return Superlative(match, start - len(nth.group()), nth["nth"], False)
    among = AMONG.search(text[max(0, start - 60) : start])
    return Superlative(match, start - len(among.group()) if among else start, "", among is not None)


def _scale(token: "Token", found: Superlative) -> str | None:
    """The scale of a superlative that ranks: "the largest city" is ranked by "large"; None for "at least",
    "the latest news", "our deepest condolences"."""
    word = token.lower_
    noun = _next_word(found.match)
    if noun in data.words("superlative_idioms.txt") or (token.i and token.nbor(-1).lower_ == "at"):
        return None
    if word == "most":
        return _most(token, found)
    if not found.nth and (
        (word in data.words("judged_superlatives.txt") and not _weighed(token)) or _class(token, found)
    ):
        return None
    measured = data.table("scales.tsv").get(word)
    if measured:
        bare = token.tag_ not in ("JJS", "JJ", "RBS") and not found.nth and not _definite(token)
        return (
            None if bare or (token.tag_ == "RBS" and token.dep_ == "advmod" and token.head.pos_ == "VERB") else measured
        )
    if token.tag_ != "JJS" or not (found.nth or (_scoped(token) and (found.among or _definite(token)))):
        return None
    return "good" if word == "best" else token.lemma_.lower()


def _weighed(token: "Token") -> bool:
    """Whether what a judging superlative ranks can be measured: "the worst flood", "the best since 1989"."""
    noun = token.head if token.dep_ == "amod" else token
    counted = noun.lemma_.lower() in data.words("event_nouns.txt") | data.words("measure_nouns.txt")
    return counted or any(t.lower_ in TIME_SCOPES for t in token.doc[token.i + 1 : token.i + 14])


def _class(token: "Token", found: Superlative) -> bool:
    """ "taxes on the wealthiest citizens": those who are so, and nobody's place."""
    noun = token.head
    if found.among or token.dep_ != "amod" or noun.tag_ not in ("NNS", "NNPS") or _scoped(token):
        return False
    counted = token.i > 0 and token.nbor(-1).pos_ == "NUM"
    return not counted and not any(t.dep_ in ("prep", "poss", "relcl", "nummod") for t in noun.children)


def _most(token: "Token", found: Superlative) -> str | None:
    """ "the most populous city": on a measured scale."""
    adjective = next((t for t in token.doc[token.i + 1 : token.i + 3] if t.text != "-"), None)
    if adjective is None or adjective.tag_ not in ("JJ", "VBN", "VBG", "VBD") or adjective.lower_ in NOT_GRADED:
        return None
    if not (found.nth or found.among or _definite(token)):
        return None
    measured = found.nth or adjective.lower_ in data.words("measured_adjectives.txt")
    return adjective.lemma_.lower() if measured else None


def _definite(token: "Token") -> bool:
    """Whether "the" or a possessor stands before: "the country's very largest"."""
    for left in reversed(token.doc[max(0, token.i - 5) : token.i]):
        if left.lower_ in ("the", "its", "his", "her", "their") or left.tag_ == "POS":
            return True
        if left.pos_ not in ("ADJ", "ADV", "NUM", "PUNCT", "CCONJ", "VERB"):
            return False
    return False


def _scoped(token: "Token") -> bool:
    """ "in history", "ever", "since 1989", "in a decade", "of the year", "the country's": among what."""
    if any(child.dep_ == "poss" and child.tag_ != "PRP$" for child in token.head.children):
        return True
    return any(t.lower_ in SCOPES for t in token.doc[token.i + 1 : token.i + 10])


def _next_word(match: re.Match[str]) -> str:
    following = NEXT_WORD.match(match.string, match.end())
    return following[1].lower() if following else ""


def _ordinals(sentence: Sentence) -> Iterable[Reading]:
    for match in PLACE.finditer(sentence.text):
        nth = ordinal(match["nth"])
        token = token_at(sentence, match.start())
        if nth is not None and token is not None and _ranks(token, match):
            among = AMONG.search(sentence.text, max(0, match.start() - 60), match.start())
            start = among.start() if among else match.start()
            yield _place(sentence, start, match.end(), nth, token, among is not None)


def _ranks(token: "Token", match: re.Match[str]) -> bool:
    """ "the second floor", "the fifth coach to go"; not "first, ...", "two thirds", "a second later", "First Lady"."""
    word, noun = match["nth"].lower(), _next_word(match)
    before = match.string[max(0, match.start() - 24) : match.start()].lower()
    if _phrase(match, noun) or _dated(before, match, noun) or OPENING.fullmatch(match.string, 0, match.end() + 1):
        return False
    if word == "first":
        return _first(token, match, before, noun)
    if word == "second":
        # "10 second clock", "a second later", "every second"
        if re.search(r"\d[\s-]$", before):
            return False
        return (
            token.tag_ not in ("NN", "NNS")
            or not SECOND_AS_TIME.search(before)
            or (bool(noun) and token.head.i > token.i)
        )
    if match.string.startswith("-and-", match.end()):
        return True  # "fourth-and-inches"
    if FRACTION.search(before):
        # "two-thirds", "a third of" and "fell by a third" are shares, "a third man" is a place
        if share_of_change(match.string, match.start() - 2, match.end()):
            return False
        return bool(re.search(r"\ba\s$", before)) and bool(noun) and noun not in NOT_A_PLACE
    return bool(noun) or token.tag_ != "RB"


def _first(token: "Token", match: re.Match[str], before: str, noun: str) -> bool:
    """ "the first death"; not "at first", "first of all", "the first two", "first reported", "for the first time"."""
    if noun in FIRST_FEW or re.match(r"[\s-]*\d", match.string[match.end() : match.end() + 4]):
        return False
    if not noun and before.endswith(("at ", "from the ", "at the ")):
        return False
    return token.dep_ != "advmod" and token.tag_ != "RB"


def _phrase(match: re.Match[str], noun: str) -> bool:
    """Set phrases and names: "first aid", "first baseman", "Fifth Avenue", "Third and Fourth streets"."""
    idioms, names = data.words("ordinal_idioms.txt"), data.words("ordinal_names.txt")
    if noun in idioms or noun.removesuffix("s") in idioms:
        return True
    if noun.removesuffix("s") in ("street", "avenue"):
        return True
    if noun == "place" and match.string[max(0, match.start() - 7) : match.start()].lower() == "in the ":
        return True  # "in the first place"
    if PERIOD.match(match.string, match.end()) or TITLED.search(
        match.string, max(0, match.start() - 1), match.end() + 2
    ):
        return True
    if noun == "person" and match.string[match.end() : match.end() + 1] == "-":
        return True  # "a first-person account"
    following = NEXT_WORD.match(match.string, match.end())
    if following and following[1][0].isupper() and noun in names:
        return True
    if STREET_BEFORE.search(match.string, max(0, match.start() - 8), match.start()):
        return True
    return bool(CORNER.match(match.string, match.end()) or NUMBERED_PLACE.match(match.string, match.end()))


def _dated(before: str, match: re.Match[str], noun: str) -> bool:
    """ "December 15th", "the 4th of July", "15th December"."""
    months = data.table("months.txt")
    last = re.search(r"([a-z]+)\.?,?\s+(?:the\s+)?$", before)
    if (last and last[1] in months and last[1] != "may") or noun in months:
        return True
    of = re.match(r"\s+of\s+([A-Za-z]+)", match.string[match.end() : match.end() + 20])
    return bool(of and of[1].lower() in months)


def _numbered(sentence: Sentence) -> Iterable[Reading]:
    for pattern in (NUMBERED, PART):
        for match in pattern.finditer(sentence.text):
            number = match["number"].lower()
            nth = SMALL.get(number) or (int(number) if number.isdigit() else 0)
            token = token_at(sentence, match.start("number"))
            if pattern is NUMBERED and _named(sentence, match):
                continue
            if nth and token is not None:
                start = match.start() if pattern is NUMBERED else match.start("number")
                yield _place(sentence, start, match.end(), nth, token)


def _named(sentence: Sentence, match: re.Match[str]) -> bool:
    """ "mine No. 2", "exit No. 14": a number that is a name; not "world No. 1", "the No. 2 seed"."""
    before = token_at(sentence, match.start() - 2) if match.start() > 1 else None
    return (
        before is not None
        and before.tag_ == "NN"
        and before.text.islower()
        and before.lower_ not in data.words("ranked_among.txt")
        and match.string[match.start() - 1] == " "
    )


def _ends(sentence: Sentence) -> Iterable[Reading]:
    for match in TOP.finditer(sentence.text):
        token = token_at(sentence, match.start())
        if token is not None:
            yield _place(sentence, match.start(), match.end(), 1, token)
    for match in LAST.finditer(sentence.text):
        token = token_at(sentence, match.start())
        if token is not None:
            yield _place(sentence, match.start(), match.end(), -2 if match["second"] else -1, token)


def _place(sentence: Sentence, start: int, end: int, nth: int, token: "Token", among: bool = False) -> Reading:
    name = {-1: "last", -2: "second to last"}.get(nth) or suffixed(nth)
    return Reading(
        start=sentence.start + start,
        end=sentence.start + end,
        kind="rank",
        value=Value(sentence.text[start:end], float(nth), float(nth), "~" if among else "=", normalized=name),
        anchor=token.i,
    )
