"""The house's own names for people, bodies and groups: which words mean the same."""

import dataclasses
from collections.abc import Mapping

from factcheck.style import patterns


@dataclasses.dataclass(frozen=True, slots=True)
class Vocabulary:
    """``names``: a name and what else it is called; ``terms``: a word and its synonyms. Both read either way."""

    names: Mapping[str, tuple[str, ...]] = dataclasses.field(default_factory=dict)
    terms: Mapping[str, tuple[str, ...]] = dataclasses.field(default_factory=dict)

    def same(self, entry: str) -> tuple[str, ...]:
        """``entry`` and everything that the house takes to mean the same."""
        if patterns.is_expression(entry):
            return (entry,)
        for table in (self.names, self.terms):
            for name, others in table.items():
                if entry.casefold() in {name.casefold(), *(o.casefold() for o in others)}:
                    return (name, *others)
        return (entry,)

    def stands_in(self, entry: str, text: str) -> bool:
        """Whether ``entry``, or what means the same, stands in ``text``."""
        return any(patterns.found_in(e, text) for e in self.same(entry))

    def name(self, speaker: str) -> str:
        """The house's name for ``speaker``: the key of the alias that it carries, else its own words."""
        for name, others in self.names.items():
            if any(patterns.found_in(e, speaker) for e in (name, *others)):
                return name
        return speaker
