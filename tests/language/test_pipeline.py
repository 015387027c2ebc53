"""The pipeline as it is run here gives what spaCy's own run gives."""

import spacy

from factcheck.language import Language

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
