"""Nobody is shut out of the page: axe-core finds nothing, in either colours, wide and narrow, folded and unfolded."""

from pathlib import Path
from typing import Any

import pytest

from tests.report.conftest import Browser

pytestmark = pytest.mark.browser
REPORTS = Path(__file__).parents[2] / "reports"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
AUDIT = """
const [rules, done] = arguments;
axe.run(document, { runOnly: rules, resultTypes: ["violations"] }).then(done, (e) => done({ error: String(e) }));
"""


def audit(browser: Browser, axe: str) -> list[str]:
    """What axe finds, one line for each rule with the first element that breaks it."""
    browser.run(axe)
    result: dict[str, Any] = browser.driver.execute_async_script(AUDIT, RULES)
    assert "error" not in result, result
    return [
        f"{v['id']} ({v['help']}): {len(v['nodes'])} times, first in {v['nodes'][0]['html'][:300]}"
        for v in result["violations"]
    ]


@pytest.mark.parametrize(("width", "scheme", "unfolded"), [(1440, "light", True), (390, "dark", False)])
def test_axe_finds_nothing(browser: Browser, axe: str, page: str, width: int, scheme: str, unfolded: bool) -> None:
    browser.size(width)
    browser.colours(scheme)
    browser.open(page)
    if unfolded:
        browser.run("document.querySelectorAll('details').forEach(d => d.open = true)")
    assert audit(browser, axe) == []


@pytest.mark.parametrize("report", sorted(REPORTS.glob("*.html")), ids=lambda path: path.stem)
def test_axe_finds_nothing_in_the_reports_of_the_examples(browser: Browser, axe: str, report: Path) -> None:
    browser.open(report.read_text("utf-8"))
    browser.run("document.querySelectorAll('details').forEach(d => d.open = true)")
    assert audit(browser, axe) == []


def test_axe_finds_nothing_in_the_window_over_the_table(browser: Browser, axe: str, page: str) -> None:
    browser.open(page)
    browser.one("td .e").click()
    assert audit(browser, axe) == []


@pytest.mark.parametrize("width", [1440, 1024, 390, 320])
def test_the_page_never_scrolls_sideways(browser: Browser, page: str, width: int) -> None:
    browser.size(width)
    browser.open(page)
    browser.run("document.querySelectorAll('details').forEach(d => d.open = true)")
    assert browser.run("return document.documentElement.scrollWidth") <= width


def test_pictures_have_words(browser: Browser, page: str) -> None:
    browser.open(page)
    names = browser.run("return [...document.querySelectorAll('svg[role=img]')].map(s => s.textContent)")
    assert names
    assert all("position" in n or "S1" in n or "S4" in n for n in names)
