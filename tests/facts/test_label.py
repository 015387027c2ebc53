"""A fact's name for people: a short question or noun phrase that an editor could have written."""

import dataclasses

import pytest

from factcheck.facts.deed import past
from factcheck.facts.label import label, participle
from factcheck.model import Claim, Kind, Span
from tests.claims_by_hand import claim, number


def told(text: str, value: str, kind: Kind = "count", unit: str | None = None, **slots: str) -> Claim:
    """A claim of a sentence, with the value where it stands there."""
    start = text.index(value)
    made = claim(value, 1.0, kind=kind, unit=unit, start=start)
    return dataclasses.replace(made, text=text, sentence=Span(0, len(text)), **slots)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("verb", "done", "did"),
    [("kill", "killed", "killed"), ("strike", "struck", "struck"), ("stop", "stopped", "stopped"),
     ("bury", "buried", "buried"), ("injure", "injured", "injured"), ("steal", "stolen", "stole"),
     ("fly", "flown", "flew"), ("sink", "sunk", "sank"), ("rain", "rained", "rained"), ("bid", "bid", "bid")],
)  # fmt: skip
def test_forms_of_verbs(verb: str, done: str, did: str) -> None:
    assert (participle(verb), past(verb)) == (done, did)


@pytest.mark.parametrize(
    ("said", "named"),
    [
        (
            told("The avalanche killed 20 hikers.", "20", subject="hikers", predicate="kill", event="the avalanche"),
            "hikers killed in the avalanche",
        ),
        (told("There were 3 dead.", "3", subject="climbers", predicate="kill"), "climbers killed"),
        (told("Four robbers stole the crown.", "Four", subject="robbers", predicate="steal"), "robbers that stole"),
        (
            told("The council has 12 members of the party.", "12", subject="members", of="party", predicate="have"),
            "members of the party",
        ),
        (told("Lio Varga had 14.", "14", about="Lio Varga", predicate="have"), "figure for Lio Varga"),
        (
            told("Some 300 villagers, whose barns were destroyed", "300", subject="villagers", predicate="damage"),
            "villagers",
        ),
        (
            told("The crown is worth $3 million.", "$3 million", "money", subject="crown", predicate="cost"),
            "value of the crown",
        ),
        (
            told("Thieves stole jewels for $90,000.", "$90,000", "money", subject="jewels", predicate="steal"),
            "value of the jewels stolen",
        ),
        (
            told("Damage of $2 million", "$2 million", "money", subject="damage", head="damage", predicate="damage"),
            "amount of the damage",
        ),
        (
            told("40 percent of the barns were burned.", "40 percent", "percent", subject="barns", predicate="burn"),
            "share of the barns burned",
        ),
        (told("Lio Varga, 52, sailed.", "52", "age", subject="Lio Varga", predicate="age"), "age of Lio Varga"),
        (told("The boy was 9.", "9", "age", subject="The boy", predicate="age"), "age of the boy"),
        (
            told("Verano, the country's largest port", "largest", "rank", subject="country's port", predicate="large"),
            "rank of the country's port by size",
        ),
        (
            told("Verano, the country's largest port", "largest", "rank", subject="country's port", predicate="large",
                 about="Verano"),
            "rank of Verano by size",
        ),
        (
            told("It left 44 dead villagers.", "44", "count", subject="dead villagers", predicate="kill"),
            "villagers killed",
        ),
        (told("They won in the fourth set.", "fourth", "rank", subject="set", predicate="win"), "which set"),
        (
            told("It struck at a depth of 10 km.", "10", "measure", "kilometre", subject="depth", head="depth",
                 predicate="depth", event="quake"),
            "depth of the quake",
        ),
        (told("a 20-metre mast", "20", "measure", "metre", subject="metre mast", predicate="have"), "mast in metres"),
        (told("The wall is 9 feet.", "9", "measure", "foot", subject="wall"), "wall in feet"),
        (
            told("The body was found on Friday.", "Friday", "date", subject="The body", predicate="find"),
            "day the body was found",
        ),
        (
            told("The navy sank a trawler on 3 May.", "3 May", "date", subject="a trawler", predicate="sink"),
            "day the trawler was sunk",
        ),
        (told("Lio Varga flew in 2031.", "2031", "year", subject="Lio Varga", predicate="fly"), "year Lio Varga flew"),
        (
            told("The strike of 2031", "2031", "year", subject="strike", head="strike", predicate="strike"),
            "year of the strike",
        ),
        (
            told("The jury deliberated for six hours.", "six", "duration", subject="jury", predicate="deliberate"),
            "how long the jury deliberated",
        ),
        (told("Verano won 3-1.", "3-1", "score", about="Verano"), "score of Verano"),
    ],
)  # fmt: skip
def test_labels_read_like_short_questions(said: Claim, named: str) -> None:
    assert label([said]) == named


def test_the_claim_that_says_most_and_is_shared_most_gives_its_words() -> None:
    """No label is put together from two claims."""
    claims = [
        told("It left 4 people dead.", "4", subject="It", predicate="kill", event="landslide"),
        told("The flood drowned 4 hikers.", "4", subject="hikers", head="hiker", predicate="kill"),
        told(
            "In the flood 5 hikers were killed.", "5", subject="hikers", head="hiker", predicate="kill", event="flood"
        ),
    ]
    assert label(claims) == "hikers killed in the flood"


def test_pronouns_and_figures_never_name_a_fact() -> None:
    subjects = ["they", "the Rovers' 11 assists", "those", "assists"]
    claims = [dataclasses.replace(number("20"), subject=s) for s in subjects]
    assert label(claims) == "assists"


def test_a_fact_without_slots_is_named_by_its_value() -> None:
    assert label([number("20")]) == "20"
