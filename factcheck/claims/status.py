"""Status: a state of affairs that another source can contradict without a number: an airport captured or still held,
an army withdrawn or not, a suspect in custody or at large, somebody dead or alive.

``value.normalized`` is the state, ``low`` and ``high`` are None. ``of`` and ``head`` name the thing whose state it is
(only things with a name or a definite description count), ``subject`` who brought it about, ``negated`` the polarity:
"the army denied that it had withdrawn" is withdrawn, negated. Words and states are in ``data/status.tsv`` and
``data/status_phrases.tsv``; which states exclude each other is in ``data/states_opposed.txt``.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from factcheck import data
from factcheck.claims.reading import Reading
from factcheck.claims.slots import classes
from factcheck.claims.slots.frame import NOMINAL, object_of, subject_of
from factcheck.claims.slots.phrases import phrase
from factcheck.claims.slots.pronouns import antecedent
from factcheck.language import Sentence
from factcheck.model import Value

if TYPE_CHECKING:
    from spacy.tokens import Token


class Rule(NamedTuple):
    """A verb, the word that must stand with it ("control"), its state, and where the thing stands."""

    verb: str
    beside: str
    state: str
    place: str


class Status:
    """Reads states of named or definite things."""

    hint = re.compile(
        r"""\b(?:captur|recaptur|retak|retook|seiz|overr[ua]n|tak\w*\s(?:control|over)|took\s(?:control|over)
            |gain\w*\scontrol|los[te]\w*\scontrol|(?:retain|keep|kept|maintain)\w*\scontrol|still\s(?:hold|held|control)
            |withdr|retreat|pull\w*\s(?:out|back)|died\b|passed\saway|perished|reopen|arrest|detained|apprehend
            |surrender|turned\s(?:him|her|them)sel\w+\sin|acquitt|convicted|indicted|responsibility|resign|stepped\sdown
            |custody|at\slarge|on\sthe\s(?:loose|run)|behind\sbars|(?:critical|stable|serious)\scondition|alive\b
            |brain\sdead|pronounced\sdead|not\sguilty|(?:under|out\sof)\scontrol)""",
        re.IGNORECASE | re.VERBOSE,
    )

    def read(self, sentence: Sentence) -> Iterable[Reading]:
        if not self.hint.search(sentence.text):
            return []
        return [*_verbs(sentence), *_phrases(sentence)]


@cache
def _rules() -> dict[str, tuple[Rule, ...]]:
    """Rules by verb, those with a word beside the verb first."""
    found: dict[str, list[Rule]] = {}
    for line in data.lines("status.tsv"):
        words, state, place = line.split("\t")
        verb, _, beside = words.partition(" ")
        found.setdefault(verb, []).append(Rule(verb, beside, state, place))
    return {verb: tuple(sorted(rules, key=lambda r: not r.beside)) for verb, rules in found.items()}


def _verbs(sentence: Sentence) -> Iterator[Reading]:
    for token in sentence.doc:
        if token.pos_ != "VERB":
            continue
        for rule in _rules().get(token.lemma_.lower(), ()):
            beside = _beside(token, rule.beside) if rule.beside else token
            if beside is None:
                continue
            thing = _thing(token, beside, rule)
            if thing is not None and _fits(token, rule, thing):
                end = max(token, beside, key=lambda t: t.i)
                yield _reading(sentence, token, end, rule.state, thing, _agent(token, rule))
            break


def _beside(verb: "Token", word: str) -> "Token | None":
    return next((child for child in verb.children if child.lower_ == word and child.i > verb.i), None)


def _thing(verb: "Token", beside: "Token", rule: Rule) -> "Token | None":
    """The thing whose state a verb states."""
    if rule.place == "subject":
        return subject_of(verb)
    if rule.place == "object":
        passive = next((c for c in verb.children if c.dep_ == "nsubjpass"), None)
        if passive is not None:
            return verb.head if passive.tag_ in ("WDT", "WP") and verb.dep_ == "relcl" else passive
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


def _fits(verb: "Token", rule: Rule, thing: "Token") -> bool:
    """Precision first: only things that a reader could name, and no habits, hopes, or possibilities."""
    helpers = {c.lower_ for c in verb.children if c.dep_ in ("aux", "auxpass")}
    if helpers & {"will", "would", "could", "should", "must", "can", "might", "may", "'ll", "to"}:
        return False
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
    if rule.state in ("dead", "alive") and not _single(thing):
        return False
    return _nameable(thing)


def _nameable(thing: "Token") -> bool:
    """A name, a pronoun, or a noun with "the" or a possessor."""
    if thing.pos_ == "PROPN":
        return True
    if thing.pos_ == "PRON":
        return thing.lower_ in ("he", "she", "it", "they", "him", "her", "them")
    if thing.pos_ == "NOUN" and thing.tag_ == "NNS" and classes.people(thing) in ("soldier", "fighter"):
        return True
    return thing.pos_ == "NOUN" and any(
        c.dep_ == "poss" or c.lower_ in ("the", "this", "that", "all", "no") for c in thing.children
    )


def _single(thing: "Token") -> bool:
    return thing.tag_ in ("NN", "NNP", "PRP") and not any(c.dep_ in ("nummod", "conj") for c in thing.children)


def _agent(verb: "Token", rule: Rule) -> "Token | None":
    """Who brought the state about: the subject, or the noun after "by"."""
    if rule.place == "subject":
        return None
    for child in verb.children:
        if child.dep_ == "agent":
            return next((t for t in child.children if t.dep_ == "pobj"), None)
    passive = any(c.dep_ == "nsubjpass" for c in verb.children)
    return None if passive else subject_of(verb)


@cache
def _phrase_pattern() -> re.Pattern[str]:
    words = sorted(data.table("status_phrases.tsv"), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\b", re.IGNORECASE)


def _phrases(sentence: Sentence) -> Iterator[Reading]:
    states = data.table("status_phrases.tsv")
    for match in _phrase_pattern().finditer(sentence.text):
        span = sentence.doc.char_span(match.start(), match.end(), alignment_mode="expand")
        if span is None or not len(span):
            continue
        thing = _holder(span.root)
        if thing is not None and _nameable(thing):
            yield _reading(sentence, span[0], span[-1], states[match.group().lower()], thing, None)


def _holder(token: "Token") -> "Token | None":
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


def _reading(
    sentence: Sentence, first: "Token", last: "Token", state: str, thing: "Token", agent: "Token | None"
) -> Reading:
    named = antecedent(sentence, thing) or phrase(thing)
    doer = "" if agent is None else antecedent(sentence, agent) or phrase(agent)
    start, end = first.idx, last.idx + len(last)
    return Reading(
        start=sentence.start + start,
        end=sentence.start + end,
        kind="status",
        value=Value(text=sentence.text[start:end], low=None, high=None, normalized=state),
        anchor=first.i,
        given=(
            ("subject", doer or named),
            ("head", thing.lemma_.lower() if thing.pos_ != "PRON" else named.lower().split()[-1]),
            ("predicate", state),
            ("of", named),
            ("negated", _denied(first)),
        ),
    )


def _denied(token: "Token") -> bool:
    """Whether a state is denied: "has not withdrawn", "denied that it had withdrawn", "rejected reports of"."""
    denials = 0
    current = token
    for step in range(6):
        if any(
            c.dep_ == "neg" or (c.lower_ in ("no", "never") and c.dep_ in ("det", "advmod", "neg"))
            for c in current.children
        ):
            denials += 1
        if current.pos_ in ("VERB", "AUX"):
            subject = next((c for c in current.children if c.dep_ in ("nsubj", "nsubjpass")), None)
            if subject is not None and (
                subject.lower_ in ("nobody", "none") or any(c.lower_ == "no" for c in subject.children)
            ):
                denials += 1
        if step and current.lemma_.lower() in data.words("denials.txt"):
            denials += 1
        if current.head.i == current.i or current.dep_ in ("conj", "advcl", "relcl"):
            break
        current = current.head
    return denials % 2 == 1
