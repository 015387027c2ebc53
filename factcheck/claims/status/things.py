"""The thing whose state a sentence tells, and a state as a reading."""

from typing import TYPE_CHECKING

from factcheck import states
from factcheck.claims.reading import Reading
from factcheck.claims.slots import classes
from factcheck.claims.slots.frame import NOMINAL, subject_of
from factcheck.claims.slots.phrases import head_word, phrase
from factcheck.claims.slots.pronouns import antecedent
from factcheck.data import words
from factcheck.language import Sentence
from factcheck.model import Value

if TYPE_CHECKING:
    from spacy.tokens import Token

PRONOUNS = frozenset({"he", "she", "it", "they", "him", "her", "them", "his"})
ORDINALS = frozenset({"second", "third", "fourth", "fifth", "2nd", "3rd", "4th", "5th"})
STOPS = frozenset(".!?\"”’'…:")
NOBODY = frozenset({"one", "nobody", "none"})
GENERIC = "suspect"
MARKS = frozenset({"the", "this", "that", "these", "those", "all", "both", "no"})


def reading(
    sentence: Sentence,
    first: "Token",
    last: "Token",
    state: str,
    thing: "Token | str",
    *,
    agent: "Token | None" = None,
    negated: bool = False,
    question: str = "",
) -> Reading:
    """A state as a claim: the words from ``first`` to ``last`` say that ``thing`` is in ``state``."""
    named = thing if isinstance(thing, str) else name(sentence, thing)
    doer = "" if agent is None else name(sentence, agent)
    start, end = first.idx, last.idx + len(last)
    given: list[tuple[str, object]] = [
        ("subject", doer or named),
        ("head", head(thing, named)),
        ("predicate", question or states.question(state)),
        ("of", named),
        ("negated", negated),
    ]
    return Reading(
        start=sentence.start + start,
        end=sentence.start + end,
        kind="status",
        value=Value(text=sentence.text[start:end], low=None, high=None, normalized=state),
        anchor=first.i,
        given=tuple(given),
    )


def name(sentence: Sentence, thing: "Token") -> str:
    """A thing in words, a pronoun as what it stands for; two things that are joined, both."""
    if thing.lower_ in NOBODY:
        return GENERIC
    thing = _called(_under_dateline(thing))
    named = antecedent(sentence, thing) or phrase(thing)
    joined = [t for t in thing.children if t.dep_ == "conj" and t.pos_ in NOMINAL and person(thing) and person(t)]
    return " and ".join([named, *(phrase(t) for t in joined)]) if joined else named


def head(thing: "Token | str", named: str) -> str:
    """The noun that a thing's description turns on."""
    if isinstance(thing, str) or thing.pos_ == "PRON" or thing.lower_ in NOBODY:
        return head_word(named)
    return _called(_under_dateline(thing)).lemma_.lower()


def _called(thing: "Token") -> "Token":
    """The name behind a description: "the victim, identified as Ann Moss", "the driver, Ann Moss, 36"."""
    if thing.pos_ != "NOUN" or not human(thing):
        return thing
    for child in thing.children:
        if child.dep_ == "appos" and child.pos_ == "PROPN" and child.i > thing.i:
            return child
        if child.dep_ in ("acl", "relcl") and child.lower_ in ("identified", "named"):
            for prep in child.children:
                if prep.lower_ == "as" or child.lower_ == "named":
                    name = next((t for t in prep.subtree if t.pos_ == "PROPN" and t.dep_ in ("pobj", "oprd")), None)
                    if name is not None:
                        return name
    return thing


def _under_dateline(thing: "Token") -> "Token":
    """What a sentence is about whose dateline was taken for its subject: "BRINDLE (AP) - A girl remains"."""
    doc = thing.doc
    if not thing.text.isupper() or thing.i + 1 >= len(doc) or doc[thing.i + 1].text not in ("(", "-", "--", "—", "–"):
        return thing
    return next((t for t in doc[thing.i + 1 :] if t.pos_ == "NOUN" and human(t)), thing)


def nameable(thing: "Token") -> bool:
    """A name, a pronoun, or a noun with "the" or a possessor: something that a reader could point at. Somebody is told
    from others by an age or a number, too ("a second man"), and in a headline by nothing ("girl still critical")."""
    if thing.pos_ == "PROPN":
        return True
    if thing.lower_ in NOBODY:
        return thing.lower_ != "one" or any(c.lower_ == "no" for c in thing.children)
    if thing.pos_ == "PRON":
        return thing.lower_ in PRONOUNS
    if thing.pos_ == "NOUN" and thing.tag_ == "NNS" and thing.lemma_.lower() in words("forces.txt"):
        return True
    if thing.pos_ == "NOUN" and _called(thing).pos_ == "PROPN":
        return True
    if thing.pos_ == "NOUN" and human(thing) and thing.tag_ == "NN" and (_told_apart(thing) or _in_headline(thing)):
        return True
    return thing.pos_ == "NOUN" and any(c.dep_ == "poss" or c.lower_ in MARKS for c in thing.children)


def _told_apart(thing: "Token") -> bool:
    words_before = {t.lower_ for c in thing.lefts for t in c.subtree}
    return bool(words_before & ORDINALS) or {"year", "old"} <= words_before or "year-old" in words_before


def _in_headline(thing: "Token") -> bool:
    """Whether a noun stands without an article, in a sentence that ends without a stop."""
    return thing.doc[-1].text not in STOPS and not any(c.dep_ in ("det", "nummod") for c in thing.children)


def person(thing: "Token") -> bool:
    """Whether a word may mean somebody: a name, a pronoun for people, a noun for people."""
    if thing.pos_ == "PRON":
        return thing.lower_ in PRONOUNS - {"it"}
    return thing.pos_ == "PROPN" or human(thing)


def human(noun: "Token") -> bool:
    """Whether a noun means people."""
    return noun.lemma_.lower() in words("people.txt") or classes.people(noun) is not None


def single(thing: "Token") -> bool:
    """Whether it is one thing, neither counted nor joined with another."""
    return (
        thing.tag_ in ("NN", "NNP", "PRP")
        and thing.lower_ not in ("they", "them")
        and not any(c.dep_ in ("nummod", "conj") for c in thing.children)
    )


def holder(token: "Token") -> "Token | None":
    """Who is in a state: the subject of the verb over a phrase, or the noun right over it."""
    current = token
    for _ in range(5):
        if current.pos_ in ("VERB", "AUX"):
            return subject_of(current)
        if current.head.i == current.i:
            return None
        if current.head.pos_ in NOMINAL and current.head.i < token.i:
            return current.head
        current = current.head
    return None
