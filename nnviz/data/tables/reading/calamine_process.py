"""Run as a process of its own: writes a sheet of a workbook as CSV, or why it cannot.

    python calamine_process.py WORKBOOK [SHEET]

calamine holds the interpreter while it reads, believes what a file says of its size, and is not to
be stopped. Here all that harms nobody: memory and time are limited, and whoever has lost patience
ends the process. The first line that is written is JSON, ``{"sheets": […], "sheet": …}`` or
``{"failed": …}``, one of ``FAILURES``; line n + 1 is row n of the sheet. The last line is JSON
again, ``{"below": …}``: the number of a row after so many empty ones that it is no part of the
table, or null. It imports nothing of nnviz, so that it starts quickly.
"""

import csv
import json
import sys
import zipfile
from collections.abc import Callable, Iterator
from datetime import datetime, time
from io import TextIOWrapper
from pathlib import Path
from typing import Any

FAILURES = ("large", "locked", "damaged", "sheet", "empty")
MOST_MEMORY = 800_000_000
MOST_SECONDS = 20
MOST_UNPACKED, MOST_RATIO, HARMLESS = 400_000_000, 50, 50_000_000
"""Bytes in a zip file that are unpacked, and how many times its size unless they are few."""
_MOST_ENTRIES = 10_000
MOST_EMPTY = 1000
"""Rows; a cell farther below the table is a stray one."""
_PIECE = 1_000_000
_EXACT = 2.0**53


class Failure(Exception):  # noqa: N818, that is what has happened
    """Its text is one of FAILURES."""


def main(path: Path, wanted: str | None) -> None:
    """Write the sheet, or why not."""
    out = TextIOWrapper(sys.stdout.buffer, encoding="utf-8", errors="replace", newline="")
    try:
        _limit()
        _check_unpacked(path)
        sheets, name, rows = _sheet(path, wanted)
    except (Failure, MemoryError) as failure:
        out.write(json.dumps({"failed": str(failure) or "large"}) + "\n")
    else:
        out.write(json.dumps({"sheets": sheets, "sheet": name}) + "\n")
        below = _write(rows, csv.writer(out, lineterminator="\n").writerow)
        out.write(json.dumps({"below": below}) + "\n")
    out.flush()


def _write(rows: Iterator[list[Any]], write: Callable[[list[Any]], Any]) -> int | None:
    """Write the rows up to a gap; the number of the row below it, where there is one.

    An empty row is an empty line.
    """
    last, blank = 0, [""]
    for number, row in enumerate(rows, 1):
        if len(row) != len(blank):
            blank = [""] * len(row)
        if row == blank:  # there may be a million
            continue
        if last and number - last > MOST_EMPTY:
            return number
        for _ in range(last + 1, number):
            write([])
        write([_kept(cell) for cell in row])
        last = number
    return None


def _limit() -> None:
    """Have the system end this process before it takes too much; not every system can."""
    try:
        import resource
    except ImportError:
        return
    limits = {
        resource.RLIMIT_AS: MOST_MEMORY,
        resource.RLIMIT_CPU: MOST_SECONDS,
        resource.RLIMIT_CORE: 0,
    }
    for kind, most in limits.items():
        hard = resource.getrlimit(kind)[1]
        resource.setrlimit(kind, (most if hard < 0 else min(most, hard), hard))


def _check_unpacked(path: Path) -> None:
    """Raise Failure where a zip file holds more than can be read, whatever it says."""
    if not zipfile.is_zipfile(path):
        return
    left = min(MOST_UNPACKED, max(HARMLESS, MOST_RATIO * path.stat().st_size))
    try:
        with zipfile.ZipFile(path) as archive:
            entries = [info for info in archive.infolist() if _is_read(info.filename)]
            is_bomb = len(entries) > _MOST_ENTRIES or sum(i.file_size for i in entries) > left
            while entries and not is_bomb:
                info = entries.pop()
                info.file_size = left + 2 * _PIECE  # is read to its end, not as far as it says
                with archive.open(info) as file:
                    while left >= 0 and (piece := file.read(_PIECE)):
                        left -= len(piece)
                is_bomb = left < 0
    except Exception:  # noqa: BLE001, of zipfile and of what unpacks for it
        raise Failure("damaged") from None
    if is_bomb:
        raise Failure("large")


def _is_read(name: str) -> bool:
    return name.lower().endswith((".xml", ".bin", ".rels"))


def _sheet(path: Path, wanted: str | None) -> tuple[list[str], str, Iterator[list[Any]]]:
    """The names of all sheets, and the name and the rows of that which is wanted, or the first."""
    import python_calamine as calamine

    try:
        with path.open("rb") as file:
            book = calamine.CalamineWorkbook.from_filelike(file)
        sheets = book.sheet_names
        names = sheets if wanted is None else [name for name in sheets if name == wanted]
        for name in names:
            sheet = book.get_sheet_by_name(name)
            if sheet.start is not None:
                return sheets, name, sheet.iter_rows()
    except calamine.PasswordError:
        raise Failure("locked") from None
    except BaseException:  # noqa: BLE001, also its panics, which are no Exception
        raise Failure("damaged") from None
    raise Failure("empty" if names else "sheet")


def _kept(cell: object) -> object:
    """Fractions are written by csv, which is quicker."""
    return cell if type(cell) is float and cell % 1 else _written(cell)


def _written(cell: object) -> str:
    """A cell as one writes it in a table."""
    if isinstance(cell, str):
        return " ".join(cell.split())
    if isinstance(cell, bool):
        return str(cell).upper()
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < _EXACT:
        return str(int(cell))
    if isinstance(cell, datetime) and cell.time() == time():
        return str(cell.date())
    return str(cell)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else None)
