"""Who or what a claim counts, measures, ranks or dates, as far as it can be told across articles: "ten dead", "ten
people were killed" and "the death toll rose to ten" all count people."""

import dataclasses
from functools import cache

from factcheck import data
from factcheck.facts.stems import stem
from factcheck.model import Claim


@dataclasses.dataclass(frozen=True, slots=True)
class Thing:
    """``people`` with the ``kind`` of them ("child", "police"; "" for people in general), or something else, whose noun
    is ``word`` (its stem is ``kind``)."""

    people: bool
    kind: str
    word: str = ""


def thing(claim: Claim) -> Thing | None:
    """What ``claim`` counts, or its noun; None where nothing tells."""
    head = claim.head.casefold()
    if claim.kind != "count":
        return Thing(False, stem(head), head) if head else None
    if head in data.words("people_in_general.txt"):
        return Thing(True, "")
    if not head:
        return Thing(True, "") if claim.predicate in data.words("predicates_of_people.txt") else None
    kind = _kinds().get(head)
    return Thing(True, kind) if kind else Thing(False, stem(head), head)


@cache
def _kinds() -> dict[str, str]:
    """Noun, singular and plural -> kind of people; the first kind that has a noun keeps it."""
    found: dict[str, str] = {}
    for kind, nouns in data.table("populations.txt").items():
        for noun in nouns.split():
            found.setdefault(noun, kind)
            found.setdefault(_plural(noun), kind)
    for noun in data.words("people.txt") | data.words("counted_people.txt"):  # each a kind of its own
        found.setdefault(noun, noun)
        found.setdefault(_plural(noun), noun)
    return found


def _plural(noun: str) -> str:
    """The plural of a noun for people, which the heads of headlines keep ("Women", "CHILDREN")."""
    if noun.endswith("man"):
        return noun[:-3] + "men"
    if noun.endswith(("by", "ty")):
        return noun[:-1] + "ies"
    if noun.endswith(("s", "ch")):
        return noun + "es"
    return "children" if noun == "child" else noun + "s"
