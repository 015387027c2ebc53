"""The drafts of the benchmark are marked as they should be; what is found in them is measured by the benchmark."""

import itertools

from benchmarks.drafts import HERE, drafts
from factcheck import style


def test_every_mark_is_of_a_rule_in_force_and_stands_in_its_draft() -> None:
    rules = {r.id for r in style.load([HERE / "house.yml"]).rules}
    marked = list(drafts())
    assert len(marked) >= 30
    for draft in marked:
        assert draft.errors, draft.name
        assert draft.clean, draft.name
        assert {rule for mark in draft.errors for rule in mark.rules} <= rules, draft.name


def test_no_claim_is_marked_as_an_error_and_as_clean() -> None:
    for draft in drafts():
        spans = sorted((m.start, m.end) for m in (*draft.errors, *draft.clean))
        assert all(a[1] <= b[0] for a, b in itertools.pairwise(spans)), draft.name
