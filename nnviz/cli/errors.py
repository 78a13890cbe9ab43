"""The one way a command ends badly, with which status, and how parsers of options take it.

The rule of all commands: 2, REFUSED, is a request that cannot be done as it is worded (an option
that is unknown, a file that is not there, a folder that may not be written to); 1, FAILED, is one
that makes sense and did not go well: a run that diverged, a disk that is full, a network that is
down. The same error has the same status wherever it comes up.
"""

import argparse
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NoReturn

from nnviz.cli.places import Named, overwriting, place, target

FAILED = 1
REFUSED = 2
INTERRUPTED = 130


class CommandError(Exception):
    """What a command says on stderr, one sentence, before it ends with ``status``."""

    def __init__(self, message: str, status: int = REFUSED) -> None:
        super().__init__(message)
        self.status = status

    def __str__(self) -> str:
        """The sentence on one line, whatever a file's name brought into it."""
        from nnviz.core.sentence import is_joiner  # here: it loads numpy

        line = " ".join(super().__str__().split())
        return "".join(c if c.isprintable() or is_joiner(c) else "?" for c in line)


def refused(error: Exception) -> CommandError:
    """The end that this error brings, raised from it; FAILED where the machine is behind it."""
    from nnviz.core.refusals import is_of_machine, said_by  # here, and below: it loads numpy

    cause: BaseException | None = error
    while cause is not None and not isinstance(cause, OSError):
        cause = cause.__cause__
    is_machines = isinstance(cause, OSError) and is_of_machine(cause)
    return CommandError(str(said_by(error)), FAILED if is_machines else REFUSED)


def check_apart(written: Iterable[Named], read: Iterable[Named]) -> None:
    """Raise CommandError where a file would be written over one that is read, or written twice."""
    said = overwriting(written, read)
    if said is not None:
        raise CommandError(said)


class Parser(argparse.ArgumentParser):
    """A parser whose errors are CommandErrors, one sentence with the way to the help.

    It refuses files of which one would be written over another.
    """

    def error(self, message: str) -> NoReturn:
        """Refuse the arguments."""
        from nnviz.core.sentence import without_stop

        raise CommandError(f"{without_stop(message)}; see '{self.prog} --help'.")

    def parse_args(  # type: ignore[override]
        self, args: Sequence[str] | None = None, namespace: None = None
    ) -> argparse.Namespace:
        """The options, of which no file is written over another."""
        options = super().parse_args(args, namespace)
        check_apart(self.written(options), self.read(options))
        return options

    def written(self, options: argparse.Namespace) -> Iterator[Named]:
        """The files that the options say to write, by the options' names."""
        return self._named(options, target)

    def read(self, options: argparse.Namespace) -> Iterator[Named]:
        """The files and folders that they say to read."""
        yield from self._named(options, place)
        data = getattr(options, "data", None)
        if isinstance(data, str):
            from nnviz.data.sources import places_of  # loads much: only where there are data

            yield from ((f"--data {data}", path) for path in places_of(data))

    def _named(self, options: argparse.Namespace, kind: object) -> Iterator[Named]:
        for action in self._actions:
            path: Any = getattr(options, action.dest, None)
            if action.type is kind and isinstance(path, Path):
                yield str((*action.option_strings, action.metavar)[0]), path
