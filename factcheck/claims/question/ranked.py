"""What a rank, an age or a score is of: "rank of Verano by size", "from which floor the gunman fired", "age of the
pilot", "score when the Rovers beat the Gulls"."""

import re

from factcheck import data
from factcheck.claims.question.clauses import clause, doer, preposition, told
from factcheck.claims.question.stated import Stated
from factcheck.claims.slots.dated import is_time
from factcheck.claims.slots.frame import VERBAL, subject_of
from factcheck.claims.slots.ranked import GRADES, SEEDED

SUPERLATIVE = re.compile(r"\b(?:most|least|\w+est|worst|best)\b", re.IGNORECASE)
MATCHES = frozenset({"win", "loss", "victory", "defeat", "game", "match", "final", "draw", "series", "set", "setback"})
VAGUE = frozenset({"high", "low", "great", "top", "good", "bad"})  # "the highest offer" has no height
PLAYING = frozenset(
    {"win", "lose", "beat", "defeat", "lead", "trail", "tie", "top", "draw", "edge", "rout", "play", "fall", "down"}
    | {"overcome", "outlast", "upset", "crush", "thrash", "blank", "outscore", "score", "equalize", "rally", "prevail"}
)
WITHIN = frozenset({"in", "during", "on", "at", "by", "through", "into", "to", "from", "of", "for", "with"})


def rank(stated: Stated) -> str:
    """Of a superlative, the scale; of something in a row, which one."""
    noun, told_ = stated.frame.noun, stated.slot("predicate")
    scale = data.table("scale_of_adjective.txt").get(told_, "")
    if scale or SUPERLATIVE.search(stated.value.text) or told_ in data.words("measured_adjectives.txt"):
        return _superlative(stated, scale, told_)
    if noun is None or noun.pos_ not in ("NOUN", "PROPN"):
        return ""
    thing = stated.bare(noun)
    if not thing or noun.i < stated.value.start:
        return f"rank of {stated.named(noun)}" if thing else ""
    state = stated.frame.state
    if (noun.pos_ == "PROPN" and not is_time(noun)) or (state is not None and state.lower_ in SEEDED):
        return f"rank of {stated.the(noun)}"
    part = next((t for t in stated.value.doc[stated.value.end : stated.value.end + 2] if t.lower_ in GRADES), None)
    if part is not None and part.i < noun.i:
        return f"{part.lower_} of {stated.the(noun)}"
    if stated.value.end < len(stated.value.doc) and stated.value.doc[stated.value.end].lower_ == "of":
        return f"{'which of' if noun.tag_ == 'NNS' else 'place in'} {stated.the(noun)}"
    verb, role = stated.frame.verb, stated.frame.role
    first = next((c for c in noun.rights if c.dep_ in ("acl", "relcl") and c.tag_ == "VB"), None)
    if first is not None:
        return f"which {thing} {told(first, stated.sentence, stated.value)}"  # "the first person to plead guilty"
    if verb is None or verb.pos_ not in VERBAL:
        return f"which {thing}"
    way = preposition(noun, verb) or (noun.head.lower_ if noun.dep_ == "pobj" else "")
    if way == "of":
        return f"which {thing}"
    if role == "subject" and not way:
        said = told(verb, stated.sentence, stated.value)
        return f"which {thing} {said}" if said else f"which {thing}"
    deed = clause(verb, stated.sentence, stated.value, None if way else noun)
    if not deed or (way and way not in WITHIN):
        return f"which {thing}"
    return f"{way} which {thing} {deed}".strip()


def _superlative(stated: Stated, scale: str, adjective: str) -> str:
    noun = stated.frame.noun
    about = stated.slot("about")
    thing = about if about[:1].isupper() else ""
    if not thing and noun is not None and noun.dep_ in ("attr", "oprd", "nsubj") and noun.head.lemma_ == "be":
        thing = stated.named(subject_of(noun.head)) if noun.dep_ != "nsubj" else ""
    if not thing and noun is not None:
        thing = stated.the(noun)
    if not thing:
        return ""
    return f"rank of {thing} by {scale}" if scale and adjective not in VAGUE else f"rank of {thing}"


def age(stated: Stated) -> str:
    """ "age of Ilo Brandt"."""
    words = stated.slot("subject")
    noun = stated.frame.noun
    if noun is not None and noun.pos_ != "PRON" and noun.lemma_.lower() != "age":
        words = stated.the(noun)
    elif words and not words[:1].isupper():
        words = f"the {words}"
    return f"age of {words}" if words and words.lower() not in ("the age", "age") else ""


def score(stated: Stated) -> str:
    """ "score of the final", "score when the Rovers beat the Gulls"."""
    doc, start = stated.value.doc, stated.value.start
    if start > 1 and doc[start - 1].text == "(" and doc[start - 2].pos_ == "PROPN":
        return f"record of {stated.named(doc[start - 2])}"  # "the Rovers (11-4)"
    noun = stated.frame.noun
    verb = stated.frame.verb
    if noun is not None and (noun.lemma_.lower() in MATCHES or noun.lemma_.lower() in data.words("event_nouns.txt")):
        return f"score of {stated.the(noun)}"
    deed = clause(verb, stated.sentence, stated.value, stated.anchor) if verb is not None else ""
    if verb is not None and deed and verb.lemma_.lower() in PLAYING:
        return f"score when {deed}"
    who = stated.named(doer(verb)) if verb is not None else ""
    if who:
        return f"score or record of {who}"
    thing = stated.named(noun) if noun is not None else ""
    return f"score of {thing}" if thing else ""
