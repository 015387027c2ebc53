"""Where people are from: "Ann Moss, 36, of Brindle", "Jan Holt of Port Ellery", "a Brindle man"."""

from collections.abc import Iterator

from factcheck.claims.expressions import Expression
from factcheck.claims.names import title_case
from factcheck.claims.reading import Reading
from factcheck.claims.status import things
from factcheck.data import words
from factcheck.language import Sentence

QUESTION = "home"
NAMED = r"[A-Z][\w'’-]+"
FULL = rf"{NAMED}(?:\s(?:[A-Z]\.|{NAMED})){{1,3}}"
TOWN = rf"(?:(?:St|Mt|Ft)\.\s)?{NAMED}(?:\s{NAMED}){{0,2}}"
HINT = (
    r"(?-i:[A-Z]\w+\s[A-Z]\w+,?\s(?:\d\d,\s)?(?:of|from)\s[A-Z])"
    r"|(?-i:[A-Z][a-z]+)\s(?:man|woman|resident|teen|teenager|native)\b"
)
FROM = Expression(rf"\b(?P<who>{FULL}),?\s(?:\d\d,\s)?(?:of|from)\s(?P<town>{TOWN})")
DWELLER = Expression(
    rf"\b(?P<town>{TOWN})\s(?P<who>(?:[Mm]an|[Ww]oman|[Rr]esident|[Tt]een|[Tt]eenager|[Nn]ative|[Bb]oy|[Gg]irl))\b"
)


def read(sentence: Sentence) -> Iterator[Reading]:
    for pattern in (FROM, DWELLER):
        for match in pattern.finditer(sentence.text):
            town = sentence.doc.char_span(*match.span("town"), alignment_mode="expand")
            who = sentence.doc.char_span(*match.span("who"), alignment_mode="expand")
            if town is None or who is None or any(t.pos_ != "PROPN" for t in town if t.is_alpha):
                continue
            if pattern is DWELLER and title_case(sentence.text):
                town = town[-1:]
            if town[0].lower_ in words("months.txt") or town[0].lower_ in words("weekdays_months.txt"):
                continue
            named = match["who"] if pattern is FROM else match["who"].lower()
            yield things.reading(sentence, town[0], town[-1], town.text, named, question=QUESTION)
