"""One line of text, ``nnviz:`` and letters of base64url: json, written in one way only, deflated.

It is refused before it is inflated where it is too long, and while it is where that grows too
large; and where it is not, to the letter, what this module would have written of the same thing.
"""

import base64
import json
import re
import zlib
from typing import Any, NoReturn

from nnviz.lessons.reading.document import MOST_BYTES as MOST_LESSON
from nnviz.sharing.code import shared as things
from nnviz.sharing.code.errors import CodeError, newer
from nnviz.sharing.code.shared import Shared

PREFIX = "nnviz:"
MOST_LETTERS = 4_000
VERSION = 1
_MOST_BYTES = MOST_LESSON + 50_000
"""Of the json: a lesson's file, its line breaks written as two letters, and what is with it."""


def written(shared: Shared) -> str:
    """The line. Raises CodeError where it would be too long, or holds what only a file can."""
    plain = things.as_plain(shared)
    if not plain:
        raise CodeError("There is nothing in it yet: tick what is to be shared.")
    content = _canonical({"version": VERSION, **plain})
    line = PREFIX + _letters(zlib.compress(content, 9))
    if len(line) > MOST_LETTERS or len(content) > _MOST_BYTES:
        raise CodeError(
            "This takes {count:,} letters, and a line has {most:,} at most: save it as a file.",
            count=len(line),
            most=MOST_LETTERS,
        )
    return line


def is_line(text: str) -> bool:
    """Whether it begins as one."""
    return text.lstrip()[: len(PREFIX)].lower() == PREFIX


def read(text: str) -> Shared:
    """What a line holds, also where it was broken into several. Raises CodeError."""
    letters = re.sub(r"\s+", "", text)[len(PREFIX) :]
    if len(letters) + len(PREFIX) > MOST_LETTERS:
        raise _too_large()
    try:
        content = _inflated(_bytes(letters))
        plain = json.loads(content, parse_constant=_refuse)
        is_our_own = _canonical(plain) == content
    except CodeError:
        raise
    except (ValueError, RecursionError, zlib.error):
        raise _damaged() from None
    if not is_our_own or not isinstance(plain, dict):
        raise _damaged()
    version = plain.pop("version", None)
    if version != VERSION:
        raise newer() if type(version) is int and version > VERSION else _damaged()
    return things.of_plain(plain)


def _inflated(content: bytes) -> bytes:
    inflating = zlib.decompressobj()
    made = inflating.decompress(content, _MOST_BYTES + 1)
    if len(made) > _MOST_BYTES:
        raise _too_large()
    if not inflating.eof or inflating.unused_data:
        raise ValueError
    return made


def _letters(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).decode().rstrip("=")


def _bytes(letters: str) -> bytes:
    content = base64.b64decode(letters + "=" * (-len(letters) % 4), altchars=b"-_", validate=True)
    if _letters(content) != letters:
        raise ValueError
    return content


def _canonical(plain: Any) -> bytes:
    text = json.dumps(
        plain, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False
    )
    return text.encode()


def _refuse(name: str) -> NoReturn:
    raise ValueError(name)


def _damaged() -> CodeError:
    return CodeError("This line is damaged: copy it once more, from nnviz: to its end.")


def _too_large() -> CodeError:
    return CodeError("This line holds more than a line may: ask for it as a file.")
