"""What a fact about states is called: the question that the states answer, with the fullest name of the thing ("home of
Ann Moss", "control of the airport", "damaged or not: the chapel"). The wordings are in ``data/state_labels.tsv``."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from factcheck import states
from factcheck.data import table
from factcheck.model import Claim

PRONOUN = re.compile(r"(?:he|she|it|they|we|who|which|that|his|her|their|\W*)", re.IGNORECASE)
OPENER = re.compile(r"^(?:the|a|an|their|its|his|her|our|this|that|these|those|some|other)\s+", re.IGNORECASE)
CAPITAL = re.compile(r"^[A-Z](?=[a-z]+ [^A-Z]+$)")  # of a phrase that opens a sentence: "Third and final suspect"
LONGEST = 48


def state_label(claims: Sequence[Claim]) -> str:
    """The label of a fact whose claims are of kind "status"."""
    thing = _thing([OPENER.sub("", c.of.strip()) for c in claims if not PRONOUN.fullmatch(c.of.strip())])
    question = states.asked(claims[0])
    asked = table("state_labels.tsv").get(question, f"{question} or not: {{}}")
    return asked.format(thing) if thing else re.split(r"(?: of| on| against)? \{\}|: \{\}", asked)[0]


def _thing(things: Sequence[str]) -> str:
    """The commonest name, as full as any claim gives it; else the commonest noun, with its article."""
    short = [CAPITAL.sub(lambda m: m[0].lower(), t) for t in things if len(t) <= LONGEST]
    named = [t for t in short if t[:1].isupper() and t[:1].lower() + t[1:] not in things]
    usual = _commonest(named)
    if usual:
        return _commonest(n for n in named if n.endswith(f" {usual}")) or usual
    noun = _commonest(short)
    return f"the {noun}" if noun else ""


def _commonest(values: Iterable[str]) -> str:
    counted = Counter(v for v in values if v)
    return max(counted, key=lambda v: (counted[v], -len(v), v)) if counted else ""
