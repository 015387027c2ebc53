"""Which of several events or things of a kind a claim is about: the quake or its aftershock, the attack or another."""

import re

from factcheck.data import table
from factcheck.facts.eras import sentences_before
from factcheck.model import Claim, Source

WORD = re.compile(r"[^\W\d_][\w-]*")
# a sentence whose subject is what the sentence before was about
PRONOUN = re.compile(r"\W*(?:It|That|This|They|These|Those)\b")
SUBJECT = 70  # characters of a sentence in which its subject stands


def siblings(claim: Claim, source: Source) -> frozenset[str]:
    """How the slots of ``claim`` set what it is about apart from others of its kind: "other", "before", "after". Where
    its sentence goes on with a pronoun, the subject of the sentence before is asked."""
    found = _told(" ".join((claim.subject, claim.event, claim.about, claim.of)))
    if not found and PRONOUN.match(claim.text):
        for sentence in sentences_before(source.text, claim.sentence.start):
            if not PRONOUN.match(sentence):
                return _told(sentence[:SUBJECT])
    return found


def _told(text: str) -> frozenset[str]:
    known = table("siblings.tsv")
    return frozenset(known[word] for word in WORD.findall(text.lower()) if word in known)
