"""What is counted, measured and paid, and what is no claim: sentences with their syntax.

A row is a sentence and its claims: the words of the value -> kind, interval, unit.
"""

import pytest

from factcheck.language import Language
from factcheck.model import Claim
from tests.claims.reading_kinds import claims_of

NUMBERS = ("count", "money", "percent", "measure", "age", "score")


def seen(claim: Claim) -> str:
    low, high = claim.value.low, claim.value.high
    assert not isinstance(low, str)
    assert not isinstance(high, str)
    interval = (
        f"{low:g}"
        if low == high and low is not None
        else f"{'' if low is None else f'{low:g}'}..{'' if high is None else f'{high:g}'}"
    )
    about = "~" if claim.value.modifier == "~" else ""
    return " ".join(part for part in (claim.kind, about + interval, claim.value.unit or "") if part)


COUNTS = [
    ("Three farmers died in the flood.", {"Three": "count 3 farmer"}),
    ("The flood killed 14 farmers.", {"14": "count 14 farmer"}),
    ("The blast left 14 dead and 30 injured.", {"14": "count 14 dead", "30": "count 30"}),
    ("24 dead and over 200 injured in blast", {"24": "count 24 dead", "over 200": "count 200.."}),
    ("Dozens of soldiers were among the dead.", {"Dozens": "count ~24..99 soldier"}),
    ("Tens of thousands of people fled.", {"Tens of thousands": "count ~20000..99999 people"}),
    ("The clinic does 3,000 tests a day.", {"3,000": "count 3000 test per day"}),
    ("Police seized 12 Somali and 11 Yemeni sailors.", {"12": "count 12 sailor", "11": "count 11 sailor"}),
    ("One man sustained a wound and one remains critical.", {"One": "count 1 man", "one": "count 1"}),
    ("The two sides met again.", {"two": "count 2 side"}),
    ("The firm employs about 600 people.", {"about 600": "count ~600 people"}),
    ("No one was hurt.", {"No one": "count 0"}),
    ("Nobody was hurt.", {"Nobody": "count 0"}),
    ("Nobody died.", {"Nobody": "count 0"}),
    ("No injuries were reported.", {"No": "count 0 injury"}),
    ("Surprisingly no lives were lost.", {"no": "count 0 life"}),
    ("One person was hurt.", {"One": "count 1 person"}),
    ("Only one person was hurt.", {"Only one": "count 1 person"}),
    ("Two men were arrested and one was shot.", {"Two": "count 2 man", "one": "count 1"}),
    ("The 11-member panel met.", {"11": "count 11 member"}),
    ("The shares trade on 6.5 times earnings.", {"6.5": "count 6.5 time"}),
    ("Police arrested 250 Riverside fans.", {"250": "count 250 fan"}),
    ("On Friday 14 people were arrested.", {"14": "count 14 people"}),
    ("More than 2000 people marched.", {"More than 2000": "count 2000.. people"}),
    ("The chain has 2016 shops.", {"2016": "count 2016 shop"}),
    ("Storm Kills 12 In Harbour Town", {"12": "count 12"}),
    ("A pair of companies bid for it.", {"A pair": "count 2 company"}),
    ("A couple of officers were hurt.", {"A couple": "count ~2..3 officer"}),
    ("A handful of people stayed.", {"A handful": "count ~2..9 people"}),
    ("Both women died at the scene.", {"Both": "count 2 woman"}),
    ("They met Ann and Tom Reed, both of whom left.", {"both": "count 2 whom"}),
    ("Several people fled.", {"Several": "count ~3..9 people"}),
    ("The blast killed two men and injured several others.", {"two": "count 2 man", "several": "count ~3..9 other"}),
    ("He was jailed for a double murder.", {"double": "count 2 murder"}),
    ("The triple-murder trial opened.", {"triple": "count 3 murder"}),
    ("It has a quad-core processor.", {"quad": "count 4 core"}),
    ("Police said that one person was hurt.", {"one": "count 1 person"}),
    ("A raid in which one woman died was filmed.", {"one": "count 1 woman"}),
    ("A gunman shot three clerks, killing one, before he fled.", {"three": "count 3 clerk", "one": "count 1"}),
    ("Four, including one in critical condition, stayed.", {"Four": "count 4", "one": "count 1"}),
    ("The blast killed one and wounded five.", {"one": "count 1", "five": "count 5"}),
    ("Its one-seat majority is gone.", {"one": "count 1 seat"}),
    ("No arrest had been made by noon.", {"No": "count 0 arrest"}),
    ("Nobody is in custody.", {"Nobody": "count 0"}),
    ("The team lost its top two running backs.", {"two": "count 2 back"}),
    ("Three co-workers were hurt.", {"Three": "count 3 worker"}),
    ("He completed 29 of 34 passes.", {"29": "count 29 pass", "34": "count 34 pass"}),
    ("She went 7-for-14 from the field.", {"7": "count 7", "14": "count 14"}),
    ("It drew 27000 people.", {"27000": "count 27000 people"}),
    ("There is one road into the town.", {"one": "count 1 road"}),
    ("He was armed with a .357 Magnum.", {".357": "count 0.357 magnum"}),
]
AGES = [
    ("A 17-year-old was arrested.", {"17": "age 17 year"}),
    ("The 17-year-old boy was arrested.", {"17": "age 17 year"}),
    ("Maria Brand, 45, was arrested.", {"45": "age 45 year"}),
    ("The first victim, a man of 63, slipped.", {"63": "age 63 year"}),
    ("Ian Bell, an Englishman of 45, fell.", {"45": "age 45 year"}),
    ("She was a widow of 81.", {"81": "age 81 year"}),
    ("He is a chairman of 12 and director of 3.", {"12": "count 12", "3": "count 3"}),
    ("Ann Holt, a mother of three, spoke.", {"three": "count 3"}),
    ("A man aged 45 was arrested.", {"45": "age 45 year"}),
    ("Boys aged between 8 and 12 were there.", {"between 8 and 12": "age 8..12 year"}),
    ("She was 35 when she left.", {"35": "age 35 year"}),
    ("He is 82 years old.", {"82": "age 82 year"}),
    ("The baby is 18 months old.", {"18": "age 18 month"}),
    ("An 8-month-old girl was found.", {"8": "age 8 month"}),
    ("A man in his early 30s was arrested.", {"early 30s": "age ~30..33 year"}),
    ("They were in their late teens and early 20s.", {"late teens and early 20s": "age ~17..23 year"}),
    ("Women in their fifties marched.", {"fifties": "age ~50..59 year"}),
    ("He turned 60 in May.", {"60": "age 60 year"}),
    ("17-Year-Old Hurt In Harbour Fire", {"17": "age 17 year"}),
    ("Most of the victims are between 18 and 24.", {"between 18 and 24": "age 18..24 year"}),
    ("She lost two sons, 11 and 14.", {"two": "count 2 son", "11": "age 11 year", "14": "age 14 year"}),
    ("The farmer, who is 70, was there.", {"70": "age 70 year"}),
    ("An 18- to 24-year-old male was seen.", {"18- to 24": "age 18..24 year"}),
    ("It is for people under 30.", {"under 30": "age ..30 year"}),
    ("It helps voters over 65 vote.", {"over 65": "age 65.. year"}),
    ("The brothers Tom and Ben Reed, 22 and 19, came.", {"22": "age 22 year", "19": "age 19 year"}),
    ("Even now at 86 she walks.", {"86": "age 86 year"}),
    ("She is younger than 18.", {"younger than 18": "age ..18 year"}),
    ("They are 68 and 48 years old.", {"68": "age 68 year", "48": "age 48 year"}),
]
SCORES = [
    ("Harbour United won 5-4 on Sunday.", {"5-4": "score 5..4"}),
    ("The bill passed by a 3 to 1 margin.", {"3 to 1": "score 3..1"}),
    ("They drew 2-2.", {"2-2": "score 2"}),
    ("They lost 2-3 at home.", {"2-3": "score 2..3"}),
    ("The boxer is 58-3 with 51 knockouts.", {"58-3": "score 58..3", "51": "count 51 knockout"}),
    ("The boxer fell to 45-7-2 and rested.", {"45-7-2": "score 45..7"}),
    ("The Harbour Lynxes (15-17) lost again.", {"15-17": "score 15..17"}),
    ("The 0-14 Lynxes play on.", {"0-14": "score 0..14"}),
    ("A 9-14 start cost him his job.", {"9-14": "score 9..14"}),
    ("Boys (15-17) and girls took part.", {"15-17": "count 15..17"}),
    ("Pupils aged 11-14 took part.", {"11-14": "age 11..14 year"}),
    ("It takes 10-12 workers.", {"10-12": "count 10..12 worker"}),
]
MEASURES = [
    ("The tremor measured 5.9.", {"5.9": "measure 5.9 magnitude"}),
    ("A 6.1 earthquake shook the valley.", {"6.1": "measure 6.1 magnitude"}),
    ("A magnitude-6.1 quake shook the valley.", {"6.1": "measure 6.1 magnitude"}),
    ("A category 4 hurricane is near.", {"4": "measure 4 category"}),
    ("It struck 35 miles south of the village.", {"35": "measure 35 mile"}),
    ("The refinery makes 52,000 barrels a day.", {"52,000": "measure 52000 barrel per day"}),
    ("Smoke rose hundreds of miles away.", {"hundreds": "measure ~200..999 mile"}),
    ("Winds of 50mph hit the coast.", {"50": "measure 50 mile per hour"}),
    ("The truck stopped half a mile away.", {"half": "measure 0.5 mile"}),
    ("The climber fell about 600m while roped.", {"about 600m": "measure ~600 metre"}),
    ("Jan Holt fell 600m to his death.", {"600m": "measure 600 metre"}),
    ("She died after falling about 60m from a ridge.", {"about 60m": "measure ~60 metre"}),
    ("Profit fell 20m.", {"20m": "count 2e+07"}),
    ("The firm handed over $2 million.", {"$2 million": "money 2e+06 USD"}),
    ("He drank a half-litre of vodka.", {"a half": "measure 0.5 litre"}),
    ("It is less than an inch thick.", {"less than an": "measure ..1 inch"}),
    ("The gate is about a mile away.", {"about a": "measure ~1 mile"}),
    ("The maker showed its 17in Portable Pro.", {"17": "measure 17 inch"}),
    ("It sits beside a 150,000-square-foot hall.", {"150,000": "measure 150000 square foot"}),
    ("The 13- and 15-inch screens are new.", {"13": "measure 13 inch", "15": "measure 15 inch"}),
    ("4.6 quake rattles valley", {"4.6": "measure 4.6 magnitude"}),
    ("The guard is 6-foot-9 or so.", {"6": "measure 6.75 foot"}),
    ("A late one-yard pass settled it.", {"one": "measure 1 yard"}),
]
SHARES = [
    ("Two-thirds of the homes burned.", {"Two-thirds": "percent 66.6667 percent"}),
    ("Half of them were empty.", {"Half": "percent 50 percent"}),
    ("The top 10 percent paid more.", {"10 percent": "percent 10 percent"}),
    ("Sixty per cent of voters stayed at home.", {"Sixty per cent": "percent 60 percent"}),
    ("One of every nine voters stayed at home.", {"One of every nine": "percent 11.1111 percent"}),
    ("One in five voters stayed at home.", {"One in five": "percent 20 percent"}),
    ("Eight of 10 limes are grown there.", {"Eight of 10": "percent 80 percent"}),
    ("Holt and Moss had 11 and 8 percent.", {"11": "percent 11 percent", "8 percent": "percent 8 percent"}),
    ("Holt beat Moss 52 to 38 percent.", {"52": "percent 52 percent", "38 percent": "percent 38 percent"}),
    (
        "You clear 7, 8, 10 percent.",
        {"7": "percent 7 percent", "8": "percent 8 percent", "10 percent": "percent 10 percent"},
    ),
    ("Of the 12, 30 percent were ill.", {"12": "count 12", "30 percent": "percent 30 percent"}),
    ("In 2014, 15 percent left.", {"15 percent": "percent 15 percent"}),
    ("Support fell 3 percentage points.", {"3": "measure 3 percentage point"}),
]
NO_CLAIMS = [
    "The Boeing 737 landed.",
    "The iPhone 11 has a new camera.",
    "Shares in the S&P 500 rose.",
    "The FTSE 100 closed lower.",
    "He lives at 10 Downing Street.",
    "They met in 2016.",
    "The 2016 vote was close.",
    "The chain kept its 2016 figures.",
    "Ahead of 2016 elections it won support.",
    "One of the reasons is cost.",
    "One must be careful.",
    "This is the one that I want.",
    "One day he left.",
    "The first lady spoke.",
    "He works for Channel 4.",
    "The attacks of 9/11 changed it.",
    "Covid-19 spread.",
    "The G20 leaders met.",
    "Call 555-123-4567.",
    "She told Radio One.",
    "Nobody likes the plan.",
    "No one can be held there.",
    "None of them should leave.",
    "She told 7 Harbour News about it.",
    "One of Mr. Reed’s advisers left.",
    "It is one reason he lost.",
    "The gate is a mile away.",
    "Several reasons were given.",
    "She wore a pair of black jeans.",
    "The couple married in May.",
    "Both plans failed.",
    "It drew a double-digit crowd.",
    "They told half-truths.",
    "Which one is it?",
    "Prices start at six figures.",
    "He endorsed one in July.",
    "This will not be one of them.",
    "The firm has the right of first refusal.",
    "Call (203) 555-8477.",
    "She called 911.",
    "He is 6'3\" tall.",
    "Fortune 500 companies hid it.",
    "Call 203-555-TIPS (8477).",
    "HARBOUR TOWN, SEPTEMBER 16, 2013",
    "He sang on ‘The 411’ then.",
    "She gave a first-person account.",
    "There were no plans.",
    "The shop is open 24/7.",
    "Image 3 of 5",
    "2",
    "The agents zeroed in on him.",
    "In Holt v. Moss, No. 14-1418, it ruled.",
    "The BÃ1⁄4lov movement met.",
    "She hit it with a 9-iron.",
    "The fire broke out shortly after 9.",
    "A 529 plan helps.",
    "You can start from zero.",
    "5.",
    "He threw a pick six.",
    "Call 1 (800) 494-TIPS or (318) 769-9USA.",
    "Text it to 274637 (CRIMES).",
    "She has a 401(k) plan.",
    "It has 80211b networking and an 802.11g radio.",
    "It has a GT 650M chip.",
    "He flew in his 757 to Orlav.",
    "The Falcon 757 is old. The 757 was sold.",
    "The Gorran 7 movement was formed.",
    "Unity is a two-way street.",
    "He dropped to one knee.",
    "The campaign went from one contest to the next.",
    "It is one bad guess after another.",
    "One of us lied.",
    "As one aide told the paper, it failed.",
    "One activist said so.",
    "One view is that it failed.",
    "No rule says that any one person decides.",
    "He lasted a round or two.",
    "They met a year or two ago.",
    "It is in the nation's top 10.",
    "The Gang of Eight met.",
    "They live south of 8 Mile near town.",
    "He lives at 212 E. Sixth.",
    "It happened on 11-27-24.",
]


@pytest.mark.parametrize(("text", "expected"), COUNTS + AGES + SCORES + MEASURES + SHARES)
def test_claims(language: Language, text: str, expected: dict[str, str]) -> None:
    assert {text[c.start : c.end]: seen(c) for c in claims_of(language, text, *NUMBERS)} == expected


@pytest.mark.parametrize("text", NO_CLAIMS)
def test_no_claims(language: Language, text: str) -> None:
    assert claims_of(language, text, *NUMBERS) == []


TIES = [
    ("It lies 140 kilometres (90 miles) off the coast.", "90", "conversion_of", "140"),
    ("The deal is worth $5m (£4m).", "£4m", "conversion_of", "$5m"),
    ("It lies 35 miles, or 56 km, off the coast.", "56", "conversion_of", "35"),
    ("Temperatures fell to 12 C (54 F).", "54", "conversion_of", "12"),
    ("They pay 20 euros an hour ($22 an hour).", "$22", "conversion_of", "20 euros"),
    ("Five people died, including two children.", "two", "part_of", "Five"),
    ("Twelve people were hurt, two of them seriously.", "two", "part_of", "Twelve"),
    ("Nine men were held and another five were fined.", "five", "further", "Nine"),
    ("Nine men were held and five others fined.", "five", "further", "Nine"),
    ("Nine men were held and a further 12 fined.", "12", "further", "Nine"),
    ("Nine men were held and two more fined.", "two", "further", "Nine"),
    ("The price rose from $5 to $6.", "$6", "changed_from", "$5"),
    ("Profit rose to $7 billion from $6 billion.", "$7 billion", "changed_from", "$6 billion"),
    ("Growth slowed from 4.8 to 4.7 percent.", "4.7 percent", "changed_from", "4.8"),
    ("The engine makes 296 hp (224 kW / 300 PS).", "300", "conversion_of", "296"),
]


@pytest.mark.parametrize(("text", "value", "kind", "other"), TIES)
def test_values_hang_on_others(language: Language, text: str, value: str, kind: str, other: str) -> None:
    claim = next(c for c in claims_of(language, text, *NUMBERS) if text[c.start : c.end] == value)
    assert claim.relation is not None
    assert (claim.relation.kind, claim.relation.other) == (kind, text.index(other))


@pytest.mark.parametrize(
    "text", ["The club offered $30 million ($6 million per season).", "The job pays $20 an hour, or $800 a week."]
)
def test_an_amount_for_a_time_is_no_conversion(language: Language, text: str) -> None:
    assert [c.relation for c in claims_of(language, text, "money")] == [None, None]


def test_the_page_of_a_gallery_is_no_claim(language: Language) -> None:
    assert claims_of(language, "Photo: A. Holt Image 1 of\n\n5 Caption Close\n\nThe mill burned.", *NUMBERS) == []


def test_a_conversion_is_as_open_as_its_original(language: Language) -> None:
    original, converted = claims_of(language, "They owe more than $7m (£5m).", "money")
    assert (original.value.modifier, converted.value.modifier, converted.value.high) == (">", ">", None)


CHANGES = [
    ("Shares jumped 8.5%.", "8.5%", "rise"),
    ("Shares fell by 3 percent.", "3 percent", "fall"),
    ("Shares were up nearly 57%.", "nearly 57%", "rise"),
    ("Shares were down 2.3%.", "2.3%", "fall"),
    ("Harbour Bank +0.2% at noon", "+0.2%", "rise"),
    ("Sea levels rose 11 inches.", "11", "rise"),
    ("Temperatures dropped by 2 degrees Celsius (3.6 Fahrenheit).", "3.6", "fall"),
    ("Shares of Harbour Bank were down 2.3%, Quay Trust by 2.6%.", "2.6%", "fall"),
    ("The forecast was revised upward by 40 percent.", "40 percent", "rise"),
]


@pytest.mark.parametrize(("text", "value", "way"), CHANGES)
def test_amounts_of_change_say_which_way(language: Language, text: str, value: str, way: str) -> None:
    (claim,) = (c for c in claims_of(language, text, *NUMBERS) if text[c.start : c.end] == value)
    assert claim.predicate == way
