"""An editor at the page: filters, searches, links, copies, downloads, prints; by keyboard, and without scripts."""

import base64
import csv
import io
import json
import time
from collections.abc import Callable

import pytest
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select

from factcheck.report import render
from tests.report import stories
from tests.report.conftest import Browser

pytestmark = pytest.mark.browser
CARDS = "#conflict .fact h3, #update .fact h3"


def soon(true: Callable[[], object]) -> object:
    """What ``true`` gives, once it is something; the page answers after a frame or two."""
    for _ in range(200):
        if found := true():
            return found
        time.sleep(0.02)
    return true()


def choose(browser: Browser, name: str, words: str) -> None:
    Select(browser.one(f"select[name={name}]")).select_by_visible_text(words)


def found(browser: Browser) -> str:
    return str(browser.one("#found").text)


@pytest.mark.parametrize(
    ("name", "choice", "count"),
    [
        ("verdict", "Disputed (2)", 2),
        ("kind", "Money", 1),
        ("source", "S4 Evening Dispatch", 11),
        ("speaker", "the ministry", 1),
    ],
)
def test_a_filter_leaves_the_facts_that_fit(browser: Browser, page: str, name: str, choice: str, count: int) -> None:
    browser.open(page)
    choose(browser, name, choice)
    assert soon(lambda: found(browser) == f"{count} of 20 facts"), found(browser)


def test_a_search_finds_words_of_the_sentences(browser: Browser, page: str) -> None:
    browser.open(page)
    browser.one("input[name=q]").send_keys("suspicion spokeswoman")
    soon(lambda: "of 20" in found(browser))
    assert browser.shown(CARDS) == ["the captain arrested"]
    assert len(browser.shown("#table tbody tr")) == 2  # the captain's age stands in the same sentence


def test_a_search_for_nothing_says_so_and_can_be_cleared(browser: Browser, page: str) -> None:
    browser.open(page)
    browser.one("input[name=q]").send_keys("submarine")
    assert soon(lambda: browser.shown("#none")) == ["No fact matches these filters."]
    browser.one("#tools button[type=reset]").click()
    assert soon(lambda: found(browser) == "20 facts")


def test_the_address_keeps_filters_over_a_reload(browser: Browser, page: str) -> None:
    browser.open(page)
    choose(browser, "kind", "Date")
    browser.one("input[name=q]").send_keys("licence")
    assert soon(lambda: "q=licence" in browser.driver.current_url)
    browser.driver.refresh()
    assert found(browser) == "1 of 20 facts"
    assert browser.one("input[name=q]").get_attribute("value") == "licence"


@pytest.mark.parametrize("address", ["f9", "f9?kind=money"], ids=["alone", "against a filter"])
def test_a_link_to_a_fact_leads_there(browser: Browser, page: str, address: str) -> None:
    browser.open(page, address)
    card = browser.one("#f9")
    assert card.is_displayed()
    assert soon(
        lambda: browser.run(
            "const y = arguments[0].getBoundingClientRect().top; return y >= 0 && y < innerHeight", card
        )
    )


def test_a_fact_of_one_source_has_its_link_too(browser: Browser, page: str) -> None:
    browser.open(page, "f17")
    assert soon(lambda: browser.shown("#f17 .acts"))
    browser.one("#f17 .acts a").click()
    assert browser.driver.current_url.endswith("#f17")


def test_a_link_to_a_sentence_unfolds_it(browser: Browser, page: str) -> None:
    browser.open(page, "c38")  # told by one source only: folded twice
    assert soon(lambda: browser.shown("#c38 blockquote"))


def test_a_cell_opens_its_sentence_and_the_sentence_its_article(browser: Browser, page: str) -> None:
    browser.open(page)
    browser.one("td .e[href='#c8']").click()
    window = browser.one("#peek")
    assert "The transport union said 40 people had been hurt" in window.text
    window.find_element("css selector", ".where a").click()
    assert browser.one("#s2").get_attribute("open") is not None
    assert soon(lambda: browser.one("#m-c8").is_displayed())
    browser.one("#m-c8").click()
    assert soon(lambda: browser.one("#c8").is_displayed())


def test_arrow_keys_move_between_cells_and_escape_closes_a_sentence(browser: Browser, page: str) -> None:
    browser.open(page)
    browser.run("document.querySelector('tbody td .e').focus()")
    active = browser.driver.switch_to
    first = active.active_element.get_attribute("href")
    active.active_element.send_keys(Keys.ARROW_DOWN)
    second = active.active_element.get_attribute("href")
    active.active_element.send_keys(Keys.ARROW_RIGHT)
    third = active.active_element.get_attribute("href")
    assert len({first, second, third}) == 3
    active.active_element.send_keys(Keys.ENTER)
    assert browser.one("#peek").is_displayed()
    active.active_element.send_keys(Keys.ESCAPE)
    assert soon(lambda: not browser.one("#peek").is_displayed())
    assert active.active_element.get_attribute("href") == third


def test_everything_focused_is_seen(browser: Browser, page: str) -> None:
    browser.open(page)
    for _ in range(12):
        browser.driver.switch_to.active_element.send_keys(Keys.TAB)
        outline = browser.run("return getComputedStyle(document.activeElement).outlineStyle")
        assert outline != "none", browser.run("return document.activeElement.outerHTML")


def test_a_fact_is_copied_as_text(browser: Browser, page: str) -> None:
    browser.open(page)
    browser.run("navigator.clipboard.writeText = async (text) => { window.copied = text; }")
    browser.one("#f7 .copybutton").click()
    copied = str(soon(lambda: browser.run("return window.copied")))
    assert copied.splitlines()[0] == "damage (conflict)"
    assert copied.splitlines()[3] == "C  between 2 and 5 million crowns – Insurers in Evening Dispatch"


@pytest.mark.parametrize("name", ["json", "csv"])
def test_the_report_is_downloaded_from_the_page_itself(browser: Browser, page: str, name: str) -> None:
    browser.open(page)
    browser.one(f"button[data-file={name}]").click()
    path = browser.folder / "downloads" / f"factcheck-report.{name}"
    assert soon(lambda: path.exists() and path.stat().st_size)
    text = path.read_text("utf-8")
    path.unlink()
    outcome = stories.ferry()
    if name == "json":
        assert json.loads(text) == json.loads(render(outcome, "json"))
    else:
        rows = list(csv.DictReader(io.StringIO(text)))
        assert [r["claim"] for r in rows] == [c for f in outcome.facts for c in f.claims]
    assert browser.requests() == [] or all(url.startswith("blob:") for url in browser.requests())


def test_without_scripts_everything_can_be_read(browser: Browser, page: str) -> None:
    browser.open(page, script=False)
    assert browser.shown("#tools, #files, .copybutton, dialog") == []
    browser.one("#f2 .proof summary").click()
    assert "Another 31 people were hurt" in browser.one("#c6").text
    browser.one("#single summary").click()
    browser.one("#f15 summary").click()
    assert "up to four metres" in browser.one("#f15 blockquote").text


def test_without_scripts_a_cell_leads_to_its_sentence(browser: Browser, page: str) -> None:
    browser.open(page, script=False)
    browser.one("td .e[href='#c8']").click()
    assert browser.one("#c8").is_displayed()


def test_print_shows_the_evidence_and_leaves_out_the_tools(browser: Browser, page: str) -> None:
    browser.open(page)
    browser.command("Emulation.setEmulatedMedia", media="print")
    try:
        assert browser.run("return document.querySelector('#c6 blockquote').checkVisibility()")
        assert browser.shown("#tools, .perma, .copybutton, #articles") == []
    finally:
        browser.command("Emulation.setEmulatedMedia", media="")


def test_print_is_a_few_pages(browser: Browser, page: str) -> None:
    browser.open(page)
    pdf = base64.b64decode(browser.command("Page.printToPDF")["data"])
    assert pdf.count(b"/Type /Page\n") + pdf.count(b"/Type /Page/") <= 8


def test_motion_is_left_out_for_those_who_ask(browser: Browser, page: str) -> None:
    browser.open(page)
    assert browser.run("return getComputedStyle(document.documentElement).scrollBehavior") == "auto"


def test_the_page_is_quiet(browser: Browser, page: str) -> None:
    browser.open(page)
    assert browser.requests() == []
    assert browser.complaints() == []
