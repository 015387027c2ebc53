"""How a speaker stands to what he is quoted on: asserts, confirms, denies or doubts it."""

from typing import TYPE_CHECKING, cast

from factcheck import data
from factcheck.model import Stance

if TYPE_CHECKING:
    from spacy.tokens import Token

TURNED: dict[Stance, Stance] = {"confirms": "doubts", "denies": "asserts", "doubts": "asserts", "asserts": "asserts"}
UNWILLING = {"decline", "refuse", "fail"}
ABILITY = {"could", "can", "able", "unable", "impossible"}


def stance(cue: "Token") -> Stance:
    """The stance of a cue word: "confirmed", "denied", "could not verify", "refused to confirm", "did not deny"."""
    stands = data.table("stances.tsv")
    own = cast(Stance, stands.get(cue.lemma_.lower(), "asserts"))
    above = cue.head
    if cue.dep_ == "xcomp" and (above.lemma_.lower() in UNWILLING or above.lower_ == "unable"):
        return TURNED[own]
    if any(child.dep_ == "neg" for child in cue.children):
        return TURNED[own]
    return own
