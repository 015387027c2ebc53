"""Where and of what somebody died: "died at the scene", "died of heart failure", "the cause of death is unknown"."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck import data
from factcheck.claims.reading import Reading
from factcheck.claims.slots.frame import NOMINAL, subject_of
from factcheck.claims.slots.phrases import phrase
from factcheck.claims.status import things
from factcheck.claims.status.asserted import denied, only_possible
from factcheck.claims.status.persons import before
from factcheck.language import Sentence

if TYPE_CHECKING:
    from spacy.tokens import Token

HINT = r"\b(?:died|dies|dead\sof|cause\sof\s(?:\w+\s)?death|death)\b"
PLACE, CAUSE = "place of death", "cause of death"
UNKNOWN = frozenset({"unknown", "unclear", "undetermined", "known", "clear", "determined", "released", "disclosed"})
LACKING = frozenset({"known", "clear", "determined", "released", "disclosed"})


def read(sentence: Sentence) -> Iterator[Reading]:
    for token in sentence.tokens:
        if token.lemma_.lower() == "die" and token.pos_ == "VERB" and not only_possible(token):
            dead = subject_of(token)
            if dead is not None and (things.nameable(dead) or dead.pos_ == "NOUN") and things.single(dead):
                yield from _behind(sentence, token, dead)
        elif token.lemma_.lower() == "death" and _possessor(token) is not None:
            dead = _possessor(token)
            assert dead is not None
            yield from _sites(sentence, token, dead)
        if token.lower_ == "cause":
            yield from _cause(sentence, token)


def _behind(sentence: Sentence, verb: "Token", dead: "Token") -> Iterator[Reading]:
    yield from _sites(sentence, verb, dead)
    for child in (*verb.children, *(t for c in verb.children if c.dep_ == "npadvmod" for t in c.children)):
        if child.dep_ == "prep" and child.lower_ in ("of", "from"):
            noun = _noun(child)
            if noun is not None:
                first = noun.left_edge
                yield things.reading(
                    sentence, first, noun, phrase(noun).lower(), dead, negated=denied(verb), question=CAUSE
                )


def _sites(sentence: Sentence, top: "Token", dead: "Token") -> Iterator[Reading]:
    sites = data.table("death_sites.tsv")
    for child in top.children:
        if child.dep_ == "prep" and child.lower_ in ("at", "in", "on", "inside"):
            noun = _noun(child)
            site = sites.get(noun.lemma_.lower()) if noun is not None else None
            if noun is not None and site:
                yield things.reading(sentence, child, noun, site, dead, question=PLACE)
                return


def _cause(sentence: Sentence, token: "Token") -> Iterator[Reading]:
    """ "The cause of his death was unknown", "the cause of death was a stroke"."""
    death = next((t for c in token.children if c.lower_ == "of" for t in c.children if t.lower_ == "death"), None)
    verb = token.head
    if death is None or verb.pos_ not in ("AUX", "VERB") or token.dep_ not in ("nsubj", "nsubjpass"):
        return
    said = next((c for c in verb.children if c.dep_ in ("acomp", "attr", "oprd") and c.i > verb.i), None)
    said = verb if said is None and verb.lower_ in LACKING else said
    if said is None:
        return
    dead: Token | str = _possessor(death) or ""
    if not isinstance(dead, str) and dead.pos_ == "PRON":
        dead = before(sentence, dead.idx)
    if said.lower_ in UNKNOWN:
        if said.lower_ in LACKING and not denied(said):
            return
        yield things.reading(sentence, said, said, "unknown", dead, question=CAUSE)
    elif said.pos_ in NOMINAL:
        yield things.reading(sentence, said.left_edge, said, phrase(said).lower(), dead, question=CAUSE)


def _noun(prep: "Token") -> "Token | None":
    return next((t for t in prep.children if t.dep_ == "pobj" and t.pos_ in NOMINAL), None)


def _possessor(noun: "Token") -> "Token | None":
    return next((c for c in noun.children if c.dep_ == "poss"), None)
