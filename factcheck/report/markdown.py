"""The findings and the facts as Markdown: a comment on a pull request, or a page of a wiki.

Article text is hostile: what Markdown or HTML would read as markup is escaped, and mentions do not notify anybody.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from factcheck.model import CONTESTED, Fact, Outcome
from factcheck.report.places import Place, clean, places
from factcheck.report.summary import summary

MARKUP = re.compile(r"([\\`*_{}\[\]()#+!|~$])")
TITLES = {"error": "Errors", "warning": "Warnings", "info": "Notes"}
MOST = 200  # findings that are listed one by one; a comment has its limits


def render(outcome: Outcome, **_: Any) -> str:
    """Findings by severity, then those that were accepted, then a table of the contested facts."""
    return "\n".join(_parts(outcome)).rstrip() + "\n"


def _parts(outcome: Outcome) -> Iterator[str]:
    found = places(outcome)
    count = sum(p.finding.suppressed is None for p in found)
    yield f"## factcheck: {count} finding{'s' if count != 1 else ''}" if count else "## factcheck: no findings"
    yield ""
    yield escape(summary(outcome)) + "."
    yield ""
    left = MOST
    for severity, title in TITLES.items():
        own = [p for p in found if p.finding.severity == severity and p.finding.suppressed is None]
        if own:
            yield f"### {title}"
            yield ""
            yield from (_finding(place) for place in own[:left])
            if len(own) > left:
                yield f"- and {len(own) - left} more"
            left = max(0, left - len(own))
            yield ""
    accepted = [p for p in found if p.finding.suppressed is not None]
    if accepted:
        yield from _folded(f"{len(accepted)} accepted", (_accepted(place) for place in accepted))
    contested = [fact for fact in outcome.facts if fact.verdict in CONTESTED]
    if contested:
        table = ["| Fact | Verdict | Values |", "| --- | --- | --- |", *(_fact(fact, outcome) for fact in contested)]
        yield from _folded(f"{len(contested)} facts that sources tell differently", table)
    if outcome.notes:
        yield "### To be looked at"
        yield ""
        yield from (f"- {escape(note)}" for note in outcome.notes)
        yield ""
    if outcome.skipped:
        yield "### Not read"
        yield ""
        yield from (f"- {code(skipped.path)}: {escape(skipped.reason)}" for skipped in outcome.skipped)


def _finding(place: Place) -> str:
    line, column = place.start
    finding = place.finding
    hint = f" *{escape(finding.hint)}*" if finding.hint else ""
    where = code(f"{place.source.path}:{line}:{column}")
    return f"- {where} **{escape(finding.rule)}**: {escape(finding.message)}{hint}\n  > {escape(place.sentence)}"


def _accepted(place: Place) -> str:
    line, column = place.start
    where = code(f"{place.source.path}:{line}:{column}")
    return f"- {where} {escape(place.finding.message)} Accepted: {escape(place.finding.suppressed or '')}"


def _fact(fact: Fact, outcome: Outcome) -> str:
    claims, sources = outcome.claim(), outcome.source()
    values = []
    for position in fact.positions:
        names = dict.fromkeys(sources[claims[c].source].name for c in position.claims)
        values.append(f"{escape(position.value)} ({escape(', '.join(names))})")
    return f"| {escape(fact.label)} | {fact.verdict} | {'; '.join(values)} |"


def _folded(title: str, lines: Iterable[str]) -> Iterator[str]:
    yield f"<details><summary>{escape(title)}</summary>"
    yield ""
    yield from lines
    yield ""
    yield "</details>"
    yield ""


def escape(text: str) -> str:
    """Text that Markdown shows as it is. An @ gets an invisible joiner after it, so that nobody is notified."""
    text = MARKUP.sub(r"\\\1", clean(text))
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("@", "@\u2060")
    return re.sub(r"\b(https?|ftp):", r"\1&#58;", text).replace("www.", "www&#46;")


def code(text: str) -> str:
    """Text in a code span, with as many backticks around it as it needs."""
    text = clean(text)
    fence = "`" * (max((len(run) for run in re.findall(r"`+", text)), default=0) + 1)
    inner = f" {text} " if text.startswith("`") or text.endswith("`") else text
    return f"{fence}{inner}{fence}"
