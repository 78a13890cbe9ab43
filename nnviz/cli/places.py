"""Files and folders that are named on the command line: no file is written over one that is read.

Nor is any written twice. The parser of every command holds this of the options whose ``type`` is
`place` or `target`, and of ``--data``; a command holds it of what it finds out later.
"""

import argparse
import os
from collections.abc import Iterable
from pathlib import Path

from nnviz import paths

_NEVER_READ = {".json", ".jsonl", ".html", ".py", ".onnx"}
"""Endings of what nnviz writes and, in a folder of data, leaves alone."""

Named = tuple[str, Path]
"""A place, and what names it: an option, or words."""


def place(text: str) -> Path:
    """The file or folder of that name; "", which Path takes for the folder one is in, is none."""
    if not text:
        raise argparse.ArgumentTypeError("must name a file or a folder")
    return Path(os.path.expanduser(text))  # noqa: PTH111, a user that is not there stays


def target(text: str) -> Path:
    """The same of a file that is written."""
    return place(text)


def overwriting(written: Iterable[Named], read: Iterable[Named]) -> str | None:
    """Which file would be written over one that is read or written too; None where none would.

    Of a folder that is read all files are, but those of kinds that are no data; of a table the
    pictures that it names.
    """
    read, before = list(read), list[Named]()
    for name, path in written:
        for other, known in before:
            if _are_same(path, known):
                return f"{name} and {other} name the same file, {path}, to write to: name two."
        for other, known in read:
            if _are_same(path, known) or _is_inside(path, known) or _is_named(path, known):
                return f"{name} would write over {path}, which {other} reads: name another file."
        before.append((name, path))
    return None


def _are_same(one: Path, other: Path) -> bool:
    """Whether these are one file; what cannot be replaced, as a terminal, is nobody's alone."""
    if paths.is_there(one) and paths.is_there(other):
        return paths.is_file(one) and paths.are_one(one, other)
    return paths.real(one) == paths.real(other)  # as the system compares names


def _is_inside(path: Path, folder: Path) -> bool:
    """Whether it is a file that a folder of data has already."""
    if not (paths.is_folder(folder) and paths.is_file(path)) or path.suffix.lower() in _NEVER_READ:
        return False
    return paths.real(path).is_relative_to(paths.real(folder))


def _is_named(path: Path, table: Path) -> bool:
    """Whether it is a picture that is there and that a table names."""
    if not paths.is_file(path):
        return False
    from nnviz.data.own import names_picture  # loads much: only where a file would be replaced

    return names_picture(table, path)
