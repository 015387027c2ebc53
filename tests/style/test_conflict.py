"""Sources that differ, without a draft."""

import dataclasses

from factcheck import style
from factcheck.model import Outcome
from tests.style.newsroom import Story


def two_tolls(first: float = 12, second: float = 19) -> Outcome:
    story = Story()
    a = story.article(f"The ferry sank off Port Marlow. The coastguard said {first:.0f} passengers drowned.")
    b = story.article(f"A ferry went down near Port Marlow. Rescuers said {second:.0f} passengers drowned.")
    story.fact(
        "passengers drowned",
        "conflict",
        [story.claim(a, f"{first:.0f}", by="The coastguard", head="passenger", predicate="drown")],
        [story.claim(b, f"{second:.0f}", by="Rescuers", head="passenger", predicate="drown")],
    )
    return story.outcome()


def test_a_conflict_is_one_error_that_names_values_and_speakers() -> None:
    (finding,) = style.apply(style.load(), two_tolls()).findings
    assert finding.rule == "conflict"
    assert finding.severity == "error"
    assert finding.message == (
        "Sources conflict on “passengers drowned”: 12 (The coastguard, in wire-1) and 19 (Rescuers, in wire-2)."
    )


def test_the_id_stays_while_the_figures_do_and_changes_with_them() -> None:
    def identity(outcome: Outcome) -> str:
        return style.apply(style.load(), outcome).findings[0].id

    renamed = two_tolls()
    renamed = dataclasses.replace(
        renamed, sources=tuple(dataclasses.replace(s, name=f"copy of {s.name}") for s in renamed.sources)
    )
    assert identity(two_tolls()) == identity(renamed)
    assert identity(two_tolls()) != identity(two_tolls(second=21))
