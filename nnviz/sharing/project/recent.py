"""The project files that were opened or saved lately, kept between launches for every window."""

import json
from contextlib import suppress
from pathlib import Path

from nnviz import paths
from nnviz.files.atomic import write_atomically
from nnviz.files.errors import FileError
from nnviz.files.locked import locked
from nnviz.files.reading import parse_json, read_bytes
from nnviz.files.versions import check_header

NAME = "recent-projects.json"
HEADER = {"format": "nnviz-recent-projects", "version": 1}
MOST = 8
_MOST_BYTES = 100_000


def recent_projects(folder: Path) -> list[Path]:
    """The newest first, those that are there; none where the list is damaged."""
    return [path for path in _read(folder / NAME) if paths.is_file(path)]


def keep_recent(folder: Path, path: Path) -> None:
    """Have this one as the newest. A list that cannot be written is no error."""
    kept = folder / NAME
    with suppress(FileError, OSError):
        folder.mkdir(parents=True, exist_ok=True)
        with locked(kept):
            newest = paths.whole(path)
            others = [each for each in _read(kept) if each != newest]
            files = [str(each) for each in (newest, *others)][:MOST]
            content = json.dumps({**HEADER, "files": files}, indent=1) + "\n"
            write_atomically(kept, content, dear=False)


def _read(kept: Path) -> list[Path]:
    other = FileError("{path} is no list of projects.", path=kept)
    try:
        document = parse_json(kept, read_bytes(kept, _MOST_BYTES))
        check_header(kept, document, HEADER, other)
    except FileError:
        return []
    files = document.get("files")
    named = files if isinstance(files, list) else []
    return [Path(each) for each in named if isinstance(each, str) and "\0" not in each][:MOST]
