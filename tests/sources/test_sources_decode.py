"""The encodings that newsrooms send."""

import codecs

import pytest

from factcheck.sources.decode import decode
from factcheck.sources.unreadable import Unreadable

STORY = "Mayor: “We lost 20 houses – and €3 million.”\r\nThe café stood.\r\n"


@pytest.mark.parametrize(
    ("data", "text"),
    [
        pytest.param(STORY.encode(), STORY, id="UTF-8"),
        pytest.param(codecs.BOM_UTF8 + STORY.encode(), "\ufeff" + STORY, id="UTF-8 with a mark, which stays"),
        pytest.param(codecs.BOM_UTF16_LE + STORY.encode("utf-16-le"), "\ufeff" + STORY, id="UTF-16, little end first"),
        pytest.param(codecs.BOM_UTF16_BE + STORY.encode("utf-16-be"), "\ufeff" + STORY, id="UTF-16, big end first"),
        pytest.param(STORY.encode("utf-16-le"), STORY, id="UTF-16 without a mark"),
        pytest.param(STORY.encode("utf-16-be"), STORY, id="UTF-16 without a mark, big end first"),
        pytest.param(codecs.BOM_UTF32_LE + STORY.encode("utf-32-le"), "\ufeff" + STORY, id="UTF-32"),
        pytest.param(STORY.encode("cp1252"), STORY, id="Windows-1252"),
        pytest.param(b"Police said 20 were hurt.\n", "Police said 20 were hurt.\n", id="ASCII"),
        pytest.param("é".encode() * 40 + b"\xff", "é" * 40 + "\ufffd", id="UTF-8 with a damaged byte"),
        pytest.param(b"one\rtwo\n\nthree\x0cfour", "one\rtwo\n\nthree\x0cfour", id="odd line ends stay"),
    ],
)
def test_text_is_the_files_content(data: bytes, text: str) -> None:
    assert decode(data) == text


def test_bytes_that_windows_1252_does_not_know_are_guessed() -> None:
    text = "Ťažká noc v údolí: 20 domov zaplavených, povedal starosta. Ľudia spali v škole.\n" * 20
    assert decode(text.encode("cp1250")) == text


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"%PDF-1.7\n...", "is a PDF"),
        (b"PK\x03\x04\x14\x00", "office document"),
        (b"\x89PNG\r\n\x1a\n", "picture"),
        (bytes(range(256)) * 4, "binary"),
        (b"abc\x00def" * 50, "binary"),
        (codecs.BOM_UTF16_LE + b"a\x00b", "UTF-16-LE"),
        (codecs.BOM_UTF8 + b"caf\xe9", "UTF-8"),
    ],
)
def test_what_is_no_text_is_refused_with_the_reason(data: bytes, reason: str) -> None:
    with pytest.raises(Unreadable, match=reason):
        decode(data)
