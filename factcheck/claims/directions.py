"""Which way an amount of change goes: "jumped 8.5%", "up nearly 57%", "fell by 3 to 5 points", "Dow +0.2%"."""

import re
from bisect import bisect_left

from factcheck.claims.counted import unit_token
from factcheck.claims.quantities import Quantity, change, read
from factcheck.claims.ties import original
from factcheck.language import Sentence

UP_DOWN = re.compile(r"\b(?P<word>up|down)(?:wards?)?[ ](?:by[ ])?$", re.IGNORECASE)
# "Harbour Bank was down 2.3%, Quay Trust by 2.6%": the verb is that of the quantity before
GAPPED = re.compile(r"(?:,| and| but| while)(?: \w[\w.'’&-]*){1,4} by $")
RIGHT_BY = frozenset(("dobj", "npadvmod", "advmod", "attr", "oprd", "acomp", "dep", "ccomp"))
LOSSES = frozenset(("lose", "add", "gain", "cut", "raise", "shed"))  # with money these are sums, not changes of a level
PREDICATES = {"up": "rise", "down": "fall"}


def direction(sentence: Sentence, quantity: Quantity) -> str | None:
    """ "rise" or "fall" where ``quantity`` is the amount of a change, else None. A level ("to $5") is none."""
    text = sentence.text
    if text[quantity.start] in "+-−" and quantity.sort == "percent":
        return "rise" if text[quantity.start] == "+" else "fall"
    if m := UP_DOWN.search(text, max(0, quantity.start - 14), quantity.start):
        return PREDICATES[m["word"].lower()]
    first = original(sentence, quantity)
    if first is not quantity:
        return direction(sentence, first)
    before = _gapped(sentence, quantity)
    if before is not None:
        return direction(sentence, before)
    found = _verb(sentence, quantity)
    if found is None or (quantity.sort == "money" and quantity.unit not in SMALL and found in LOSSES):
        return None
    return PREDICATES.get(change(found) or "")


def _gapped(sentence: Sentence, quantity: Quantity) -> Quantity | None:
    """The quantity before, where the verb of this one is left out because it is the same."""
    found = read(sentence)
    n = bisect_left(found, quantity.start, key=lambda q: q.start)
    before = found[n - 1] if n else None
    if before is None or before.sort != quantity.sort or before.unit != quantity.unit:
        return None
    gap = sentence.text[before.tail : quantity.start]
    if len(gap) > 60 or not GAPPED.fullmatch(gap):
        return None
    between = (t for t in sentence.doc if before.tail <= t.idx < quantity.start)
    return None if any(t.pos_ in ("VERB", "AUX") for t in between) else before


SMALL = frozenset(("cent", "penny", "sen"))


def _verb(sentence: Sentence, quantity: Quantity) -> str | None:
    """The lemma of the verb right over the quantity, or over the "by" before it."""
    token = unit_token(sentence, quantity)
    inside = range(quantity.start, quantity.tail)
    while token.head.i != token.i and token.head.idx in inside:
        token = token.head
    head = token.head
    if token.dep_ == "pobj" and head.lower_ == "by":
        head = head.head
    elif token.dep_ not in RIGHT_BY or head.i == token.i or head.pos_ not in ("VERB", "AUX"):
        return None
    return head.lemma_.lower()
