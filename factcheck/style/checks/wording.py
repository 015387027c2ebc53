"""Where the words of a rule stand in an article: what `term`, `banned` and their like share."""

from collections.abc import Iterable, Iterator

from factcheck.style import patterns
from factcheck.style.checks.rule import TextRule
from factcheck.style.review import Copy, Review


def places(
    entries: Iterable[str], exceptions: Iterable[str], rule: TextRule, copy: Copy, review: Review
) -> Iterator[tuple[int, int, str]]:
    """Start, end and entry of each of ``entries`` in the article's own words, outside quotations, links and
    ``exceptions``, in sentences that the rule is for."""
    text = copy.source.text
    spared = [span for e in exceptions for span in patterns.spans(e, text)]
    for entry in entries:
        for start, end in patterns.spans(entry, text):
            if (
                copy.is_prose(start, end)
                and not any(s <= start and end <= e for s, e in spared)
                and rule.where.holds(copy.source, copy.sentence(start), review.vocabulary)
            ):
                yield start, end, entry
