"""States that another source can contradict without a number."""

import pytest

from factcheck import data
from factcheck.language import Language
from tests.claims.reading_kinds import claims_of

STATES = [
    # sentence, words, state, of, negated
    ("Rebels captured the airport on Friday.", "captured", "captured", "airport", False),
    ("The airport was captured by rebels.", "captured", "captured", "airport", False),
    ("Norland took control of Port Ellery.", "took control", "captured", "Port Ellery", False),
    ("The army still holds the airport, a spokesman said.", "holds", "held", "airport", False),
    ("The army lost control of the airport.", "lost control", "lost", "airport", False),
    ("The army withdrew from the base.", "withdrew", "withdrawn", "army", False),
    ("The army has not withdrawn from the base.", "withdrawn", "withdrawn", "army", True),
    ("The army denied that it had withdrawn from the base.", "withdrawn", "withdrawn", "army", True),
    ("The ministry rejected reports of troops retreating.", "retreating", "withdrawn", "troops", True),
    ("Jan Holt died on Tuesday.", "died", "dead", "Jan Holt", False),
    ("Jan Holt is still alive, his wife said.", "still alive", "alive", "Jan Holt", False),
    ("The bridge has reopened.", "reopened", "open", "bridge", False),
    ("Police arrested Ann Moss.", "arrested", "in custody", "Ann Moss", False),
    ("Police have not arrested Ann Moss.", "arrested", "in custody", "Ann Moss", True),
    ("Ann Moss is in custody.", "in custody", "in custody", "Ann Moss", False),
    ("The gunman remains at large.", "at large", "at large", "gunman", False),
    ("Red Dawn claimed responsibility for the blast.", "claimed responsibility", "responsible", "Red Dawn", False),
    ("Red Dawn denied responsibility.", "denied responsibility", "not responsible", "Red Dawn", False),
    ("The mayor resigned on Monday.", "resigned", "resigned", "mayor", False),
    ("Ann Moss was acquitted.", "acquitted", "acquitted", "Ann Moss", False),
    ("Ann Moss was convicted.", "convicted", "convicted", "Ann Moss", False),
    ("Holt is in critical condition.", "in critical condition", "critical", "Holt", False),
]

NO_STATES = [
    "Rebels will capture the airport.",
    "Rebels want to capture the airport.",
    "The army could withdraw.",
    "Rebels captured an airport.",
    "Two people died.",
    "He holds a degree.",
    "Prices fell.",
    "Ten people died in the fire.",
    "A man was arrested.",
    "They hope to reopen the bridge.",
]


@pytest.mark.parametrize(("sentence", "words", "state", "of", "negated"), STATES)
def test_a_state_is_read_with_its_thing_and_its_polarity(
    language: Language, sentence: str, words: str, state: str, of: str, negated: bool
) -> None:
    found = [(c.value.text, c.value.normalized, c.of, c.negated) for c in claims_of(language, sentence, "status")]
    assert (words, state, of, negated) in found


@pytest.mark.parametrize("sentence", NO_STATES)
def test_plans_and_nameless_things_have_no_state(language: Language, sentence: str) -> None:
    assert claims_of(language, sentence, "status") == []


def test_a_state_has_no_bounds(language: Language) -> None:
    (claim,) = claims_of(language, "Rebels captured the airport.", "status")
    assert (claim.value.low, claim.value.high) == (None, None)
    assert claim.subject == "Rebels"


def test_the_pronoun_of_an_arrest_is_named(language: Language) -> None:
    found = claims_of(language, "Police arrested Ann Moss; she was later released.", "status")
    assert [c.of for c in found] == ["Ann Moss", "Ann Moss"]


def test_every_opposed_state_is_one_that_is_read() -> None:
    read = {line.split("\t")[1] for line in data.lines("status.tsv")} | set(data.table("status_phrases.tsv").values())
    opposed = {state.strip() for line in data.lines("states_opposed.txt") for state in line.split("\t")}
    assert opposed - read <= {"guilty"}
