"""The examples of a rule, run: what should pass passes, what should fail fails."""

import dataclasses
from collections.abc import Callable, Iterator, Sequence

from factcheck.model import Outcome, Source
from factcheck.style.checks import Rule
from factcheck.style.checks.rule import Story
from factcheck.style.style import Style

Check = Callable[[Sequence[Source], Style], Outcome]
"""Compares sources that have been read and applies a style (`factcheck.pipeline.compare`)."""


@dataclasses.dataclass(frozen=True, slots=True)
class Result:
    """What a rule made of one of its examples. ``found`` are the messages of the rule itself."""

    rule: str
    example: Story
    fails: bool
    found: tuple[str, ...]

    @property
    def good(self) -> bool:
        """Whether the rule did as the example says."""
        return bool(self.found) == self.fails

    def __str__(self) -> str:
        text = " ".join((self.example.draft or " / ".join(self.example.sources)).split())
        if self.fails:
            return f"{self.rule}: should find something here and does not: {text}"
        return f"{self.rule}: should let this pass: {text}\n    {' '.join(self.found)}"


def trial(rule: Rule, style: Style, check: Check) -> Iterator[Result]:
    """Every example of ``rule`` through ``check``, by the rule alone with the other settings of ``style``."""
    alone = dataclasses.replace(style, rules=(rule,), decisions=())
    for fails, stories in ((False, rule.examples.passes), (True, rule.examples.fails)):
        for story in stories:
            found = check(_articles(story), alone).findings
            yield Result(rule.id, story, fails, tuple(f.message for f in found if f.rule == rule.id))


def _articles(story: Story) -> tuple[Source, ...]:
    wires = [Source(f"s{n}", f"source-{n}", f"source {n}", text) for n, text in enumerate(story.sources, 1)]
    if story.draft is not None:
        wires.append(Source(f"s{len(wires) + 1}", "draft", "draft", story.draft, role="draft"))
    return tuple(wires)
