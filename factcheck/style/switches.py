"""Rules switched off within a draft: `<!-- factcheck: off RULE -->` ... `<!-- factcheck: on -->`.

`off` without a rule switches all off, `off banned term` two. `on` ends what is off, `on banned` that one rule. What is
not switched on again stays off to the end of the article.
"""

import dataclasses
import re
from collections.abc import Iterable, Iterator

from factcheck.model import Finding, Source, line_and_column
from factcheck.style.problems import nearest
from factcheck.style.review import identity

COMMENT = re.compile(r"<!--\s*factcheck\s*:\s*(?P<do>\w+)(?P<rules>[^<>]*?)-->", re.I)
ALL = "*"


@dataclasses.dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of an article in which a rule, or all (``*``), is off; ``line`` is where it was switched off."""

    rule: str
    start: int
    end: int
    line: int


def stretches(text: str) -> Iterator[Stretch]:
    """Where rules are off in ``text``."""
    off: dict[str, int] = {}
    for comment in COMMENT.finditer(text):
        named = comment["rules"].replace(",", " ").split()
        if comment["do"].lower() == "off":
            for rule in named or [ALL]:
                off.setdefault(rule, comment.start())
        elif comment["do"].lower() == "on":
            for rule in named or list(off):
                if rule in off:
                    yield _stretch(text, rule, off.pop(rule), comment.end())
    for rule, start in off.items():
        yield _stretch(text, rule, start, len(text))


def suppress(findings: Iterable[Finding], sources: Iterable[Source]) -> Iterator[Finding]:
    """The findings, those in a stretch where their rule is off marked so."""
    off = {source.id: tuple(stretches(source.text)) for source in sources}
    for found in findings:
        for stretch in off.get(found.source, ()):
            if stretch.rule in (ALL, found.rule) and stretch.start <= found.start < stretch.end:
                found = dataclasses.replace(found, suppressed=f"switched off in line {stretch.line}")
                break
        yield found


def faults(source: Source, rules: tuple[str, ...]) -> Iterator[Finding]:
    """Switches that switch nothing: of a rule that is not in force, or with a word that is neither off nor on."""
    for comment in COMMENT.finditer(source.text):
        if comment["do"].lower() not in ("off", "on"):
            yield _fault(source, comment, f"A switch says `off` or `on`, not `{comment['do']}`.")
        for rule in comment["rules"].replace(",", " ").split():
            if rule not in rules:
                near = nearest(rule, rules)
                hint = f" Did you mean `{near}`?" if near else ""
                yield _fault(source, comment, f"There is no rule `{rule}` to switch.{hint}")


def _fault(source: Source, comment: re.Match[str], message: str) -> Finding:
    return Finding(
        rule="switch",
        severity="warning",
        message=message,
        source=source.id,
        start=comment.start(),
        end=comment.end(),
        hint="`factcheck rules list` shows the rules in force.",
        id=identity("switch", comment[0]),
    )


def _stretch(text: str, rule: str, start: int, end: int) -> Stretch:
    return Stretch(rule, start, end, line_and_column(text, start)[0])
