"""What a value answers, for people: a short question or noun phrase that an editor could have written."""

import pytest

from factcheck.claims.question.inflection import participle, past, plural
from factcheck.language import Language
from factcheck.model import KINDS
from tests.claims.reading_kinds import claims_of
from tests.claims.test_slots import one

QUESTIONS = [
    # sentence, words, question
    ("The avalanche killed 20 hikers near Verano.", "20", "hikers killed in the avalanche"),
    ("There were 3 dead.", "3", "people killed"),
    ("Five people who were on board the ferry are missing.", "Five", "people missing"),
    ("Four robbers stole the crown.", "Four", "robbers who stole the crown"),
    ("The gunman fired on three officers.", "three", "officers the gunman fired on"),
    ("Ilo Brandt completed 29 of 34 passes.", "29", "passes Ilo Brandt completed"),
    ("Two women were charged with murder.", "Two", "women charged with murder"),
    ("The union, with an estimated 10,000 members, is based in Verano.", "an estimated 10,000", "members of the union"),
    ("Some 300 villagers, whose barns were destroyed, left.", "Some 300", "villagers"),
    ("About 2,500 residents had to leave their homes.", "About 2,500", "residents who had to leave their homes"),
    ("None of the other clubs has been named.", "None", "clubs that have been named"),
    ("The mayor spoke openly of having dozens of children.", "dozens", "children the mayor had"),
    ("In the five games that the Rovers played, nobody scored.", "five", "games the Rovers played"),
    ("Several people who live in the street complained.", "Several", "people who live in the street"),
    ("Moss has met rivals in five seasons.", "five", "seasons in which Moss has met rivals"),
    ("It left 44 dead civilians.", "44", "civilians killed"),
    ("A dual-core chip is inside.", "dual", "cores of the chip"),
    ("40 percent of the barns were burned.", "40 percent", "share of the barns burned"),
    ("60 percent of voters backed the plan.", "60 percent", "share of voters that backed the plan"),
    ("Shares fell 3 percent on Monday.", "3 percent", "how much shares fell"),
    ("The crown is worth $3 million.", "$3 million", "value of the crown"),
    ("Damage of $2 million was done.", "$2 million", "amount of the damage"),
    ("The clinic paid $4 million for the land.", "$4 million", "amount the clinic paid"),
    ("The 13-inch model starts at $999.", "$999", "amount the model starts at"),
    ("The quake struck at a depth of 10 km.", "10", "depth of the quake"),
    ("A 20-metre mast fell.", "20", "length of the mast"),
    ("The wall is 9 feet high.", "9", "height of the wall"),
    ("The fire burned 300 acres.", "300", "area the fire burned"),
    ("The boat drifted 30 miles.", "30", "how far the boat drifted"),
    ("The boat drifted 30 miles from the harbour.", "30", "how far the boat drifted"),
    ("Jan Holt died after slipping and falling 60 metres from a ridge.", "60", "how far Jan Holt fell"),
    ("The ship was 12 miles off the coast.", "12", "distance of the ship from the coast"),
    ("Lio Varga, 52, sailed.", "52", "age of Lio Varga"),
    ("Verano, the country's largest port, was closed.", "largest", "rank of Verano by size"),
    ("The gunman fired from the second floor.", "second", "from which floor the gunman fired"),
    ("The man was charged with first-degree murder.", "first", "degree of the murder"),
    ("The body was found on Friday.", "Friday", "day the body was found"),
    ("The navy sank a trawler on 3 May 2031.", "3 May 2031", "day the navy sank a trawler"),
    ("Last June, the council appointed a prosecutor.", "June", "month the council appointed a prosecutor"),
    ("Both Varga and Moss were to be released late Wednesday.", "Wednesday", "day Varga and Moss were to be released"),
    ("Lio Varga feigned illness to escape conviction in 2031.", "2031", "year Lio Varga feigned illness"),
    ("The strike of 2031 was long.", "2031", "year of the strike"),
    ("The gates were closed at 9 p.m.", "9 p.m.", "time the gates were closed"),
    ("The jury deliberated for six hours.", "six", "how long the jury deliberated"),
    ("The eight-year contract was signed.", "eight", "length of the contract"),
    ("A truce that Verano and Ellery brokered in March 2031 had held.", "March 2031",
     "month Verano and Ellery brokered the truce"),
    ("Ruritanian air strikes killed 20 men.", "20", "men killed in the Ruritanian air strikes"),
    ("Air strikes killed 20 hikers, police said.", "20", "hikers killed in the air strikes"),
    ("The Rovers beat the Gulls 3-1.", "3-1", "score when the Rovers beat the Gulls"),
    ("The Rovers (11-4) were at home.", "11-4", "record of the Rovers"),
    ("The Rovers moved to 12-4.", "12-4", "score or record of the Rovers"),
    ("Moss missed three games.", "three", "games Moss missed"),
    ("Turkish divers saved 20 sailors on Sunday.", "Sunday", "day Turkish divers saved sailors"),
    ("Young divers saved 20 sailors on Sunday.", "Sunday", "day young divers saved sailors"),
    ("Varga helped build the dam in 2031.", "2031", "year Varga helped build the dam"),
    ("Patches come on the second Tuesday of every month.", "second", "on which Tuesday of every month patches come"),
    ("Moss was to leave on 2 December 2031 but suffered a stroke.", "2 December 2031", "day Moss was to leave"),
    ("The poll gave a 4.5 percent margin of error.", "4.5 percent", "margin of error"),
    ("The rioters broke windows and set fire to three banks.", "three", "banks the rioters set fire to"),
    ("In six hours 140 millimetres of rain fell.", "six", "in how long rain fell"),
    ("The 15-year employee left.", "15", "time as employee"),
    ("Two days after the vote, the mayor resigned.", "Two", "how long after the vote the mayor resigned"),
    ("In May the board agreed to pay $5.5 million to families harmed in '70s and '80s by the squad.", "May",
     "month the board agreed to pay"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "words", "question"), QUESTIONS, ids=[q for _, _, q in QUESTIONS])
def test_a_value_answers_a_short_question(language: Language, sentence: str, words: str, question: str) -> None:
    found = [c.question for c in claims_of(language, sentence, *KINDS) if c.value.text == words]
    assert found[:1] == [question]


@pytest.mark.parametrize("sentence", ["They had seven.", "It took 20.", "Of those, 14 did."])
def test_nothing_is_asked_where_the_sentence_does_not_say_of_what(language: Language, sentence: str) -> None:
    words = next(w.strip(".") for w in sentence.split() if w.strip(".") in ("seven", "20", "14"))
    assert one(language, sentence, words, "count").question == ""


@pytest.mark.parametrize(
    ("verb", "done", "did"),
    [("kill", "killed", "killed"), ("strike", "struck", "struck"), ("stop", "stopped", "stopped"),
     ("bury", "buried", "buried"), ("injure", "injured", "injured"), ("steal", "stolen", "stole"),
     ("fly", "flown", "flew"), ("sink", "sunk", "sank"), ("rain", "rained", "rained"), ("bid", "bid", "bid")],
)  # fmt: skip
def test_forms_of_verbs(verb: str, done: str, did: str) -> None:
    assert (participle(verb), past(verb)) == (done, did)


@pytest.mark.parametrize(
    ("one_", "many"),
    [("person", "people"), ("fire engine", "fire engines"), ("policewoman", "policewomen"), ("inch", "inches"),
     ("body", "bodies"), ("human", "humans"), ("day", "days"), ("grandchild", "grandchildren")],
)  # fmt: skip
def test_plurals(one_: str, many: str) -> None:
    assert plural(one_) == many
