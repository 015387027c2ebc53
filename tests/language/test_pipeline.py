"""The pipeline as it is run here gives what spaCy's own run gives."""

import numpy as np
import pytest
import spacy

from factcheck.language import Language
from factcheck.language.embedding import Embedding, Unreadable

TEXTS = [
    "Let's go: the minister, who'd said he's ill, couldn't have known that 24 people ain't gonna leave.",
    "There is a plan that I want you to see; it was them that did it, nothin' more.",
    "She does her work and has done all that was to be done by us.",
    "“Two  dogs\u00a0barked,” y'all said.",
]


def test_compiled_parts_of_speech_are_the_rulers(language: Language) -> None:
    plain = spacy.load(f"{language.nlp.meta['lang']}_{language.nlp.meta['name']}", exclude=["ner", "senter"])
    for ours, theirs in zip(language.parse(TEXTS), plain.pipe(TEXTS), strict=True):
        assert [(t.text, t.pos_, str(t.morph), t.tag_, t.dep_) for t in ours] == [
            (t.text, t.pos_, str(t.morph), t.tag_, t.dep_) for t in theirs
        ]
        assert [t.lemma_ for t in ours] == [t.lemma_ for t in theirs]


def test_vectors_of_tokens_are_those_of_the_layers(language: Language) -> None:
    plain = spacy.load(f"{language.nlp.meta['lang']}_{language.nlp.meta['name']}", exclude=["ner", "senter"])
    part = plain.get_pipe("tok2vec")
    embedding = Embedding(part)
    for texts in (["", *TEXTS, "", TEXTS[0]], TEXTS[1:2], ["."], [""]):  # the second time from what is known
        docs = [plain.make_doc(text) for text in texts]
        for ours, theirs in zip(embedding(docs), part.predict(docs), strict=True):
            assert ours.shape == theirs.shape
            np.testing.assert_allclose(ours, theirs, rtol=1e-4, atol=1e-5)


def test_layers_of_another_kind_are_left_alone() -> None:
    other = spacy.blank("en")
    part = other.add_pipe("tok2vec", config={"model": {"window_size": 2}})
    other.initialize()
    with pytest.raises(Unreadable):
        Embedding(part)
