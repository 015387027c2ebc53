"""Candidates for a value: sayings of its sentence, of the sentences around its quotation, of what introduces it."""

import bisect
import re

from factcheck import data
from factcheck.claims.attribution.evidence import Candidate, Place, ancestry, barriers, kind_of, plainly, traits
from factcheck.claims.attribution.quotations import Quotation, Quotations
from factcheck.claims.attribution.sayings import Saying, sayings
from factcheck.claims.attribution.strength import strength
from factcheck.language import Article, Sentence

BEFORE, AFTER = 2, 1  # sentences looked at around a quotation
QUOTED_BACK, QUOTED_AHEAD = 6, 6  # and within it
MOST = 30  # sayings of a sentence that are weighed for one value
STRONG = -1.0  # a saying of another sentence must report at least so strongly
LONG = 3  # spaces from which a quotation is more than a quoted word or name
WORD = re.compile(r"[^\W\d_]+")
LABEL = re.compile(r"\W?[A-Z][\w.'’ -]{0,40}:\s")
LONG_SPEECH = 20  # sentences of one paragraph of a transcript
TOUCHING = re.compile(r"[\s,:;–—-]*")


class Gathering:
    """Finds candidates in ``article``; each sentence's sayings are found once, and only where they may matter."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.quotations = Quotations(article.source.text)
        self._reporting: dict[int, bool] = {}
        self._sayings: dict[int, tuple[Saying, ...]] = {}
        self._starts: dict[int, list[int]] = {}
        self._barriers: dict[int, tuple[tuple[int, str], ...]] = {}
        self._traits: dict[tuple[int, Saying], tuple[str, ...]] = {}

    def place(self, sentence: Sentence, start: int, end: int) -> Place:
        starts = self._token_starts(sentence)
        index = max(bisect.bisect_right(starts, start - sentence.start) - 1, 0)
        number = self.quotations.index(start)
        quotation = self.quotations.all[number] if number is not None else None
        long = quotation is not None and self._is_long(quotation)
        best = max((strength(s.lemma) for s in self._nearest(sentence, index)), default=-9.0)
        kind = kind_of(sentence, start, end)
        above = ancestry(sentence.doc, index)
        return Place(sentence, index, start, end, number, long, best, kind, above, self._barriers_of(sentence))

    def candidates(self, place: Place) -> list[Candidate]:
        here = place.sentence
        found = [self._candidate(place, s, here, 0, 0) for s in self._nearest(here, place.index)]
        first, last = self._reach(place)
        for step, indices in ((1, range(here.index - 1, first - 1, -1)), (-1, range(here.index + 1, last + 1))):
            between = 0
            for index in indices:
                sentence = self.article.sentences[index]
                if not self._may_report(sentence):
                    continue
                strong = [s for s in self.sayings(sentence) if strength(s.lemma) >= STRONG]
                for n, saying in enumerate(reversed(strong) if step == 1 else strong):
                    found.append(self._candidate(place, saying, sentence, here.index - index, between + n))
                between += len(strong)
        return self._in_turn(place, found + self._transcript(place))

    def _in_turn(self, place: Place, found: list[Candidate]) -> list[Candidate]:
        """Where a transcript's label opens the value's own line, nobody of another line speaks in it."""
        labels = [c for c in found if c.saying.how == "label" and c.sentence.paragraph == place.sentence.paragraph]
        if not any(c.sentence.doc[c.saying.first].is_upper and c.gap >= 0 for c in labels):
            return found
        return [c for c in found if c.sentence.paragraph == place.sentence.paragraph]

    def near(self, sentence: Sentence) -> set[Sentence]:
        """The sentences that `candidates` may parse for a value in ``sentence``: all can be parsed at once."""
        found: set[Sentence] = set()
        for at in (sentence.start, max(sentence.start, sentence.end - 1)):
            number = self.quotations.index(at)
            quotation = self.quotations.all[number] if number is not None else None
            long = quotation is not None and self._is_long(quotation)
            first, last = self._reach(Place(sentence, 0, at, at, number, long, 0.0))
            found.update(s for s in self.article.sentences[first : last + 1] if self._may_report(s))
        return found

    def _transcript(self, place: Place) -> list[Candidate]:
        """ "SMITH: We had three. Then two more came.": the label that opened the value's paragraph"""
        index = place.sentence.index
        while index > 0 and place.sentence.index - index < LONG_SPEECH:
            if self.article.sentences[index - 1].paragraph != place.sentence.paragraph:
                break
            index -= 1
        opening = self.article.sentences[index]
        if index == place.sentence.index or not LABEL.match(opening.text):
            return []
        labels = [s for s in self.sayings(opening) if s.how == "label"]
        return [self._candidate(place, s, opening, place.sentence.index - index, 0) for s in labels]

    def _token_starts(self, sentence: Sentence) -> list[int]:
        found = self._starts.get(sentence.index)
        if found is None:
            found = self._starts[sentence.index] = [t.idx for t in sentence.doc]
        return found

    def _nearest(self, sentence: Sentence, index: int) -> tuple[Saying, ...]:
        """The sayings of a sentence, of very many those nearest to token ``index``."""
        found = self.sayings(sentence)
        if len(found) <= MOST:
            return found
        middle = bisect.bisect_left(found, index, key=lambda s: s.cue)
        first = max(0, min(middle - MOST // 2, len(found) - MOST))
        return found[first : first + MOST]

    def sayings(self, sentence: Sentence) -> tuple[Saying, ...]:
        found = self._sayings.get(sentence.index)
        if found is None:
            found = self._sayings[sentence.index] = sayings(sentence.doc)
        return found

    def _is_long(self, quotation: Quotation) -> bool:
        return self.article.source.text.count(" ", quotation.start, quotation.end) >= LONG

    def _reach(self, place: Place) -> tuple[int, int]:
        """First and last sentence that may hold the speaker."""
        index, end = place.sentence.index, len(self.article.sentences) - 1
        if place.quotation is None or not place.long_quotation:
            # "In May, when 20 died, "we were told nothing. It was bad," she said.": the quotation ends further on
            over = self.quotations.index(place.sentence.end)
            last = index
            while over is not None and last < end and last - index < QUOTED_AHEAD:
                if self.article.sentences[last].end >= self.quotations.all[over].end:
                    break
                last += 1
            # the article's own sentences carry a speaker over too seldom to parse what stands before them
            introduced = index > 0 and self.article.sentences[index - 1].text.endswith(":")
            return index - introduced, last
        begin, stop = self._run(place.quotation)
        first = last = index
        while first > 0 and index - first < QUOTED_BACK and self.article.sentences[first].start > begin:
            first -= 1
        while last < end and last - index < QUOTED_AHEAD and self.article.sentences[last].end < stop:
            last += 1
        return max(0, first - BEFORE), min(end, last + AFTER)

    def _run(self, number: int) -> tuple[int, int]:
        """Where a quotation that goes on over paragraphs begins and ends."""
        all_ = self.quotations.all
        first = last = number
        while first > 0 and number - first < QUOTED_BACK and all_[first - 1].goes_on:
            first -= 1
        while last < len(all_) - 1 and last - number < QUOTED_AHEAD and all_[last].goes_on:
            last += 1
        return all_[first].start, all_[last].end

    def _may_report(self, sentence: Sentence) -> bool:
        """Whether a sentence holds a form of a reporting word, so that parsing it may be worth it."""
        found = self._reporting.get(sentence.index)
        if found is None:
            words = WORD.findall(sentence.text.lower())
            found = ":" in sentence.text or not data.words("reporting_forms.txt").isdisjoint(words)
            self._reporting[sentence.index] = found
        return found

    def _candidate(self, place: Place, saying: Saying, sentence: Sentence, gap: int, between: int) -> Candidate:
        doc = sentence.doc
        low, high = min(saying.first, saying.cue), max(saying.last, saying.cue)
        start = sentence.start + doc[low].idx
        end = sentence.start + doc[high].idx + len(doc[high])
        return Candidate(
            saying,
            sentence,
            gap,
            near=sentence.paragraph == place.sentence.paragraph,
            quotation=self.quotations.index(sentence.start + doc[saying.cue].idx),
            touches=self._touches(place, start, end),
            between=between,
            traits=self._traits_of(sentence, saying),
        )

    def _barriers_of(self, sentence: Sentence) -> tuple[tuple[int, str], ...]:
        found = self._barriers.get(sentence.index)
        if found is None:
            found = self._barriers[sentence.index] = barriers(sentence.doc)
        return found

    def _traits_of(self, sentence: Sentence, saying: Saying) -> tuple[str, ...]:
        found = self._traits.get((sentence.index, saying))
        if found is None:
            found = self._traits[sentence.index, saying] = traits(plainly(saying), sentence.doc)
        return found

    def _touches(self, place: Place, start: int, end: int) -> str:
        """How a saying lies to the value's quotation: directly "before" or "after" it, "amid" (after the quotation
        before it), or "apart"."""
        if place.quotation is None:
            return "apart"
        text = self.article.source.text
        begin, stop = self._run(place.quotation)
        if 0 <= start - stop <= 4 and TOUCHING.fullmatch(text, stop, start):
            return "after"
        if 0 <= begin - end <= 60:
            return "before"
        if place.quotation > 0:
            earlier: Quotation = self.quotations.all[place.quotation - 1]
            if 0 <= start - earlier.end <= 4 and 0 <= begin - end <= 200:
                return "amid"
        return "apart"
