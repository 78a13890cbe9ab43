"""The error of every file that cannot be read or written."""

from pathlib import Path

from nnviz.core.refusals import reason_of
from nnviz.core.sentence import SentenceError


class FileError(SentenceError):
    """A file that cannot be used; its text is one sentence that says what to do."""


def unreadable(path: Path, error: OSError) -> FileError:
    """The error of a file that the system will not read."""
    return FileError("{path} cannot be read: {reason}.", path=path, reason=reason_of(error))


def unwritable(path: Path, error: OSError) -> FileError:
    """The error of a file that the system will not write."""
    return FileError("{path} cannot be written: {reason}.", path=path, reason=reason_of(error))
