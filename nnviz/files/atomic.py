"""Writes a file so that it is there whole or not at all."""

import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from nnviz import paths
from nnviz.core.refusals import reason_of
from nnviz.files.errors import FileError, unwritable


def write_atomically(path: Path, content: str | bytes, *, dear: bool = True) -> None:
    """Write ``content``, text as UTF-8; an older file stays as it was until the new is complete.

    What is ``dear`` is then on the disk itself, for which a busy one takes half a second; the rest
    may be gone after a power cut. What cannot be replaced (a pipe, a device) is written to
    directly. Raises FileError.
    """
    with writing_atomically(path, dear=dear) as file:
        file.write(as_utf8(content) if isinstance(content, str) else content)


def make_folder(folder: Path) -> None:
    """Have a folder there, with those above it. Raises FileError."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileError(
            "{path} cannot be made: {error}.", path=folder, error=reason_of(error)
        ) from error


def as_utf8(text: str) -> bytes:
    """A text in UTF-8; what is no letter, as of a name in another encoding, as json writes it."""
    return text.encode("utf-8", "backslashreplace")


@contextmanager
def writing_atomically(path: Path, *, dear: bool = True) -> Iterator[BinaryIO]:
    """The same for what is written piece by piece: a file that takes its place at the end."""
    _check_refusal(path)
    try:
        if _is_special(path):
            with path.open("wb") as file:
                yield file
        else:
            with _replacing(paths.real(path), dear=dear) as file:
                yield file
    except OSError as error:
        raise unwritable(path, error) from error


def check_writable(path: Path) -> None:
    """Raise FileError when write_atomically would, as far as that can be told beforehand."""
    if paths.is_folder(path):
        raise FileError("{path} is a folder: name a file.", path=path)
    _check_refusal(path)
    target = paths.real(path)
    if not target.is_absolute():
        raise FileError(
            "{path} cannot be written: the folder nnviz was started in is gone; name a whole path.",
            path=path,
        )
    if not _is_special(path) and not paths.is_folder(target.parent):
        raise FileError(
            "There is no folder {folder}: make it, or name another.", folder=target.parent
        )
    if paths.is_there(path) and not os.access(path, os.W_OK):
        raise FileError("{path} cannot be written: it is protected.", path=path)
    try:
        if not _is_special(path):
            with _temporary_beside(target):
                pass
    except OSError as error:
        raise unwritable(path, error) from error


def _check_refusal(path: Path) -> None:
    refusal = paths.refusal(path)
    if refusal is not None:
        raise unwritable(path, refusal) from refusal


def _is_special(path: Path) -> bool:
    return paths.is_there(path) and not (paths.is_file(path) or paths.is_folder(path))


@contextmanager
def _replacing(target: Path, *, dear: bool) -> Iterator[BinaryIO]:
    with _temporary_beside(target) as temporary:
        with temporary.open("wb") as file:
            yield file
            if dear:
                file.flush()
                os.fsync(file.fileno())
        if paths.is_there(target):
            shutil.copymode(target, temporary)
        temporary.replace(target)


@contextmanager
def _temporary_beside(target: Path) -> Iterator[Path]:
    """An empty file in the folder of ``target``, gone afterwards unless it was moved away."""
    temporary = target.with_name(f".nnviz-{secrets.token_hex(8)}")
    temporary.touch(exist_ok=False)
    try:
        yield temporary
    finally:
        temporary.unlink(missing_ok=True)
