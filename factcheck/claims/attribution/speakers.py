"""The speakers of an article, and which of them gives a value."""

from factcheck.claims.attribution.sayings import Saying, sayings
from factcheck.claims.attribution.stance import stance
from factcheck.claims.attribution.weighing import choose
from factcheck.language import Article, Sentence
from factcheck.model import Attribution


class Speakers:
    """Attributions within one article; sentences without a value are parsed only where a quotation or a speaker may
    carry over from them."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self._sayings: dict[int, tuple[Saying, ...]] = {}

    def of(self, sentence: Sentence, start: int, end: int) -> Attribution | None:
        """Who gives the value at ``start``:``end`` of the source, None for the article's own voice."""
        found = self._sayings.get(sentence.index)
        if found is None:
            found = self._sayings[sentence.index] = sayings(sentence.doc)
        saying = choose(sentence.doc, found, start - sentence.start, end - sentence.start)
        return self._attribution(sentence, saying) if saying else None

    def _attribution(self, sentence: Sentence, saying: Saying) -> Attribution:
        doc = sentence.doc
        start, end = doc[saying.first].idx, doc[saying.last].idx + len(doc[saying.last])
        words = doc.text[start:end]
        return Attribution(
            source=words,
            canonical=words,
            start=sentence.start + start,
            end=sentence.start + end,
            cue=doc[saying.cue].text,
            stance=stance(doc[saying.cue]),
        )
