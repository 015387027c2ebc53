"""Which articles tell one story."""

from factcheck.facts.stories import stories, told_by
from tests.claims_by_hand import source

FERRY = "The Linnea left Port Ellis for Verano Bay. Captain Orme and Mara Lindqvist were on board."
AGAIN = "Captain Orme steered the Linnea out of Port Ellis. Nobody in Verano Bay saw it again, said Tillman."
MILL = "Brackwater Mills shut its plant at Dunmoor. Owner Wexcombe blamed Castellan Bank and Rhys Tolland."
NOTE = "Nobody was hurt."


def parted(*texts: str) -> list[list[str]]:
    """The articles by story, both in order."""
    number = stories([source(f"s{n}", text) for n, text in enumerate(texts)])
    return sorted(sorted(texts[int(name[1:])] for name in number if number[name] == k) for k in set(number.values()))


def test_articles_that_share_names_tell_one_story() -> None:
    assert parted(FERRY, MILL, AGAIN) == parted(AGAIN, FERRY, MILL) == sorted([sorted([FERRY, AGAIN]), [MILL]])


def test_an_article_without_names_joins_the_story_at_hand() -> None:
    assert parted(FERRY, NOTE) == [sorted([FERRY, NOTE])]


def test_a_draft_belongs_to_a_story_and_is_not_among_its_articles() -> None:
    one, two, other = source("s1", FERRY), source("s2", AGAIN), source("s3", MILL)
    draft = source("d", "Captain Orme left Port Ellis. The Linnea sank off Verano Bay.", draft=True)
    told = told_by([one, draft, other, two])
    assert told["d"] == told["s1"] == told["s2"]
    assert set(told["d"]) == {one, two}
    assert told["s3"] == (other,)


def test_a_draft_alone_has_no_articles() -> None:
    draft = source("d", FERRY, draft=True)
    assert told_by([draft]) == {"d": ()}
