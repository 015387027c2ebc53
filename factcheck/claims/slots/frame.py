"""The syntactic frame of a value: the noun that it counts, measures or dates, and the word that governs that noun."""

import dataclasses
from typing import TYPE_CHECKING

from factcheck import data
from factcheck.claims.slots import classes

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

NOMINAL = ("NOUN", "PROPN")
VERBAL = ("VERB", "AUX")
SUBJECTS = ("nsubj", "nsubjpass", "csubj")
# edges from a number to the noun it counts, and inside a noun phrase
INSIDE = frozenset(
    {"nummod", "quantmod", "compound", "amod", "nmod", "det", "advmod", "npadvmod", "punct", "poss", "predet"}
)
# verbs that say little of their own: what matters stands beside them
LIGHT = data.words("light_verbs.txt")
# nouns that only measure out another: "dozens of soldiers", "a total of 31 trucks"
PARTITIVE = data.words("partitives.txt")
PERIODS = frozenset(
    {
        "year",
        "month",
        "week",
        "day",
        "quarter",
        "season",
        "years",
        "months",
        "weeks",
        "days",
        "minutes",
        "hours",
        "half",
        "cash",
        "time",
        "age",
    }
)
# words between a figure and what became of the counted: "12 other people have been injured"
BETWEEN = frozenset(
    {"people", "persons", "others", "other", "more", "of", "them", "also", "left", "had", "been", "dead", "-"}
)


@dataclasses.dataclass(frozen=True, slots=True)
class Frame:
    """``noun`` is what the value is about, None where the number stands alone ("11 are dead"); ``verb`` the verb over
    it; ``role`` how it hangs there ("subject", "object", or a preposition); ``state`` the word that says what became
    of it ("dead", "wounded"), where one does."""

    noun: "Token | None"
    verb: "Token | None"
    role: str
    state: "Token | None" = None


def frame(value: "Span", anchor: "Token", measured: bool) -> Frame:
    """The frame of a value's words; ``measured`` where ``anchor`` may be a unit and not the thing itself."""
    if not measured and is_state(anchor) and not value.start <= anchor.i < value.end:
        verb, role = governor(anchor)
        if _of_a_group(anchor):
            above, part = governor(value.root)
            above = raised(above)
            if part == "subject" and above is not None and classes.known(above) in data.words("states.txt"):
                return Frame(anchor, above, part)  # "ten of the wounded were treated": what became of the ten
        return Frame(None, verb, role, anchor)  # "24 dead", "2 hurt"
    noun, verb, role = _counted(value, anchor) if not measured else _measured(value, anchor)
    low = noun if noun is not None else anchor
    if verb is None:
        verb, role = governor(low)
    if role == "subject":
        verb = raised(verb)
    return Frame(noun, verb, role, None if measured else state(value, low, verb))


def _of_a_group(state: "Token") -> bool:
    """ "of the wounded", "of the seriously injured" """
    first = state.left_edge
    return first.i > 0 and first.lower_ == "the" and first.nbor(-1).lower_ == "of"


def _counted(value: "Span", anchor: "Token") -> "tuple[Token | None, Token | None, str]":
    """The noun a number counts: "20 insurgents", "dozens of soldiers", "a death toll of 11"."""
    current = anchor
    for _ in range(6):
        inside = value.start <= current.i < value.end
        of = _of(current)
        if of is not None and (inside or current.lemma_.lower() in PARTITIVE):
            return of, None, ""
        if not inside and current.pos_ in NOMINAL:
            return compounded(current), None, ""
        head = current.head
        if current.dep_ == "pobj" and head.lower_ == "of" and head.head.pos_ in NOMINAL:
            return head.head, None, ""
        up = _up(current)
        if up is None:
            break
        current = up
    return None, None, ""


def _measured(value: "Span", anchor: "Token") -> "tuple[Token | None, Token | None, str]":
    """What an amount measures: "a 6.1-magnitude quake", "a depth of 10 km", "shares fell 3% to $20", "bought the mill
    for $2m" (the mill)."""
    part = _part(anchor)
    if part is not None:
        return part, None, ""
    current = anchor
    for _ in range(6):
        if current is not anchor and current.pos_ in NOMINAL and not value.start <= current.i < value.end:
            return current, None, ""
        head, dep = current.head, current.dep_
        if head.i == current.i:
            break
        up = _up(current)
        if up is not None:
            current = up
        elif dep == "npadvmod" and head.pos_ in ("ADJ", "ADV"):
            return subject_of(head), None, ""  # "10 km deep"
        elif dep == "pobj" and head.lower_ == "of" and value.start <= head.i < value.end:
            current = head.head  # "a couple of hours"
        elif dep == "pobj" and head.lower_ == "of" and head.head.pos_ in NOMINAL:
            return head.head, None, ""
        elif dep in ("pobj", "dobj", "attr", "npadvmod", "oprd", "acomp"):
            verb, role = governor(current)
            if verb is None:
                break
            thing = object_of(verb) if dep in ("pobj", "npadvmod") else None
            if (
                thing is None
                or value.start <= thing.i < value.end
                or thing is anchor
                or not verb.i < thing.i < value.start
            ):
                thing = subject_of(verb)
            return thing, verb, role
        else:
            break
    return None, None, ""


def _part(anchor: "Token") -> "Token | None":
    """ "$1 million in damage", "3 % of voters", "two hours of talks": the noun an amount is of."""
    for token in (anchor, anchor.head):
        for child in token.children:
            if child.dep_ == "prep" and child.lower_ in ("of", "in") and child.i > anchor.i and child.i - anchor.i <= 2:
                for noun in child.children:
                    if noun.dep_ == "pobj" and noun.tag_ in ("NN", "NNS") and noun.lower_ not in PERIODS:
                        return noun
    return None


def _up(token: "Token") -> "Token | None":
    """One step from a number or modifier up to what it stands in."""
    head = token.head
    if token.dep_ not in INSIDE or head.i == token.i:
        return None
    return head if head.pos_ == "NUM" or (head.pos_ in NOMINAL and head.i > token.i) else None


def compounded(noun: "Token") -> "Token":
    """The noun behind a hyphen: in "two co-workers", the workers."""
    doc = noun.doc
    if noun.i + 2 < len(doc) and doc[noun.i + 1].text == "-" and doc[noun.i + 2].pos_ in NOMINAL and len(noun.text) < 4:
        return doc[noun.i + 2]
    return noun


def _of(token: "Token") -> "Token | None":
    """The noun after "of": "dozens of soldiers"."""
    for child in token.children:
        if child.dep_ == "prep" and child.lower_ == "of":
            for noun in child.children:
                if noun.dep_ == "pobj" and noun.pos_ in NOMINAL:
                    return noun
    return None


def subject_of(token: "Token | None") -> "Token | None":
    """The subject of a verb, of the verb that a predicate adjective belongs to, or of the verb it is joined to; for
    an adjective or participle before or behind a noun, that noun."""
    for _ in range(5):
        if token is None:
            return None
        for child in token.children:
            if child.dep_ in SUBJECTS:
                if child.tag_ in ("WDT", "WP") and token.dep_ == "relcl":
                    return token.head
                return child
        if token.dep_ in ("amod", "acl") and token.head.pos_ in NOMINAL:
            return token.head
        if token.dep_ in ("acomp", "conj", "xcomp", "attr", "oprd", "advcl", "aux") and token.head.i != token.i:
            token = token.head
        else:
            return None
    return None


def object_of(token: "Token") -> "Token | None":
    """The direct object of a verb."""
    return next((child for child in token.children if child.dep_ in ("dobj", "obj") and child.pos_ in NOMINAL), None)


def governor(token: "Token") -> "tuple[Token | None, str]":
    """The verb over a noun, climbing through prepositions, appositions and lists; and the role the noun plays there."""
    role = ""
    current = token
    for _ in range(8):
        head = current.head
        if head.i == current.i:
            return (current, role or "root") if current.pos_ in VERBAL else (None, role or "root")
        dep = current.dep_
        if dep == "pobj":
            role = role or head.lower_
        elif dep in ("nsubj", "nsubjpass"):
            role = role or "subject"
        elif dep in ("dobj", "attr", "oprd", "obj", "dative", "ccomp", "npadvmod"):
            role = role or "object"
        if head.pos_ in VERBAL and head.lower_ not in ("including", "following", "according"):
            return head, role or dep
        if head.lower_ == "including":
            role = ""
        current = head
    return None, role


def raised(verb: "Token | None") -> "Token | None":
    """The verb that says what happened, under one that says only how it stands with it: "are believed to be injured",
    "managed to leave", "began moving"."""
    for _ in range(3):
        if verb is None or verb.lemma_.lower() not in data.words("raising_verbs.txt"):
            return verb
        below = next((c for c in verb.children if c.dep_ == "xcomp" and c.pos_ in VERBAL), None)
        if below is None:
            return verb
        verb = below
    return verb


def is_state(token: "Token") -> bool:
    """Whether a word says what became of people and is not itself what is counted: "dead", "wounded", "missing"."""
    if classes.known(token) not in data.words("states.txt"):
        return False
    return (
        token.tag_ in ("VBN", "VBD", "JJ")
        or token.lower_.endswith("ed")
        or token.lower_ in ("dead", "hurt", "missing", "shot")
    )


def state(value: "Span", noun: "Token", verb: "Token | None") -> "Token | None":
    """The word right by the value that says what became of the counted: "11 dead", "30 others injured", "20 people
    killed in", "some 40 wounded soldiers", "more than 50 were hurt", "wounds 2"; a reduced or relative clause on the
    noun; a verb that leaves somebody dead."""
    doc = noun.doc
    for child in noun.children:
        if child.dep_ == "amod" and is_state(child):
            return child
    last = value.end
    if value.end <= noun.i < value.end + 5:
        last = noun.i + 1
    while last < len(doc) and (doc[last].lower_ in BETWEEN - {"dead"} or doc[last].pos_ in ("AUX", "ADV")):
        last += 1
    if last < len(doc) and is_state(doc[last]) and doc[last].head.i != noun.i + 0 and not _has_object(doc[last]):
        return doc[last]
    if last < len(doc) and is_state(doc[last]) and doc[last].dep_ in ("acl", "amod", "relcl"):
        return doc[last]
    for child in noun.children:
        if (
            child.dep_ in ("acl", "relcl")
            and child.pos_ in VERBAL
            and (verb is None or verb.lemma_ in LIGHT or is_state(child))
        ) and (classes.known(child) or child.tag_ == "VBN"):
            return child
    first = doc[value.start - 1] if value.start else None
    if (
        first is not None
        and first.pos_ in NOMINAL
        and classes.known(first) in data.words("states.txt")
        and first.tag_ in ("NNS", "NNPS", "NNP")
    ):
        return first  # a headline's verb that was read as a noun: "Gunman kills 1, wounds 2"
    return _fate(verb)


def _has_object(verb: "Token") -> bool:
    return any(child.dep_ == "dobj" and child.i > verb.i for child in verb.children)


def _fate(verb: "Token | None") -> "Token | None":
    """ "shot one person dead", "were pronounced dead", "shot to death two men"."""
    if verb is None:
        return None
    for child in verb.children:
        if child.lower_ == "dead" and child.dep_ in ("oprd", "acomp", "advcl", "advmod", "ccomp", "xcomp"):
            return child
        if child.lower_ == "to" and child.dep_ == "prep":
            for noun in child.children:
                if noun.lower_ == "death":
                    return noun
    return None
