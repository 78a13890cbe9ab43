"""The text of a file in one form: UTF-8, lines that end in a newline, no byte order mark."""

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from nnviz import paths
from nnviz.core.choices import ENCODINGS
from nnviz.core.refusals import reason_of
from nnviz.core.sentence import Sentence
from nnviz.data.dataset import DataError, Progress
from nnviz.data.tables.reading.common_letters import is_japanese, is_simplified

MOST_BYTES = 200_000_000
LONGEST_LINE = PIECE = 4_000_000
"""How many bytes are done between two looks whether anybody still wants them."""
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_NOT_PLAIN = re.compile(rb"[\x80-\xff]+")
_OTHER_TEXT = re.compile(rb"(<!|<\?|<(html|head|table|svg|xml)\b|\{|\[\{)", re.IGNORECASE)
"""How web pages, XML and JSON begin; a name in a heading may begin with < too."""
_HIGH = bytes(range(128, 256))
_WESTERN = "cp1252"
_OTHERS = [name for name in ENCODINGS if name not in ("utf-8", _WESTERN)]


@dataclass(frozen=True, eq=False)
class Text:
    """What a file holds, as UTF-8, and in which encoding it was; what was guessed about that."""

    data: bytes
    encoding: str
    said: tuple[Sentence, ...] = ()


def content(path: Path, progress: Progress) -> bytes:
    """All of a file. Raises DataError where it cannot be read or is too large."""
    name, read = path.name, bytearray()
    if paths.is_missing(path):
        raise DataError("There is no file '{path}': choose another one.", path=path)
    is_file, size = paths.is_file(path), paths.size(path)
    try:
        if (refusal := paths.refusal(path)) is not None:
            raise refusal
        if is_file and size <= MOST_BYTES:
            with path.open("rb") as file:
                while (piece := file.read(PIECE)) and len(read) <= MOST_BYTES:
                    read += piece
                    progress(min(1.0, len(read) / size))
    except OSError as error:
        raise DataError(
            "{name} cannot be read: {reason}.", name=name, reason=reason_of(error)
        ) from None
    if not is_file:
        raise DataError("{name} is not a file: choose another one.", name=name)
    if max(size, len(read)) > MOST_BYTES:
        raise DataError("{name} is larger than 200 MB: use fewer rows.", name=name)
    return bytes(read)


def text_of(name: str, data: bytes, progress: Progress, chosen: str | None = None) -> Text:
    """The text in these bytes, in the ``chosen`` encoding where they do not say another by a mark.

    Raises DataError where they are none.
    """
    encoding, mark = _encoding(data, progress)
    said: tuple[Sentence, ...] = ()
    if chosen is not None and not mark:
        encoding = chosen
    elif encoding is None:
        encoding = _by_its_letters(data)
        said = (_said(encoding),)
    data = data[mark:]
    if encoding != "utf-8" or chosen is not None:  # chosen, it may be another one
        data = _recoded(name, data, encoding, progress)
    if b"\0" in data or _OTHER_TEXT.match(data[:1000].lstrip()):
        raise DataError(
            "{name} is no table: choose CSV or other text, xlsx, xls, xlsb, ods or ARFF.", name=name
        )
    if b"\r" in data:
        data = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    if not data.endswith(b"\n"):
        data += b"\n"
    _check_lines(name, data)
    return Text(data, encoding, said)


def _check_lines(name: str, data: bytes) -> None:
    """Raise DataError for a line that is longer than any can be."""
    place = 0
    while len(data) - place > LONGEST_LINE:
        end = data.rfind(b"\n", place, place + LONGEST_LINE)
        if end < 0:
            raise DataError(
                "{name}, line {line} is longer than {most:,} letters: use fewer columns.",
                name=name,
                line=data.count(b"\n", 0, place) + 1,
                most=LONGEST_LINE,
            )
        place = end + 1


def _said(encoding: str) -> Sentence:
    return Sentence(
        "The file is not UTF-8: its letters were read as {encoding}.", encoding=encoding
    )


def _encoding(data: bytes, progress: Progress) -> tuple[str | None, int]:
    """The encoding, None where the bytes do not say it, and how long their mark is."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            if name == "utf-8" and not _is_utf8(data, progress):
                return None, len(mark)
            return name, len(mark)
    head = data[:1000]
    if head.count(b"\0") * 3 > len(head):
        return ("utf-16-be" if head.startswith(b"\0") else "utf-16-le"), 0
    return ("utf-8" if _is_utf8(data, progress) else None), 0


def _is_utf8(data: bytes, progress: Progress) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        for start, piece in _pieces(data):
            decoder.decode(piece)
            progress(start / len(data))
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _by_its_letters(data: bytes) -> str:
    """What the bytes are likely to be: in Europe's languages few letters in a row are not plain."""
    lines = (line for line in data[:PIECE].splitlines(keepends=True) if not line.isascii())
    sample = b"".join(islice(lines, 200))[:20_000].rstrip(_HIGH)
    if is_japanese(sample):  # its second bytes may be plain, and Korean has nearly all of them
        return "cp932"
    runs = _NOT_PLAIN.findall(sample)
    if 2 * sum(len(run) == 1 for run in runs) >= len(runs):
        return _WESTERN
    from charset_normalizer import from_bytes

    best = from_bytes(sample, cp_isolation=_OTHERS).best()
    found = best.encoding if best else None
    if is_simplified(sample, found):  # of a few words it cannot tell
        return "gb18030"
    return found or _WESTERN


def _recoded(name: str, data: bytes, encoding: str, progress: Progress) -> bytes:
    decoder = codecs.getincrementaldecoder(encoding)("replace")
    made = bytearray()
    for start, piece in _pieces(data):
        made += decoder.decode(piece).encode("utf-8", "replace")
        progress(start / len(data))
        if len(made) > 2 * MOST_BYTES:
            raise DataError("{name} is larger than 200 MB: use fewer rows.", name=name)
    made += decoder.decode(b"", final=True).encode("utf-8", "replace")
    return bytes(made)


def _pieces(data: bytes) -> Iterator[tuple[int, bytes]]:
    for start in range(0, len(data), PIECE):
        yield start, data[start : start + PIECE]
