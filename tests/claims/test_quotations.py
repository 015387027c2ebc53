"""Where a text quotes."""

import pytest

from factcheck.claims.attribution.quotations import Quotations

CASES = [
    ("No marks at all.", []),
    ('He said "yes" and "no".', ['"yes"', '"no"']),
    ("He said “yes” and “no”.", ["“yes”", "“no”"]),
    ("``Yes,'' he said. ''No.''", ["``Yes,''", "''No.''"]),
    ("‘Yes,’ he said. ‘No.’", ["‘Yes,’", "‘No.’"]),
    ("'Yes,' he said. It isn't so.", ["'Yes,'"]),
    ("The boys' toys and the girls' books.", []),
    ("It isn't, and they don't.", []),
    ('A 5" pipe and a 6" one.', []),
    ("“It was late. It was dark,” he said.", ["“It was late. It was dark,”"]),
    ('"It was late.\nIt was dark," he said.', ['"It was late.\nIt was dark,"']),
    ("“It was late.\n\n“It was dark,” he said.", ["“It was late.", "“It was dark,”"]),
    ('"We ask “Why?” every day," he said.', ['"We ask “Why?” every day,"']),
    ("“Open and never closed.\nNext.", ["“Open and never closed."]),
    ("'Right' in the title\n\n“I know,” he said.", ["'Right'", "“I know,”"]),
    ("Then came «oui» and „nein”.", ["«oui»", "„nein”"]),
]


@pytest.mark.parametrize(("text", "quoted"), CASES)
def test_quotations(text: str, quoted: list[str]) -> None:
    assert [text[q.start : q.end] for q in Quotations(text).all] == quoted


def test_a_speaker_goes_on_where_a_new_paragraph_opens_without_a_close() -> None:
    assert [q.goes_on for q in Quotations("“It was late.\n\n“It was dark,” he said. “Go.”").all] == [True, False, False]


def test_an_offset_lies_in_the_quotation_around_it() -> None:
    text = "She said “yes” twice."
    quotations = Quotations(text)
    assert quotations.at(text.index("yes")) == quotations.all[0]
    assert quotations.at(text.index("twice")) is None
    assert quotations.at(0) is None
