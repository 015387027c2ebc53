"""The findings as a JUnit report, which most build servers show: one test case a finding, one suite an article."""

import re
from typing import Any
from xml.etree import ElementTree as ET

from factcheck.model import Outcome
from factcheck.report.places import Place, places

# what XML 1.0 cannot hold (www.w3.org/TR/xml, "Characters")
UNPRINTABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render(outcome: Outcome, **_: Any) -> str:
    """Errors and warnings are failures, notes and accepted findings are skipped cases; an article without findings is
    one case that passes. What is to be said of decisions is a suite of its own, all of it skipped."""
    root = ET.Element("testsuites", name="factcheck")
    found = places(outcome)
    totals = {"tests": 0, "failures": 0, "skipped": 0}
    for source in outcome.sources:
        suite = ET.SubElement(root, "testsuite", name=_text(source.path))
        own = [place for place in found if place.source.id == source.id]
        for place in own:
            _case(suite, place)
        if not own:
            ET.SubElement(suite, "testcase", name="no findings", classname=_text(source.path))
        _count(suite, totals)
    if outcome.notes:
        suite = ET.SubElement(root, "testsuite", name="decisions")
        for note in outcome.notes:
            case = ET.SubElement(suite, "testcase", name=_text(note), classname="decisions")
            ET.SubElement(case, "skipped", message=_text(note))
        _count(suite, totals)
    for name, count in totals.items():
        root.set(name, str(count))
    root.set("errors", "0")
    ET.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(root, encoding="unicode") + "\n"


def _count(suite: ET.Element, totals: dict[str, int]) -> None:
    """Set the counts of a suite, and add them to ``totals``."""
    counts = {
        "tests": len(suite.findall("testcase")),
        "failures": len(suite.findall("testcase/failure")),
        "skipped": len(suite.findall("testcase/skipped")),
    }
    for name, count in counts.items():
        suite.set(name, str(count))
        totals[name] += count
    suite.set("errors", "0")


def _case(suite: ET.Element, place: Place) -> None:
    finding, (line, column) = place.finding, place.start
    where = f"{place.source.path}:{line}:{column}"
    case = ET.SubElement(
        suite,
        "testcase",
        name=_text(f"{finding.rule} {where}"),
        classname=_text(place.source.path),
        file=_text(place.source.path),
        line=str(line),
    )
    if finding.suppressed is not None:
        ET.SubElement(case, "skipped", message=_text(f"accepted: {finding.suppressed}"))
    elif finding.severity == "info":
        ET.SubElement(case, "skipped", message=_text(finding.message))
    else:
        failure = ET.SubElement(case, "failure", type=finding.severity, message=_text(finding.message))
        failure.text = _text("\n".join(filter(None, (where, place.sentence, finding.hint))))


def _text(text: str) -> str:
    return UNPRINTABLE.sub("\ufffd", text)
