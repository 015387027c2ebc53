"""The speakers of an article, and which of them gives a value."""

from factcheck.language import Article, Sentence
from factcheck.model import Attribution


class Speakers:
    """Attributions within one article; sentences without a value are parsed only where a quotation or a speaker may
    carry over from them."""

    def __init__(self, article: Article) -> None:
        self.article = article

    def of(self, sentence: Sentence, start: int, end: int) -> Attribution | None:
        """Who gives the value at ``start``:``end`` of the source, None for the article's own voice."""
        return None
