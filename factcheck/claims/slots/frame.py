"""The syntactic frame of a value: the noun that it counts, measures or dates, and the word that governs that noun."""

import dataclasses
from typing import TYPE_CHECKING

from factcheck import data
from factcheck.claims.slots import classes

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

NOMINAL = ("NOUN", "PROPN")
VERBAL = ("VERB", "AUX")
# edges from a number to the noun it counts, and inside a noun phrase
INSIDE = frozenset(
    {"nummod", "quantmod", "compound", "amod", "nmod", "det", "advmod", "npadvmod", "punct", "poss", "predet"}
)
LIGHT = frozenset(
    {"be", "have", "include", "do", "get", "become", "see", "say", "report", "leave", "make", "remain", "take"}
)
PARTITIVE = frozenset(
    {
        "dozen",
        "score",
        "hundred",
        "thousand",
        "million",
        "billion",
        "half",
        "third",
        "quarter",
        "pair",
        "couple",
        "number",
        "handful",
        "majority",
        "one",
        "some",
        "most",
        "many",
        "part",
        "rest",
        "total",
    }
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
    noun = _counted(value, anchor, measured)
    low = noun or anchor
    verb, role = governor(low)
    return Frame(noun, verb, role, state(value, low, verb))


def _counted(value: "Span", anchor: "Token", measured: bool) -> "Token | None":
    """The noun a number counts: "20 insurgents", "dozens of soldiers", "a 6.1-magnitude quake", "a depth of 10 km"."""
    current = anchor
    for _ in range(6):
        inside = value.start <= current.i < value.end
        of = _of(current)
        if of is not None and (inside or current.lemma_.lower() in PARTITIVE) and not measured:
            return of
        head = current.head
        unit = inside or (measured and current is anchor)
        if not unit and current.pos_ in NOMINAL:
            return current
        if head.i == current.i:
            break
        if current.dep_ in INSIDE and head.pos_ in NOMINAL and head.i > current.i:
            current = head
        elif current.dep_ in INSIDE and head.pos_ == "NUM":
            current = head
        elif current.dep_ == "npadvmod" and head.pos_ in ("ADJ", "ADV"):
            return subject_of(head)  # "10 km deep", "82 years old"
        elif current.dep_ == "pobj" and head.lower_ == "of" and head.head.pos_ in NOMINAL:
            return head.head  # "a depth of 10 km", "a death toll of 11"  # type: ignore[no-any-return]
        elif current.dep_ in ("pobj", "dobj", "attr") and measured:
            verb, _role = governor(current)
            return subject_of(verb) if verb is not None else None
        else:
            break
    if measured:
        return anchor if anchor.pos_ in NOMINAL and not (value.start <= anchor.i < value.end) else None
    return current if current.pos_ in NOMINAL and not (value.start <= current.i < value.end) else None


def _of(token: "Token") -> "Token | None":
    """The noun after "of": "dozens of soldiers"."""
    for child in token.children:
        if child.dep_ == "prep" and child.lower_ == "of":
            for noun in child.children:
                if noun.dep_ == "pobj" and noun.pos_ in NOMINAL:
                    return noun  # type: ignore[no-any-return]
    return None


def subject_of(token: "Token | None") -> "Token | None":
    """The subject of a verb, of the verb that a predicate adjective belongs to, or of the verb it is joined to; for
    an adjective or participle before or behind a noun, that noun."""
    for _ in range(5):
        if token is None:
            return None
        for child in token.children:
            if child.dep_ in ("nsubj", "nsubjpass", "csubj"):
                if child.tag_ in ("WDT", "WP") and token.dep_ == "relcl":
                    return token.head
                return child  # type: ignore[no-any-return]
        if token.dep_ in ("amod", "acl") and token.head.pos_ in NOMINAL:
            return token.head
        if token.dep_ in ("acomp", "conj", "xcomp", "attr", "oprd", "advcl", "ROOT", "aux") and token.head.i != token.i:
            token = token.head
        else:
            return None
    return None


def object_of(token: "Token") -> "Token | None":
    """The direct object of a verb."""
    return next((child for child in token.children if child.dep_ in ("dobj", "obj")), None)


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
        if head.pos_ in VERBAL:
            return head, role or dep
        current = head
    return None, role


def state(value: "Span", noun: "Token", verb: "Token | None") -> "Token | None":
    """The word right by the value that says what became of the counted: "11 dead", "30 others injured", "20 people
    killed in", "some 40 wounded soldiers", "more than 50 were hurt"; and a reduced or relative clause on the noun."""
    for child in noun.children:
        if child.dep_ == "amod" and child.tag_ in ("VBN", "JJ") and classes.known(child):
            return child  # type: ignore[no-any-return]
    for child in noun.children:
        if child.dep_ in ("acl", "relcl") and child.pos_ in VERBAL and (classes.known(child) or child.tag_ == "VBN"):
            if verb is None or verb.lemma_ in LIGHT or child.i < verb.i and classes.known(verb) is None:
                return child  # type: ignore[no-any-return]
    last = max(noun.i + 1, value.end) if noun.i < value.end + 3 else value.end
    doc = noun.doc
    while last < len(doc) and (doc[last].lower_ in SKIPPED or doc[last].pos_ in ("AUX", "ADV")):
        last += 1
    if last < len(doc) and (doc[last].tag_ in ("VBN", "JJ", "VBD", "NN", "RB") or doc[last].pos_ == "ADJ"):
        near = classes.known(doc[last])
        if near in data.words("states.txt"):
            return doc[last]
    return None


SKIPPED = frozenset({"people", "others", "other", "more", "persons", "of", "them", "also", "left", "had", "been"})
