"""A draft against its sources, through the whole pipeline: the sentence, and what is found in it."""

from collections.abc import Sequence

import pytest

from factcheck import pipeline, style
from factcheck.language import Language
from factcheck.model import Source

WIRES = (
    "Ferry sinks off Port Marlow\n\nThe ferry Aurelia sank off Port Marlow on Tuesday. The coastguard said 12"
    " passengers drowned. About 300 people were on board, the owner said. The ferry was built in 1998.",
    "Aurelia ferry goes down\n\nThe ferry Aurelia went down near Port Marlow on Tuesday. Rescuers said 19 passengers"
    " drowned. The ship was carrying about 300 people, according to the owner. It was built in 1998.",
)


@pytest.fixture(scope="module")
def desk(language: Language) -> "Desk":
    return Desk(language)


class Desk:
    """Checks drafts against the two wires."""

    def __init__(self, language: Language) -> None:
        self.language, self.style = language, style.load()

    def found(self, draft: str, wires: Sequence[str] = WIRES) -> list[tuple[str, str]]:
        """The rules that find something, each with the words it is found in."""
        sources = [Source(f"s{n}", f"wire-{n}.txt", f"wire-{n}", text) for n, text in enumerate(wires, 1)]
        sources.append(Source("d", "draft.md", "draft", draft, role="draft"))
        findings = pipeline.compare(sources, style=self.style, language=self.language).findings
        return [(f.rule, draft[f.start : f.end]) for f in findings if f.source == "d"]


@pytest.mark.parametrize(
    ("draft", "found"),
    [
        ("Rescuers said 19 passengers drowned when the ferry sank.", []),
        ("Rescuers said 19 passengers drowned; the coastguard said 12 passengers drowned.", []),
        ("The ferry sank off Port Marlow on Tuesday.", []),
        ("The ferry was built in 1998.", []),
        ("About 300 people were on board the ferry, the owner said.", []),
        ("The coastguard said 45 passengers drowned.", [("contradicted", "45")]),
        ("The ferry was built in 1967.", [("contradicted", "1967")]),
        ("The repairs had cost $4.5 million.", [("unsupported", "$4.5 million")]),
        ("Nothing is known about the crew.", []),
    ],
)
def test_what_is_found_in_a_draft(desk: Desk, draft: str, found: list[tuple[str, str]]) -> None:
    assert desk.found(draft) == found
