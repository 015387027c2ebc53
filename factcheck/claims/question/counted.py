"""What a count or a share counts: "people killed in the flood", "officers the gunman fired on", "share of the homes
that lost power"."""

import re
from typing import TYPE_CHECKING

from factcheck import data
from factcheck.claims.question.clauses import LONGEST, clause, doer, follows, group, preposition, told
from factcheck.claims.question.inflection import participle, plural
from factcheck.claims.question.stated import Stated
from factcheck.claims.slots import classes
from factcheck.claims.slots.frame import VERBAL, governor, subject_of

if TYPE_CHECKING:
    from spacy.tokens import Token

DEAD = re.compile(r"\bdead (?=\w)")
FATES = {"miss": "missing", "hospitalize": "taken to hospital", "survive": "who survived", "test": "tested"}
SAID_ANYHOW = frozenset({"kill", "injure"})
MANY = {"is": "are", "was": "were", "has": "have", "does": "do"}  # the verb of what is counted
WITHIN = frozenset({"in", "during", "over", "across"})
SAYING = frozenset({"say", "tell", "report", "add"})
SHORT = 40  # characters of a clause that stands behind what is counted
NOTHING = frozenset({"be", "have", "do", "say", "tell", "get", "go", "make", "include", "become", "seem", "see"})


def count(stated: Stated) -> str:
    """The counted and what became of it."""
    noun = stated.frame.noun
    if noun is None:
        return _unnamed(stated)
    if noun.pos_ == "PRON":
        thing = stated.named(noun).removeprefix("the ")
    elif _hyphenated(stated):
        return _compound(stated, noun)
    else:
        thing = stated.bare(noun)
        single = noun.tag_ == "NN" and stated.kind == "count" and noun.lemma_.lower() not in ("percent", "%")
        if single and stated.value.end <= noun.i:
            head, of, rest = thing.partition(" of ")
            thing = plural(head) + of + rest
    if not thing:
        return ""
    done = became(stated, noun, thing)
    if done.startswith("killed"):
        thing = DEAD.sub("", thing)  # dead civilians that were killed are civilians killed
    return _whole(thing, done, stated)


def share(stated: Stated) -> str:
    """Of a percentage: what part of what, or by how much something rose."""
    verb, noun = stated.frame.verb, stated.frame.noun
    way = preposition(stated.anchor, verb) if verb is not None else ""
    if verb is not None and verb.lemma_.lower() in data.table("change_words.txt") and way in ("", "by"):
        moved = clause(verb, stated.sentence, stated.value, stated.anchor)
        if moved:
            return f"how much {moved}"
    beside = stated.value.doc[stated.value.end] if stated.value.end < len(stated.value.doc) else None
    if beside is not None and beside.tag_ == "NN" and beside.head.i != stated.value.end - 1 and not beside.is_punct:
        return stated.bare(beside) if _property(beside) else f"size of {stated.the(beside)}"  # "4 percent margin"
    if noun is None:
        said = told(verb, stated.sentence, stated.value) if verb is not None and stated.frame.role == "subject" else ""
        return f"share that {said}" if said else _said_at(stated, "share")
    if _property(noun):
        return stated.bare(noun)
    if noun.i < stated.value.start and stated.frame.role != "subject":
        return _said_at(stated, "share") or f"percentage: {stated.bare(noun)}"
    thing = stated.the(noun)
    return _whole(f"share of {thing}", became(stated, noun, thing), stated) if thing else ""


def _property(noun: "Token") -> bool:
    return noun.lemma_.lower() in data.words("measure_nouns.txt") | {"share", "rate", "margin"}


def became(stated: Stated, noun: "Token", thing: str) -> str:
    """What befell the counted, or what it did, to stand behind it: "killed", "who fled the village", "the suspect fired
    on"."""
    verb, state = stated.frame.verb, stated.frame.state
    role = _role(stated, noun)
    done = _fate(stated, noun, role)
    if done and verb is not None and role == "subject" and verb.tag_ == "VBN":
        words = told(verb, stated.sentence, stated.value)
        passive = re.fullmatch(rf"(?:was|were|been|have been|has been) ({done} .+)", words)
        if passive:
            return passive[1]  # "charged with murder"
    if done:
        return "" if done[:5] in thing.lower() else done
    if state is not None and any(t.lower_ == "whose" for t in noun.doc[min(noun.i, state.i) : state.i]):
        return ""  # "villagers whose barns were destroyed"
    defined = next((c for c in noun.rights if c.dep_ == "relcl" and c.pos_ in VERBAL), None)
    if defined is not None:
        return _defined(stated, noun, defined)
    if state is not None and state.tag_ == "VBN" and state.dep_ == "acl":
        return told(state, stated.sentence, stated.value).removeprefix("was ").removeprefix("were ")
    if verb is None or verb.pos_ not in VERBAL:
        return follows(noun, stated.sentence, stated.value)
    own = follows(noun, stated.sentence, stated.value)
    if role == "subject":
        words = _of_many(told(verb, stated.sentence, stated.value), verb)
        if not words or verb.lemma_.lower() in SAYING or (verb.tag_ == "VB" and words.startswith(verb.lower_)):
            return own
        head, _, rest = words.partition(" ")
        if head in ("was", "were") and verb.tag_ == "VBN" and rest:
            return rest  # "were found in the barn": found in the barn
        return f"{_relative(noun)} {MANY.get(head, head)} {rest}".strip()
    top = _top(stated, noun)
    way = "" if role == "object" else preposition(top, verb)
    if top.dep_ == "pobj" and top.head.lower_ == "with" and not own:
        owner = stated.named(subject_of(verb) if way else top.head.head)
        return f"of {owner}" if owner else ""  # "the club, with 300 members"
    if top.dep_ == "pobj" and not way:
        return own
    if not own and way in WITHIN and (meant := clause(verb, stated.sentence, stated.value)) and len(meant) <= SHORT:
        return f"in which {meant}"  # "scored in each of five seasons"
    if own or way.endswith("ing"):
        return own
    if verb.lemma_.lower() in NOTHING and not way:
        owner = stated.named(doer(verb)) if verb.lemma_.lower() == "have" else ""
        return f"{owner} {group(verb)}" if owner else ""
    deed = clause(verb, stated.sentence, stated.value, noun)
    if deed and len(deed) <= SHORT:
        return " ".join(part for part in (deed, way) if part)
    return participle(verb.lemma_.lower()) if role == "object" and verb.pos_ == "VERB" else ""


def _defined(stated: Stated, noun: "Token", verb: "Token") -> str:
    """ "who live in the street", "he played": what a relative clause says of the counted."""
    subject = doer(verb)
    if subject is None or subject.i != noun.i:
        deed = clause(verb, stated.sentence, stated.value, noun)
        return deed if len(deed) <= SHORT and not any(t.lower_ == "whose" for t in verb.subtree) else ""
    words = _of_many(told(verb, stated.sentence, stated.value), verb)
    head, _, rest = words.partition(" ")
    return f"{_relative(noun)} {MANY.get(head, head)} {rest}".strip() if words else ""


def _of_many(words: str, verb: "Token") -> str:
    """What is said of the counted, in the plural: "run a mill" of "one runs a mill"."""
    single = verb.tag_ == "VBZ" and words.startswith(f"{verb.lower_} ") and verb.lemma_ != "be"
    return verb.lemma_ + words[len(verb.text) :] if single else words


def _relative(noun: "Token") -> str:
    return "who" if _human(noun) else "that"


def _human(noun: "Token") -> bool:
    lemma = noun.lemma_.lower()
    return classes.people(noun) is not None or lemma in data.words("people.txt") | {"people", "person"}


def _top(stated: Stated, noun: "Token") -> "Token":
    """What the counted is measured out by: "29" of 34 passes, "dozens" of children; else the noun itself."""
    top = noun
    while top.dep_ == "pobj" and top.head.lower_ == "of":
        above = top.head.head
        inside = stated.value.start <= above.i < stated.value.end or above.pos_ in ("PRON", "DET")
        if not (inside or above.like_num or above.lemma_.lower() in data.words("partitives.txt") | {"percent", "%"}):
            break
        top = above
    return top


def _role(stated: Stated, noun: "Token") -> str:
    """How the counted hangs on the verb, seen past what measures it out: "29 of 34 passes" are an object."""
    top = _top(stated, noun)
    return governor(top)[1] if top != noun else stated.frame.role


def _fate(stated: Stated, noun: "Token", role: str) -> str:
    """The participle of what befell the counted, where that tells counts of one event apart: "killed", "missing"."""
    predicate = stated.slot("predicate")
    if predicate not in data.words("rival_predicates.txt"):
        return ""
    human = _human(noun)
    if human and predicate not in data.words("predicates_of_people.txt"):
        return ""  # "villagers whose barns were damaged"
    if not human and predicate in FATES:
        return ""  # "games he missed"
    if stated.frame.state is None and role not in ("subject", "object") and predicate not in SAID_ANYHOW:
        return ""  # "fired on three officers" dismissed nobody
    return FATES.get(predicate) or participle(predicate)


def _whole(thing: str, done: str, stated: Stated) -> str:
    words = f"{thing} {done}".strip()
    event = stated.event() if " " not in done else ""
    last = event.rsplit(" ", 1)[-1][:5].lower()
    if event and last not in words.lower() and " in " not in words and len(words) + len(event) < LONGEST:
        words = f"{words} {event}"
    return words if len(words) <= LONGEST else thing


def _unnamed(stated: Stated) -> str:
    """A figure that stands alone: "two dead" are people, "the third" is nobody's name."""
    predicate = stated.slot("predicate")
    if stated.kind == "count" and predicate in data.words("predicates_of_people.txt"):
        return _whole("people", FATES.get(predicate) or participle(predicate), stated)
    return ""


def _said_at(stated: Stated, name: str) -> str:
    """ "share the survey put support at": where a figure is no part of any noun."""
    verb = stated.frame.verb
    if verb is None:
        return ""
    deed = clause(verb, stated.sentence, stated.value, stated.anchor)
    way = preposition(stated.anchor, verb)
    return f"{name} {deed} {way}".strip() if deed else ""


def _hyphenated(stated: Stated) -> bool:
    """Whether the number is the first part of a compound: "dual-core", "12-gauge", "two-time"."""
    doc, end = stated.value.doc, stated.value.end
    return end + 1 < len(doc) and doc[end].text == "-" and doc[end + 1].is_alpha


def _compound(stated: Stated, noun: "Token") -> str:
    """ "cores of the processor", "gauge of the shotgun", "times Ilo Brandt was a winner"."""
    doc, end = stated.value.doc, stated.value.end
    part = doc[end + 1]
    whole = noun if noun.i > part.i else next((t for t in (part.head, part.head.head) if t.i > part.i), None)
    if whole is None or whole.pos_ not in ("NOUN", "PROPN"):
        return ""
    thing = stated.the(whole)
    for word in (f"{part.text}-", part.text):
        thing = thing.replace(f"{word} ", "").replace(word, "") if word in thing and word != thing else thing
    thing = " ".join(thing.replace("- ", " ").split()).removesuffix(" the")
    if part.lower_ in ("time", "times"):
        return f"number of times: {thing.removeprefix('the ')}"
    return f"{plural(part.text) if part.tag_ == 'NN' else part.text} of {thing}" if thing not in ("", "the") else ""
