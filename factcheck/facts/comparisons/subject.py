"""What is counted, measured, ranked or dated."""

from factcheck.facts.comparisons.comparison import Pair, Shares


class Subject:
    """Same head word; another shared word; no word in common; unknown on a side."""

    name = "subject"
    levels = ("same head", "same words", "shared word", "nothing shared", "unknown")

    def shares(self, pair: Pair) -> Shares:
        a, b = pair.a, pair.b
        if not a.subject or not b.subject:
            return (("unknown", 1.0),)
        if a.subject == b.subject:
            return (("same words", 1.0),)
        if a.claim.head and a.claim.head == b.claim.head:
            return (("same head", 1.0),)
        return (("shared word" if a.subject & b.subject else "nothing shared", 1.0),)
