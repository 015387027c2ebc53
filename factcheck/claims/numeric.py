"""What the kinds of number share: from the quantities of a sentence to the readings of one kind."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.claims.counted import unit_token
from factcheck.claims.directions import direction
from factcheck.claims.quantities import Quantity, QuantityHint, read
from factcheck.claims.reading import Reading
from factcheck.claims.ties import inherited, tie
from factcheck.claims.values import value
from factcheck.language import Sentence
from factcheck.model import Kind

if TYPE_CHECKING:
    from spacy.tokens import Token


CHANGING = frozenset(("percent", "money", "measure"))


class Numeric:
    """A kind of number. A kind says which quantities are its own, in which unit, and at which token the slots hang."""

    hint = QuantityHint()
    kind: Kind

    def takes(self, sentence: Sentence, quantity: Quantity) -> bool:
        """Whether ``quantity`` is of this kind."""
        raise NotImplementedError

    def unit(self, sentence: Sentence, quantity: Quantity) -> str | None:
        """The unit of a claim, as in `Value`."""
        return quantity.unit

    def anchor(self, sentence: Sentence, quantity: Quantity) -> "Token":
        """The token from which the slots are read."""
        return unit_token(sentence, quantity)

    def read(self, sentence: Sentence) -> Iterator[Reading]:
        """The readings of this kind in ``sentence``, in order."""
        for quantity in read(sentence):
            if self.takes(sentence, quantity):
                way = direction(sentence, quantity) if quantity.sort in CHANGING else None
                yield Reading(
                    start=sentence.start + quantity.start,
                    end=sentence.start + quantity.end,
                    kind=self.kind,
                    value=value(inherited(sentence, quantity), sentence.text, self.unit(sentence, quantity)),
                    anchor=self.anchor(sentence, quantity).i,
                    relation=tie(sentence, quantity),
                    given=(("predicate", way),) if way else (),
                )
