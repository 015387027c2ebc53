"""Numbers as newsrooms write them: what is read from the words alone, without syntax.

A row is a sentence and what is seen in it: the words of the value -> its interval, sort and unit. "300.." is an open
end, "..50" an open start, "~" marks a value that is not meant exactly.
"""

import pytest

from factcheck.claims.quantities import Quantity, quantities


def shown(number: float | None) -> str:
    return "" if number is None else f"{number:.10g}" if abs(number) < 1e9 else f"{number:.0f}"


def seen(q: Quantity) -> str:
    interval = shown(q.low) if q.low == q.high else f"{shown(q.low)}..{shown(q.high)}"
    about = "~" if q.modifier == "~" else ""
    return " ".join(part for part in (about + interval, q.sort if q.sort != "plain" else "", q.unit or "") if part)


def values(text: str) -> dict[str, str]:
    return {text[q.start : q.end]: seen(q) for q in quantities(text)}


DIGITS = [
    ("The fund holds 3,000 shares", {"3,000": "3000"}),
    ("The fund holds 3 000 shares", {"3 000": "3000"}),
    ("The fund holds 3\u00a0000\u00a0000 shares", {"3\u00a0000\u00a0000": "3000000"}),
    ("The fund holds 3.000,5 shares", {"3.000,5": "3000.5"}),
    ("The fund holds 1,250.75 shares", {"1,250.75": "1250.75"}),
    ("The fund holds 1.250.000 shares", {"1.250.000": "1250000"}),
    ("Some 12.000 people came", {"Some 12.000": "~12000"}),
    ("The road costs 3.000 euros", {"3.000 euros": "~3..3000 money EUR"}),
    ("The gap is 3.142 metres", {"3.142": "3.142 measure metre"}),
    ("The factor is 1.250 then", {"1.250": "1.25"}),
    ("The state has 1,00,000 teachers", {"1,00,000": "100000"}),
    ("He scored .5 points", {".5": "0.5"}),
    ("The crowd numbered 40k", {"40k": "40000"}),
    ("Some 1.2m homes lost power", {"Some 1.2m": "~1200000"}),
    ("Sales of 4.3M units", {"4.3M": "4300000"}),
    ("A party of 12 left", {"12": "12"}),
    ("About 7.6 and 7.4", {"About 7.6": "~7.6", "7.4": "7.4"}),
    ("The mass is 1.99×10−3 of it", {"1.99×10−3": "0.00199"}),
    ("2.6 million voters", {"2.6 million": "2600000"}),
    ("4 hundred million people", {"4 hundred million": "400000000"}),
    ("5 lakh farmers and 2 crore cows", {"5 lakh": "500000", "2 crore": "20000000"}),
    ("Ratings fell to minus 5", {"minus 5": "-5"}),
    ("Ratings fell to -5 overnight", {"-5": "-5"}),
    ("It added +3 to the tally", {"+3": "3"}),
    ("He batted.358 and won", {".358": "0.358"}),
    ("The level was.41 then", {".41": "0.41"}),
    ("He completed 29-of-34 passes", {"29": "29", "34": "34"}),
    ("The champion (52-3,46 knockouts) won", {"52-3": "52..3 score", "46": "46"}),
]
WORDS = [
    ("Twenty-three people were there", {"Twenty-three": "23"}),
    ("Forty three people were there", {"Forty three": "43"}),
    ("two hundred and five people", {"two hundred and five": "205"}),
    ("two thousand three hundred sheep", {"two thousand three hundred": "2300"}),
    ("three hundred thousand sheep", {"three hundred thousand": "300000"}),
    ("one million two hundred thousand votes", {"one million two hundred thousand": "1200000"}),
    ("a million votes", {"a million": "1000000"}),
    ("a hundred votes", {"a hundred": "100"}),
    ("half of 1 percent of the vote", {"half of 1 percent": "0.5 percent percent"}),
    ("three-tenths of one percent more", {"three-tenths of one percent": "0.3 percent percent"}),
    ("less than half of 1% of it", {"less than half of 1%": "..0.5 percent percent"}),
    ("nearly a million votes", {"nearly a million": "~1000000"}),
    ("half a million votes", {"half a million": "500000"}),
    ("a quarter of a million votes", {"a quarter of a million": "250000"}),
    ("a quarter million votes", {"a quarter million": "250000"}),
    ("three and a half million votes", {"three and a half million": "3500000"}),
    ("a dozen eggs and two dozen loaves", {"a dozen": "12", "two dozen": "24"}),
    ("half a dozen eggs", {"half a dozen": "6"}),
    ("a couple of hundred eggs", {"a couple of hundred": "~200"}),
    ("zero complaints", {"zero": "0"}),
    ("nineteen complaints and eleven letters", {"nineteen": "19", "eleven": "11"}),
    ("Nobody complained", {"Nobody": "0"}),
    ("No one complained", {"No one": "0"}),
    ("None of the 12 complained", {"None": "0", "12": "12"}),
    ("ninety-nine balloons", {"ninety-nine": "99"}),
]
FRACTIONS = [
    ("3 1/2 tons of rice", {"3 1/2": "3.5 measure ton"}),
    ("3½ tons of rice", {"3½": "3.5 measure ton"}),
    ("½ of it", {"½": "0.5"}),
    ("two-thirds of voters", {"two-thirds": "66.66666667 percent percent"}),
    ("two thirds of voters", {"two thirds": "66.66666667 percent percent"}),
    ("three quarters of voters", {"three quarters": "75 percent percent"}),
    ("one third of voters", {"one third": "33.33333333 percent percent"}),
    ("a third of voters", {"a third": "33.33333333 percent percent"}),
    ("half of voters", {"half": "50 percent percent"}),
    ("half the voters", {"half": "50 percent percent"}),
    ("about half of voters", {"about half": "~50 percent percent"}),
    ("more than half of voters", {"more than half": "50.. percent percent"}),
    ("a quarter of voters", {"a quarter": "25 percent percent"}),
    ("one in five voters", {"one in five": "20 percent percent"}),
    ("one out of three voters", {"one out of three": "33.33333333 percent percent"}),
    ("nine out of 10 voters", {"nine out of 10": "90 percent percent"}),
    ("eight out of 11 rhinos", {"eight": "8", "11": "11"}),
    ("1 in 4 voters", {"1 in 4": "25 percent percent"}),
    ("a fifth of voters", {"a fifth": "20 percent percent"}),
    ("seven-tenths of voters", {"seven-tenths": "70 percent percent"}),
    ("Sales fell by a quarter in May", {"a quarter": "25 percent percent"}),
    ("The stock shed a fifth.", {"a fifth": "20 percent percent"}),
    ("up almost a third", {"almost a third": "~33.33333333 percent percent"}),
    ("a third more than planned", {"a third": "33.33333333 percent percent"}),
    ("trade dropped by half.", {"half": "50 percent percent"}),
    ("In November 131 shops closed", {"131": "131"}),
    ("a pit a mile across", {"a": "1 measure mile"}),
    ("a pit half a mile wide", {"half": "0.5 measure mile"}),
    ("about a quarter mile inside", {"about a quarter": "~0.25 measure mile"}),
    ("close to half a kilometre", {"close to half": "~0.5 measure kilometre"}),
    (
        "The Reform List got 31 percent, the Civic Union 19, and the friends of Hearth 17.",
        {"31 percent": "31 percent percent", "19": "19 percent percent", "17": "17 percent percent"},
    ),
    ("In March 20 shops closed", {"20": "20"}),
    ("On May 3 1,920 shops closed", {"1,920": "1920"}),
    ("Thirty-one of the shops closed", {"Thirty-one": "31"}),
]
VAGUE = [
    ("Dozens were hurt", {"Dozens": "~24..99"}),
    ("Scores of people fled", {"Scores": "~40..199"}),
    ("hundreds of homes", {"hundreds": "~200..999"}),
    ("thousands fled", {"thousands": "~2000..9999"}),
    ("millions fled", {"millions": "~2000000..9999999"}),
    ("tens of thousands fled", {"tens of thousands": "~20000..99999"}),
    ("hundreds of thousands fled", {"hundreds of thousands": "~200000..999999"}),
    ("tens of millions fled", {"tens of millions": "~20000000..99999999"}),
    ("several hundred fled", {"several hundred": "~300..999"}),
    ("a few dozen fled", {"a few dozen": "~24..83"}),
    ("many thousands fled", {"thousands": "~2000..9999"}),
    ("several thousand fled", {"several thousand": "~3000..9999"}),
    ("a few hundred fled", {"a few hundred": "~200..699"}),
]
MODIFIERS = [
    ("more than 300 fled", {"more than 300": "300.."}),
    ("over 300 fled", {"over 300": "300.."}),
    ("at least 300 fled", {"at least 300": "300.."}),
    ("no fewer than 300 fled", {"no fewer than 300": "300.."}),
    ("not less than 300 fled", {"not less than 300": "300.."}),
    ("upwards of 300 fled", {"upwards of 300": "300.."}),
    ("in excess of 300 fled", {"in excess of 300": "300.."}),
    ("well over 300 fled", {"well over 300": "300.."}),
    ("just over 300 fled", {"just over 300": "300.."}),
    ("300 or more fled", {"300 or more": "300.."}),
    ("300-plus people fled", {"300-plus": "300.."}),
    ("300+ people fled", {"300+": "300.."}),
    ("as many as 300 fled", {"as many as 300": "..300"}),
    ("up to 300 fled", {"up to 300": "..300"}),
    ("the toll has gone up to 24", {"24": "24"}),
    ("prices rose up to 24 percent", {"up to 24 percent": "..24 percent percent"}),
    ("fewer than 300 fled", {"fewer than 300": "..300"}),
    ("less than 300 fled", {"less than 300": "..300"}),
    ("under 300 fled", {"under 300": "..300"}),
    ("just under 300 fled", {"just under 300": "..300"}),
    ("no more than 300 fled", {"no more than 300": "..300"}),
    ("at most 300 fled", {"at most 300": "..300"}),
    ("a maximum of 300 fled", {"a maximum of 300": "..300"}),
    ("300 or fewer fled", {"300 or fewer": "..300"}),
    ("about 300 fled", {"about 300": "~300"}),
    ("around 300 fled", {"around 300": "~300"}),
    ("some 300 fled", {"some 300": "~300"}),
    ("roughly 300 fled", {"roughly 300": "~300"}),
    ("approximately 300 fled", {"approximately 300": "~300"}),
    ("an estimated 300 fled", {"an estimated 300": "~300"}),
    ("nearly 300 fled", {"nearly 300": "~300"}),
    ("almost 300 fled", {"almost 300": "~300"}),
    ("close to 300 fled", {"close to 300": "~300"}),
    ("300 or so fled", {"300 or so": "~300"}),
    ("300-odd people fled", {"300-odd": "~300"}),
    ("~300 fled", {"~300": "~300"}),
    ("exactly 300 fled", {"exactly 300": "300"}),
    ("only 300 fled", {"only 300": "300"}),
    ("just 300 fled", {"just 300": "300"}),
    ("a total of 300 fled", {"a total of 300": "300"}),
    ("up to about 300 fled", {"up to about 300": "..300"}),
    ("more than three dozen fled", {"more than three dozen": "36.."}),
    ("a record 14 goals", {"14": "14"}),
]
RANGES = [
    ("between 60 and 70 people", {"between 60 and 70": "60..70"}),
    ("60 to 70 percent", {"60 to 70 percent": "60..70 percent percent"}),
    ("60 percent to 70 percent", {"60 percent to 70 percent": "60..70 percent percent"}),
    ("a rate of 1.38pc", {"1.38pc": "1.38 percent percent"}),
    ("60-70 percent", {"60-70 percent": "60..70 percent percent"}),
    ("60–70 people", {"60–70": "60..70"}),
    ("100 or 200 people", {"100 or 200": "100..200"}),
    ("three or four people", {"three or four": "3..4"}),
    ("between $60 and $70 per share", {"between $60 and $70": "60..70 money USD per share"}),
    ("$1 million to $2 million", {"$1 million to $2 million": "1000000..2000000 money USD"}),
    ("$1-2 million", {"$1-2 million": "1000000..2000000 money USD"}),
    ("$750,000 to $1 million", {"$750,000 to $1 million": "750000..1000000 money USD"}),
    ("1 to 2 thousand people", {"1 to 2 thousand": "1000..2000"}),
    ("from 3.6 to 4.3 miles", {"from 3.6 to 4.3": "3.6..4.3 measure mile"}),
    ("about 14-18 miles", {"about 14-18": "~14..18 measure mile"}),
    ("between half and two-thirds of homes", {"between half and two-thirds": "50..66.66666667 percent percent"}),
    ("dropped by 1 to 1.5 degrees Celsius", {"1 to 1.5": "1..1.5 measure celsius"}),
]
APART = [
    ("rose from 60 to 70 percent", {"60": "60 percent percent", "70 percent": "70 percent percent"}),
    ("rose by $5 million to $60 million", {"$5 million": "5000000 money USD", "$60 million": "60000000 money USD"}),
    ("fell from 208 pounds to 193 by June", {"208": "208 measure pound", "193": "193 measure pound"}),
    ("$7 billion from $6 billion", {"$7 billion": "7000000000 money USD", "$6 billion": "6000000000 money USD"}),
    ("from 14-18 miles to 24 for cars", {"14-18": "14..18 measure mile", "24": "24 measure mile"}),
    ("from $75 a barrel to $45", {"$75": "75 money USD per barrel", "$45": "45 money USD per barrel"}),
    ("Bids were 20 $ 30", {"20": "20", "$ 30": "30 money USD"}),
    ("12 and 11 people", {"12": "12", "11": "11"}),
]


@pytest.mark.parametrize(("text", "expected"), DIGITS + WORDS + FRACTIONS + VAGUE + MODIFIERS + RANGES + APART)
def test_reads(text: str, expected: dict[str, str]) -> None:
    assert values(text) == expected


MONEY = [
    ("$2.6 million", "2600000 USD"),
    ("US$5", "5 USD"),
    ("US $5.4 billion", "5400000000 USD"),
    ("USD10m", "10000000 USD"),
    ("A$3,500", "3500 AUD"),
    ("C$20", "20 CAD"),
    ("HK$5.4m", "5400000 HKD"),
    ("NZ$9", "9 NZD"),
    ("£1.7m", "1700000 GBP"),
    ("€80m", "80000000 EUR"),
    ("e80m", "80000000 EUR"),
    ("p74million", "74000000 GBP"),
    ("N180m", "180000000 NGN"),
    ("P2.1 billion", "2100000000 PHP"),
    ("N4,500", "4500 NGN"),
    ("Sh3,000", "3000 shilling"),
    ("DKr1.1m", "1100000 DKK"),
    ("¥5,000", "5000 JPY"),
    ("Y=590 billion", "590000000000 JPY"),
    ("RM23.50", "23.5 MYR"),
    ("₹200", "200 INR"),
    ("85 million euros", "85000000 EUR"),
    ("1,200€", "1200 EUR"),
    ("110 JPY", "110 JPY"),
    ("10.5 million Australian dollars", "10500000 AUD"),
    ("30 Canadian dollars", "30 CAD"),
    ("nine billion shekels", "9000000000 ILS"),
    ("7.5 million Danish crowns", "7500000 DKK"),
    ("a million dollars", "1000000 USD"),
    ("40 pounds sterling", "40 GBP"),
    ("19 cents", "19 cent"),
    ("74 million pounds", "74000000 GBP"),
    ("millions of dollars", "2000000 USD"),
    ("tens of millions of euros", "20000000 EUR"),
    ("200p", "200 penny"),
    ("$-50.8bn", "-50800000000 USD"),
]


@pytest.mark.parametrize(("text", "expected"), MONEY)
def test_reads_money(text: str, expected: str) -> None:
    (q,) = quantities(f"They paid {text}, they said")
    assert f"{shown(q.stated)} {q.unit}" == expected
    assert (q.sort, f"They paid {text}, they said"[q.start : q.end]) == ("money", text)


MEASURES = [
    ("35 miles", "mile"),
    ("56 km", "kilometre"),
    ("56km", "kilometre"),
    ("56 kilometers", "kilometre"),
    ("37m-long", "metre"),
    ("100m sprint", "metre"),
    ("47 feet", "foot"),
    ("a 40-foot", "foot"),
    ("6 ft", "foot"),
    ("25.5″", "inch"),
    ("6.1-inch", "inch"),
    ("50mph", "mile per hour"),
    ("50 miles an hour", "mile per hour"),
    ("50 miles per hour", "mile per hour"),
    ("140 km/h", "kilometre per hour"),
    ("80kph", "kilometre per hour"),
    ("9 knots", "knot"),
    ("5 metres per second", "metre per second"),
    ("12 degrees Celsius", "celsius"),
    ("12 C", "celsius"),
    ("12°C", "celsius"),
    ("54F", "fahrenheit"),
    ("54 degrees Fahrenheit", "fahrenheit"),
    ("45g", "gram"),
    ("278kg", "kilogram"),
    ("40 kilos", "kilogram"),
    ("12 tonnes", "tonne"),
    ("40 pounds", "pound"),
    ("8 ounces", "ounce"),
    ("311 square miles", "square mile"),
    ("1520 sq m", "square metre"),
    ("32m2", "square metre"),
    ("40 hectares", "hectare"),
    ("24.5 cubic feet", "cubic foot"),
    ("5.2 litres", "litre"),
    ("two US gallons", "gallon"),
    ("1/16 of a US pint", "pint"),
    ("hundreds of miles", "mile"),
    ("50mL", "millilitre"),
    ("52,000 barrels a day", "barrel per day"),
    ("30 miles per gallon", "mile per gallon"),
    ("10kW", "kilowatt"),
    ("5.5kWh", "kilowatt hour"),
    ("4500 mAh", "milliampere-hour"),
    ("296 hp", "horsepower"),
    ("300 Hz", "hertz"),
    ("5 volts", "volt"),
    ("64GB", "gigabyte"),
    ("3000 rpm", "revolutions per minute"),
    ("15 ppb", "parts per billion"),
    ("60 basis points", "basis point"),
    ("3 percentage points", "percentage point"),
    ("magnitude 6.1", "magnitude"),
    ("magnitude of 6.1", "magnitude"),
    ("6.1-magnitude", "magnitude"),
    ("magnitude-5.9", "magnitude"),
    ("5.9 on the Richter scale", "magnitude"),
    ("category 4", "category"),
    ("113 gigapascals", "gigapascal"),
]


@pytest.mark.parametrize(("text", "unit"), MEASURES)
def test_reads_units(text: str, unit: str) -> None:
    (q,) = quantities(f"It had {text} in the report")
    assert (q.sort, q.unit) == ("measure", unit)


PER = [
    ("$58.24 per barrel", "USD per barrel"),
    ("$1,700 an ounce", "USD per ounce"),
    ("$80 per sq m", "USD per square metre"),
    ("$3,500 a month", "USD per month"),
    ("63 cents per share", "cent per share"),
    ("$21 per square foot", "USD per square foot"),
    ("11 feet per century", "foot per century"),
    ("40 kg/m2", "kilogram per square metre"),
]


@pytest.mark.parametrize(("text", "unit"), PER)
def test_reads_rates(text: str, unit: str) -> None:
    (q,) = quantities(f"It stood at {text}.")
    assert q.unit == unit


def test_a_year_ago_is_no_rate() -> None:
    (q,) = quantities("Profit was $6 billion a year earlier")
    assert q.unit == "USD"


NOT_A_QUANTITY = [
    "the 9/11 attacks",
    "flight MH370",
    "the G20 summit",
    "G-20 leaders",
    "Covid-19 cases",
    "COVID -19 tests",
    "an AK-47 rifle",
    "an F-16 jet",
    "the EB-5 programme",
    "a 5G network",
    "a 3D film",
    "version 2.0.1 of it",
    "call 555-123-4567 now",
    "call 1-800-273-8255 now",
    "at 19 Elm Street",
    "at 16-18 Industrial Avenue",
    "at 131 West 23rd Street",
    "open 24/7",
    "a 50/50 chance",
    "on March 29",
    "on 29 March",
    "on Feb. 21",
    "at 14:39 GMT",
    "at 9 a.m.",
    "at 2:55 p.m.",
    "the 12th actor",
    "in the 1990s",
    "in his 20s",
    "Channel 4 news",
    "Article 50 talks",
    "No. 1 seed",
    "#1 song",
    "1. First of all",
    "2) Secondly",
    "one of the reasons",
    "one another",
    "no one's fault",
    "that one",
    "another one",
    "the one that got away",
    "one day soon",
    "one-on-one talks",
    "a one-time payment",
    "a one-sided game",
    "filed on Sept.11",
    "at www.373tips.org",
    "the second half",
    "the first quarter",
    "half-brother",
    "half past the hour",
    "cut in half",
    "zero tolerance",
    "ground zero",
    "catch-22",
    "a baker's dozen",
    "the bottom three",
    "test scores fell",
    "tweet id 778257943577919488",
    "in the 90049 ZIP code",
    "a third man",
    "the N7 road",
    "a kilometre from the coast",
    "an N95 mask",
    "class P5",
    "they lost a third game",
    "up a quarter-pounder",
    "too clever by half",
    "on March 20 shops closed",
    "on January 5,2011",
    "see https://example.org/2/345",
    "call 0845 125 2222",
    "call 0800 555111",
    "dated 2020-04-03",
    "an id of '1474387200345'",
]


@pytest.mark.parametrize("text", NOT_A_QUANTITY)
def test_is_no_quantity(text: str) -> None:
    assert values(text) == {}
