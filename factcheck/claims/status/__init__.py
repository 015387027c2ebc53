"""Status: a state of affairs that another source can contradict without a number: an airport captured or still held,
a suspect in custody or at large, somebody dead or alive, from this town or from that.

``predicate`` is the question that a state answers ("custody", "home"), ``value.normalized`` the state, ``low`` and
``high`` are None. ``of`` and ``head`` name the thing whose state it is, ``subject`` who brought it about, ``negated``
the polarity: "the army denied that it had withdrawn" is withdrawn, negated. Each sort of state has its file here and
its line in `READERS`; which states exclude each other is told by `factcheck.states`.
"""

import re
from collections.abc import Iterable

from factcheck.claims.expressions import Expression, Expressions
from factcheck.claims.reading import Reading
from factcheck.claims.status import (
    deaths,
    deeds,
    denials,
    homes,
    links,
    names,
    partners,
    phrases,
    posts,
    presence,
    qualities,
    tenure,
    verbs,
)
from factcheck.language import Sentence

READERS = (verbs, phrases, links, deaths, homes, posts, partners, tenure, qualities, presence, deeds, names)

HINTS = {reader: Expression(reader.HINT, re.IGNORECASE) for reader in READERS if reader.HINT}
HINTED = frozenset((links, deaths, partners, tenure, qualities))  # these read nothing where their hint finds nothing


class Status:
    """Reads states of named or definite things."""

    hint = Expressions(HINTS.values())

    def read(self, sentence: Sentence) -> Iterable[Reading]:
        found = [
            reading
            for reader in READERS
            if reader not in HINTED or HINTS[reader].search(sentence.text)
            for reading in reader.read(sentence)
        ]
        return [*found, *denials.read(sentence, found)]
