"""Street addresses: "the 400 block of Elm Street", "near 46 W. Elm St.". Read before any count, so that a house number
counts nothing. Kinds of streets are in ``data/street_types.tsv``."""

import re
from collections.abc import Iterable

from factcheck.claims.expressions import Expression
from factcheck.claims.reading import Reading
from factcheck.claims.status import things
from factcheck.data import table
from factcheck.language import Sentence

QUESTION = "address"
SIDE = r"(?:North|South|East|West|[NSEW]\.?)"
SIDES = {"north": "n", "south": "s", "east": "e", "west": "w"}


TYPES = "|".join(sorted(map(re.escape, table("street_types.tsv")), key=len, reverse=True))
ADDRESS = Expression(
    rf"\b(?P<number>\d{{1,5}})(?P<block>(?:-|\s)block\sof)?\s(?:(?P<before>{SIDE})\s)?"
    rf"(?P<name>(?:[A-Z][a-z’']+|\d+(?:st|nd|rd|th))(?:\s[A-Z][a-z’']+)?)\s(?P<type>{TYPES})(?:\s(?P<after>{SIDE})(?!\w))?(?!\w)"
)


class Addresses:
    """Reads street addresses; the thing is the street, the state where on it."""

    hint = Expression(r"\d(?:-|\s)block\sof\s|\b\d{1,5}\s[A-Z0-9][\w.’' ]{1,30}\s(?:[A-Z][a-z]{1,8})\b")

    def read(self, sentence: Sentence) -> Iterable[Reading]:
        types = table("street_types.tsv")
        for match in ADDRESS.finditer(sentence.text):
            span = sentence.doc.char_span(*match.span(), alignment_mode="expand")
            if span is None or not len(span):
                continue
            side = (match["before"] or match["after"] or "").rstrip(".").lower()
            where = [match["number"], "block" if match["block"] else "", SIDES.get(side, side)]
            street = f"{match['name']} {types[match['type']]}"
            yield things.reading(
                sentence, span[0], span[-1], " ".join(w for w in where if w), street, question=QUESTION
            )
