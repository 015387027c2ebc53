"""How a speaker stands to what he is quoted on: asserts, confirms, denies or doubts it."""

from typing import TYPE_CHECKING, cast

from factcheck import data
from factcheck.model import Stance

if TYPE_CHECKING:
    from spacy.tokens import Token

TURNED: dict[Stance, Stance] = {"confirms": "doubts", "denies": "asserts", "doubts": "asserts", "asserts": "asserts"}
UNWILLING = {"decline", "refuse", "fail"}  # ... to confirm


def stance(cue: "Token") -> Stance:
    """The stance of a cue word: "confirmed", "denied", "could not verify", "refused to confirm", "did not deny"."""
    stands = data.table("stances.tsv")
    own = cast(Stance, stands.get(cue.lemma_.lower(), "asserts"))
    if _unwilling(cue):
        below = next((c for t in (cue, *cue.children) for c in t.children if c.dep_ == "xcomp"), None)
        return stance(below) if below is not None else own
    if cue.dep_ == "xcomp" and (_unwilling(cue.head) or _unwilling(cue.head.head)):
        return TURNED[own]
    if any(child.dep_ == "neg" for child in cue.children):
        return TURNED[own]
    return own


def _unwilling(verb: "Token") -> bool:
    """ "declined to confirm", "was unable to verify" """
    return verb.lemma_.lower() in UNWILLING or any(c.lower_ == "unable" for c in verb.children)
