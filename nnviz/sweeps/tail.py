"""Reads a results file from where it was last read to, while others add to it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from nnviz import paths
from nnviz.core import Spec
from nnviz.files.errors import FileError
from nnviz.files.own_data import with_data_found
from nnviz.files.reading import parse_json, read_bytes
from nnviz.files.versions import check_header, is_reckoned_by_newer, newer
from nnviz.sweeps.runs import Run
from nnviz.sweeps.sweep import Sweep

HEADER = {"format": "nnviz-sweep", "version": 1}
MOST_BYTES = 1_000_000_000


class Tail:
    """What was read so far of the file at ``path``.

    ``sweep`` is the newest one of which it says so, None before there is any; ``runs`` are all
    finished ones by their designs; ``nbytes`` is how long the whole lines are, without a last one
    that was torn by a sudden end or is not written yet. Where another file has taken its name it is
    read from its beginning.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._of: tuple[int, int] | None = None
        self._begin()

    def _begin(self) -> None:
        self.sweep: Sweep | None = None
        self.runs: dict[Spec, Run] = {}
        self.nbytes = 0
        self._lines = 0

    def read(self, rest: Callable[[], object] = lambda: None) -> bool:
        """Go on to the end of it; whether there was more. Raises FileError.

        After every line ``rest`` is called; what that raises ends it, and no more is read here.
        """
        whole = self._more()
        for line in whole.splitlines():
            self._lines += 1
            self._take(line)
            rest()
        self.nbytes += len(whole)
        return bool(whole)

    @property
    def other(self) -> FileError:
        """The error of a file that is something else."""
        return FileError("{path} holds no sweep: name another file.", path=self.path)

    @property
    def _damaged(self) -> FileError:
        """The error of the line that is read just now."""
        return FileError(
            "{path} is damaged in line {n}: take that line out, or name another file.",
            path=self.path,
            n=self._lines,
        )

    def _more(self) -> bytes:
        """The lines that are whole."""
        found = paths.status(self.path)
        if found is not None and (found.st_dev, found.st_ino) != self._of:
            self._of = found.st_dev, found.st_ino
            self._begin()
        content = read_bytes(self.path, MOST_BYTES, self.nbytes)
        return content[: content.rfind(b"\n") + 1]

    def _take(self, line: bytes) -> None:
        document = self._object(line)
        if self.sweep is None or "format" in document:
            check_header(self.path, document, HEADER, self.other)
        try:
            if "format" in document:
                sweep = Sweep.from_dict(document.get("sweep"))
                self.sweep = replace(sweep, base=with_data_found(sweep.base, self.path))
            else:
                run = Run.from_dict(document)
                spec = with_data_found(run.spec, self.path)
                self.runs[spec] = replace(run, spec=spec)
        except ValueError:
            raise (newer(self.path) if is_reckoned_by_newer(document) else self._damaged) from None

    def _object(self, line: bytes) -> dict[str, Any]:
        try:
            document = parse_json(self.path, line)
        except FileError:
            document = None
        if isinstance(document, dict):
            return document
        raise self.other if self.sweep is None else self._damaged
