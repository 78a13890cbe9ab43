"""The file of a sweep: lines of json that are only ever added, readable at any moment.

The first says what is swept, ``{"format": "nnviz-sweep", "version": 1, "sweep": {"base": {…},
"axes": [{"field": "learning_rate", "values": [0.1, 1.0]}], "seeds": 3}}``, and so does a later one
where a sweep of the same design went on with other values. Every other line is a finished run:
``{"spec": {…}, "seed": 1, "outcome": "finished", "history": [{"epoch": 1, …}], "seconds": 1.9,
"training_seconds": 1.7, "versions": {…}}``, with the ``"content"`` of a person's own data, their
SHA-256, where they are what it has learnt from.
"""

import json
import os
from collections.abc import Callable, Collection
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

from nnviz import paths
from nnviz.core import Sentence, Spec
from nnviz.core.sentence import enumerated
from nnviz.files.atomic import as_utf8, write_atomically
from nnviz.files.errors import FileError, unwritable
from nnviz.files.locked import claim
from nnviz.files.reading import check_is_file, read_bytes
from nnviz.sweeps.errors import SweepError
from nnviz.sweeps.runs import Contents, Run, outdated
from nnviz.sweeps.sweep import Sweep, changed_settings
from nnviz.sweeps.tail import HEADER, MOST_BYTES, Tail

_APPEND = os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0)


@dataclass(frozen=True)
class Kept:
    """What a file holds: the newest sweep, all finished runs by their designs, and how many bytes.

    A last line that was torn by a sudden end is none of these bytes.
    """

    sweep: Sweep
    runs: dict[Spec, Run]
    nbytes: int


def load_results(path: Path) -> Kept:
    """What is in a file. Raises FileError."""
    tail = Tail(path)
    tail.read()
    if tail.sweep is None:
        raise tail.other
    return Kept(tail.sweep, tail.runs, tail.nbytes)


class Results:
    """The file of a sweep that goes on: ``runs`` are those that are done, by their designs.

    Those whose data have changed since stay in the file and are not among them: ``tell`` is told.
    Where the file is deleted or cut short meanwhile it is written anew, with all that it held: that
    is told too. What else has taken its name is left alone. Raises FileError, also while another
    sweep adds to it, or SweepError where the file is that of another design.
    """

    def __init__(
        self, path: Path, sweep: Sweep, tell: Callable[[Sentence], None] = lambda said: None
    ) -> None:
        self._path, self._sweep, self._tell = path, sweep, tell
        self.runs: dict[Spec, Run] = {}
        self._outdated: list[Run] = []
        self._contents = Contents()
        self._nbytes, self._is_lost = 0, False
        check_is_file(path)
        try:
            self._file = os.open(path, _APPEND, 0o666)
        except OSError as error:
            raise unwritable(path, error) from error
        try:
            self._begin()
        except BaseException:
            os.close(self._file)
            raise

    def _begin(self) -> None:
        """Go on from what is there, alone."""
        if not claim(self._file):
            raise FileError(
                "{path} is that of a sweep that goes on just now: wait for its end, or name "
                "another file.",
                path=self._path,
            )
        known, nbytes = None, 0
        if _has_begun(self._path):
            kept = load_results(self._path)
            _check_same(self._path, kept.sweep, self._sweep)
            known, nbytes = kept.sweep, kept.nbytes
            self._sort(kept.runs)
        try:
            os.ftruncate(self._file, nbytes)
        except OSError as error:
            raise unwritable(self._path, error) from error
        self._nbytes = nbytes
        if known != self._sweep:
            self._add({**HEADER, "sweep": self._sweep.as_dict()})

    def _sort(self, kept: dict[Spec, Run]) -> None:
        """Tell runs of other data from those that count."""
        for spec, run in kept.items():
            if self._contents.have_changed(run):
                self._outdated.append(run)
            else:
                self.runs[spec] = run
        if self._outdated:
            self._tell(outdated(self._outdated, self._path))

    def left(self, sweep: Sweep) -> tuple[Spec, ...]:
        """The designs that are still to be run."""
        return tuple(spec for spec in sweep.specs if spec not in self.runs)

    def keep(self, run: Run) -> None:
        """Add a finished run; from then on it is not lost.

        Raises SweepError where its data are others than when the sweep began: all cannot be
        compared then. FileError where something else has the file's name: the run is added to what
        had it, unless that is gone.
        """
        self._look(run)
        if run.lasts:
            self._add(run.as_dict())
        if self._contents.have_changed(run):
            self._outdated.append(run)
            raise SweepError(
                "{data} has changed while the sweep went on: start again with what it holds now.",
                data=Path(run.spec.data).name,
            )
        self.runs[run.spec] = run

    def put_back(self, runs: Collection[Run]) -> None:
        """Add those that a file which was deleted has held; not all need count any more."""
        for run in runs:
            if run.lasts:
                self._add(run.as_dict())
        self._sort({run.spec: run for run in runs})

    def close(self) -> None:
        """Add no more."""
        try:
            if not self._is_lost:
                self._look()
        finally:
            os.close(self._file)

    def _look(self, newest: Run | None = None) -> None:
        """Have the file there: who has moved or deleted it meant something else than these runs."""
        mine, named = os.fstat(self._file), paths.status(self._path)
        if named is None:
            self._write_again(
                Sentence(
                    "{path} was moved or deleted while the sweep went on: it is written again, "
                    "with all that was done.",
                    path=self._path.name,
                )
            )
        elif not os.path.samestat(named, mine):
            self._leave(newest, is_kept=mine.st_nlink > 0)
        elif mine.st_size < self._nbytes:
            self._write_again(
                Sentence(
                    "{path} was cut short while the sweep went on: it is written again, with all "
                    "that was done.",
                    path=self._path.name,
                )
            )

    def _leave(self, newest: Run | None, *, is_kept: bool) -> None:
        """Another file or a folder has the name: that is somebody's. Raises FileError."""
        self._is_lost = True
        if is_kept:
            if newest is not None and newest.lasts:
                self._add(newest.as_dict())
            raise FileError(
                "Something else is called {path} now, so the sweep ends: what was done is in the "
                "file that had this name.",
                path=self._path,
            )
        other = _free_beside(self._path)
        try:
            write_atomically(other, self._content(*([] if newest is None else [newest])))
        except OSError as error:
            raise unwritable(other, error) from error
        raise FileError(
            "Something else is called {path} now, so the sweep ends: what was done is kept in "
            "{other}.",
            path=self._path,
            other=other.name,
        )

    def _write_again(self, said: Sentence) -> None:
        content = self._content()
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(self._path, content)
            before, self._file = self._file, os.open(self._path, _APPEND, 0o666)
            claim(self._file)
        except OSError as error:
            raise unwritable(self._path, error) from error
        os.close(before)
        self._nbytes = len(content)
        self._tell(said)

    def _content(self, *more: Run) -> bytes:
        """The whole file."""
        lines = [{**HEADER, "sweep": self._sweep.as_dict()}]
        runs = *self._outdated, *self.runs.values(), *more
        lines += [run.as_dict() for run in runs if run.lasts]
        return b"".join(map(_line, lines))

    def _add(self, document: dict[str, Any]) -> None:
        line = _line(document)
        self._nbytes += len(line)
        try:
            while line:  # at one stroke, wherever the system does
                line = line[os.write(self._file, line) :]
        except OSError as error:
            raise unwritable(self._path, error) from error


def _free_beside(path: Path) -> Path:
    """A name beside it that nothing has yet."""
    names = (path.with_name(f"{path.stem}-{number}{path.suffix}") for number in count(2))
    return next(name for name in names if paths.is_missing(name))


def _line(document: dict[str, Any]) -> bytes:
    return as_utf8(json.dumps(document, allow_nan=False, ensure_ascii=False)) + b"\n"


def _has_begun(path: Path) -> bool:
    """Whether there is a whole line at least; FileError where there is something else."""
    content = read_bytes(path, MOST_BYTES) if paths.is_file(path) else b""
    if b"\n" in content:
        return True
    first = json.dumps(HEADER).encode()[:-1]
    if content[: len(first)] != first[: len(content)]:
        raise FileError("{path} holds no sweep: name another file.", path=path)
    return False


def _check_same(path: Path, kept: Sweep, sweep: Sweep) -> None:
    changed = changed_settings(kept, sweep)
    if changed:
        raise SweepError(
            "{path} holds a sweep of another design ({names} changed): name another file.",
            path=path,
            names=enumerated(changed),
        )
