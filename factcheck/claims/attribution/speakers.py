"""The speakers of an article, and which of them gives a value."""

import dataclasses
import re
from typing import TYPE_CHECKING

from factcheck import data
from factcheck.claims.attribution.gathering import Gathering
from factcheck.claims.attribution.names import PRONOUNS, Names, is_body, untitled
from factcheck.claims.attribution.sayings import Saying, phrase, subject
from factcheck.claims.attribution.stance import stance
from factcheck.claims.attribution.strength import strength
from factcheck.claims.attribution.weighing import choose
from factcheck.language import Article, Sentence
from factcheck.model import Attribution

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

OWNING = re.compile(r"['’]s$")
BRACKET = re.compile(r"[ \xa0]*\([^()]{1,12}\)?")
QUOTING = ("quote", "cite")
RELAYS = 3  # links of a chain
RELAYING = 0.0  # log-odds from which a saying above another relays it


class Speakers:
    """Attributions within one article; sentences without a value are parsed only where a quotation or a speaker may
    carry over from them."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self._gathering = Gathering(article)
        self._names = Names(article)
        self._said: dict[tuple[int, Saying], Attribution] = {}

    def near(self, sentence: Sentence) -> set[Sentence]:
        """Sentences from which a speaker of ``sentence`` may carry over: worth parsing in one batch with it."""
        return self._gathering.near(sentence)

    def of(self, sentence: Sentence, start: int, end: int) -> Attribution | None:
        """Who gives the value at ``start``:``end`` of the source, None for the article's own voice."""
        if not len(sentence.doc):
            return None
        place = self._gathering.place(sentence, start, end)
        chosen = choose(place, self._gathering.candidates(place))
        if chosen is None:
            return None
        key = chosen.sentence.index, chosen.saying
        if key not in self._said:  # many values of one saying: its names are resolved once
            self._said[key] = self._chain(chosen.sentence, chosen.saying)
        return self._said[key]

    def _chain(self, sentence: Sentence, saying: Saying, links: int = RELAYS) -> Attribution:
        """A saying with whoever relays it: the next strong saying whose cue governs its own."""
        link = self.attribution(sentence, saying)
        if links <= 1:
            return link
        relays = self._relays(sentence, saying)
        if not relays:
            return link
        nearest = min(relays, key=lambda s: abs(s.cue - saying.cue))
        return dataclasses.replace(link, via=self._chain(sentence, nearest, links - 1))

    def _relays(self, sentence: Sentence, saying: Saying) -> list[Saying]:
        """Whoever says, quotes or cites what ``saying`` says."""
        doc = sentence.doc
        ancestors = [doc[saying.cue], *doc[saying.cue].ancestors]
        for verb in ancestors:
            if verb.lemma_.lower() in QUOTING and (verb.i != saying.cue or saying.how in ("quoted", "cited")):
                agents = (p for c in verb.children if c.dep_ == "agent" for p in c.children)
                person = next(agents, None) or subject(verb)
                if person is not None and person.i != saying.speaker:
                    first, last = phrase(person)
                    return [Saying(verb.i, person.i, first, last, "verb", verb.lemma_.lower())]
        above = {t.i for t in ancestors[1:]}
        return [
            s
            for s in self._gathering.sayings(sentence)
            if s.cue in above and s.speaker != saying.speaker and strength(s.lemma) >= RELAYING
        ]

    def attribution(self, sentence: Sentence, saying: Saying) -> Attribution:
        doc = sentence.doc
        start, end = doc[saying.first].idx, doc[saying.last].idx + len(doc[saying.last])
        text = self.article.source.text
        source = text[sentence.start + start : sentence.start + end]
        if "(" in source and ")" not in source and text.startswith(")", sentence.start + end):
            source, end = f"{source})", end + 1
        return Attribution(
            source=source,
            canonical=self.name(sentence, saying.speaker, (saying.first, saying.last)),
            start=sentence.start + start,
            end=sentence.start + end,
            cue=doc[saying.cue].text,
            stance=stance(doc[saying.cue]),
        )

    def _quoted(self, offset: int) -> bool:
        return self._gathering.quotations.index(offset) is not None

    def name(self, sentence: Sentence, speaker: int, within: tuple[int, int] | None = None, hops: int = 3) -> str:
        """The fullest name of the speaker at token ``speaker`` (of the tokens ``within``, if given); for a pronoun that
        of its antecedent."""
        token = sentence.doc[speaker]
        if token.lower_ in PRONOUNS and hops:
            found = self._names.antecedent(sentence, token, self._quoted)
            if found:
                return self.name(found[0], found[1].i, None, hops - 1)
        first, last = phrase(token)
        if within is not None:
            first, last = max(first, within[0]), min(last, within[1])
        return self._called(sentence, token, sentence.doc[first : last + 1])

    def _called(self, sentence: Sentence, token: "Token", words: "Span") -> str:
        """What the noun phrase ``words`` of ``token`` is called: a name without office and article, a body by its
        fuller name, anybody else in the phrase's own words."""
        generic = token.lower_ in data.words("generic_speakers.txt")
        if len(words) == 1 and self._surname(token):
            return untitled(self._names.fullest(token.text))
        if token.pos_ == "PROPN" and not (generic and sum(t.pos_ == "PROPN" for t in words) == 1):
            name = _proper(words, token)
            if name:
                return untitled(self._names.fullest(name))
        noun = token.lower_
        if words.text.lower() == f"the {noun}" and (is_body(noun) or noun in data.words("source_nouns.txt")):
            fuller = self._names.described(noun, sentence.start + words.start_char)
            if fuller:
                return fuller
        text = BRACKET.sub("", words.text)
        return text[:1].lower() + text[1:] if text[1:2].islower() and self._plain_word(words[0]) else text

    def _surname(self, token: "Token") -> bool:
        """Whether a word that opens a sentence and was taken for a common noun is the last of a name of the article:
        "Mayor Ana Reyes said ... Reyes put the damage at ..."."""
        lower = token.lower_
        return (
            token.pos_ in ("NOUN", "ADJ", "VERB")
            and token.text[:1].isupper()
            and not is_body(lower)
            and not any(lower in data.words(f"{kind}.txt") for kind in ("generic_speakers", "source_nouns", "people"))
            and not re.search(rf"\b{re.escape(lower)}\b", self.article.source.text)
            and self._names.fullest(token.text) != token.text
        )

    def _plain_word(self, token: "Token") -> bool:
        """Whether a word has its capital from the sentence alone: "Two", "Police", "Residents"; not "Norwegian"."""
        lower = token.lower_
        if (
            token.pos_ in ("DET", "NUM", "PRON", "NOUN")
            or lower in data.words("generic_speakers.txt")
            or is_body(lower)
        ):
            return True
        return token.pos_ != "PROPN" and f" {lower} " in self.article.source.text


def _proper(words: "Span", head: "Token") -> str:
    """The name in a noun phrase: "Orlav police spokeswoman Ana Lee" -> "Ana Lee", "the Orlav Bank (OB)" -> "Orlav
    Bank", "" if there is none."""
    start = words.start
    for token in words:
        if token.i >= head.i:
            break
        owned = token.text in ("'s", "’s") and not any(is_body(t.text) for t in words if t.i > token.i)
        if owned or token.pos_ == "DET" or (token.pos_ in ("NOUN", "ADJ") and token.text.islower()):
            start = token.i + 1
    named = words.doc[start : words.end]
    text = OWNING.sub("", BRACKET.sub("", named.text).strip(" \xa0,\"“”'’"))
    return text if named and text[:1].isupper() else ""
