"""The slots around a value, from syntax: what is counted or measured, the predicate, of what, where, when."""

from typing import TYPE_CHECKING, Any

from factcheck import data
from factcheck.claims.reading import Reading
from factcheck.claims.slots import classes, scope
from factcheck.claims.slots.frame import LIGHT, NOMINAL, Frame, frame, object_of, subject_of
from factcheck.language import Sentence

if TYPE_CHECKING:
    from spacy.tokens import Token

MEASURED = frozenset({"money", "percent", "measure", "age", "duration", "score"})
DATED = frozenset({"year", "date", "time"})
CHANGES = frozenset({"rise", "fall", "reach", "cut"})


def slots(sentence: Sentence, reading: Reading) -> dict[str, Any]:
    """Slots of `Claim` by name (subject, head, predicate, population, of, event, place, when, hedges, negated)."""
    given = dict(reading.given)
    doc = sentence.doc
    value = doc.char_span(reading.start - sentence.start, reading.end - sentence.start, alignment_mode="expand")
    if value is None or not len(value) or not 0 <= reading.anchor < len(doc):
        return given
    anchor = doc[reading.anchor]
    found = frame(value, anchor, reading.kind in MEASURED)
    if reading.kind in DATED:
        found = _dated(found)
    thing = found.noun
    low = thing or anchor
    said = _toll(found) or found
    filled: dict[str, Any] = {
        "subject": _phrase(thing, value.start, value.end) if thing is not None else "",
        "head": thing.lemma_.lower() if thing is not None else "",
        "predicate": _predicate(reading, said),
        "population": _population(thing, value.start, value.end),
        "of": _of(reading, found),
        "event": scope.event(low, found.verb),
        "place": scope.places(low),
        "when": scope.when(sentence, low, reading.start - sentence.start, reading.end - sentence.start),
        "hedges": scope.hedges(low, found.state or found.verb, (value.start, value.end)),
        "negated": scope.negated(found.verb),
    }
    return {name: slot for name, slot in filled.items() if slot} | given


def _dated(found: Frame) -> Frame:
    """A date hangs on an event: the noun that it modifies ("a 2019 agreement"), else the subject of the verb."""
    noun = found.noun
    if noun is not None and noun.lemma_.lower() not in CALENDAR_NOUNS:
        return found
    if found.verb is None:
        return Frame(None, None, found.role, found.state)
    return Frame(subject_of(found.verb) or object_of(found.verb), found.verb, found.role, found.state)


CALENDAR_NOUNS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday morning afternoon evening night day week weekend month year "
    "january february march april may june july august september october november december season time summer winter "
    "spring autumn fall".split()
)


def _toll(found: Frame) -> Frame | None:
    """ "The death toll rose to 11": the number says the level of the subject."""
    if found.verb is None or found.noun is not None:
        return None
    subject = subject_of(found.verb)
    if (
        subject is None
        or classes.known(found.verb) not in CHANGES
        and found.verb.lemma_ not in ("stand", "be", "put", "total", "remain")
    ):
        return None
    return Frame(subject, found.verb, found.role, found.state)


def _predicate(reading: Reading, found: Frame) -> str:
    """The event or property that the value is about, as a class of general English."""
    if reading.kind == "age":
        return "age"
    if found.state is not None:
        return classes.predicate(found.state)
    noun, verb = found.noun, found.verb
    if noun is not None:
        compound = next(
            (known for c in noun.children if c.dep_ in ("compound", "amod") and (known := classes.known(c))), None
        )
        measure = noun.lemma_.lower() in data.words("measure_nouns.txt")
        if measure and compound:
            return compound
        if measure or (reading.kind in MEASURED and verb is None):
            return classes.predicate(noun)
        if reading.kind in DATED and classes.known(noun) and (verb is None or verb.lemma_ in LIGHT):
            return classes.known(noun) or ""
        if classes.known(noun) and (verb is None or verb.lemma_ in LIGHT or classes.known(verb) is None):
            return classes.known(noun) or ""
    if verb is not None:
        if verb.lemma_ in ("be", "'") or verb.pos_ == "AUX":
            for child in verb.children:
                if child.dep_ in ("acomp", "attr") and child.pos_ in ("ADJ", "NOUN", "VERB"):
                    return classes.predicate(child)
        level = found.role == "to" and classes.known(verb) in CHANGES
        return "reach" if level else classes.predicate(verb)
    return ""


def _phrase(noun: "Token", start: int, end: int) -> str:
    """The words of a noun phrase without the value, determiners and what follows the noun."""
    lefts = [
        t for t in noun.lefts if t.dep_ in ("compound", "amod", "nmod", "poss", "nummod") and not start <= t.i < end
    ]
    first = min([noun.i, *(t.left_edge.i for t in lefts)])
    words = [t for t in noun.doc[first : noun.i + 1] if not (start <= t.i < end)]
    while words and (words[0].pos_ in ("DET", "PUNCT", "PART", "NUM") and len(words) > 1):
        words = words[1:]
    return "".join(t.text_with_ws for t in words).strip()


def _population(noun: "Token | None", start: int, end: int) -> tuple[str, ...]:
    """What restricts the counted: its adjectives and compounds, and the kind of people it means."""
    if noun is None:
        return ()
    found: list[str] = []
    for child in noun.lefts:
        inside = start <= child.i < end
        if child.dep_ in ("amod", "compound", "nmod") and not inside and child.is_alpha and child.lower_ not in VAGUE:
            if not (child.tag_ == "VBN" and classes.known(child)):
                found.append(child.lemma_.lower())
    kind = classes.people(noun)
    if kind:
        found.append(kind)
    return tuple(dict.fromkeys(found))


VAGUE = frozenset(
    {
        "other",
        "more",
        "new",
        "same",
        "additional",
        "further",
        "several",
        "many",
        "such",
        "own",
        "total",
        "least",
        "first",
        "second",
        "last",
        "next",
    }
)


def _of(reading: Reading, found: Frame) -> str:
    """What the thing is of, or among: "the largest city of Ruritania", "Ruritania's largest city", "the quake's depth"."""
    noun = found.noun
    if noun is None:
        return ""
    for child in noun.children:
        if child.dep_ == "poss" and child.pos_ in NOMINAL:
            return _phrase(child, 0, 0)
    for child in noun.children:
        if (
            child.dep_ == "prep"
            and child.lower_ in ("of", "in", "among", "on")
            and not (child.lower_ in ("in", "on") and reading.kind != "rank")
        ):
            for target in child.children:
                if target.dep_ == "pobj" and target.pos_ in NOMINAL:
                    return _phrase(target, 0, 0)
    if reading.kind in DATED and found.verb is not None:
        target = object_of(found.verb)
        if target is not None and target.i != noun.i:
            return _phrase(target, 0, 0)
    if noun.dep_ == "pobj" and noun.head.lower_ == "of" and noun.head.head.pos_ in NOMINAL:
        return _phrase(noun.head.head, 0, 0)
    return ""
