"""What a story calls one name by, and what "the island" stands for."""

import dataclasses

import pytest

from factcheck.facts.aliases import Aliases
from factcheck.facts.introduced import introduced
from factcheck.facts.people import People
from factcheck.facts.profile import profiles
from factcheck.model import Span
from tests.claims_by_hand import number, source


def meant(name: str, *texts: str) -> str:
    return " ".join(sorted(Aliases(texts, People(texts)).meant([name])))


@pytest.mark.parametrize(
    ("name", "texts", "words"),
    [
        ("hsb", ["The Harbour Safety Board (HSB) met.", "HSB closed it."], "board harbour safety"),
        ("hsb", ["The Harbour Safety Board met.", "HSB closed it."], "board harbour safety"),
        ("moh", ["The Ministry of Health (MoH) met.", "MOH said so."], "moh"),
        ("hb", ["The Harbour Board met.", "HB closed it."], "hb"),
        ("hb", ["The Harbour Board (HB) met.", "HB closed it."], "board harbour"),
        ("drw", ["The Toran Department of Roads and Ways (DRW) met.", "DRW shut it."], "department roads ways"),
        ("toran", ["Toran and the Toranese met."], "toran"),
        ("toranese", ["Toran and the Toranese met."], "toran"),
        ("velonian", ["A Velonian ship left.", "It was bound for Velonia."], "velonia"),
        ("dutch", ["A Dutch ship left."], "netherlands"),
        ("officer", ["Officer Lund spoke.", "Office closed. An officer and the office spoke."], "officer"),
        ("oyelarran", ["Ms. Greta Oyelaran spoke.", "Ms. Greta Oyelarran spoke."], "oyelaran"),
    ],
)  # fmt: skip
def test_one_word_for_all_that_a_name_is_called_by(name: str, texts: list[str], words: str) -> None:
    assert meant(name, *texts) == words


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Kestrel Air, the airline that fell, owed 12. In May the airline sold 3 planes.", "air kestrel"),
        ("Kestrel Air is a small airline. In May the airline sold 3 planes.", "air kestrel"),
        ("The airline Kestrel Air owed 12. In May the airline sold 3 planes.", "air kestrel"),
        ("Veria, a rocky island near Toran, burned. On the island 3 houses fell.", "veria"),
        ("The island of Veria burned. Then Toran Island burned. On the island 3 houses fell.", "island toran"),
        ("Lund, the airline's head, left. In May the airline sold 3 planes.", ""),
        ("The airline closed on Monday. In May the airline sold 3 planes.", ""),
        ("Kestrel Air, the airline, fell. In May an airline sold 3 planes.", ""),
        ("Veria, the island, burned. In May the island of Toran lost 3 houses.", ""),
        ("In May the airline sold 3 planes. Kestrel Air, the airline, fell.", ""),
    ],
)
def test_the_noun_stands_for_the_name_given_with_it_last(text: str, names: str) -> None:
    at = max(text.find("In May"), text.find("On the island"))
    assert " ".join(sorted(introduced(text, at, text.index("3") + 1))) == names


def test_the_names_of_a_claim_are_resolved_across_the_articles_of_a_story() -> None:
    first = source(
        "s1", "The Harbour Safety Board (HSB) met in Toran. Kestrel Ferries, a shipping company, paid 12 fines."
    )
    other = source("s2", "HSB fined Kestrel Ferries, the company. The company paid 12 Toranese fines to HSB in Toran.")
    claims = []
    for article, sentence in ((first, "Kestrel Ferries, a shipping company, paid"), (other, "The company paid")):
        start = article.text.index(sentence)
        end = article.text.find(".", start) + 1
        at = article.text.index("12")
        claims.append(
            dataclasses.replace(
                number("12", source=article.id, start=at), sentence=Span(start, end), text=article.text[start:end]
            )
        )
    a, b = profiles(claims, [first, other], None)
    assert a.names == {"kestrel", "ferries"}
    assert b.names == {"kestrel", "ferries", "toran", "harbour", "safety", "board"}
