"""A fact's name for people: the best question of its claims, and what tells it from a fact of the same name."""

import dataclasses

from factcheck.facts.label import label, labels
from factcheck.model import Claim, Span, When
from tests.claims_by_hand import claim, number


def told(text: str, value: str, question: str = "", **slots: object) -> Claim:
    """A claim of a sentence, with the value where it stands there, and the question that it answers."""
    made = claim(value, 1.0, start=text.index(value))
    return dataclasses.replace(made, text=text, sentence=Span(0, len(text)), question=question, **slots)  # type: ignore[arg-type]


def test_the_question_that_says_most_of_what_the_others_tell_names_the_fact() -> None:
    """No label is put together from two claims."""
    claims = [
        told("It left 4 people dead.", "4", "people killed"),
        told("The flood drowned 4 hikers.", "4", "hikers killed in the flood"),
        told("In the flood 5 hikers were killed as they slept.", "5", "hikers killed as"),
    ]
    assert label(claims) == "hikers killed in the flood"


def test_a_headline_names_a_fact_only_where_no_sentence_does() -> None:
    headline = told("Flood Kills 4 Hikers", "4", "Hikers killed in Flood")
    assert label([headline, told("The flood killed 4 hikers.", "4", "hikers killed in the flood")]) == (
        "hikers killed in the flood"
    )
    assert label([headline]) == "Hikers killed in Flood"


def test_a_short_question_wins_over_a_long_one_that_says_no_more() -> None:
    text = "The council of the town of Verano by the lake paid $3 for the land."
    long = told(text, "$3", "amount the council of the town of Verano by the lake paid for the land")
    assert label([long, told(text, "$3", "amount the council paid")]) == "amount the council paid"


def test_claims_that_ask_nothing_are_named_by_their_subject() -> None:
    subjects = ["they", "the Rovers' 11 assists", "those", "assists"]
    claims = [dataclasses.replace(number("20"), subject=s, head=s.split()[-1]) for s in subjects]
    assert label(claims) == "assists"


def test_a_fact_of_which_nothing_is_known_is_named_by_the_words_around_it() -> None:
    said = told("Nobody could tell the reporters what the 535 in the middle of that long list was for.", "535")
    assert label([said]) == "figure in “the reporters what the 535 in the middle of that long”"


def test_facts_of_one_name_are_told_apart_by_what_only_one_of_them_says() -> None:
    killed = "people killed"
    north = told("4 people died in Verano.", "4", killed, place=("Verano",))
    south = told("9 people died in Port Ellery.", "9", killed, place=("Port Ellery",))
    friday = told("2 people died on Friday.", "2", killed, when=When("Friday", None))
    bare = told("Then 1 more died.", "1", killed)
    injured = told("7 were hurt.", "7", "people injured")
    assert labels([[north], [south], [friday], [bare], [injured]]) == (
        "people killed (Verano)",
        "people killed (Port Ellery)",
        "people killed (Friday)",
        "people killed (“Then 1 more died”)",
        "people injured",
    )


def test_what_two_facts_of_one_name_both_say_tells_neither_apart() -> None:
    first = told("4 people died in the flood in Verano.", "4", "people killed", event="flood", place=("Verano",))
    second = told("9 people died in the flood in Port Ellery.", "9", "people killed", event="flood")
    assert labels([[first], [second]])[0] == "people killed (Verano)"


def test_the_fact_that_most_claims_tell_keeps_its_name_bare() -> None:
    main = [told(f"{n} people died.", str(n), "people killed") for n in (4, 5)]
    earlier = told("9 people died in Verano.", "9", "people killed", place=("Verano",))
    assert labels([[earlier], main]) == ("people killed (Verano)", "people killed")


def test_no_event_tells_ranks_apart() -> None:
    first = told("Verano, the largest port, fell.", "largest", "rank of Verano by size", event="raid", kind="rank")
    second = told("The raid took the largest port.", "largest", "rank of Verano by size", kind="rank")
    assert labels([[first], [second]])[0] == "rank of Verano by size (“Verano, the largest port, fell”)"
