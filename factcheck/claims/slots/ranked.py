"""What a rank ranks: "the second floor", "the largest city", "third-degree murder", "the contract is the richest"."""

from typing import TYPE_CHECKING

from factcheck.claims.slots.frame import NOMINAL, Frame, frame, governor, subject_of

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

GRADES = frozenset({"degree", "grade", "generation"})  # "third-degree murder" ranks the murder


def frame_of_rank(value: "Span", anchor: "Token") -> Frame:
    """The frame whose noun is ranked: the noun behind the rank, else the subject that it is said of."""
    found = frame(value, anchor, False)
    noun = found.noun
    if noun is not None:
        following = noun.nbor(1) if noun.i + 1 < len(noun.doc) else None
        if noun.lemma_.lower() in GRADES and following is not None and following.pos_ in NOMINAL:
            return Frame(following, found.verb, found.role, found.state)
        return found
    if anchor.pos_ in ("ADJ", "ADV") or anchor.dep_ in ("attr", "acomp", "oprd"):
        verb, role = governor(anchor)
        return Frame(subject_of(anchor), verb, role)
    return found
