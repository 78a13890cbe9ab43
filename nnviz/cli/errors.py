"""The one way a command ends badly, and how parsers of options take it."""

import argparse
from typing import NoReturn

from nnviz.core.sentence import without_stop

FAILED = 1
REFUSED = 2
INTERRUPTED = 130


class CommandError(Exception):
    """What a command says on stderr, one sentence, before it ends with ``status``.

    REFUSED is a request that made no sense, FAILED a run that did not go well.
    """

    def __init__(self, message: str, status: int = REFUSED) -> None:
        super().__init__(message)
        self.status = status

    def __str__(self) -> str:
        """The sentence on one line, whatever a file's name brought into it."""
        line = " ".join(super().__str__().split())
        return "".join(c if c.isprintable() else "?" for c in line)


class Parser(argparse.ArgumentParser):
    """A parser whose errors are CommandErrors, one sentence with the way to the help."""

    def error(self, message: str) -> NoReturn:
        """Refuse the arguments."""
        raise CommandError(f"{without_stop(message)}; see '{self.prog} --help'.")
