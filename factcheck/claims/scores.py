"""Results of games: "won 5-4", "a 2-0 lead"."""

from factcheck.claims.numeric import Numeric
from factcheck.claims.quantities import Quantity
from factcheck.language import Sentence
from factcheck.model import Kind


class Scores(Numeric):
    """Two numbers with a dash that are no range. ``low`` is the first of them, ``high`` the second."""

    kind: Kind = "score"

    def takes(self, sentence: Sentence, quantity: Quantity) -> bool:
        return quantity.sort == "score"
