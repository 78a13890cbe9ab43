"""The one way a command ends badly, with which status, and how parsers of options take it.

The rule of all commands: 2, REFUSED, is a request that cannot be done as it is worded (an option
that is unknown, a file that is not there, a folder that may not be written to); 1, FAILED, is one
that makes sense and did not go well: a run that diverged, a disk that is full, a network that is
down. The same error has the same status wherever it comes up.
"""

import argparse
from typing import NoReturn

from nnviz.core.refusals import is_of_machine, said_by
from nnviz.core.sentence import without_stop

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
        line = " ".join(super().__str__().split())
        return "".join(c if c.isprintable() else "?" for c in line)


def refused(error: Exception) -> CommandError:
    """The end that this error brings, raised from it; FAILED where the machine is behind it."""
    cause: BaseException | None = error
    while cause is not None and not isinstance(cause, OSError):
        cause = cause.__cause__
    is_machines = isinstance(cause, OSError) and is_of_machine(cause)
    return CommandError(str(said_by(error)), FAILED if is_machines else REFUSED)


class Parser(argparse.ArgumentParser):
    """A parser whose errors are CommandErrors, one sentence with the way to the help."""

    def error(self, message: str) -> NoReturn:
        """Refuse the arguments."""
        raise CommandError(f"{without_stop(message)}; see '{self.prog} --help'.")
