"""Altered figures, which the check of a draft is learned on."""

import pytest

from benchmarks.gold import Mention
from benchmarks.slips import slipped

TEXT = "The ferry sank on Monday with 27 cars; six people drowned, about 3,400 litres leaked, and it was built in 1987."


def mention(words: str, fact: str) -> Mention:
    start = TEXT.index(words)
    return Mention("a.txt", start, start + len(words), fact, "count", "A", None, "=", words)


@pytest.mark.parametrize("words", ["Monday", "27", "six", "about 3,400", "1987"])
def test_a_chosen_figure_becomes_another_of_its_sort(words: str) -> None:
    text, [(start, end, told, altered)] = slipped(TEXT, [mention(words, "f")], lambda fact: True)
    new = text[start:end]
    assert altered
    assert told.text == words != new
    assert text == TEXT.replace(words, new)
    assert new[0].isdigit() == words[0].isdigit()
    assert new.startswith("about ") == words.startswith("about ")


def test_a_fact_slips_in_the_same_way_throughout() -> None:
    marks = [mention("27", "cars"), mention("six", "dead")]
    again, _ = slipped(TEXT, list(reversed(marks)), lambda fact: True)
    assert slipped(TEXT, marks, lambda fact: True)[0] == again


def test_what_is_not_chosen_stays() -> None:
    text, spans = slipped(TEXT, [mention("27", "cars"), mention("six", "dead")], lambda fact: fact == "dead")
    assert "27 cars" in text
    assert "six people" not in text
    assert [altered for *_, altered in spans] == [False, True]


def test_words_without_a_figure_stay() -> None:
    assert slipped(TEXT, [mention("about", "leak")], lambda fact: True)[0] == TEXT
