"""Numbers in running text, read by rule from characters alone: digits, words, fractions, vague numbers, modifiers."""

from factcheck.claims.numbers.number import Form, Number
from factcheck.claims.numbers.reading import HINT, numbers

__all__ = ["HINT", "Form", "Number", "numbers"]
