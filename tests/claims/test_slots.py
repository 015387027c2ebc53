"""What a figure counts, what happened, where, in which event, how surely: the slots of a claim."""

import pytest

from factcheck.language import Language
from factcheck.model import Claim, Kind
from tests.claims.reading_kinds import claims_of


def one(language: Language, sentence: str, words: str, kind: Kind | None = None) -> Claim:
    """The claim whose value is written ``words``."""
    kinds: tuple[Kind, ...] = (
        (kind,) if kind else ("count", "money", "percent", "measure", "age", "rank", "year", "date", "time", "duration")
    )
    found = [c for c in claims_of(language, sentence, *kinds) if c.value.text == words]
    assert found, f"no claim {words!r} in {sentence!r}"
    return found[0]


PREDICATES = [
    # sentence, words, predicate
    ("The strikes killed 20 insurgents.", "20", "kill"),
    ("The bombs fell on the port, killing 20 insurgents.", "20", "kill"),
    ("The death toll rose to 11.", "11", "kill"),
    ("The toll stands at 11.", "11", "kill"),
    ("Officials put the death toll at 17.", "17", "kill"),
    ("A death toll of 11 was given.", "11", "kill"),
    ("The number of dead rose to 14.", "14", "kill"),
    ("11 people are dead.", "11", "kill"),
    ("Eleven people died.", "Eleven", "kill"),
    ("Two men lost their lives.", "Two", "kill"),
    ("The blaze claimed 12 lives.", "12", "kill"),
    ("Twelve lives were lost in the flood.", "Twelve", "kill"),
    ("The army lost 40 soldiers in the raid.", "40", "kill"),
    ("The government had lost dozens of its troops.", "dozens", "kill"),
    ("Sixty rebels were lost in the battle.", "Sixty", "kill"),
    ("The couple lost two sons.", "two", "kill"),
    ("The plant lost 300 workers.", "300", "lose"),
    ("The club lost five players to injury.", "five", "lose"),
    ("There were 18 shots fired.", "18", "shoot"),
    ("Dozens of shots were fired into the hall.", "Dozens", "shoot"),
    ("The guard fired 18 rounds.", "18", "shoot"),
    ("The company fired 40 workers.", "40", "dismiss"),
    ("At least 12 fatalities were reported.", "At least 12", "kill"),
    ("Three deaths were confirmed.", "Three", "kill"),
    ("The attack left 14 dead and 30 injured.", "14", "kill"),
    ("The attack left 14 dead and 30 injured.", "30", "injure"),
    ("24 dead and over 200 injured in Ruritania quake", "24", "kill"),
    ("Ten of the wounded were treated at Orlav Hospital.", "Ten", "hospitalize"),
    ("Three of the injured died.", "Three", "kill"),
    ("Two of the dead were children.", "Two", "kill"),
    ("Ten of the dead came from Orlav.", "Ten", "kill"),
    ("Ten of the seriously wounded were treated at Orlav Hospital.", "Ten", "hospitalize"),
    ("24 dead and over 200 injured in Ruritania quake", "over 200", "injure"),
    ("Dozens of soldiers were among the dead.", "Dozens", "kill"),
    ("Five people, including two children, were killed.", "two", "kill"),
    ("Gunman kills 1, wounds 2 in Port Ellery", "1", "kill"),
    ("Gunman kills 1, wounds 2 in Port Ellery", "2", "injure"),
    ("Police shot dead two men in the raid.", "two", "kill"),
    ("More than 50 others were hurt.", "More than 50", "injure"),
    ("Another five were wounded.", "five", "injure"),
    ("Some 300 homes were destroyed by the storm.", "Some 300", "damage"),
    ("More than 200 people have been arrested.", "More than 200", "arrest"),
    ("The army detained 40 protesters.", "40", "arrest"),
    ("Seven employees were trapped.", "Seven", "trap"),
    ("The company plans to cut 1,200 jobs.", "1,200", "cut"),
    ("The plant employs 2,000 people.", "2,000", "employ"),
    ("The town has a population of 12,000.", "12,000", "live"),
    ("A 6.1-magnitude quake struck the valley.", "6.1", "magnitude"),
    ("The quake struck at a depth of 10 km.", "10", "depth"),
    ("The quake was felt 40 km west of Port Ellery.", "40", "distance"),
    ("Shares in Hollin Steel fell 3% to $20.", "3%", "fall"),
    ("Shares in Hollin Steel fell 3% to $20.", "$20", "reach"),
    ("The deal is worth $20 million.", "$20 million", "cost"),
    ("It was a $90 million contract with the Harriers.", "$90 million", "cost"),
    ("The model starts at $999.", "$999", "cost"),
    ("Hollin agreed to buy the mill for $2.6 million.", "$2.6 million", "buy"),
    ("The $13 billion acquisition of Hollin Steel closed.", "$13 billion", "buy"),
    ("The fire caused $1 million in damage.", "$1 million", "damage"),
    ("Unemployment rose to 7.2 percent.", "7.2 percent", "unemployment"),
    ("Jan Holt, 82, won again.", "82", "age"),
    ("The offensive began on Wednesday.", "Wednesday", "attack"),
    ("The rebels launched their offensive on Wednesday.", "Wednesday", "attack"),
    ("The fire broke out on Friday.", "Friday", "burn"),
    ("The quake occurred at 2:09 a.m. on Friday.", "2:09 a.m.", "quake"),
    ("The fire was put out on Saturday.", "Saturday", "extinguish"),
    ("Coach Jan Holt was fired on Monday.", "Monday", "dismiss"),
    ("Gunmen fired shots at 2 a.m. on Friday.", "2 a.m.", "shoot"),
    ("Twelve people are believed to be injured.", "Twelve", "injure"),
    ("Seven guards managed to escape.", "Seven", "escape"),
    ("The island, home to 120,000 people, was hit.", "120,000", "live"),
    ("The island has 200,000 residents.", "200,000", "live"),
    ("The top-seeded Harriers won.", "top", "rank"),
    ("The tremor was felt 10 miles (16 km) north of Mossby.", "10", "distance"),
    ("Holt died on Tuesday.", "Tuesday", "kill"),
    ("Charges were filed on Tuesday.", "Tuesday", "file"),
    ("A jury found Holt guilty in 1997.", "1997", "convict"),
    ("The team announced Wednesday that Holt was placed on the list.", "Wednesday", "place"),
    ("The three-storey mill burnt down.", "three", ""),
    ("Two mills burnt down.", "Two", "burn"),
]

HEADS = [
    # sentence, words, head, population
    ("The strikes killed 20 foreign insurgents.", "20", "insurgent", ("foreign", "fighter")),
    ("Dozens of soldiers were killed.", "Dozens", "soldier", ("soldier",)),
    ("Two young children drowned.", "Two", "child", ("young", "child")),
    ("Hundreds of stores were looted.", "Hundreds", "store", ()),
    ("Two co-workers were killed.", "Two", "worker", ("worker",)),
    ("The 36-year-old driver, Ann Moss, was held.", "36", "driver", ()),
    ("Jan Holt, 82, won again.", "82", "holt", ()),
    ("Police held 66-year-old Ann Moss.", "66", "moss", ()),
    ("Holt moved north. She was 77 years old.", "77", "holt", ()),
    ("A 2019 agreement froze the lines.", "2019", "agreement", ()),
    ("A truce brokered by Norland in March 2020 has frayed.", "March 2020", "truce", ()),
    ("Prosecutors filed charges on Tuesday.", "Tuesday", "charge", ()),
    ("Charges were filed on Tuesday.", "Tuesday", "charge", ()),
    ("Sunday's attack killed two.", "Sunday", "attack", ()),
    ("The talks took two hours.", "two", "talk", ()),
    ("He signed an eight-year contract.", "eight", "contract", ()),
    ("About 30% of voters stayed at home.", "About 30%", "voter", ()),
    ("Shares in Hollin Steel fell 3%.", "3%", "share", ()),
    ("Hollin bought the mill for $2.6 million.", "$2.6 million", "mill", ()),
    ("Port Ellery is the country's second-largest city.", "second-largest", "city", ()),
    ("Moss was charged with third-degree murder.", "third", "murder", ()),
    ("He was hurt in week 15.", "15", "week", ()),
    ("The top-seeded Harriers won.", "top", "harriers", ()),
    ("Jan Holt Jr., 49, ran.", "49", "holt", ()),
    ("Jan Holt joined the club. The 28-year-old signed on Monday.", "28", "holt", ()),
]


@pytest.mark.parametrize(("sentence", "words", "predicate"), PREDICATES)
def test_the_predicate_says_what_happened(language: Language, sentence: str, words: str, predicate: str) -> None:
    assert one(language, sentence, words).predicate == predicate


@pytest.mark.parametrize(("sentence", "words", "head", "population"), HEADS)
def test_the_head_says_what_is_counted(
    language: Language, sentence: str, words: str, head: str, population: tuple[str, ...]
) -> None:
    claim = one(language, sentence, words)
    assert (claim.head, claim.population) == (head, population)


@pytest.mark.parametrize(
    ("sentence", "words", "place"),
    [
        ("The strikes killed 20 insurgents near Port Ellery.", "20", ("Port Ellery",)),
        ("In Mossby, 12 people were arrested.", "12", ("Mossby",)),
        ("Three people were killed in Port Ellery, and two drowned in Mossby.", "Three", ("Port Ellery",)),
        ("In May, 12 people were arrested.", "12", ()),
        ("They arrested 12 people at 9 p.m. on Christmas Day.", "12", ()),
    ],
)
def test_the_place_is_a_name_after_a_preposition_of_place(
    language: Language, sentence: str, words: str, place: tuple[str, ...]
) -> None:
    assert one(language, sentence, words).place == place


@pytest.mark.parametrize(
    ("sentence", "words", "event"),
    [
        ("Doctors confirmed 20 guards killed in air strikes late Friday.", "20", "air strike"),
        ("Four people were killed in air strikes.", "Four", "air strike"),
        ("The air force launched missile strikes on two camps, killing 40 rebels.", "40", "missile strike"),
        ("The landslide buried a road, killing nine drivers.", "nine", "landslide"),
        ("The blast injured 12.", "12", "blast"),
        ("Two men died after a drive-by shooting.", "Two", "shooting"),
        ("Some 300 homes were destroyed by the storm.", "Some 300", "storm"),
        ("He opened fire, killing two men.", "two", ""),
        ("The mill employs 40 people.", "40", ""),
    ],
)
def test_the_event_is_what_it_happened_in(language: Language, sentence: str, words: str, event: str) -> None:
    assert one(language, sentence, words).event == event


@pytest.mark.parametrize(
    ("sentence", "words", "when"),
    [
        ("The strikes killed 20 insurgents on Friday.", "20", "2024-11-29"),
        ("Yesterday 12 people were arrested.", "12", "2024-11-29"),
        ("Two days ago 12 people were arrested.", "12", "2024-11-28"),
        ("Last week 12 people were arrested.", "12", "2024-W47"),
        ("In March 2020 12 people were arrested.", "12", "2020-03"),
        ("Last year 12 people were arrested.", "12", "2023"),
        ("Last month 12 people were arrested.", "12", "2024-10"),
    ],
)
def test_the_time_is_resolved_against_the_articles_date(
    language: Language, sentence: str, words: str, when: str
) -> None:
    claim = one(language, sentence, words)
    assert claim.when is not None
    assert claim.when.normalized == when


@pytest.mark.parametrize(
    ("sentence", "words", "hedges"),
    [
        ("The strikes reportedly killed 20 insurgents.", "20", ("reportedly",)),
        ("At least 40 protesters may have been detained.", "At least 40", ("may",)),
        ("Some 200 people are believed to have been killed.", "Some 200", ("believed",)),
        ("Twelve people are feared dead.", "Twelve", ("feared",)),
        ("The strikes killed 20 suspected insurgents.", "20", ("suspected",)),
        ("The strikes killed 20 insurgents.", "20", ()),
    ],
)
def test_words_that_weaken_a_claim_are_kept(
    language: Language, sentence: str, words: str, hedges: tuple[str, ...]
) -> None:
    assert one(language, sentence, words).hedges == hedges


@pytest.mark.parametrize(
    ("sentence", "words", "negated"),
    [
        ("The fighters did not kill 20 civilians.", "20", True),
        ("The army never held 20 men.", "20", True),
        ("The fighters killed 20 civilians.", "20", False),
    ],
)
def test_a_denied_verb_makes_a_negated_claim(language: Language, sentence: str, words: str, negated: bool) -> None:
    assert one(language, sentence, words).negated is negated


@pytest.mark.parametrize(
    ("sentence", "words", "of"),
    [
        ("Port Ellery is the largest city of Ruritania.", "largest", "Ruritania"),
        ("Port Ellery is Ruritania's largest city.", "largest", "Ruritania"),
        ("Port Ellery is the largest city in Ruritania.", "largest", "Ruritania"),
        ("Prosecutors filed charges on Tuesday.", "Tuesday", "Prosecutors"),
        ("He paid $3 million for the painting.", "$3 million", "painting"),
        ("The $13 billion acquisition of Hollin Steel closed.", "$13 billion", "Hollin Steel"),
        ("The government lost 40 soldiers.", "40", "government"),
        ("Hundreds of stores were looted.", "Hundreds", ""),
    ],
)
def test_what_a_thing_is_of_or_among(language: Language, sentence: str, words: str, of: str) -> None:
    assert one(language, sentence, words).of == of


def test_a_pronoun_is_named_by_an_earlier_subject(language: Language) -> None:
    text = "Two floods hit Mossby. The bridge was rebuilt in 1932. It opened in 1934."
    assert one(language, text, "1934").subject == "bridge"


def test_killed_and_injured_in_one_sentence_are_told_apart(language: Language) -> None:
    found = claims_of(language, "The blast killed three soldiers and wounded 12 civilians.", "count")
    assert [(c.predicate, c.head) for c in found] == [("kill", "soldier"), ("injure", "civilian")]


@pytest.mark.parametrize(
    "text", ["", "20", "20 20 20", "killed", "%", "of 5 of 6 of", "\u2028", "5" * 500, "the 7th 7th", "]]>"]
)
def test_any_text_has_slots_or_none(language: Language, text: str) -> None:
    assert isinstance(claims_of(language, text, "count"), list)


@pytest.mark.parametrize(
    ("text", "value", "holder"),
    [
        (
            "In years of war, rebels have seized control of large parts of Vale, Ruritania's second largest city.",
            "second largest",
            "Vale",
        ),
        ("In Port Ellery, the largest mill burned.", "largest", ""),
        ("Fighters took most of Orlav, the country's largest city, on Monday.", "largest", "Orlav"),
        ("They also reached Verano, Sundia's fourth largest city.", "fourth largest", "Verano"),
        ("Orlav is the second largest city of Sundia.", "second largest", "Orlav"),
        ("They took Sundia's second largest city Orlav on Monday.", "second largest", "Orlav"),
        ("Orlav, which is the largest city, fell.", "largest", "Orlav"),
        ("The city is the largest in the land.", "largest", ""),
    ],
)
def test_who_holds_a_rank(text: str, value: str, holder: str, language: Language) -> None:
    assert one(language, text, value, "rank").about == holder
