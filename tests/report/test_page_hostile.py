"""Whatever an article says, the page shows it as text: nothing runs, nothing is asked for."""

import base64
import gzip
import html.parser
import json
import re

import pytest

from factcheck.report import html as page
from tests.report import hostile
from tests.report.conftest import Browser

CASES = pytest.mark.parametrize("evil", hostile.STRINGS.values(), ids=hostile.STRINGS.keys())
HARMLESS = page.render(hostile.story("harmless"))


class Skeleton(html.parser.HTMLParser):
    """The elements of a page with the names of their attributes, and nothing of their text."""

    def __init__(self) -> None:
        super().__init__()
        self.elements: list[tuple[str, ...]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = {name for name, _ in attrs}
        if tag not in ("mark", "span", "bdi") or not names <= {"class", "title"}:  # there are more where more is shown
            self.elements.append((tag, *sorted(name for name, _ in attrs)))

    @classmethod
    def of(cls, text: str) -> list[tuple[str, ...]]:
        parser = cls()
        parser.feed(text)
        return parser.elements


@CASES
def test_no_string_adds_an_element_or_an_attribute(evil: str) -> None:
    # paragraphs are a matter of the text, everything else is the page's own
    def frame(text: str) -> list[tuple[str, ...]]:
        return [e for e in Skeleton.of(text) if e[:2] != ("p", "dir")]

    assert frame(page.render(hostile.story(evil), title=evil)) == frame(HARMLESS)


@CASES
def test_every_string_can_be_written_to_a_file(evil: str) -> None:
    page.render(hostile.story(evil), title=evil).encode("utf-8")


@CASES
def test_downloads_still_hold_the_string(evil: str) -> None:
    text = page.render(hostile.story(evil))
    packed = re.search(r'id="file-json"[^>]*>([A-Za-z0-9+/=]+)</script>', text)
    assert packed is not None
    report = json.loads(gzip.decompress(base64.b64decode(packed[1])))
    assert report["facts"][0]["label"] == evil


@pytest.mark.browser
@CASES
def test_the_browser_runs_nothing_and_asks_for_nothing(browser: Browser, evil: str) -> None:
    browser.open(page.render(hostile.story(evil), title=evil))
    browser.run("document.querySelectorAll('details').forEach(d => d.open = true)")
    browser.run("for (const e of document.querySelectorAll('main *')) for (const k of ['click', 'mouseover', 'focus']) "
                "if (!e.closest('a, button, summary')) e.dispatchEvent(new Event(k))")  # fmt: skip
    assert browser.run("return window.broken") is None
    assert browser.run("return document.querySelectorAll('#facts, #tools, #status').length") == 3
    assert browser.requests() == []
    assert browser.complaints() == []


@pytest.mark.browser
def test_a_line_of_a_hundred_thousand_characters_wraps(browser: Browser) -> None:
    browser.open(page.render(hostile.story("x" * 100_000)))
    browser.run("document.querySelectorAll('details').forEach(d => d.open = true)")
    assert browser.run("return document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.browser
def test_a_direction_override_does_not_turn_the_page_around(browser: Browser) -> None:
    browser.open(page.render(hostile.story("paid \u202e000,1 dollars")))
    assert browser.one(".fact h3").text == "paid U+202E000,1 dollars"
