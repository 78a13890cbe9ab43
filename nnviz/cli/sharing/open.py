"""``nnviz open``: the window with what a code or a file holds."""

import os
from collections.abc import Callable, Sequence
from pathlib import Path

from nnviz import paths
from nnviz.cli.errors import FAILED, CommandError, Parser, refused
from nnviz.core import SpecError
from nnviz.core.sentence import SentenceError
from nnviz.data.tables.endings import TABLES
from nnviz.files import FileError, load_design, read_network
from nnviz.files.reading import check_is_file

_NAMES = {".json", ".toml", ".nnviz", *TABLES}
"""What names of files end in, and codes do not."""


def run(arguments: Sequence[str], open_window: Callable[..., int] | None) -> int:
    """Open the window with it; 2 where it cannot be opened, without a window."""
    options = _parser().parse_args(arguments)
    text = " ".join(options.shared)
    if options.shared and not text.strip():
        raise CommandError("Name a file or a code to open: there is nothing in this name.")
    if len(options.shared) > 1 and any(
        each and paths.is_there(Path(each)) for each in options.shared
    ):
        raise CommandError(f"Open one thing at a time: {options.shared[0]}.")
    try:
        shared = [_checked(text)] if options.shared else []
    except SentenceError as error:
        raise refused(error) from error
    if open_window is None:
        raise CommandError("There is no window here.", FAILED)
    return open_window(*shared)


def _parser() -> Parser:
    parser = Parser(
        "nnviz open",
        description="Opens the window with a lesson, a design, points or a drawing that was shared "
        "as a code, or with what is in a file; with nothing where nothing is named.",
        allow_abbrev=False,
    )
    parser.add_argument(
        "shared",
        metavar="CODE|FILE",
        nargs="*",
        help="twelve letters, as K7Q2-M9XD-4TRA; a line that begins with nnviz:; or a file: a "
        "project, a network, a design, a lesson, data",
    )
    return parser


def _checked(text: str) -> str:
    """What the window is given. Raises SentenceError where it could not open it."""
    from nnviz.sharing.code import line, reading

    if not line.is_line(text):
        path = Path(os.path.expanduser(text))  # noqa: PTH111, a user that is not there stays
        if paths.is_there(path):
            _check_file(path)
            return str(paths.whole(path))  # kept with what is made of it
        if os.sep in text or path.suffix.lower() in _NAMES:
            check_is_file(path)
            raise FileError("There is no file {path}: check its name.", path=path)
    reading.read(text)
    return text


def _check_file(path: Path) -> None:
    """Whether it is what its name says, or a project; data are looked at in the window."""
    from nnviz.lessons.reading.opened import read_opened
    from nnviz.sharing.project.container import is_project
    from nnviz.sharing.project.project import load_project

    ending = path.suffix.lower()
    if ending == ".nnviz" or is_project(path):
        load_project(path)
    elif ending == ".toml":
        read_opened(path)
    elif ending == ".json":
        try:
            load_design(path)
        except SpecError:
            raise
        except FileError:
            read_network(path)
