"""Findings that an editor has looked at and accepted: a YAML file beside the rules, written by `factcheck accept`.

A finding's id stays as long as what was found is the same. A figure that changes makes another finding, which counts
again; the decision on the old one is then reported as no longer matching anything.
"""

import dataclasses
import datetime
import io
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from factcheck.model import Finding, Outcome
from factcheck.style.faults import validated
from factcheck.style.tree import parse, read

NAME = "decisions.yml"
HEADER = """\
Findings that we have looked at and accepted. They are shown as accepted and do not fail the check.
Written by `factcheck accept`; change a reason or a date as you like, take an entry out to make it count again.
"""


class Decision(BaseModel):
    """A finding that was accepted: its id, why, until when (the last day), and, for whoever reads the file, the day of
    the decision, the article, the rule and the words of the finding."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    finding: str = Field(min_length=1)
    reason: str = Field(min_length=1)
    until: datetime.date | None = None
    accepted: datetime.date | None = None
    article: str = ""
    rule: str = ""
    message: str = ""


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    decisions: tuple[Decision, ...] = ()


def load(path: Path) -> tuple[Decision, ...]:
    """The decisions of a file; none if there is no such file.

    Raises InvalidStyle.
    """
    if not path.exists():
        return ()
    return validated(_File, read(path)).decisions


def on(finding: Finding, article: str, reason: str, until: datetime.date | None, today: datetime.date) -> Decision:
    """The decision to accept ``finding``, which was made in ``article``."""
    return Decision(
        finding=finding.id,
        reason=reason,
        until=until,
        accepted=today,
        article=article,
        rule=finding.rule,
        message=finding.message,
    )


def added(text: str, new: Iterable[Decision], name: str = NAME) -> str:
    """The text of a decisions file with ``new`` ones at its end; one on the same finding is replaced. Comments stay.

    Raises InvalidStyle where ``text`` is no decisions file.
    """
    from ruamel.yaml import YAML
    from ruamel.yaml.comments import CommentedMap, CommentedSeq

    validated(_File, parse(text, name))
    yaml = YAML()
    yaml.width = 100
    yaml.representer.ignore_aliases = lambda *_: True
    yaml.indent(mapping=2, sequence=4, offset=2)
    data: Any = yaml.load(text)
    if data is None:
        data = CommentedMap()
        data.yaml_set_start_comment(HEADER)
    entries = data.setdefault("decisions", CommentedSeq())
    if entries is None:
        entries = data["decisions"] = CommentedSeq()
    fresh = {d.finding: d.model_dump(exclude_none=True, exclude_defaults=True) for d in new}
    for entry in entries:
        written = fresh.pop(entry["finding"], None)
        if written is not None:
            for key in set(entry) - set(written):
                del entry[key]
            entry.update(written)
    entries.extend(CommentedMap(written) for written in fresh.values())
    out = io.StringIO()
    yaml.dump(data, out)
    return out.getvalue()


def suppress(findings: Iterable[Finding], decisions: Sequence[Decision], today: datetime.date) -> tuple[Finding, ...]:
    """The findings with those that are accepted today marked so."""
    standing = {d.finding: d for d in decisions if d.until is None or today <= d.until}
    return tuple(
        dataclasses.replace(f, suppressed=standing[f.id].reason) if f.id in standing and f.suppressed is None else f
        for f in findings
    )


def overdue(outcome: Outcome, decisions: Sequence[Decision], today: datetime.date) -> tuple[str, ...]:
    """What is to be said of decisions that have ended, or that match nothing any more though their article was
    checked."""
    found = {f.id for f in outcome.findings}
    checked = {s.name for s in outcome.sources}
    said = []
    for decision in decisions:
        if decision.finding not in found:
            if decision.article in checked:
                said.append(f"the decision on {decision.finding} matches nothing any more ({decision.reason})")
        elif decision.until and decision.until < today:
            said.append(f"the decision on {decision.finding} ended on {decision.until:%Y-%m-%d} ({decision.reason})")
    return tuple(said)
