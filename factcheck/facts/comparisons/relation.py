"""How the values hang on others of their articles."""

from factcheck.facts.comparisons.comparison import Pair, Shares


class HangsOn:
    """Both a part, a further number, a conversion... of another value; two different such relations; one of them only;
    neither."""

    name = "hangs on another value"
    levels = ("both alike", "differently", "one a part", "one further", "one otherwise", "neither")

    def shares(self, pair: Pair) -> Shares:
        a, b = pair.a.claim.relation, pair.b.claim.relation
        if a is None and b is None:
            return (("neither", 1.0),)
        if a is not None and b is not None:
            return (("both alike" if a.kind == b.kind else "differently", 1.0),)
        kind = (a or b).kind  # type: ignore[union-attr]
        return (({"part_of": "one a part", "further": "one further"}.get(kind, "one otherwise"), 1.0),)
