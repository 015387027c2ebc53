"""The speakers of an article, and which of them gives a value."""

import dataclasses
import itertools

from factcheck.claims.attribution.gathering import Gathering
from factcheck.claims.attribution.names import PRONOUNS, Names
from factcheck.claims.attribution.sayings import Saying, phrase, subject
from factcheck.claims.attribution.stance import stance
from factcheck.claims.attribution.strength import strength
from factcheck.claims.attribution.weighing import choose
from factcheck.language import Article, Sentence
from factcheck.model import Attribution

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

    def near(self, sentence: Sentence) -> set[Sentence]:
        """Sentences from which a speaker of ``sentence`` may carry over: worth parsing in one batch with it."""
        return self._gathering.near(sentence)

    def of(self, sentence: Sentence, start: int, end: int) -> Attribution | None:
        """Who gives the value at ``start``:``end`` of the source, None for the article's own voice."""
        if not len(sentence.doc):
            return None
        place = self._gathering.place(sentence, start, end)
        chosen = choose(place, self._gathering.candidates(place))
        return self._chain(chosen.sentence, chosen.saying) if chosen else None

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
        return Attribution(
            source=doc.text[start:end],
            canonical=self.name(sentence, saying.speaker),
            start=sentence.start + start,
            end=sentence.start + end,
            cue=doc[saying.cue].text,
            stance=stance(doc[saying.cue]),
        )

    def _quoted(self, offset: int) -> bool:
        return self._gathering.quotations.index(offset) is not None

    def name(self, sentence: Sentence, speaker: int, hops: int = 3) -> str:
        """The fullest name of the speaker at token ``speaker``; a pronoun's is that of its antecedent."""
        token = sentence.doc[speaker]
        if token.lower_ in PRONOUNS and hops:
            found = self._names.antecedent(sentence, token, self._quoted)
            if found:
                return self.name(found[0], found[1].i, hops - 1)
        first, last = phrase(token)
        words = sentence.doc[first : last + 1]
        if token.pos_ == "PROPN":
            named = [t for t in words if t.pos_ == "PROPN" or t.dep_ in ("prep", "pobj", "det", "punct")]
            while named and named[0].pos_ != "PROPN":
                named.pop(0)
            if named and all(b.i == a.i + 1 for a, b in itertools.pairwise(named)):
                name = sentence.doc[named[0].i : named[-1].i + 1].text
                full = self._names.fullest(name)
                return full if full != name else words.text
        return words.text
