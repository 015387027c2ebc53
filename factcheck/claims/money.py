"""Amounts of money: "$2.6 million", "85 million euros", "19 cents", "$80 per square metre"."""

from factcheck.claims.numeric import Numeric
from factcheck.claims.quantities import Quantity
from factcheck.language import Sentence
from factcheck.model import Kind


class Money(Numeric):
    """Numbers with a currency."""

    kind: Kind = "money"

    def takes(self, sentence: Sentence, quantity: Quantity) -> bool:
        return quantity.sort == "money"
