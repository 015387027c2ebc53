"""A value in its sentence, with what is known of it by the time that its question is asked."""

import dataclasses
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from factcheck.claims.question.inflection import plural
from factcheck.claims.question.words import NATION, article, bare, named
from factcheck.claims.slots.frame import Frame
from factcheck.model import Bound, Kind

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from factcheck.language import Sentence


AFTERWARDS = frozenset(
    {"arrest", "charge", "trial", "conviction", "sentence", "sentencing", "hearing", "verdict", "plea", "investigation"}
)  # what follows an event: nobody is "killed in the arrest"


@dataclasses.dataclass(frozen=True, slots=True)
class Stated:
    """``value``: the value's words; ``anchor``: the token that the slots were read from; ``slots``: by name."""

    sentence: "Sentence"
    value: "Span"
    anchor: "Token"
    frame: Frame
    kind: Kind
    unit: str | None
    low: Bound
    slots: Mapping[str, Any]

    def slot(self, name: str) -> str:
        return str(self.slots.get(name, ""))

    def named(self, token: "Token | None") -> str:
        """A noun with its article, what a pronoun stands for, or nothing."""
        return named(token, self.sentence, self.value)

    def bare(self, token: "Token") -> str:
        return bare(token, self.value)

    def the(self, token: "Token") -> str:
        """A noun with "the", unless it is a name or the text has it without any article."""
        words = bare(token, self.value)
        if not words:
            return ""
        possessed = any(t.dep_ == "poss" and t.tag_ != "PRP$" for t in token.lefts)
        name = token.pos_ == "PROPN" and not article(token)
        many = token.tag_ == "NNS" and not article(token)
        return words if possessed or name or many else f"the {words}"

    def event(self) -> str:
        """ "in the flood", where the slots know an event that has a name of its own."""
        event = self.slot("event")
        if event.rsplit(" ", 1)[-1] in AFTERWARDS:
            return ""
        if not event or any(c.isdigit() for c in event) or len(event) > 24:
            return ""
        many = plural(event)
        said = re.search(rf"\b(?:{re.escape(many)}|{re.escape(event)})\b", self.sentence.text, re.IGNORECASE)
        if said:  # in the number and with the capitals of the text, unless it opens the sentence
            event = said[0] if said.start() or NATION.fullmatch(said[0].split()[0]) else said[0].casefold()
        return f"in {'' if event.split()[-1][:1].isupper() else 'the '}{event}"
