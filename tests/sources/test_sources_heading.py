"""Titles, dates and publishers as they stand above articles."""

import datetime

import pytest

from factcheck.model import Source
from factcheck.sources import dates, from_text

BODY = "The river rose by two metres on Sunday night, the fire brigade said.\n\nNobody was hurt.\n"


@pytest.mark.parametrize(
    ("heading", "title", "published"),
    [
        ("River Orsa bursts its banks\n2016-08-21\n\n", "River Orsa bursts its banks", "2016-08-21"),
        ("River Orsa bursts its banks\nAugust 21, 2016\n", "River Orsa bursts its banks", "2016-08-21"),
        ("River Orsa bursts its banks\nSaturday 30 November 2024\n", "River Orsa bursts its banks", "2024-11-30"),
        ("Published: Sat., Nov. 30, 2024, 6:04 PM GMT\nTown under water\n\n", "Town under water", "2024-11-30"),
        ("Town under water\nBy Ana Ruiz\nUpdated 4/9/2007 6:04 PM\n", "Town under water", "2007-04-09"),
        ("Town under water\n30/11/2024\n", "Town under water", "2024-11-30"),
        ("Town under water.\n2024-11-30\n", "Town under water.", "2024-11-30"),
        ("\ufeffTown under water?\r\n\r\n30-Nov-2024\r\n", "Town under water?", "2024-11-30"),
        ("Town under water\nA night of fear\nDecember 5th, 2008, 7:35 am\n", "Town under water", "2008-12-05"),
        ("Town under water\n\n", "Town under water", None),
        ("Town under water\n4/9/2007\n", "Town under water", None),  # the 4th of September or the 9th of April?
        ("Town under water\nMarch 15\n", "Town under water", None),  # of which year?
        ("Last Updated:\n", None, None),
        ("", None, None),
    ],
)  # fmt: skip
def test_title_and_date(heading: str, title: str | None, published: str | None) -> None:
    source = from_text(heading + BODY)
    assert source.title == title
    assert source.published == (datetime.date.fromisoformat(published) if published else None)
    if source.title_span:
        assert source.text[source.title_span.start : source.title_span.end] == title


@pytest.mark.parametrize(
    "heading",
    ["Town under water\n2024-11-30\n\n", "2024-11-30\r\nTown under water\r\n", "Town under water\nBy Ana Ruiz\n\n"],
)
def test_the_body_starts_after_the_heading(heading: str) -> None:
    source = from_text(heading + BODY)
    assert source.text[source.body :] == BODY


def test_a_text_that_starts_right_away_has_no_title() -> None:
    source = from_text(BODY)
    assert (source.title, source.body, source.text) == (None, 0, BODY)


def test_one_line_alone_is_the_article_and_not_its_title() -> None:
    assert from_text("Seven hurt as ferry hits pier").title is None


@pytest.mark.parametrize(
    "line",
    [
        "On Saturday 30 November 2024 the dam broke and three villages were lost.",
        "Was it 30 November 2024?",
        "In 2024, 30 of 40 villages voted.",
        "31 February 2024",
    ],
)
def test_a_sentence_is_no_date_line(line: str) -> None:
    assert dates.alone(line) is None


@pytest.mark.parametrize(
    ("text", "path", "publisher"),
    [
        ("Flood\n\nVELDEN, Nov 30 (Reuters) - The river rose.\n", "-", "Reuters"),
        ("Flood\n\nVELDEN (AP) — The river rose.\n", "-", "Associated Press"),
        ("Flood\n\nVELDEN, Lower Orsa (River Post) -- The river rose.\n", "-", "River Post"),
        ("Flood\n\nThe river rose.\n\nSource: River Post\n", "-", "River Post"),
        ("Flood\n\nThe river rose.\n\n© 2024 River Post. All rights reserved.\n", "-", "River Post"),
        ("Flood in Velden | River Post\n\nThe river rose.\n", "-", "River Post"),
        ("Flood in Velden - River News\n\nThe river rose.\n", "-", "River News"),
        ("Flood\n\nThe river rose.\n", "wires/3-riverpost-co-uk.txt", "riverpost.co.uk"),
        ("Flood\n\nThe river (the Orsa) - it rose.\n", "flood.txt", None),
        ("Velden - a town in fear\n\nThe river rose.\n", "-", None),
    ],
)
def test_publisher(text: str, path: str, publisher: str | None) -> None:
    assert from_text(text, path).publisher == publisher


def markdown(text: str) -> Source:
    return from_text(text, "story.md")


def test_front_matter_of_markdown() -> None:
    source = markdown('---\ntitle: "A town under water"\ndate: 2024-12-01\nsource: River Post\n---\nThe river rose.\n')
    assert source.title == "A town under water"
    assert source.published == datetime.date(2024, 12, 1)
    assert source.publisher == "River Post"
    assert source.text[source.body :] == "The river rose.\n"


def test_heading_of_markdown() -> None:
    source = markdown("# A town under water #\n\n1 December 2024\n\nThe river rose.\n")
    assert source.title == "A town under water"
    assert source.published == datetime.date(2024, 12, 1)
    assert source.text[source.body :].strip() == "The river rose."


def test_front_matter_above_a_heading() -> None:
    text = "---\ntitle: short\ndate: 2024-12-01\n---\n# A town under water\nThe river rose.\n"
    source = markdown(text)
    assert source.title == "A town under water"
    assert source.title_span is not None
    assert text[source.title_span.start : source.title_span.end] == source.title
    assert text[source.body :] == "The river rose.\n"


def test_the_date_of_a_files_name_is_the_last_resort() -> None:
    assert from_text(BODY, "2024-11-30-flood.txt").published == datetime.date(2024, 11, 30)
    assert from_text("Flood\n2024-12-01\n\n" + BODY, "2024-11-30-flood.txt").published == datetime.date(2024, 12, 1)
