"""Where the two claims stand."""

from factcheck.facts.comparisons.comparison import Pair, Shares


class Place:
    """In two articles, or in one; in headlines."""

    name = "where they stand"
    levels = ("two articles", "one article", "a headline and a text", "two headlines")

    def shares(self, pair: Pair) -> Shares:
        titles = pair.a.title + pair.b.title
        if titles == 2:
            return (("two headlines", 1.0),)
        if titles == 1:
            return (("a headline and a text", 1.0),)
        return (("one article" if pair.same_article else "two articles", 1.0),)
