"""States that another source can contradict without a number."""

import pytest

from factcheck import data
from factcheck.language import Language
from tests.claims.reading_kinds import claims_of

STATES = [
    # sentence, words, state, of, negated
    ("Rebels captured the airport on Friday.", "captured", "captured", "airport", False),
    ("Rebels captured an airport and two bridges.", "captured", "captured", "airport", False),
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

ANSWERS = [
    # sentence, words, question, state, thing, negated
    ("Ann Moss, 36, of Brindle, was hurt.", "Brindle", "home", "Brindle", "Ann Moss", False),
    ("Police questioned a Brindle man.", "Brindle", "home", "Brindle", "man", False),
    ("Jan Holt died at his home on Friday.", "at his home", "place of death", "home", "Jan Holt", False),
    ("Jan Holt died on the way to the clinic.", "on the way", "place of death", "on the way", "Jan Holt", False),
    ("Jan Holt died of a stroke.", "a stroke", "cause of death", "stroke", "Jan Holt", False),
    ("The cause of death was unknown.", "unknown", "cause of death", "unknown", "", False),
    ("CEO Ann Moss told 40 guests so.", "CEO", "post", "chief executive", "Ann Moss", False),
    ("Ann Moss, 36, was with her fiancée.", "fiancée", "partner", "engaged", "Ann Moss", False),
    ("The two fires were related, police said.", "related", "relation", "related", "fires", False),
    ("There was no link between the fires.", "link", "relation", "related", "fires", True),
    ("The two fires are unrelated.", "unrelated", "relation", "related", "fires", True),
    ("Ann Moss pleaded not guilty.", "pleaded not guilty", "plea", "not guilty plea", "Ann Moss", False),
    ("No arrests have been made.", "arrests have been made", "custody", "in custody", "suspect", True),
    ("Nobody is in custody.", "in custody", "custody", "in custody", "suspect", True),
    ("Police are searching for a gunman.", "searching for", "custody", "at large", "gunman", False),
    ("No charges have been filed.", "charges have been filed", "charge", "charged", "suspect", True),
    ("Ann Moss is being held in the county jail.", "held", "custody", "in custody", "Ann Moss", False),
    ("It burned in the 400 block of Alder Street.", "400 block of Alder Street", "address", "400 block",
     "Alder Street", False),
    ("Rebel-held ground is now limited to the airport.", "limited to the airport", "control", "held", "airport", False),
    ("The army failed to capture the airport.", "capture", "control", "captured", "airport", True),
    ("The army has yet to withdraw.", "withdraw", "withdrawal", "withdrawn", "army", True),
    ("The ministry denied the rebels' claims that the army had withdrawn.", "withdrawn", "withdrawal", "withdrawn",
     "army", False),
    ("There were no guards in the bank.", "guards", "presence", "present", "guards", True),
    ("No knife was found in the car.", "knife was found", "presence", "present", "knife", True),
    ("Ann Moss had outstanding warrants.", "warrants", "presence", "present", "outstanding warrants", False),
    ("The chapel was undamaged.", "undamaged", "damaged", "damaged", "chapel", True),
    ("Ann Moss was well equipped.", "equipped", "equipped", "equipped", "Ann Moss", False),
    ("The climbers were poorly equipped.", "equipped", "equipped", "equipped", "climbers", True),
    ("The hosts rent the house.", "rent", "tenure", "tenant", "hosts", False),
    ("Police spoke to the homeowners.", "homeowners", "tenure", "owner", "homeowners", False),
    ("Rebels did not establish positions in town.", "establish positions", "established", "established", "positions",
     True),
    ("The suspect turned himself in to the police.", "turned himself", "custody", "in custody", "suspect", False),
    ("Gunman at large after shooting", "at large", "custody", "at large", "Gunman", False),
    ("The army had pulled out of the port, though the ministry denied this.", "denied this", "withdrawal", "withdrawn",
     "army", True),
    ("It stands at 46 W. Alder St. in Brindle.", "46 W. Alder St.", "address", "46 w", "Alder Street", False),
]  # fmt: skip

NO_STATES = [
    "Rebels will capture the airport.",
    "Rebels want to capture the airport.",
    "The army could withdraw.",
    "Rebels captured a rifle.",
    "Two people died.",
    "He holds a degree.",
    "The car reached speeds of up to 120 mph.",
    "Prices fell.",
    "Ten people died in the fire.",
    "A man was arrested.",
    "They hope to reopen the bridge.",
    "He faces a year behind bars.",
    "The bill is related to the budget.",
    "In 2003 he moved to a court.",
    "There is no doubt about it.",
    "The army might not attack the port.",
]


@pytest.mark.parametrize(("sentence", "words", "state", "of", "negated"), STATES)
def test_a_state_is_read_with_its_thing_and_its_polarity(
    language: Language, sentence: str, words: str, state: str, of: str, negated: bool
) -> None:
    found = [(c.value.text, c.value.normalized, c.of, c.negated) for c in claims_of(language, sentence, "status")]
    assert (words, state, of, negated) in found


@pytest.mark.parametrize(("sentence", "words", "question", "state", "thing", "negated"), ANSWERS)
def test_a_state_answers_a_question_about_its_thing(
    language: Language, sentence: str, words: str, question: str, state: str, thing: str, negated: bool
) -> None:
    found = [
        (c.value.text, c.predicate, c.value.normalized, c.of, c.negated)
        for c in claims_of(language, sentence, "status")
    ]
    assert (words, question, state, thing, negated) in found


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


def test_every_state_answers_a_question() -> None:
    read = {line.split("\t")[1] for line in data.lines("status.tsv")} | set(data.table("status_phrases.tsv").values())
    assert read <= set(data.table("states_of_questions.tsv"))


def test_opposed_states_answer_one_question() -> None:
    questions = data.table("states_of_questions.tsv")
    for line in data.lines("states_opposed.txt"):
        assert len({questions[state.strip()] for state in line.split("\t")}) == 1


def test_every_question_has_a_label() -> None:
    assert set(data.table("states_of_questions.tsv").values()) <= set(data.table("state_labels.tsv"))
