"""Full names, the first time that an article gives them: another article may spell the name of the same person
differently."""

import dataclasses
import re
from collections.abc import Iterator

from factcheck.claims.names import title_case
from factcheck.claims.reading import Reading
from factcheck.claims.status import things
from factcheck.claims.status.persons import aged
from factcheck.data import words
from factcheck.language import Sentence

QUESTION = "name"
HINT = ""  # no reason to parse a sentence that holds nothing else
PAIR = re.compile(r"(?<![\w.])(?P<first>[A-Z][a-z]{2,})\s(?:[A-Z]\.\s)?(?P<last>[A-Z][a-z]\w+)(?!\s?[A-Z])\b")


def read(sentence: Sentence) -> Iterator[Reading]:
    text = sentence.text
    if title_case(text):
        return
    for match in PAIR.finditer(text):
        before = sentence.article.source.text.find(match.group())
        if before != sentence.start + match.start() or match["first"].lower() in words("stop_words.txt"):
            continue
        span = sentence.doc.char_span(*match.span(), alignment_mode="expand")
        if span is None or any(t.pos_ != "PROPN" for t in span if t.is_alpha):
            continue
        named = f"{match['first']} {match['last']}"
        found = things.reading(sentence, span[0], span[-1], named, named, question=QUESTION)
        if match["last"] in aged(sentence.article):
            found = dataclasses.replace(found, given=(*found.given, ("population", ("person",))))
        yield found
