"""What a rank ranks: "the second floor", "the largest city", "third-degree murder", "the contract is the richest"."""

from typing import TYPE_CHECKING

from factcheck.claims.slots.frame import NOMINAL, Frame, frame, governor, subject_of

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

GRADES = frozenset({"degree", "grade", "generation"})  # "third-degree murder" ranks the murder
SEEDED = frozenset({"seeded", "ranked", "rated", "placed"})  # "the top-seeded Harriers"


def frame_of_rank(value: "Span", anchor: "Token") -> Frame:
    """The frame whose noun is ranked: the noun behind the rank, the one before a number ("week 15"), else the subject
    that it is said of."""
    found = frame(value, anchor, False)
    behind = _behind(value, 0)
    if behind is not None and behind.lower_ in SEEDED:
        return Frame(_name(_behind(value, 1)), found.verb, found.role, behind)
    noun = found.noun
    if noun is not None:
        following = noun.nbor(1) if noun.i + 1 < len(noun.doc) else None
        if noun.lemma_.lower() in GRADES and following is not None and following.pos_ in NOMINAL:
            return Frame(following, found.verb, found.role, found.state)
        return found
    if behind is not None and behind.pos_ in NOMINAL:
        return Frame(_name(behind), found.verb, found.role, found.state)
    if value.start and value.doc[value.start - 1].pos_ in NOMINAL and value[-1].pos_ == "NUM":
        return Frame(value.doc[value.start - 1], found.verb, found.role, found.state)
    if anchor.pos_ in ("ADJ", "ADV") or anchor.dep_ in ("attr", "acomp", "oprd"):
        verb, role = governor(anchor)
        return Frame(subject_of(anchor), verb, role)
    return found


def holder(noun: "Token | None") -> str:
    """The name of what holds the rank: "Vale" in "Vale, the largest city", "Vale is the largest city", "the largest
    city, Vale"; empty where no name does."""
    if noun is None:
        return ""
    found: Token | None = None
    if noun.dep_ in ("appos", "compound"):
        found = noun.head
    elif noun.dep_ in ("attr", "oprd"):
        verb = noun.head
        found = verb.head if verb.dep_ == "relcl" else subject_of(noun)
    if found is None or found.pos_ != "PROPN":
        found = next((c for c in noun.children if c.dep_ == "appos"), None)
    if found is None or found.pos_ != "PROPN":
        found = _set_off(noun)
    if found is None:
        return ""
    first = found.i
    while first and found.doc[first - 1].pos_ == "PROPN":
        first -= 1
    return found.doc[first : found.i + 1].text


def _set_off(noun: "Token") -> "Token | None":
    """The name that only a comma parts from a noun behind it, where the parser saw no apposition: "seized Vale,
    Ruritania's second largest city"; not the one that opens a sentence: "in Vale, the largest mill burned"."""
    first = noun.left_edge.i
    if first < 2 or noun.dep_ in ("nsubj", "nsubjpass") or noun.doc[first - 1].text != ",":
        return None
    before = noun.doc[first - 2]
    return before if before.pos_ == "PROPN" else None


def _behind(value: "Span", skip: int) -> "Token | None":
    """The first word behind a rank, hyphens and ``skip`` words left out."""
    words = [t for t in value.doc[value.end : value.end + 4] if t.text != "-"]
    return words[skip] if len(words) > skip else None


def _name(token: "Token | None") -> "Token | None":
    """The last word of the name or compound that starts here: "Vale City"."""
    while token is not None and token.dep_ == "compound" and token.head.i > token.i and token.head.pos_ in NOMINAL:
        token = token.head
    return token
