"""What a measure measures: "depth of the quake", "size of the screen", "how far the boat drifted", "area the fire
burned"."""

from typing import TYPE_CHECKING

from factcheck import data
from factcheck.claims.question.clauses import clause, preposition
from factcheck.claims.question.inflection import plural
from factcheck.claims.question.stated import Stated
from factcheck.claims.slots.dated import is_time
from factcheck.claims.slots.frame import NOMINAL, VERBAL, subject_of

if TYPE_CHECKING:
    from spacy.tokens import Token

LENGTHS = frozenset({"length", "distance"})
FROM = frozenset({"from", "off", "of"})
MOVING = frozenset(
    {"climb", "dive", "drift", "drive", "drop", "fall", "fly", "jump", "move", "plunge", "run", "sail", "sink", "skid"}
    | {"slide", "slip", "swim", "throw", "travel", "tumble", "walk"}
)


def measure(stated: Stated) -> str:
    """The property that is measured, and of what."""
    told, noun = stated.slot("predicate"), stated.frame.noun
    asked = data.table("dimensions.txt").get(stated.unit or "", "")
    if asked in LENGTHS:
        far = _moved(stated) or _from(stated)
        if far:
            return far
    deep = _adjective(stated)
    if deep is not None:
        scale = data.table("scale_of_adjective.txt").get(deep.lemma_.lower(), "")
        thing = stated.named(subject_of(deep)) or _after(stated, deep)
        if scale and thing:
            return f"{scale} of {thing}"
    if told in data.words("measure_nouns.txt") or told in data.words("measures_named.txt"):
        return _named(stated, told)
    if not asked:
        asked = plural(stated.unit) if stated.unit and stated.unit.isalpha() else "size"
    if noun is not None and noun.i >= stated.value.end and noun.pos_ in NOMINAL:
        return f"{asked} of {stated.the(noun)}"
    verb = next((a for a in stated.anchor.ancestors if a.pos_ in VERBAL), None)
    if verb is not None and verb.lemma_.lower() in ("weigh", "measure", "be"):
        thing = stated.named(subject_of(verb))
        return f"{'weight' if verb.lemma_ == 'weigh' else asked} of {thing}" if thing else ""
    way = preposition(stated.anchor, verb) if verb is not None else ""
    deed = clause(verb, stated.sentence, stated.value, stated.anchor)
    if deed:
        return f"how far {deed}" if asked in LENGTHS and not way else f"{_of_deed(asked)} {deed} {way}".strip()
    thing = stated.named(noun) if noun is not None else ""
    return f"{asked} of {thing}" if thing else ""


def _moved(stated: Stated) -> str:
    """ "how far the boat drifted", wherever it drifted from."""
    verb = stated.anchor.head
    if verb.pos_ not in VERBAL or verb.lemma_.lower() not in MOVING:
        return ""
    deed = clause(verb, stated.sentence, stated.value, stated.anchor)
    return f"how far {deed}" if deed else ""


def _of_deed(asked: str) -> str:
    return "distance" if asked == "length" else asked


def _named(stated: Stated, told: str) -> str:
    """ "depth of the quake", of what the sentence says has it."""
    noun = stated.frame.noun
    if noun is not None and noun.lemma_.lower() != told and noun.pos_ in NOMINAL:
        thing = stated.the(noun)
        if thing and thing.removeprefix("the ").lower() != told:
            return f"{told} of {thing.replace(f'{told} ', '')}"
    if noun is not None and noun.lemma_.lower() == told and " of " in stated.bare(noun):
        return stated.bare(noun)
    verb = next((a for a in stated.anchor.ancestors if a.pos_ in VERBAL), None)
    subject = subject_of(verb) if verb is not None else None
    if subject is not None and subject != noun:
        thing = stated.named(subject)
        if thing and told not in thing.lower():
            return f"{told} of {thing}"
    event = stated.event().removeprefix("in ")
    return f"{told} of {event}" if event else told


def _adjective(stated: Stated) -> "Token | None":
    """ "deep" in "10 km deep", "20-foot-high"."""
    doc, end = stated.value.doc, stated.value.end
    for token in doc[end : end + 4]:
        if token.pos_ in ("ADJ", "ADV") and token.lemma_.lower() in data.table("scale_of_adjective.txt"):
            return token
        if token.pos_ in VERBAL or token.dep_ == "ROOT":
            return None
    return None


def _after(stated: Stated, adjective: "Token") -> str:
    """ "the wall" of "a 20-foot-high wall"."""
    head = adjective.head
    for _ in range(2):
        if head.pos_ in NOMINAL and head.i > adjective.i:
            return stated.the(head)
        head = head.head
    return ""


def _from(stated: Stated) -> str:
    """ "distance of the village from Verano": "12 km north of Verano", "20 miles off the coast"."""
    doc = stated.value.doc
    unit = stated.value.end
    for token in doc[unit : unit + 4]:
        if token.lower_ in FROM and token.dep_ == "prep":
            if token.lower_ == "of" and token.head.lower_ not in data.words("directions.txt"):
                return ""
            end = next((t for t in token.children if t.dep_ == "pobj" and t.pos_ in NOMINAL), None)
            there = stated.named(end)
            if not there:
                return ""
            verb = next((a for a in token.ancestors if a.pos_ in VERBAL), None)
            deed = clause(verb, stated.sentence, stated.value, stated.anchor) if verb is not None else ""
            thing = stated.named(stated.frame.noun) if stated.frame.noun is not None else ""
            timely = stated.frame.noun is not None and is_time(stated.frame.noun)
            if thing and thing != there and len(thing) < 30 and not timely:
                return f"distance of {thing} from {there}"
            return f"how far from {there} {deed}" if deed and len(deed) < 40 else f"distance from {there}"
    return ""
