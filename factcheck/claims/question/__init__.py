"""The question that a value answers, in the words of its sentence: "people killed in the flood", "how long the jury
deliberated", "day the body was found". One file a family of kinds, one line in ``ASKED``.

A question is a noun phrase, or an indirect question where English has no noun for it. It is empty where the sentence
does not say enough; `factcheck.facts.label` chooses among the questions of a fact's claims.
"""

from collections.abc import Callable

from factcheck.claims.question.amounts import amount
from factcheck.claims.question.counted import count, share
from factcheck.claims.question.dated import when
from factcheck.claims.question.lasting import how_long
from factcheck.claims.question.measured import measure
from factcheck.claims.question.ranked import age, rank, score
from factcheck.claims.question.stated import Stated
from factcheck.model import Kind

__all__ = ["Stated", "question"]

ASKED: dict[Kind, Callable[[Stated], str]] = {
    "count": count,
    "percent": share,
    "money": amount,
    "measure": measure,
    "age": age,
    "score": score,
    "rank": rank,
    "year": when,
    "date": when,
    "time": when,
    "duration": how_long,
}
LONGEST = 80


def question(stated: Stated) -> str:
    """What is asked, on one line and without the value; empty where the sentence does not say enough."""
    asked = ASKED.get(stated.kind)
    words = " ".join(asked(stated).split()) if asked else ""
    return words if len(words) <= LONGEST and stated.value.text.casefold() not in words.casefold().split() else ""
