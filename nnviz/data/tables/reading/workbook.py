"""Sheets of xlsx, xls, xlsb and ods files as text, read by calamine in a process of its own."""

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, Queue
from threading import Thread
from typing import IO

from nnviz.core.sentence import Sentence
from nnviz.data.dataset import DataError
from nnviz.data.tables.reading import calamine_process
from nnviz.data.tables.reading.text import MOST_BYTES

MAGIC = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
_PATIENCE_S = 0.04
_PIECE = 1_000_000


@dataclass(frozen=True, eq=False)
class Workbook:
    """A ``sheet`` of a workbook as CSV, each row in the line of its number; all ``sheets``.

    ``below`` is the number of a row that is left out, far below the others.
    """

    data: bytes
    sheet: str
    sheets: tuple[str, ...]
    below: int | None = None


def workbook(path: Path, sheet: str | None, watch: Callable[[], None]) -> Workbook:
    """That sheet, or the first in which anything stands.

    ``watch`` is called often and may raise to end it. Raises DataError where there is none.
    """
    head, _, data = _written(path, sheet, watch).partition(b"\n")
    data, _, tail = data.removesuffix(b"\n").rpartition(b"\n")
    try:
        told = json.loads(head)
        below = None if "failed" in told else json.loads(tail)["below"]
    except (ValueError, TypeError, KeyError):  # the system has ended the process, or calamine has
        told = {"failed": "large"}
    if "failed" in told:
        raise DataError(_why(path.name, told["failed"], sheet))
    return Workbook(data + b"\n", told["sheet"], tuple(told["sheets"]), below)


def _written(path: Path, sheet: str | None, watch: Callable[[], None]) -> bytes:
    command = [sys.executable, "-P", calamine_process.__file__, str(path)]
    process = subprocess.Popen(
        command if sheet is None else [*command, sheet],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    assert process.stdout
    pieces: Queue[bytes] = Queue(4)
    reader = Thread(target=_read, args=(process.stdout, pieces), daemon=True)
    reader.start()
    try:
        return _gathered(path.name, pieces, watch)
    finally:
        process.kill()
        process.wait()
        while reader.is_alive():
            _next(pieces)
        process.stdout.close()


def _read(stream: IO[bytes], pieces: "Queue[bytes]") -> None:
    while piece := stream.read1(_PIECE):  # type: ignore[attr-defined]
        pieces.put(piece)
    pieces.put(b"")


def _gathered(name: str, pieces: "Queue[bytes]", watch: Callable[[], None]) -> bytes:
    found = bytearray()
    while (piece := _next(pieces)) != b"":
        watch()
        found += piece or b""
        if len(found) > MOST_BYTES:
            raise DataError("{name} is too large: use fewer rows.", name=name)
    return bytes(found)


def _next(pieces: "Queue[bytes]") -> bytes | None:
    """What has been read; b"" at the end, None where nothing has come in a while."""
    try:
        return pieces.get(timeout=_PATIENCE_S)
    except Empty:
        return None


def _why(name: str, failed: str, sheet: str | None) -> Sentence:
    match failed:
        case "locked":
            return Sentence("{name} has a password: save it without one.", name=name)
        case "sheet":
            return Sentence(
                "{name} has no sheet '{sheet}': choose another one.", name=name, sheet=sheet
            )
        case "empty":
            return Sentence("{name} has no rows: put one example in every row.", name=name)
        case "large":
            return Sentence("{name} is too large to be opened: save it as CSV.", name=name)
    return Sentence(
        "{name} is no table that can be opened: save it anew, as CSV or as xlsx.", name=name
    )
