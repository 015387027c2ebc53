"""Who or what the clause of a quantity tells of: the subject of its verb, its object, its receiver."""

from typing import TYPE_CHECKING

from factcheck.claims.about.parts import behind, is_time
from factcheck.claims.about.phrases import Phrases
from factcheck.claims.slots.frame import NOMINAL, SUBJECTS, VERBAL

if TYPE_CHECKING:
    from spacy.tokens import Token

STEPS = 6
LASTING = ("for", "by", "at")
NOT_LASTING = ("ago", "later", "earlier", "before", "after", "in", "into")


def governing_subject(token: "Token", phrases: Phrases, *, counts: bool) -> "Token | None":
    """Of the verb over ``token``: its subject, or its object for a pronoun; the noun that the verb modifies; or the
    subject of the verb that it goes with. ``counts``: the quantity counts the object, which it is then not about."""
    verb = token if token.pos_ in VERBAL else token.head
    most = 1 if verb.tag_ in ("VBG", "VBN") and verb.dep_ == "advcl" else 0  # steps: "priced from $5, the lamp"
    for step in range(STEPS):
        subject = next((t for t in verb.children if t.dep_ in SUBJECTS), None)
        if step > most and subject is not None and token.i < subject.i:
            return None  # "(with) 80 percent counted, the party (leads)"
        if subject is not None and subject.pos_ != "PRON":
            return subject
        if verb.dep_ in ("relcl", "acl") and verb.head.i != verb.i and not is_time(verb.head):
            if not any(t.lower_ == "to" and t.dep_ == "aux" for t in verb.children):
                return verb.head
            verb = verb.head  # "announced plans to hire 20 people": who announced
        elif step == 0 and subject is not None and not counts and (thing := known_object(verb, phrases)) is not None:
            return thing
        if verb.head.i == verb.i:
            return None
        verb = verb.head
    return None


def known_object(verb: "Token", phrases: Phrases) -> "Token | None":
    """The object of ``verb`` that has no quantity of its own."""
    return next(
        (
            t
            for t in verb.children
            if t.dep_ == "dobj" and t.pos_ in NOMINAL and t.i not in phrases.taken and not phrases.numbered(t)
        ),
        None,
    )


def receiver(verb: "Token", *, paid: bool) -> "Token | None":
    """To whom it is given, or what money is paid for: "gave the town two bells", "paid $5 million for the flat"."""
    given = next((t for t in verb.children if t.dep_ == "dative" and t.pos_ in NOMINAL), None)
    return behind(verb, "for", "to", "from") if given is None and paid else given


def tells_when(top: "Token") -> bool:
    """Whether a time tells when, not how long: "in two years", "two years later", but "(ran) for two years"."""
    if top.dep_ == "prep":
        return top.lower_ not in LASTING
    if top.dep_ != "npadvmod":
        return top.dep_ == "advmod"
    after = top.nbor(1).lower_ if top.i + 1 < len(top.doc) else ""
    pointed = any(t.dep_ in ("det", "amod") for t in top.lefts)
    return pointed or after in NOT_LASTING or top.head.pos_ not in VERBAL
