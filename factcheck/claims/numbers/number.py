"""A number as it stands in a text."""

import dataclasses
from typing import Literal

from factcheck.model import Modifier

Form = Literal["digits", "words", "vague", "fraction", "ratio", "zero"]


@dataclasses.dataclass(frozen=True, slots=True)
class Number:
    """A number at ``start``:``end`` of a text, modifier included; ``core``:``core_end`` are the number words alone.

    ``low`` and ``high`` are the interval that the words allow, modifier included: "more than 300" is 300 to None,
    "dozens" 24 to 99. ``stated`` is the number that the words name (300), the lower end of a vague one.
    ``form``: "digits" (3,000; 1.2m), "words" (twenty-three), "vague" (dozens), "fraction" (two-thirds),
    "ratio" (one in five), "zero" (nobody, none).
    """

    start: int
    end: int
    core: int
    core_end: int
    low: float | None
    high: float | None
    stated: float
    modifier: Modifier = "="
    form: Form = "digits"
    scaled: bool = False  # a scale was written with it: "2.6 million", "40k"

    def bounded(self, modifier: Modifier) -> "Number":
        """This number as ``modifier`` means it: an end of the interval is open where the modifier opens it."""
        low, high = self.low, self.high
        if modifier == ">":
            high = None
        elif modifier == "<":
            low = None
        elif modifier == "=" and self.modifier != "=":
            modifier = self.modifier
        return dataclasses.replace(self, low=low, high=high, modifier=modifier)
