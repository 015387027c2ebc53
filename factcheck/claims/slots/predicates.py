"""The predicate of a value: the event or property that it is about, as a class of general English."""

from typing import TYPE_CHECKING

from factcheck import data
from factcheck.claims.slots import classes
from factcheck.claims.slots.frame import LIGHT, Frame, object_of, subject_of
from factcheck.model import Kind

if TYPE_CHECKING:
    from spacy.tokens import Token

# verbs whose "to" gives a level: "rose to 11"; and verbs that only state one: "stands at 11"
CHANGES = frozenset({"rise", "fall", "reach", "cut"})
STANDS = frozenset({"stand", "be", "put", "total", "remain", "number", "set", "estimate", "value", "assess", "peg"})
ENDING = frozenset({"end", "extinguish"})
# verbs that name a price with "at", "from" or "for": "starts at $999", "goes for $2,199"
PRICED = frozenset({"start", "begin", "go", "range", "come", "offer", "list", "retail"})
MEASURED = frozenset({"money", "percent", "measure", "score"})
DATED = frozenset({"year", "date", "time"})


DIRECTIONS = data.words("directions.txt")


def predicate(kind: Kind, unit: str | None, found: Frame, anchor: "Token") -> str:
    """The predicate class of a claim of ``kind`` in a frame; the lemma where no class has the word; "" where nothing
    says it."""
    if kind == "age":
        return "age"
    if unit == "magnitude":
        return "magnitude"
    if kind == "measure" and _directed(anchor):
        return "distance"
    if found.state is not None:
        return classes.predicate(found.state)
    if kind in DATED:
        return _of_event(found)
    level = _level(found)
    if level is not None:
        return level
    if kind == "money" and (
        _worth(found) or any(t.lower_ == "worth" for t in anchor.doc[max(0, anchor.i - 6) : anchor.i])
    ):
        return "cost"
    if kind == "count" and _attribute(anchor):
        return ""
    if kind == "count" and _home(anchor):
        return "live"
    noun = _of_noun(kind, found)
    return noun or _of_verb(found, anchor)


def _directed(anchor: "Token") -> bool:
    """ "40 km west of the town", "10 miles (16 km) from it", "200 yards away": a distance."""
    inside = False
    for token in anchor.doc[anchor.i + 1 : anchor.i + 8]:
        if token.text in "()":
            inside = token.text == "("
        elif not inside:
            return token.lower_ in DIRECTIONS
    return False


def _attribute(anchor: "Token") -> bool:
    """ "The three-storey block burnt down": nothing is said of the storeys."""
    before = anchor.doc[max(0, anchor.i - 2) : anchor.i]
    return len(before) == 2 and before[1].text == "-" and before[0].pos_ == "NUM" and anchor.head.i > anchor.i


def _home(anchor: "Token") -> bool:
    """ "home to 120,000 people"."""
    before = [t.lower_ for t in anchor.doc[max(0, anchor.i - 8) : anchor.i]]
    return "home" in before and before[before.index("home") + 1 : before.index("home") + 2] == ["to"]


def _of_event(found: Frame) -> str:
    """ "The quake occurred", "the attack on Friday", "the fire broke out": what the noun says; what the verb says where
    the noun names no event, or the verb tells of its end ("the fire was put out")."""
    noun, verb = found.noun, found.verb
    if noun is not None and classes.eventive(noun) and (verb is None or classes.known(verb) not in ENDING):
        return classes.predicate(noun)
    if verb is not None:
        return classes.predicate(verb)
    return "" if noun is None else classes.known(noun) or ""


def _level(found: Frame) -> str | None:
    """ "The death toll rose to 11", "the toll stands at 11": what the subject counts; "fell to $20": reach."""
    verb = found.verb
    if verb is None or found.role not in ("to", "at", "object", "attr", "by", "from"):
        return None
    changes = classes.known(verb) in CHANGES
    if not changes and verb.lemma_ not in STANDS:
        return None
    for thing in (object_of(verb), subject_of(verb)):  # "put the toll at 17", "the toll rose to 17"
        if thing is not None and (found.noun is None or found.noun.i == thing.i):
            counted = _measure(thing)
            if counted:
                return counted
    return "reach" if changes and found.role in ("to", "at") else None


def _measure(noun: "Token") -> str | None:
    """What a measuring noun counts or measures: "death toll" is kill, "unemployment rate" is unemployment."""
    for child in noun.lefts:
        if child.dep_ in ("compound", "amod"):
            known = classes.known(child)
            if known:
                return known
    for child in noun.children:
        if child.dep_ == "prep" and child.lower_ == "of":
            for target in child.children:
                if target.dep_ == "pobj" and classes.known(target):
                    return classes.known(target)
    if noun.lemma_.lower() in data.words("measure_nouns.txt") or classes.eventive(noun):
        return classes.predicate(noun)
    return None


def _worth(found: Frame) -> bool:
    """ "a contract worth $20m", "a $20m contract", "is valued at $20m"."""
    noun, verb = found.noun, found.verb
    if verb is not None and classes.known(verb) == "cost":
        return True
    if noun is not None and noun.pos_ == "NOUN" and classes.eventive(noun) and classes.known(noun):
        return False
    if verb is not None and verb.lemma_ in PRICED and found.role in ("at", "from", "for", "in"):
        return True
    if noun is None or (_measure(noun) is not None and noun.lemma_.lower() in data.words("measure_nouns.txt")):
        return False
    return found.role not in ("subject",) and (verb is None or verb.lemma_ in LIGHT or classes.known(verb) is None)


def _of_noun(kind: Kind, found: Frame) -> str | None:
    """What a counted or measured noun says itself: "three arrests", "a depth of 10 km", "11 deaths"."""
    noun, verb = found.noun, found.verb
    if noun is None:
        return None
    counted = kind == "count" and noun.tag_ == "NNS"  # "claimed 12 lives" is no length of life
    if not counted and noun.lemma_.lower() in data.words("measure_nouns.txt"):
        return _measure(noun)
    if verb is not None and verb.lemma_ in ("have", "be") and classes.people(noun) and classes.known(noun):
        return classes.known(noun)  # "has 200,000 residents", "has 300 workers"
    if not classes.eventive(noun):
        return None
    weak = verb is None or verb.lemma_ in LIGHT or classes.known(verb) in (None, *CHANGES)
    return classes.predicate(noun) if weak or kind in MEASURED else None


def _of_verb(found: Frame, anchor: "Token") -> str:
    verb = found.verb
    if verb is None:
        return ""
    if verb.pos_ == "AUX" or verb.lemma_ == "be":
        for child in verb.children:
            if child.dep_ in ("acomp", "attr") and child.pos_ in ("ADJ", "NOUN", "VERB") and child.i != anchor.i:
                return classes.predicate(child)
            if child.dep_ == "prep" and child.lower_ == "among":  # "were among the dead"
                for noun in child.children:
                    if noun.dep_ == "pobj" and classes.known(noun):
                        return classes.predicate(noun)
    return classes.predicate(verb)
