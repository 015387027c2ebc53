"""Claims of one kind in a short text, for the tables of cases."""

import datetime

from factcheck import claims
from factcheck.language import Language
from factcheck.model import Claim, Kind, Source

SATURDAY = datetime.date(2024, 11, 30)


def claims_of(language: Language, text: str, *kinds: Kind, published: datetime.date | None = SATURDAY) -> list[Claim]:
    """The claims of ``kinds`` in ``text``, as if published on Saturday 30 November 2024."""
    source = Source(id="s1", path="a.txt", name="a", text=text, published=published)
    return [c for c in claims.extract(source, language) if c.kind in kinds]
