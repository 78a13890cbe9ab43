"""How a person's own files were read and understood: a small json for each, to do it again.

``{"format": "nnviz-recipe", "version": 1, "file": "/…/pen-strokes.csv", "sha256": "…", "choices":
{"wanted": "digit", …}}``. The newest is the one that was written last.
"""

import hashlib
import json
import os
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from platformdirs import user_data_dir

from nnviz import paths
from nnviz.core.choices import ChoiceError, Choices
from nnviz.data.downloads.places import FOLDER_VARIABLE
from nnviz.data.origin.content import as_bytes
from nnviz.files.atomic import make_folder, write_atomically
from nnviz.files.errors import FileError
from nnviz.files.reading import parse_json, read_bytes
from nnviz.files.versions import check_header

HEADER = {"format": "nnviz-recipe", "version": 1}
MOST_KEPT = 50
_MOST_BYTES = 5_000_000


class Recipe(NamedTuple):
    """A file or folder, the SHA-256 of what was in it, and what a person decided about it."""

    file: Path
    sha256: str
    choices: Choices


def recipe_folder() -> Path:
    """Where they are kept: in the user's data folder, or below the one that NNVIZ_DATA names."""
    folder = os.environ.get(FOLDER_VARIABLE) or user_data_dir("nnviz", appauthor=False)
    return Path(folder) / "recipes"


def keep_recipe(recipe: Recipe) -> None:
    """Write it, in place of an older one of the same file. Raises FileError."""
    path = _path_of(recipe.file)
    document = {
        **HEADER,
        "file": str(recipe.file),
        "sha256": recipe.sha256,
        "choices": recipe.choices.as_dict(),
    }
    make_folder(path.parent)
    write_atomically(path, json.dumps(document, indent=2) + "\n")
    for old in _newest_first()[MOST_KEPT:]:
        with suppress(OSError):
            old.unlink()


def load_recipe(path: Path) -> Recipe:
    """The recipe in a file. Raises FileError."""
    document = parse_json(path, read_bytes(path, _MOST_BYTES))
    other = FileError("{path} is no recipe of nnviz: choose another file.", path=path)
    check_header(path, document, HEADER, other)
    file, sha256 = document.get("file"), document.get("sha256")
    if not isinstance(file, str) or not isinstance(sha256, str):
        raise other
    try:
        return Recipe(Path(file), sha256, Choices.from_dict(document.get("choices")))
    except ChoiceError:
        raise other from None


def recipe_of(file: Path) -> Recipe | None:
    """What was decided about this file; None where nothing is known of it."""
    try:
        return load_recipe(_path_of(file))
    except FileError:
        return None


def recent_recipes(most: int) -> list[Recipe]:
    """The newest ones whose file is still there; damaged ones are passed by."""
    found: list[Recipe] = []
    for path in _newest_first():
        if len(found) == most:
            break
        with suppress(FileError, OSError, ValueError):
            recipe = load_recipe(path)
            if paths.is_there(recipe.file):
                found.append(recipe)
    return found


def _path_of(file: Path) -> Path:
    name = hashlib.sha256(as_bytes(str(paths.whole(file)))).hexdigest()[:24]
    return recipe_folder() / f"{name}.json"


def _newest_first() -> list[Path]:
    there = paths.inside(recipe_folder(), "*.json")
    found = [(known.st_mtime_ns, path) for path in there if (known := paths.status(path))]
    return [path for _, path in sorted(found, reverse=True)]
