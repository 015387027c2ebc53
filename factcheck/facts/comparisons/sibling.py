"""Whether two claims are about one of several events or things of a kind."""

from factcheck.facts.comparisons.comparison import Pair, Shares


class Sibling:
    """Both about one that is set apart from others in the same way (an aftershock, an earlier attack); in two ways;
    one about such a one in time; one about "another" or "other"; neither."""

    name = "one of several"
    levels = ("both set apart alike", "set apart in two ways", "one before or after", "one other", "neither")

    def shares(self, pair: Pair) -> Shares:
        return ((_apart(pair), 1.0),)


def _apart(pair: Pair) -> str:
    a, b = pair.a.siblings, pair.b.siblings
    if a and b:
        return "both set apart alike" if a & b else "set apart in two ways"
    if not a and not b:
        return "neither"
    return "one other" if a | b == {"other"} else "one before or after"
