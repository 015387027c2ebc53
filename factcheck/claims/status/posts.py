"""Posts and ranks that exclude one another: "chief executive Ann Moss" here, "chief operating officer Ann Moss"
there. The posts are in ``data/posts.tsv``."""

import re
from collections.abc import Iterator

from factcheck.claims.expressions import Expression
from factcheck.claims.reading import Reading
from factcheck.claims.status import things
from factcheck.claims.status.homes import FULL
from factcheck.data import table
from factcheck.language import Sentence

QUESTION = "post"
HINT = ""


POSTS = "|".join(sorted(map(re.escape, table("posts.tsv")), key=len, reverse=True))
HELD = Expression(
    rf"\b(?P<post>(?i:{POSTS}))\s(?P<who>{FULL})"
    rf"|\b(?P<whom>{FULL}),\s(?:the\s)?(?:{FULL}\s)?(?P<held>(?i:{POSTS}))\b(?!\s[A-Z])"
)


def read(sentence: Sentence) -> Iterator[Reading]:
    posts = table("posts.tsv")
    for match in HELD.finditer(sentence.text):
        group = "post" if match["post"] else "held"
        span = sentence.doc.char_span(*match.span(group), alignment_mode="expand")
        if span is not None and len(span):
            who = match["who"] or match["whom"]
            yield things.reading(sentence, span[0], span[-1], posts[match[group].lower()], who, question=QUESTION)
