"""Whether a sentence says that something is so, that it is not so, or only that it may be."""

from typing import TYPE_CHECKING

from factcheck.data import words

if TYPE_CHECKING:
    from spacy.tokens import Token

MODAL = frozenset(
    {"will", "would", "could", "should", "must", "can", "might", "may", "'ll", "’ll", "wo", "ca", "to", "shall"}
)
REFUSED = frozenset({"fail", "refuse", "decline", "neglect", "forget"})
IMPLIED = REFUSED | {"manage", "begin", "start", "continue", "proceed"}
SEEMING = frozenset({"appear", "seem", "believe", "think", "report", "say", "know", "understand", "find", "confirm"})
TOLD = frozenset({"claim", "allegation", "accusation", "report", "assertion", "statement", "suggestion", "charge"})
CONDITIONS = frozenset({"if", "unless", "whether", "until", "till", "before", "should"})


def only_possible(verb: "Token") -> bool:
    """Whether a verb tells a habit, a hope, a plan or a possibility: "will capture", "wants to capture", "if they
    capture"."""
    helpers = _helpers(verb)
    if "to" in helpers and verb.dep_ == "xcomp" and (verb.head.lemma_.lower() in IMPLIED | SEEMING or _yet(verb)):
        return only_possible(verb.head)  # "failed to capture", "managed to", "has yet to"
    marks = {c.lower_ for c in verb.children if c.dep_ == "mark"}
    return bool(helpers & MODAL or marks & CONDITIONS)


def _helpers(verb: "Token") -> set[str]:
    return {c.lower_ for c in verb.children if c.dep_ in ("aux", "auxpass")}


def _yet(verb: "Token") -> bool:
    """ "has yet to capture"."""
    return verb.head.lemma_.lower() in ("have", "be") and any(
        c.lower_ == "yet" for c in (*verb.head.children, *verb.children)
    )


def denied(token: "Token") -> bool:
    """Whether a state is denied: "has not withdrawn", "denied that it had withdrawn", "rejected reports of", "no
    longer in custody", "nobody has been charged", "has yet to be charged"."""
    denials = 0
    current, below = token, -1
    for step in range(6):
        if any(
            c.dep_ == "neg" or (c.lower_ in ("no", "never") and c.dep_ in ("det", "advmod", "neg"))
            for c in current.children
        ):
            denials += 1
        if current.pos_ in ("VERB", "AUX"):
            subject = next((c for c in current.children if c.dep_ in ("nsubj", "nsubjpass")), None)
            if (
                subject is not None
                and subject.i != below
                and (subject.lower_ in ("nobody", "none", "no") or any(c.lower_ == "no" for c in subject.children))
            ):
                denials += 1
        if step and current.lemma_.lower() in REFUSED and below >= 0 and token.doc[below].dep_ == "xcomp":
            denials += 1
        if current.dep_ == "xcomp" and _yet(current):
            denials += 1
        if step and current.lemma_.lower() in words("denials.txt"):
            denials += 1
        if current.head.i == current.i or current.dep_ in ("conj", "advcl", "relcl"):
            break
        if current.lemma_.lower() in TOLD and any(c.dep_ in ("poss", "compound", "nsubj") for c in current.lefts):
            break  # "denied the army's claims that": the army says so
        below, current = current.i, current.head
    return denials % 2 == 1
