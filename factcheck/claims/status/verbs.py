"""Verbs that put a thing into a state: "captured the airport", "withdrew from the base", "was arrested".

Verbs, states and places are in ``data/status.tsv``.
"""

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from factcheck import data
from factcheck.claims.reading import Reading
from factcheck.claims.slots import classes
from factcheck.claims.slots.frame import NOMINAL, object_of, subject_of
from factcheck.claims.slots.phrases import head_word
from factcheck.claims.slots.pronouns import antecedent
from factcheck.claims.status import things
from factcheck.claims.status.asserted import denied, only_possible
from factcheck.claims.status.persons import introduced
from factcheck.data import words
from factcheck.language import Sentence

if TYPE_CHECKING:
    from spacy.tokens import Token

HINT = r"""\b(?:(?:limited|confined|restricted|reduced)\sto
|captur|recaptur|retak|retook|seiz|overr[ua]n|tak\w*\s(?:control|over)|took\s(?:control|over)
|gain\w*\scontrol|los[te]\w*\scontrol|(?:retain|keep|kept|maintain)\w*\scontrol|still\s(?:hold|held|control)
|withdr|retreat|pull\w*\s(?:out|back)|died\b|passed\saway|perished|reopen|arrest|detained|apprehend|being\sheld
|surrender|turn\w*\s(?:him|her|them)sel\w+\sin|acquitt|convicted|indict|responsibility|resign|stepped\sdown|charge
|(?:look|search|hunt)ing\sfor|seeking|wanted)""".replace("\n", "")
GENERIC = things.GENERIC
SELVES = frozenset({"himself", "herself", "themselves"})
LIMITED = frozenset({"limited", "confined", "restricted", "reduced"})
POLICE = frozenset({"police", "authority", "detective", "agent", "sheriff", "marshal", "investigator", "officer"})


class Rule(NamedTuple):
    """A verb, the word that must stand with it ("control"), its state, where the thing stands, and what it must be."""

    verb: str
    beside: str
    state: str
    place: str
    sort: str


@cache
def _rules() -> dict[str, tuple[Rule, ...]]:
    """Rules by verb, those with a word beside the verb first."""
    found: dict[str, list[Rule]] = {}
    for line in data.lines("status.tsv"):
        verbs, state, place, *sort = line.split("\t")
        verb, _, beside = verbs.partition(" ")
        found.setdefault(verb, []).append(Rule(verb, beside, state, place, sort[0] if sort else ""))
    return {verb: tuple(sorted(rules, key=lambda r: not r.beside)) for verb, rules in found.items()}


def read(sentence: Sentence) -> Iterator[Reading]:
    for token in sentence.tokens:
        if token.lower_ in LIMITED:
            yield from _all_that_is_held(sentence, token)
        if token.pos_ != "VERB":
            continue
        for rule in _rules().get(token.lemma_.lower(), ()):
            beside = _beside(token, rule.beside) if rule.beside else token
            if beside is None:
                continue
            thing = _thing(token, beside, rule)
            if thing is None or not _is(sentence, thing, token, rule.sort):
                continue
            if not only_possible(token) and _fits(token, beside, rule, thing):
                first, last = sorted((token, beside), key=lambda t: t.i)
                yield things.reading(
                    sentence,
                    first,
                    last,
                    rule.state,
                    GENERIC if rule.place == "suspect" and thing is beside else thing,
                    agent=_agent(token, rule),
                    negated=denied(beside) if rule.place == "suspect" else denied(token),
                )
            break


def _all_that_is_held(sentence: Sentence, token: "Token") -> Iterator[Reading]:
    """ "The ground held by the army is now limited to the airport"."""
    held = subject_of(token)
    left = next((t for c in token.children if c.lower_ == "to" for t in c.children if t.dep_ == "pobj"), None)
    if held is None or left is None or left.pos_ not in NOMINAL:
        return
    if any(t.lower_ in ("held", "control", "controlled", "hold") for t in held.subtree):
        yield things.reading(sentence, token, left, "held", left, negated=denied(token))


def _beside(verb: "Token", word: str) -> "Token | None":
    return next(
        (
            child
            for child in verb.children
            if (child.lower_ == word and child.i > verb.i)
            or (word == "self" and child.lower_ in SELVES)
            or (child.lemma_.lower() == word and child.dep_ in ("nsubjpass", "dobj"))
        ),
        None,
    )


def _thing(verb: "Token", beside: "Token", rule: Rule) -> "Token | None":
    """The thing whose state a verb states."""
    if rule.place == "subject":
        return subject_of(verb)
    if rule.place == "suspect":  # "no charges have been filed against Holt"; nobody named: whoever it was
        for top in (beside, verb):
            for child in top.children:
                if child.dep_ == "prep" and child.lower_ in ("against", "of"):
                    return next((t for t in child.children if t.dep_ == "pobj"), beside)
        return beside
    if rule.place == "object":
        passive = next((c for c in verb.children if c.dep_ == "nsubjpass"), None)
        if passive is not None:
            return verb.head if passive.tag_ in ("WDT", "WP") and verb.dep_ == "relcl" else passive
        if verb.dep_ == "conj" and verb.tag_ == "VBN":  # "was arrested and charged"
            passive = next((c for c in verb.head.children if c.dep_ == "nsubjpass"), None)
            if passive is not None:
                return passive
        thing = object_of(verb) or next((c for c in verb.children if c.dep_ == "dobj"), None)
        if thing is None and verb.tag_ == "VBN" and verb.dep_ == "acl":
            return verb.head
        if thing is None and rule.state in ("open", "closed"):
            return subject_of(verb)  # "the bridge has reopened"
        return thing
    for top in (beside, verb):
        for child in top.children:
            if child.dep_ == "prep" and child.lower_ == rule.place:
                return next((t for t in child.children if t.dep_ == "pobj"), None)
    return None


def _is(sentence: Sentence, thing: "Token", verb: "Token", sort: str) -> bool:
    """Whether a thing is of the sort that a rule is about."""
    if sort == "person":
        return things.person(thing)
    if sort == "caught":  # "police captured Holt", not "rebels captured Holt Bay"
        if classes.people(thing) == GENERIC or introduced(sentence, thing):
            return True
        return things.person(thing) and (_by_police(sentence, verb) or _jailed(verb))
    if sort == "freed":
        return things.person(thing) and _jailed(verb)
    if sort == "wanted":
        if classes.people(thing) == GENERIC or (verb.tag_ == "VBN" and things.human(thing)):
            return True
        return things.person(thing) and _by_police(sentence, verb)
    if sort == "place":
        return (
            not things.human(thing)
            and thing.lower_ not in ("he", "she", "him", "her")
            and not _by_police(sentence, verb)
        )
    return True


def _jailed(verb: "Token") -> bool:
    """ "is being held in the county jail", "held without bond", "held on charges of"."""
    return any(t.lemma_.lower() in words("jail_words.txt") for t in verb.subtree if t.dep_ == "pobj")


def _by_police(sentence: Sentence, verb: "Token") -> bool:
    doer = next((p for c in verb.children if c.dep_ == "agent" for p in c.children), None) or subject_of(verb)
    if doer is None:
        return False
    named = head_word(antecedent(sentence, doer)) if doer.pos_ == "PRON" else doer.lemma_.lower()
    return classes.people(doer) == "police" or named in POLICE or named.removesuffix("s") in POLICE


def _fits(verb: "Token", beside: "Token", rule: Rule, thing: "Token") -> bool:
    """Precision first: only things that a reader could name, and no habits, hopes, or possibilities."""
    if (
        rule.state == "held"
        and rule.verb in ("hold", "control")
        and not any(c.lower_ == "still" for c in verb.children)
    ):
        return False
    if rule.verb == "fall" and not any(c.dep_ == "prep" and c.lower_ == "to" for c in verb.children):
        return False
    if rule.verb == "fall" and thing.pos_ != "PROPN":
        return False
    if rule.state in ("dead", "alive") and not things.single(thing):
        return False
    if rule.place == "suspect" and thing.lemma_.lower() == rule.beside:
        return True
    if rule.sort in ("wanted", "caught") and classes.people(thing) == GENERIC:
        return True
    if rule.sort == "wanted" and thing.pos_ == "NOUN":
        return True
    if rule.beside == "self" and not any(c.lower_ in ("in", "into") for c in (*verb.children, *beside.children)):
        return False
    return things.nameable(thing) or (rule.sort == "place" and _some_place(thing))


def _some_place(thing: "Token") -> bool:
    """ "captured an airport": a place that is met for the first time, where the story may have its name elsewhere."""
    return thing.tag_ == "NN" and thing.lemma_.lower() in words("contested_places.txt")


def _agent(verb: "Token", rule: Rule) -> "Token | None":
    """Who brought the state about: the subject, or the noun after "by"."""
    if rule.place in ("subject", "suspect"):
        return None
    for child in verb.children:
        if child.dep_ == "agent":
            return next((t for t in child.children if t.dep_ == "pobj" and t.pos_ in NOMINAL), None)
    passive = any(c.dep_ == "nsubjpass" for c in verb.children)
    return None if passive else subject_of(verb)
