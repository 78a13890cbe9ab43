"""The error of every file that cannot be read or written."""

from pathlib import Path


class FileError(ValueError):
    """A file that cannot be used; its text is one sentence that says what to do."""


def unreadable(path: Path, error: OSError) -> FileError:
    """The sentence for a file that the system will not read."""
    return FileError(f"{path} cannot be read: {error.strerror or error}.")


def unwritable(path: Path, error: OSError) -> FileError:
    """The sentence for a file that the system will not write."""
    return FileError(f"{path} cannot be written: {error.strerror or error}.")
