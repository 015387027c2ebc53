"""What a quantity is about: whose it is, or of what, in words.

"The firm has 13,000 workers" counts workers and is about the firm; "a fee of 0.6 percent" is about the fee; "shares of
two banks were down 2.3%" about the shares of the banks. From the syntax alone: the noun that the quantity modifies,
what it is "of", and the subject of the verb over it. Measured by ``benchmarks/newsquant.py`` and ``concepts.py``.
"""

from factcheck.claims.about.choice import about

__all__ = ["about"]
