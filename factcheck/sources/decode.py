"""Bytes -> text: which encoding a file was written in. The text is otherwise untouched: line ends and byte-order mark
stay, so that offsets into it are offsets into the file's content."""

import codecs
import re

from factcheck.sources.unreadable import Unreadable

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark is the first half of this one
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
SIGNATURES = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a zip archive or an office document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
    (b"\x7fELF", "a program"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (rb"{\rtf", "a rich-text document"),
)
CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
MULTIBYTE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
HIGH = re.compile(rb"[\x80-\xff]")
UNDEFINED = re.compile(rb"[\x81\x8d\x8f\x90\x9d]")  # bytes that mean nothing in Windows-1252


def decode(data: bytes) -> str:
    """The text of a file's content. A byte-order mark decides; else UTF-8 where it fits, else UTF-16 without a mark,
    else Windows-1252, in which older newsroom systems write English. Raises `Unreadable` for what is no text."""
    for signature, what in SIGNATURES:
        if data.startswith(signature):
            raise Unreadable(f"is {what}, not plain text")
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return _text(data, encoding)
    if wide := _wide(data):
        return _text(data, wide)
    if len(CONTROL.findall(data)) > len(data) // 1000:
        raise Unreadable("is a binary file, not text")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _eight_bit(data)


def _text(data: bytes, encoding: str) -> str:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise Unreadable(f"says that it is {encoding.upper()}, but byte {error.start} is not") from None
    if "\x00" in text:
        raise Unreadable("is a binary file, not text")
    return text


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark: English in it has a zero in every other byte."""
    sample = data[:4096]
    if len(data) % 2 or not sample:
        return None
    half = len(sample) / 2
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > 0.7 * half and even < 0.02 * half:
        return "utf-16-le"
    if even > 0.7 * half and odd < 0.02 * half:
        return "utf-16-be"
    return None


def _eight_bit(data: bytes) -> str:
    """Not UTF-8 throughout: damaged UTF-8 when most of its high bytes still fit, else a one-byte encoding."""
    if 2 * sum(len(m) for m in MULTIBYTE.findall(data)) > len(HIGH.findall(data)):
        return data.decode("utf-8", errors="replace")
    if not UNDEFINED.search(data):
        return data.decode("cp1252")
    import charset_normalizer

    best = charset_normalizer.from_bytes(data).best()
    if best is None:
        raise Unreadable("is in no text encoding that could be recognised; save it as UTF-8")
    return data.decode(best.encoding)
