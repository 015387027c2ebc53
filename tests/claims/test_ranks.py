"""Places in an order: what is a rank, which one, and what only looks like one."""

import pytest

from factcheck.language import Language
from tests.claims.reading_kinds import claims_of

RANKS = [
    # sentence, words, place, modifier
    ("Port Ellery is the country's largest city.", "largest", 1, "="),
    ("Port Ellery, Ruritania's second-largest city, was quiet.", "second-largest", 2, "="),
    ("Port Ellery is the second largest city of Ruritania.", "second largest", 2, "="),
    ("Mossby is the third most populous town in the valley.", "third most populous", 3, "="),
    ("It was the most lucrative heist in the country's history.", "most lucrative", 1, "="),
    ("The flood was the worst since 1989.", "worst", 1, "="),
    ("It was the deadliest attack in a decade.", "deadliest", 1, "="),
    ("A second person was hurt.", "second", 2, "="),
    ("At one of his first meetings he spoke.", "one of his first", 1, "~"),
    ("She is world No. 1.", "No. 1", 1, "="),
    ("It was the worst flood in decades.", "worst", 1, "="),
    ("Sales were the best since 2010.", "best", 1, "="),
    ("The two biggest prizes are gone.", "biggest", 1, "="),
    ("The tallest towers in the city are empty.", "tallest", 1, "="),
    ("He is the town's leading grocer.", "leading", 1, "="),
    ("He had a season-high 12 points.", "season-high", 1, "="),
    ("It is the biggest deal in the firm's history.", "biggest", 1, "="),
    ("The theft is one of the biggest in Ruritania.", "one of the biggest", 1, "~"),
    ("Hollin Steel is one of Norland's largest employers.", "one of Norland's largest", 1, "~"),
    ("Two of the other largest mills closed.", "Two of the other largest", 1, "~"),
    ("The new phone is the thinnest and lightest of them all.", "thinnest", 1, "="),
    ("The new phone is the thinnest and lightest of them all.", "lightest", 1, "="),
    ("Norland has the fifth-highest rate in the region.", "fifth-highest", 5, "="),
    ("She lives on the second floor of the building.", "second", 2, "="),
    ("He entered the second-floor office at noon.", "second", 2, "="),
    ("Moss was charged with first-degree murder.", "first", 1, "="),
    ("He is the 12th actor to play the part.", "12th", 12, "="),
    ("Holt will be the Twelfth Warden.", "Twelfth", 12, "="),
    ("It was his 16th straight win.", "16th", 16, "="),
    ("She scored her 1,000th goal.", "1,000th", 1000, "="),
    ("Holt won in the seventh round.", "seventh", 7, "="),
    ("The Harriers scored late in the fourth quarter.", "fourth", 4, "="),
    ("A second man was arrested.", "second", 2, "="),
    ("He became the fifth coach to be dismissed this season.", "fifth", 5, "="),
    ("The twenty-third amendment was rejected.", None, None, None),
    ("Vale City are the No. 5 seed.", "No. 5", 5, "="),
    ("He was the number 2 man at the bureau.", "number 2", 2, "="),
    ("The top-seeded Harriers won again.", "top", 1, "="),
    ("Top-ranked Vale City lost.", "Top", 1, "="),
    ("Ann Holt is the club's leading scorer.", "leading", 1, "="),
    ("The Harriers are dead last in the division.", "dead last", -1, "="),
    ("The Harriers are in last place.", "last", -1, "="),
    ("It was the penultimate stage.", "penultimate", -2, "="),
    ("He was hurt in week 15.", "15", 15, "="),
    ("The 21st head coach of the club was named.", "21st", 21, "="),
    ("The 50th anniversary will be marked.", "50th", 50, "="),
    ("This was the first shooting in the area.", "first", 1, "="),
    ("Only the second time in 18 months has it rained.", "second", 2, "="),
]

NO_RANKS = [
    "Sales fell by a third in May.",
    "They need a fifth more than last year.",
    "At least four were hurt.",
    "Most of them left.",
    "She had her worst day.",
    "It is the most destructive way to go.",
    "He is the most gracious man ever.",
    "The biggest challenge is the price.",
    "The tax hits the wealthiest citizens.",
    "They found the genes leading to the disease and their doctor.",
    "The 7,600-foot-high town is quiet.",
    "Shots were heard near 6th and San Pedro street.",
    "He stopped at 212 E. Sixth.",
    "She stands in the state's 22nd congressional district.",
    "He commands the 7th and 8th Districts.",
    "It breaches the First and 14th amendments.",
    "She took the No. 4 train.",
    "The number one priority is safety.",
    "The second reason is the price.",
    "Most people stayed.",
    "The latest news came at noon.",
    "We extend our deepest condolences.",
    "It is in my best interest.",
    "The first lady spoke.",
    "He fought in the Second World War.",
    "The shop is on Fifth Avenue.",
    "Shots were fired between Third and Fourth streets.",
    "He gave first aid.",
    "At first nobody answered.",
    "First, student loans are dear.",
    "Why go there in the first place?",
    "In the worst cases they had to close.",
    "It is due in the second half of 2007.",
    "Her film “13th” is out.",
    "It is the craziest thing in the world.",
    "They say the mine No. 2 will close.",
    "First, the mayor spoke.",
    "It was first reported by the Ellery Post.",
    "Two-thirds of the town was flooded.",
    "A third of voters stayed at home.",
    "It took a second.",
    "He ran it in 10 second bursts.",
    "The first two hours were calm.",
    "For the first time, the river froze.",
    "The Fourth of July parade went ahead.",
    "December 15th was quiet.",
    "No one was hurt.",
    "The nearest hospital is far.",
    "Police asked for help in the west of the town.",
    "The suspect was under arrest.",
    "First baseman Jan Holt signed.",
    "She gave a first name only.",
    "That was the best part, I guess.",
    "It is the most beautiful thing.",
]


@pytest.mark.parametrize(("sentence", "words", "place", "modifier"), [r for r in RANKS if r[1]])
def test_a_place_in_an_order_is_read(language: Language, sentence: str, words: str, place: int, modifier: str) -> None:
    found = {c.value.text: c.value for c in claims_of(language, sentence, "rank")}
    assert words in found
    assert (found[words].low, found[words].high, found[words].modifier) == (place, place, modifier)


@pytest.mark.parametrize("sentence", NO_RANKS)
def test_what_only_looks_like_a_rank_is_left_out(language: Language, sentence: str) -> None:
    assert claims_of(language, sentence, "rank") == []


def test_largest_and_second_largest_are_ranked_on_one_scale(language: Language) -> None:
    (first,) = claims_of(language, "Port Ellery is Ruritania's largest city.", "rank")
    (second,) = claims_of(language, "Port Ellery is the second-largest city of Ruritania.", "rank")
    assert first.predicate == second.predicate == "large"
    assert first.head == second.head == "city"
    assert first.of == second.of == "Ruritania"
