"""Downloads a data set: the whole of it, verified, or nothing."""

import errno
import gzip
import hashlib
import os
import shutil
import tempfile
import time
import zlib
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from nnviz import paths
from nnviz.core.refusals import reason_of
from nnviz.core.sentence import Sentence, apart, enumerated, pair
from nnviz.data.dataset import DataError, Progress
from nnviz.data.downloads.fetching import STALLED_S, FetchError, fetch
from nnviz.data.downloads.offers import OFFERS, Offer
from nnviz.data.downloads.places import downloaded, downloads_folder

_ROOM = 1_000_000
"""Bytes that a file may be larger than the one that is known: another program packed it."""
_MOST_UNPACKED = 100_000_000
_PIECE = 1_000_000
_OLD_S = 24 * 3_600
"""Age of what was left by a program that was ended: then it is removed."""
_HALF = ".half-"


def download(name: str, progress: Progress | None = None, *, stalled_s: float = STALLED_S) -> Path:
    """The folder with the data of that name, downloaded unless they are there and whole.

    ``progress`` is told the share done, at least ten times a second, and may raise to leave: then
    all is as it was. Raises DataError, one sentence, where nothing like that is offered, or where
    it cannot be had or kept.
    """
    offer = OFFERS.get(name)
    if offer is None:
        raise DataError(
            "Nothing called '{name}' can be downloaded: choose {names}.",
            name=name,
            names=enumerated(OFFERS),
        )
    report = progress or (lambda share: None)
    there = downloaded(name)
    if there is not None and all(_is_right(there / file, file, offer) for file in offer.sums):
        report(1.0)
        return there
    try:
        return _anew(name, offer, report, stalled_s)
    except OSError as error:
        raise _unwritable(offer, error) from error


def _anew(name: str, offer: Offer, report: Progress, stalled_s: float) -> Path:
    place = downloads_folder()
    place.mkdir(parents=True, exist_ok=True)
    _clear(place)
    with tempfile.TemporaryDirectory(prefix=_HALF, dir=place, ignore_cleanup_errors=True) as half:
        new = Path(half) / "new"
        new.mkdir()
        _get_all(new, offer, report, stalled_s)
        final = place / name
        _put(new, final, Path(half) / "old")
        return final


def _put(new: Path, final: Path, old: Path) -> None:
    """Have the new folder take the place of the one that is not whole, if there is one."""
    if paths.is_there(final):
        final.rename(old)
    try:
        new.rename(final)
    except OSError:
        if paths.is_there(old):
            old.rename(final)
        raise


def _get_all(folder: Path, offer: Offer, report: Progress, stalled_s: float) -> None:
    before, total = 0, offer.nbytes

    def told(start: int, more: int) -> None:
        report(min(1.0, (start + more) / total))

    for file, size in offer.sizes.items():
        _get(folder / file, offer, partial(told, before), stalled_s)
        before += size
        told(before, 0)


def _get(target: Path, offer: Offer, told: Callable[[int], None], stalled_s: float) -> None:
    """One file, from the first mirror that has the right one."""
    reasons, most = [], 2 * offer.sizes[target.name] + _ROOM
    for address in offer.addresses:
        try:
            fetch(address + target.name, target, most, told, stalled_s)
            if _is_right(target, target.name, offer):
                return
            reason = Sentence("it has another file")
        except FetchError as error:
            reason = error.sentence
        reasons.append(pair(urlsplit(address).hostname or address, reason))
    raise DataError(
        "{label} could not be downloaded ({reasons}): try again with a connection to the internet, "
        "or put its four files, from wherever you have them, into a folder and choose that folder.",
        label=offer.label,
        reasons=apart(reasons),
    )


def _is_right(path: Path, file: str, offer: Offer) -> bool:
    """Whether a file is the one that is known, to the byte."""
    found, size = hashlib.sha256(), 0
    try:
        with path.open("rb") as stream:
            opened: Any = stream if offer.packed else _unpacked(stream)
            while piece := opened.read(_PIECE):
                found.update(piece)
                size += len(piece)
                if size > _MOST_UNPACKED:
                    return False
            with suppress(OSError):  # not every system can, of a file that is only read
                os.fsync(stream.fileno())
    except (EOFError, zlib.error, gzip.BadGzipFile):
        return False
    return found.hexdigest() == offer.sums[file]


def _unpacked(stream: Any) -> Any:
    zipped = stream.read(2) == b"\x1f\x8b"
    stream.seek(0)
    return gzip.GzipFile(fileobj=stream) if zipped else stream


def _clear(place: Path) -> None:
    """Remove what programs left that were ended in the middle, a day ago or longer."""
    for left in paths.inside(place, f"{_HALF}*"):
        if time.time() - paths.written(left) > _OLD_S:
            shutil.rmtree(left, ignore_errors=True)


def _unwritable(offer: Offer, error: OSError) -> DataError:
    reason: Any = reason_of(error)
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        reason = Sentence("{size} MB are needed", size=2 * offer.nbytes // 1_000_000 + 1)
    return DataError(
        "There is no room for {label} in {folder} ({reason}): make room, or name another folder in "
        "the environment variable NNVIZ_DATA.",
        label=offer.label,
        folder=downloads_folder(),
        reason=reason,
    )
