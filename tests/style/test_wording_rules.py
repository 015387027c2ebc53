"""Rules about wording: what is found in a text, and what is left alone."""

from pathlib import Path

import pytest

from factcheck import style
from factcheck.model import Outcome, Source


def found(rule: str, text: str, tmp_path: Path, role: str = "draft") -> list[str]:
    """The words that the rule, given as YAML, finds in the text."""
    path = tmp_path / "house.yml"
    lines = "".join(f"    {line}\n" for line in rule.strip().splitlines())
    path.write_text(f"rules:\n  - id: mine\n{lines}", "utf-8")
    source = Source("s1", "draft.md", "draft", text, role=role)  # type: ignore[arg-type]
    outcome = style.apply(style.load([path]), Outcome((source,), (), ()))
    return [text[f.start : f.end] for f in outcome.findings if f.rule == "mine"]


BAN = "check: banned\nterms: [regime, 'brutal*', '/ha(s|d) to/']\nexcept: [sanctions regime]"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The regime fell.", ["regime"]),
        ("Regimes fall.", ["Regimes"]),
        ("A regimen of pills.", []),
        ("The sanctions regime fell.", []),
        ("The sanctions regime outlived the regime.", ["regime"]),
        ("It was brutally cold; brutality.", ["brutally", "brutality"]),
        ("She had to go and has to stay.", ["had to", "has to"]),
        ('"The regime will fall," she said.', []),
        ("“The regime will fall,” she said of the regime.", ["regime"]),
        ("‘The regime’s days are over’, he said.", []),
        ("He called it 'a brutal regime' and left.", []),
        ("“The regime\n\n“will fall,” she said. The regime fell.", ["regime"]),
        ("See https://example.org/regime for more.", []),
        ("The so-\ncalled regime", ["regime"]),
    ],
)
def test_banned_words_stand_in_the_articles_own_words_alone(text: str, words: list[str], tmp_path: Path) -> None:
    assert found(BAN, text, tmp_path) == words


def test_a_preferred_term_names_what_to_write(tmp_path: Path) -> None:
    assert found(
        "check: term\nterms: {passed away: died, utilise: use}", "Two passed  away. They utilise it.", tmp_path
    ) == [
        "passed  away",
        "utilise",
    ]


def test_a_term_that_differs_in_case_alone(tmp_path: Path) -> None:
    assert found("check: term\nterms: {internet: internet}", "The Internet and the internet.", tmp_path) == ["Internet"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("An adviser met another adviser.", []),
        ("An adviser met an advisor. Advisers left.", ["advisor"]),
        ("“My advisor left,” said the adviser.", []),
        ("Advisors met. The adviser came.", ["adviser"]),
    ],
)
def test_one_spelling_an_article(text: str, words: list[str], tmp_path: Path) -> None:
    assert found("check: consistency\nvariants: [[adviser, advisor]]", text, tmp_path) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The killer fled.", ["killer"]),
        ("The alleged killer fled. The killer ran.", ["killer"]),
        ("“The killer fled,” he said.", []),
        ("She took a painkiller.", []),
    ],
)
def test_a_word_that_wants_a_qualifier(text: str, words: list[str], tmp_path: Path) -> None:
    assert found("check: qualified-word\nterms: killer\nneeds: [alleged]", text, tmp_path) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It was a massacre.", ["massacre"]),
        ("The union called it a massacre and accused the owner.", []),
        ("According to the union it was a massacre.", []),
        ("“A massacre,” one said.", []),
    ],
)
def test_an_accusation_is_somebodys_word(text: str, words: list[str], tmp_path: Path) -> None:
    assert found("check: accusation\nterms: massacre", text, tmp_path) == words


@pytest.mark.parametrize(
    ("option", "text", "words"),
    [
        ("spell_out_below: 10", "They saved 9 people and 10 dogs.", ["9"]),
        ("spell_out_below: 10", "On 7 June at 9:30 p.m., 5 percent of $3 million, 3-2, No. 4, page 6, 2.5 km.", []),
        ("spell_out_below: 10", "Aged 7, she won 6-4 and came 2nd in A4 of 8 million.", []),
        ("spell_out_below: 10", "Between 5 and 12 boats; 3 or 4.", []),
        ("spell_out_below: 10\nfigures_before: [km, degrees]", "It is 5 km away and 4 degrees; 3 boats.", ["3"]),
        ("figures_from: 10", "Twelve came. In all twelve came, and nine left.", ["twelve"]),
        ("percent: percent", "Up 5% and 6 per cent, or seven percent.", ["%", "per cent"]),
        ("percent: '%'", "Up 5% and 6 per cent.", ["per cent"]),
        ("percent: per cent", "Up 5 percent.", ["percent"]),
        ("more_than: true", "Over 300 came, over a thousand left, over the hill, over one weekend.", ["Over", "over"]),
        ("thousands: comma", "12000 people in 2024, 12,000 dogs, $50000.", ["12000", "50000"]),
        ("full_scale: true", "A loss of £5m and $2bn, 30m people, 5 m deep.", ["m", "bn", "m", " m"]),
        ("spell_out_below: 10", "“We saved 9,” she said.", []),
    ],
)
def test_number_style(option: str, text: str, words: list[str], tmp_path: Path) -> None:
    assert found(f"check: number-style\n{option}", text, tmp_path) == words


def test_wording_is_looked_at_in_the_draft_unless_the_rule_says_otherwise(tmp_path: Path) -> None:
    assert found("check: banned\nterms: x", "x", tmp_path, role="source") == []
    assert found("check: banned\nterms: x\nscope: sources", "x", tmp_path, role="source") == ["x"]
    assert found("check: banned\nterms: x\nscope: all", "x", tmp_path) == ["x"]


def test_where_narrows_a_rule_to_passages(tmp_path: Path) -> None:
    rule = "check: banned\nterms: x\nwhere: {text: storm}"
    assert found(rule, "An x in the sun. An x in the storm.", tmp_path) == ["x"]
    assert found("check: banned\nterms: x\nwhere: {source: wires}", "An x.", tmp_path) == []


def test_an_expression_that_would_hang_other_engines(tmp_path: Path) -> None:
    assert found("check: banned\nterms: '/(a+)+$/'", "a" * 20_000 + "b", tmp_path) == []
