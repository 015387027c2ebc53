"""Shares: "60 percent", "two-thirds of voters", "one in five", "half of the homes"."""

from factcheck.claims.numeric import Numeric
from factcheck.claims.quantities import Quantity
from factcheck.language import Sentence
from factcheck.model import Kind


class Percents(Numeric):
    """Numbers of a hundred; fractions and ratios are percentages too (a third is 33.3)."""

    kind: Kind = "percent"

    def takes(self, sentence: Sentence, quantity: Quantity) -> bool:
        return quantity.sort == "percent"
