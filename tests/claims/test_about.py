"""What a quantity is about: the words that an editor would put beside it in a table."""

from pathlib import Path

import pytest

from benchmarks import concepts
from factcheck.language import Language
from tests.claims.reading_kinds import claims_of

NUMBERS = ("count", "money", "percent", "measure", "age", "score", "duration")

OWNERS = [
    ("Harbour Ltd has 13,000 workers.", "13,000", "Harbour Ltd"),
    ("The town's 62 mills closed in May.", "62", "town"),
    ("About 350 staff at the Leith works will go.", "About 350", "Leith works"),
    ("The quarry cost the village $8 million.", "$8 million", "village quarry"),
    ("The collector paid $88,000 for the unsigned sketch.", "$88,000", "unsigned sketch collector"),
    ("The state set aside 240 million pounds for flood repairs.", "240 million pounds", "flood repairs state"),
    ("The firm spent 60 percent of its revenue on rent.", "60 percent", "revenue firm"),
    ("The ferry firm got $18 million in public money.", "$18 million", "public money ferry firm"),
]
MEASURED = [
    ("It pays a fee of 5 percent.", "5 percent", "fee"),
    ("Shares of two banks were down 2.3%.", "2.3%", "Shares banks"),
    ("The aircraft is 72.7 metres long.", "72.7", "aircraft"),
    ("A new 352 kg engine block.", "352", "new engine block"),
    ("Chip designer Amber lost 7 percent.", "7 percent", "Chip designer Amber"),
    ("Holt & Sons raised its payout by 5 percent.", "5 percent", "payout Holt & Sons"),
    ("Tobin Mills (TBM) lost 14 cents.", "14 cents", "Tobin Mills (TBM)"),
    ("Loans overdue by 90 days made up 5.7 percent of the portfolio.", "5.7 percent", "portfolio Loans"),
    ("The two-stage rocket stands 57.3 metres tall.", "57.3", "rocket"),
    ("The bill would raise the retirement age to 67.", "67", "retirement age bill"),
    ("The walkout will last 48 hours.", "48", "walkout"),
    ("The plane had been in the air for 17 minutes.", "17", "plane"),
    ("The talks ended two years later.", "two", ""),
    ("The trader lost $600,000 in nine minutes.", "nine", ""),
    ("Priced at $1,199, the camera drone flies well.", "$1,199", "camera drone"),
]
BESIDE = [
    ("It beat lenders such as Harbour Bank up 9.4 per cent and Quay Trust up 4 per cent.", "4 per cent", "Quay Trust"),
    ("The worst were Unity Group, down 3p at 68p, and Quay Trust, down 4p at 71p.", "71p", "Quay Trust"),
    ("Ann Holt, 45, has left the firm.", "45", "Ann Holt"),
    ("The mine—owned by the town—rose 5 percent.", "5 percent", "mine"),
    ("The fund (2.3 percent) and the bank (3 percent) gained.", "2.3 percent", "fund"),
    ("Wheat fell 2.1 percent, copper 1.7 percent and tin 3 percent.", "1.7 percent", "copper"),
    ("The left took 34 percent of the vote and the liberals 29 percent.", "29 percent", "liberals"),
    ("Orders for the jet: 61 in April.", "61", "Orders jet"),
]


@pytest.mark.parametrize(("text", "value", "about"), [*OWNERS, *MEASURED, *BESIDE])
def test_says_what_a_quantity_is_about(language: Language, text: str, value: str, about: str) -> None:
    (claim,) = (c for c in claims_of(language, text, *NUMBERS) if text[c.start : c.end] == value)
    assert claim.about == about


def test_the_labelled_sentences_are_of_their_form() -> None:
    """Each label's words stand in its sentence."""
    for path in concepts.FOLDER.glob("*.txt"):
        for sentence, labelled in concepts.read(path):
            for quantity in labelled:
                words = {w for w in quantity.words if w not in sentence.lower()}
                assert not words, f"{path.name}: {sentence}"


def test_a_line_of_another_form_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "odd.txt"
    path.write_text("[1] Tin rose.\n   1.0  value 3  =>\n", "utf-8")
    with pytest.raises(ValueError, match=r"odd\.txt:2"):
        list(concepts.read(path))
