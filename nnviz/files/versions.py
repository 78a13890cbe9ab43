"""Which nnviz wrote a file, where the file says so: a newer one may write what this does not know.

A ``format`` has a ``version`` that counts from 1; beside it may stand the version of the program.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import nnviz
from nnviz.files.errors import FileError


def newer(path: Path) -> FileError:
    """The error of what a later nnviz has written and this one does not understand."""
    return FileError("{path} was written by a newer nnviz: open it with that version.", path=path)


def is_of_newer(version: Any) -> bool:
    """Whether this is the version of a program, as "1.2.0", that came after this one."""
    written = _numbers(version)
    return written is not None and written > (_numbers(nnviz.__version__) or ())


def is_reckoned_by_newer(document: Mapping[str, Any]) -> bool:
    """Whether a later nnviz stands among the ``versions`` that the figures were reckoned with."""
    versions = document.get("versions")
    return isinstance(versions, dict) and is_of_newer(versions.get("nnviz"))


def check_header(
    path: Path, document: Any, header: Mapping[str, Any], otherwise: FileError
) -> None:
    """Raise FileError unless ``document`` has this ``header``, a "format" and its "version".

    ``otherwise`` is raised where it is something else, not merely of a later version.
    """
    if not isinstance(document, dict) or document.get("format") != header["format"]:
        raise otherwise
    version = document.get("version")
    if version != header["version"]:
        raise newer(path) if type(version) is int and version > header["version"] else otherwise


def _numbers(version: Any) -> tuple[int, ...] | None:
    """ "0.1.0" as numbers, as far as they go; None where it does not begin with one."""
    if not isinstance(version, str) or len(version) > 40:
        return None
    numbers = []
    for part in version.split("."):
        if not (part.isascii() and part.isdigit()):
            break
        numbers.append(int(part))
    return tuple(numbers) or None
