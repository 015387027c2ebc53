"""What an amount of money is: "value of the contract", "amount the council paid", "price of the tickets"."""

from typing import TYPE_CHECKING

from factcheck import data
from factcheck.claims.question.clauses import LONGEST, clause, preposition
from factcheck.claims.question.stated import Stated
from factcheck.claims.slots.frame import NOMINAL, VERBAL

if TYPE_CHECKING:
    from spacy.tokens import Token

WORTH = frozenset({"worth", "valued"})


def amount(stated: Stated) -> str:
    """A sum's own name, or what was done with it."""
    noun = stated.frame.noun
    worth = next((t for t in stated.value.doc[max(0, stated.value.start - 2) : stated.value.start]
                  if t.lower_ in WORTH), None)  # fmt: skip
    if worth is not None and noun is not None:
        return _worth(stated, noun)
    beside = _beside(stated.anchor)
    if beside is not None:
        return _sum(stated, beside)
    verb = next((a for a in stated.anchor.ancestors if a.pos_ in VERBAL), None)
    if verb is None or verb.lemma_ == "be":
        return _sum(stated, noun) if noun is not None else ""
    if verb.lemma_.lower() == "cost":
        thing = stated.named(noun)
        return f"cost of {thing}" if thing else ""
    way = preposition(stated.anchor, verb)
    deed = clause(verb, stated.sentence, stated.value, stated.anchor)
    if not deed:
        return _sum(stated, noun) if noun is not None else ""
    words = f"amount {deed} {way}".strip()
    return words if len(words) <= LONGEST else ""


def _beside(anchor: "Token") -> "Token | None":
    """The noun that an amount is part of: "a $20m contract", "$2m in damage", "a fine of $500"."""
    current = anchor
    for _ in range(4):
        head = current.head
        if head.i == current.i:
            break
        if (
            head.pos_ in NOMINAL
            and head.i > anchor.i
            and current.dep_ in ("nummod", "nmod", "compound", "amod", "poss")
        ):
            if head.lemma_.lower() not in data.words("multipliers.txt"):
                return head
        elif current.dep_ == "pobj" and head.lower_ == "of" and head.head.pos_ in NOMINAL:
            return head.head
        elif head.pos_ not in ("NUM", "SYM", "ADJ") and current.dep_ not in ("nummod", "quantmod"):
            break
        current = head
    for token in (anchor, anchor.head):
        for child in token.children:
            if child.dep_ == "prep" and child.lower_ in ("of", "in") and 0 < child.i - anchor.i <= 2:
                thing = next((t for t in child.children if t.dep_ == "pobj" and t.tag_ in ("NN", "NNS")), None)
                if thing is not None:
                    return thing
    return None


def _sum(stated: Stated, noun: "Token") -> str:
    """ "price of the seats", "amount of the fine", "value of the contract"."""
    if noun.like_num or noun.lemma_.lower() in data.words("partitives.txt"):
        return ""  # "hundreds of millions"
    if noun.pos_ == "PRON":
        thing = stated.named(noun)
        return f"value of {thing}" if thing else ""
    lemma = noun.lemma_.lower()
    if lemma in data.words("sums.txt"):
        return f"amount of {stated.the(noun)}"
    if lemma in data.words("measure_nouns.txt"):
        return stated.bare(noun)
    thing = stated.the(noun)
    return f"value of {thing}" if thing else ""


def _worth(stated: Stated, noun: "Token") -> str:
    thing = stated.named(noun) if noun.pos_ == "PRON" else stated.the(noun)
    return f"value of {thing}" if thing else ""
