"""The token at a place of a parsed sentence."""

from typing import TYPE_CHECKING

from factcheck.language import Sentence

if TYPE_CHECKING:
    from spacy.tokens import Token


def token_at(sentence: Sentence, offset: int) -> "Token | None":
    """The token that holds the character at ``offset`` of the sentence, None where only space stands."""
    span = sentence.doc.char_span(offset, offset + 1, alignment_mode="expand")
    return None if span is None or not len(span) else span[-1]
