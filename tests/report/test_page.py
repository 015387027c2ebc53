"""The page of a story: what an editor reads there, and that all of it hangs together."""

import base64
import dataclasses
import datetime
import hashlib
import html.parser
import re
from pathlib import Path

import pytest

from factcheck.model import Bound, Fact, Kind, Outcome, Source, Verdict
from factcheck.report import html as report_page
from factcheck.report.page import wording
from factcheck.report.page.facts import Story, stories
from factcheck.report.page.papers import papers
from factcheck.report.page.text import Mark, marked, shown
from factcheck.report.pictures import picture
from tests.report import stories as newsroom
from tests.report.stories import SOURCES
from tests.report.stories import Story as Draft

EXAMPLE = Path(__file__).parents[2] / "examples" / "templates"
FIVE_ARTICLES = 250_000
"""Bytes that the page of a story in five articles may have."""


class Elements(html.parser.HTMLParser):
    """The start tags of a page, each with its attributes."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def all(self, attribute: str) -> list[str]:
        return [str(attrs[attribute]) for _, attrs in self.tags if attribute in attrs]


@pytest.fixture(scope="module")
def elements(page: str) -> Elements:
    return Elements(page)


# ---- the whole page ----


def test_ids_are_given_once(elements: Elements) -> None:
    ids = elements.all("id")
    assert sorted(ids) == sorted(set(ids))


def test_every_link_leads_somewhere_on_the_page(elements: Elements) -> None:
    ids = set(elements.all("id"))
    links = [tag["href"] for name, tag in elements.tags if name == "a"]
    assert links
    assert [link for link in links if not (link and link.startswith("#") and link[1:] in ids)] == []


def test_every_name_by_reference_is_there(elements: Elements) -> None:
    ids = set(elements.all("id"))
    wanted = {name for names in elements.all("aria-labelledby") for name in names.split()}
    assert wanted - ids == set()


def test_every_claim_is_in_its_fact_and_in_its_article(elements: Elements) -> None:
    ids = set(elements.all("id"))
    claims = [c.id for c in newsroom.ferry().claims]
    assert [c for c in claims if c not in ids or f"m-{c}" not in ids] == []


def test_nothing_comes_from_elsewhere(elements: Elements) -> None:
    assert [a for a in elements.all("href") + elements.all("src") if not a.startswith(("#", "data:,"))] == []


def test_the_policy_lets_in_the_one_style_sheet_and_the_one_script(page: str, elements: Elements) -> None:
    policy = next(a["content"] for n, a in elements.tags if n == "meta" and a.get("http-equiv")) or ""
    for element, rule in (("style", "style-src"), ("script", "script-src")):
        (text,) = re.findall(rf"<{element}>(.*?)</{element}>", page, re.DOTALL)
        hashed = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"{rule} 'sha256-{hashed}';" in policy
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy


def test_no_element_carries_style_or_handlers(elements: Elements) -> None:
    names = {name for _, attrs in elements.tags for name in attrs}
    assert {n for n in names if n == "style" or n.startswith("on")} == set()


def test_the_table_has_a_caption_and_scopes(page: str) -> None:
    table = page[page.index("<table>") : page.index("</table>")]
    assert "<caption>" in table
    assert set(re.findall(r"<th( .*?)?>", table)) == {' scope="col"', ' scope="row"'}
    assert table.count("not mentioned") == 19


def test_five_articles_stay_small(page: str) -> None:
    assert len(page.encode()) < FIVE_ARTICLES


def test_the_same_outcome_gives_the_same_page(page: str) -> None:
    assert report_page.render(newsroom.ferry(), title="Ferry disaster off Port Marren") == page


def test_a_story_without_facts_still_has_a_page() -> None:
    made = datetime.datetime(2031, 5, 14, tzinfo=datetime.UTC)
    text = report_page.render(Outcome(SOURCES, (), (), created=made))
    assert "No conflicts" in text
    assert "Ferry Capsizes Off Port Marren, Killing 14</bdi></h1>" in text


def test_copies_are_listed_with_the_text_that_they_repeat(page: str) -> None:
    assert "<b>Same text:</b> <bdi>Bay Radio</bdi>" in page
    assert '<th scope="col"><a href="#s5">' not in page


def test_what_could_not_be_read_is_said(page: str) -> None:
    assert "ferry/photo.pdf</bdi> – <bdi>not a text: PDF files cannot be read" in page


# ---- the order and the words ----


@pytest.mark.parametrize(
    ("verdicts", "said"),
    [
        (["conflict", "single"], "1 more is told by one source only."),
        (["agree", "single", "single"], "2 more are told by one source only."),
        (["single"] * 2, "2 facts are told by one source only."),
        (["agree"], ""),
    ],
)
def test_what_was_compared_with_nothing_is_said_apart(verdicts: list[Verdict], said: str) -> None:
    assert wording.alone([Fact(f"f{n}", "", "count", (), verdict) for n, verdict in enumerate(verdicts)]) == said


def test_the_page_opens_with_the_verdict(page: str) -> None:
    assert "8 facts conflict, 2 are disputed, 1 was updated, 2 agree across 4 sources. 7 more are told" in page


def test_the_worst_comes_first_and_the_accepted_last() -> None:
    told = _told(newsroom.ferry())
    assert [s.fact.label for s in told][:3] == ["people injured", "time of the distress call", "the captain arrested"]
    assert told[-1].fact.label == "date on which the licence expired"


@pytest.mark.parametrize(
    ("number", "words"),
    [(14, "14"), (1250, "1,250"), (2.4, "2.4"), (2_400_000, "2.4M"), (0.1 + 0.2, "0.3")],
)
def test_numbers_read_like_english(number: float, words: str) -> None:
    assert wording.number(number) == words


@pytest.mark.parametrize(("rank", "words"), [(1, "1st"), (2, "2nd"), (11, "11th"), (22, "22nd"), (113, "113th")])
def test_ranks_read_like_english(rank: int, words: str) -> None:
    assert wording.ordinal(rank) == words


# ---- who repeats whom ----


def _told(outcome: Outcome) -> tuple[Story, ...]:
    return stories(outcome.facts, outcome.claim(), papers(outcome.sources, outcome.claims), outcome.findings)


def _fact(label: str) -> Story:
    return next(s for s in _told(newsroom.ferry()) if s.fact.label == label)


@pytest.mark.parametrize(
    ("label", "said"),
    [
        (
            "time of the distress call",
            "The harbour office, quoted with different values: 21:40 (S1 and S2) and 21:55 (S3).",
        ),
        ("damage", "S3 has the words of the ferry company from Coastal Wire."),
    ],
)
def test_who_repeats_whom_is_said(label: str, said: str) -> None:
    wanted = [line.replace("about 9.45 p.m.", "21:40") for line in _fact(label).echoes]
    assert said in wanted


def test_a_speaker_in_several_articles_is_one_voice() -> None:
    s = Draft()
    one = s.claim("s1", "killing 14 passengers", "14", "count", 14, speaker="the Marren coastguard", canonical="Guard")
    two = s.claim(
        "s2",
        "At least 14 people",
        "At least 14",
        "count",
        14,
        None,
        ">",
        speaker="coastguard officers",
        canonical="Guard",
    )
    s.fact("dead", "count", "agree", ("14", [one, two]))
    assert _told(s.outcome())[0].echoes == ("S1 and S2 both quote Guard: one voice, not 2.",)


# ---- values in full ----


@pytest.mark.parametrize(
    ("kind", "sentence", "value", "unit", "low", "words"),
    [
        ("measure", "Waves reached 7.2 metres there.", "7.2", "metre", 7.2, "7.2 metres"),
        ("measure", "Winds of 95 km/h blew.", "95 km/h", "kilometre per hour", 95, "95 km/h"),
        ("measure", "It measured 7.2 at noon.", "7.2", "magnitude", 7.2, "7.2"),
        ("percent", "Some 60 percent agreed.", "60", "percent", 60, "60 percent"),
        ("count", "They found 12 boats.", "12", "boat", 12, "12"),
        ("date", "It sank on Wednesday, they said.", "Wednesday", None, "2031-05-14", "Wednesday, 14 May 2031"),
        ("date", "It sank on Wednesday, they said.", "Wednesday", None, "wednesday", "Wednesday"),
        ("date", "It sank on 14 May.", "14 May", None, "2031-05-14", "14 May"),
    ],
)
def test_a_value_is_shown_in_full(
    kind: Kind, sentence: str, value: str, unit: str | None, low: Bound, words: str
) -> None:
    s = Draft((Source("s1", "a.txt", "a", sentence),))
    s.fact("", kind, "single", (value, [s.claim("s1", sentence, value, kind, low, unit=unit)]))
    assert _told(s.outcome())[0].places[0].words == words


# ---- marked text ----


@pytest.mark.parametrize(
    ("marks", "html"),
    [
        ([Mark(0, 3, "a")], "[a:one] two six"),
        ([Mark(0, 7, "a"), Mark(4, 11, "b")], "[a:one ][a b:two][b: six]"),
        ([Mark(0, 11, "a"), Mark(4, 7, "b")], "[a:one ][a b:two][a: six]"),
        ([Mark(4, 7, "a"), Mark(4, 7, "a")], "one [a:two] six"),
        ([Mark(8, 99, "a")], "one two [a:six]"),
        ([], "one two six"),
    ],
    ids=["one", "crossing", "nested", "equal", "beyond the end", "none"],
)
def test_marks_overlap(marks: list[Mark], html: str) -> None:
    plain = str(marked("one two six", 0, 11, marks)).replace('<mark class="', "[").replace('">', ":")
    assert plain.replace("</mark>", "]") == html


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("<b>14</b> & \"more\"", "&lt;b&gt;14&lt;/b&gt; &amp; &#34;more&#34;"),
        ("a\u202eb", 'a<span class="unseen" title="right-to-left override">U+202E</span>b'),
        ("a\u200bb", 'a<span class="unseen" title="zero width space">U+200B</span>b'),
        ("👩\u200d🚒", "👩\u200d🚒"),
        ("tab\tand\nline", "tab\tand\nline"),
    ],
)  # fmt: skip
def test_unseen_characters_are_shown(text: str, html: str) -> None:
    assert str(shown(text)) == html


# ---- pictures ----


@pytest.mark.parametrize(
    ("label", "seen"),
    [
        ("people injured", ["31 · S1", "40 · S2", ">50<", ">Hospitals<"]),
        ("people on board", ["More than 200 · S3", 'class="arrow p1"']),  # an open bar
        ("people killed when the ferry capsized", [">12 May<", ">14 May<", "Twenty-three · S4"]),  # a timeline
        ("time of the distress call", [">21:40<", ">21:55<"]),
        ("date on which the licence expired", [">30 Apr<", ">3 May<"]),
        ("the ferry's rank by age", [">1st<", ">2nd<"]),
        ("share of the crew trained for storms", [">25%<", ">100%<"]),
        ("damage", [">2M<", 'fill="url(#p3f)"']),
        ("duration of the rescue", [">6 h<", ">8 h<"]),
        ("year in which the ferry was built", [">1987<", ">1989<"]),
    ],
)
def test_a_picture_draws_values_as_what_they_are(label: str, seen: list[str]) -> None:
    drawn = str(picture(_fact(label)))
    assert [s for s in seen if s not in drawn] == []
    assert re.search(r"<title[^>]*>[^<]+</title><desc[^>]*>[^<]+</desc>", drawn)


@pytest.mark.parametrize("label", ["the captain arrested", "age of the captain", "height of the waves"])
def test_there_is_no_picture_of_words_or_of_one_value(label: str) -> None:
    assert picture(_fact(label)) is None


def test_values_of_different_sizes_stand_on_a_logarithmic_axis() -> None:
    s = Draft()
    few = s.claim("s1", "killing 14 passengers", "14", "count", 14)
    many = s.claim("s2", "At least 14 people", "At least 14", "count", 140_000, None, ">")
    s.fact("dead", "count", "conflict", ("14", [few]), ("140,000", [many]))
    drawn = str(picture(_told(s.outcome())[0]))
    assert "logarithmic axis from 10 to 1M" in drawn
    assert re.findall(r'class="tick"[^>]*>([^<]+)<', drawn) == ["10", "100", "1,000", "10,000", "100,000", "1M"]


# ---- colours ----


def _luminance(colour: str) -> float:
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
def test_every_colour_of_text_stands_out_from_the_paper(scheme: int) -> None:
    """WCAG 2.2, 1.4.3: 4.5 to 1; also for the pictures, which axe-core cannot measure."""
    css = (report_page.PACKAGED / "page.css").read_text("utf-8")
    block = re.findall(r":root \{(.*?)\}", css, re.DOTALL)[scheme]
    colours = dict(re.findall(r"--([a-z0-9]+): (#[0-9a-f]{6})", block))
    paper = _luminance(colours["paper"])
    ratios = {}
    for name in ("ink", "soft", "red", "amber", "green", *(f"p{n}" for n in range(7))):
        low, high = sorted((_luminance(colours[name]), paper))
        ratios[name] = (high + 0.05) / (low + 0.05)
    assert {name: ratio for name, ratio in ratios.items() if ratio < 4.5} == {}


def test_positions_are_told_apart_without_colour() -> None:
    css = (report_page.PACKAGED / "page.css").read_text("utf-8")
    lines = dict(re.findall(r"\.(p\d) \{[^}]*--line: ([a-z]+ \dpx) \}", css))
    assert sorted(lines) == [f"p{n}" for n in range(7)]
    assert len(set(lines.values())) == 7


# ---- a newsroom's own templates ----


def test_a_newsroom_brings_its_logo_and_its_colours(tmp_path: Path) -> None:
    (tmp_path / "logo.html").write_text('<svg role="img" aria-label="The Marren Courier"></svg>', "utf-8")
    (tmp_path / "house.css").write_text("h1 { color: navy }", "utf-8")
    text = report_page.render(newsroom.ferry(), templates=tmp_path)
    assert 'aria-label="The Marren Courier"' in text
    style = re.search(r"<style>(.*?)</style>", text, re.DOTALL)
    assert style is not None
    assert style[1].endswith("h1 { color: navy }")
    assert base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode() in text


def test_a_newsroom_extends_the_packaged_page(tmp_path: Path) -> None:
    (tmp_path / "report.html").write_text(
        '{% extends "factcheck/report.html" %}{% block footer %}Desk: {{ title | foreign }}{% endblock %}', "utf-8"
    )
    assert "Desk: <bdi>a &lt;b&gt;</bdi>" in report_page.render(newsroom.ferry(), title="a <b>", templates=tmp_path)


def test_the_example_templates_can_be_used() -> None:
    text = report_page.render(newsroom.ferry(), templates=EXAMPLE)
    assert 'aria-label="The Harbour Gazette"' in text
    assert "Call the fact-checking desk" in text
    assert "About this report" in text


@pytest.mark.parametrize(
    ("template", "said"),
    [
        ("{% if %}", "report.html, line 1"),
        ("{{ nothing }}", "'nothing' is undefined"),
        ('{% include "missing.html" %}', "no template 'missing.html'"),
    ],
)
def test_a_broken_template_is_named(tmp_path: Path, template: str, said: str) -> None:
    (tmp_path / "report.html").write_text(template, "utf-8")
    with pytest.raises(report_page.TemplateProblem, match=re.escape(said)):
        report_page.render(newsroom.ferry(), templates=tmp_path)


def test_a_missing_folder_of_templates_is_named(tmp_path: Path) -> None:
    with pytest.raises(report_page.TemplateProblem, match="there is no such folder"):
        report_page.render(newsroom.ferry(), templates=tmp_path / "nowhere")


# ---- drafts ----


def test_a_draft_has_the_first_column() -> None:
    draft = dataclasses.replace(SOURCES[3], role="draft")
    read = papers((*SOURCES[:3], draft), ())
    assert [p.tag for p in read] == ["Draft", "S1", "S2", "S3"]


def test_a_paper_without_a_publisher_goes_by_its_name() -> None:
    (paper,) = papers((Source("s1", "a/b.txt", "b", "Text."),), ())
    assert (paper.name, paper.title, paper.date) == ("b", "b", "")
