"""What stands above an article: its title, date and publisher."""

import dataclasses
import datetime

from factcheck.model import Span


@dataclasses.dataclass(frozen=True, slots=True)
class Heading:
    """What was recognised above (or, for the date and the publisher, below) an article. ``body`` is the code point
    where the article proper starts; all offsets are into the file's text."""

    title: str | None = None
    title_span: Span | None = None
    published: datetime.date | None = None
    publisher: str | None = None
    body: int = 0
