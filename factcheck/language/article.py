"""An article as its sentences. A sentence is parsed when somebody reads its ``doc``, or with others in one batch."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from factcheck.language.sentences import split
from factcheck.model import Source, Span

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from factcheck.language.pipeline import Language


class Sentence:
    """One sentence: ``start``:``end`` in the source's text, its ``index`` in the article and its ``paragraph``.

    ``doc`` is the parsed sentence; a token's place in the source is ``start + token.idx``.
    """

    __slots__ = ("_doc", "_tokens", "article", "end", "index", "paragraph", "start", "text")

    def __init__(self, article: "Article", index: int, span: Span, paragraph: int) -> None:
        self.article = article
        self.index = index
        self.start = span.start
        self.end = span.end
        self.paragraph = paragraph
        self.text = article.source.text[span.start : span.end]
        self._doc: Doc | None = None
        self._tokens: tuple[Token, ...] | None = None

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)

    @property
    def doc(self) -> "Doc":
        if self._doc is None:
            self.article.parse([self])
        assert self._doc is not None
        return self._doc

    @property
    def tokens(self) -> "tuple[Token, ...]":
        """The tokens of ``doc``, made once: a parsed document makes them anew whenever it is walked."""
        if self._tokens is None:
            self._tokens = tuple(self.doc)
        return self._tokens

    @property
    def parsed(self) -> bool:
        return self._doc is not None


class Article:
    """A source split into sentences (title and date lines included, each a sentence of its own)."""

    def __init__(self, source: Source, language: "Language") -> None:
        self.source = source
        self.language = language
        self.sentences = [Sentence(self, n, span, paragraph) for n, (span, paragraph) in enumerate(split(source.text))]

    def parse(self, sentences: Iterable[Sentence]) -> None:
        """Parse those of ``sentences`` that are not parsed yet, in one batch."""
        todo = [s for s in sentences if s._doc is None]
        for sentence, doc in zip(todo, self.language.parse(s.text for s in todo), strict=True):
            sentence._doc = doc
