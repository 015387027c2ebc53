"""The question that a value answers, as an editor would put it ("people killed in the quake")."""

from factcheck.facts.comparisons.comparison import Pair, Shares
from factcheck.facts.comparisons.value import both_ways, one_way

SHARED = ("same question", "one within the other", "half shared", "a word shared", "nothing shared", "one only", "none")


class Question:
    """The same words; those of one question all in the other ("people killed", "people killed in the quake"); half of
    the shorter one's; fewer; none; a question on one side, or on neither. Values that differ are asked apart: of two
    claims in one question it is there that a conflict shows."""

    name = "question"
    levels = both_ways(SHARED)

    def shares(self, pair: Pair) -> Shares:
        if pair.a.claim.kind == "status" or pair.b.claim.kind == "status":
            return ()
        return ((one_way(pair, _shared(pair)), 1.0),)


def _shared(pair: Pair) -> str:
    one, other = pair.a.question, pair.b.question
    if not one or not other:
        return "none" if not one and not other else "one only"
    if pair.a.claim.question == pair.b.claim.question:
        return "same question"
    if one <= other or other <= one:
        return "one within the other"
    shared = len(one & other)
    if shared * 2 >= min(len(one), len(other)):
        return "half shared"
    return "a word shared" if shared else "nothing shared"
