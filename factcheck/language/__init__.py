"""English: the spaCy pipeline, loaded once and late, and an article as sentences that are parsed when needed."""

from factcheck.language.article import Article, Sentence
from factcheck.language.pipeline import Language, NoLanguageModel

__all__ = ["Article", "Language", "NoLanguageModel", "Sentence"]
