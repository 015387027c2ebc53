"""Which phrases a quantity is about: what stands right before it in place of a clause, or what the tree gives."""

from typing import TYPE_CHECKING

from factcheck.claims.about import beside
from factcheck.claims.about.clauses import governing_subject, known_object, receiver, tells_when
from factcheck.claims.about.parts import behind, is_time
from factcheck.claims.about.phrases import Phrases
from factcheck.claims.counted import head, number_token, unit_token
from factcheck.claims.quantities import Quantity
from factcheck.claims.slots.frame import NOMINAL, SUBJECTS, VERBAL
from factcheck.claims.ties import original
from factcheck.data import words
from factcheck.language import Sentence

if TYPE_CHECKING:
    from spacy.tokens import Token

INSIDE = frozenset(("nummod", "compound", "nmod", "amod", "quantmod", "npadvmod", "poss", "advmod", "prep", "appos"))
OF = {"money": ("of", "in", "for"), "plain": ("of", "at")}
STEPS = 6
MANY = 3


def about(sentence: Sentence, quantity: Quantity) -> str:
    """The words that tell what ``quantity`` is about, nearest first, function words left out; "" where none do."""
    return _Choice(sentence, original(sentence, quantity)).words()


class _Choice:
    def __init__(self, sentence: Sentence, quantity: Quantity) -> None:
        self.sentence = sentence
        self.quantity = quantity
        self.phrases = Phrases(sentence, quantity)
        self.number = number_token(sentence, quantity)
        self.counts = quantity.sort == "plain"
        self.time = quantity.sort == "time"
        self.bottom = head(sentence, quantity) if self.counts else self._top(unit_token(sentence, quantity))
        self.bare = self.counts and self.bottom.i == self.number.i

    def words(self) -> str:
        if self.counts and not self.bare:
            self.phrases.leave_out([self.bottom, *(t for t in self.bottom.lefts if t.dep_ != "poss")])
        if found := beside.words_before(self.sentence, self.quantity, self.phrases):
            self.phrases.add(found)
        elif not self.counts and not any(t.pos_ in VERBAL for t in self.sentence.tokens):
            self._in_a_fragment()
        else:
            self._in_a_clause()
        return self.phrases.written()

    def _in_a_fragment(self) -> None:
        """A headline, an entry of a table: what stands before it."""
        self.phrases.take(beside.phrase_before(self.number, self.phrases))
        if not self.phrases.found:
            self._climb()

    def _in_a_clause(self) -> None:
        phrases = self.phrases
        if self.counts:
            phrases.take(next((t for t in self.bottom.children if t.dep_ == "poss" and t.pos_ in NOMINAL), None))
        phrases.take(behind(self.bottom, *OF.get(self.quantity.sort, ("of",))))
        known = bool(phrases.found) and self.quantity.sort in ("measure", "money")
        top = self._climb(known=known)
        if top.dep_ == "dobj":
            if not phrases.found:
                phrases.take(receiver(top.head, paid=self.quantity.sort == "money"))
        elif top.dep_ not in SUBJECTS and self._measures(top):
            phrases.take(known_object(top if top.pos_ in VERBAL else top.head, phrases))
        if top.dep_ not in SUBJECTS and not (self.time and tells_when(top)):
            phrases.take(governing_subject(top, phrases, counts=self.counts))
        if not phrases.found and not self.time and (self.bare or not self.counts):
            phrases.take(beside.phrase_before(self.number, phrases))
        if phrases.count >= MANY:
            phrases.keep_nearest()  # of so many, the nearest is what it is about

    def _measures(self, top: "Token") -> bool:
        """Whether it is a value that something has, not a number of things: "raised the age to 67" """
        return not self.time and (not self.counts or (self.bare and top.lower_ in ("to", "from")))

    def _top(self, token: "Token") -> "Token":
        while token.head.i != token.i and token.head.i in self.phrases.own:
            token = token.head
        return token

    def _climb(self, *, known: bool = False) -> "Token":
        """Up to the verb, taking the nouns on the way; none where it is known what is measured ("5 miles of track")."""
        current = self.bottom
        for _ in range(STEPS):
            last, above, role = current, current.head, current.dep_
            if above.i == current.i or above.pos_ in VERBAL:
                return current
            current = above
            if known or role not in INSIDE or above.pos_ not in NOMINAL or self._empty(above):
                continue
            if self.time and (role == "appos" or last.lower_ == "in"):
                continue  # "a rise in two years"
            if role != "appos" or not self.phrases.counted(above):
                self.phrases.take(above)
        return current

    def _empty(self, noun: "Token") -> bool:
        """ "a total (of 5)", "guidance for the first quarter (to $5)" """
        return noun.lemma_.lower() in words("totals.txt") or (not self.time and is_time(noun))
