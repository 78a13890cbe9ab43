"""What the window remembers between launches: one small JSON file, checked when it is read.

No pickle in any form: a prepared file must not be able to run anything. A damaged file gives the
defaults.
"""

import base64
import binascii
import json
import os
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from platformdirs import user_config_dir

from nnviz import paths
from nnviz.files.atomic import check_writable, make_folder, write_atomically
from nnviz.files.errors import FileError
from nnviz.files.locked import locked

THEMES = ("system", "light", "dark", "contrast")
MOST_BYTES = 1_000_000
MOST_PIXELS = 10_000


@dataclass(frozen=True)
class Preferences:
    """``layout`` and ``geometry`` are Qt's own states, base64; empty: as the program comes.

    ``page`` names the drawer's page, ``page_height`` is in pixels, 0 for the usual one. ``mnist``
    is the folder of MNIST's files, "" where none was chosen; ``course_offers`` how often the course
    was offered at a launch; ``folders`` where the last file of each kind was. ``still``: nothing
    moves by itself. ``language`` is a code as zh_CN, "" for the system's.
    """

    theme: str = "system"
    still: bool = False
    language: str = ""
    layout: str = ""
    geometry: str = ""
    folders: dict[str, str] = field(default_factory=dict)
    page: str = ""
    page_height: int = 0
    drawer_open: bool = False
    mnist: str = ""
    course_offers: int = 0

    def state(self, name: str) -> bytes:
        """One of Qt's states as bytes."""
        return base64.b64decode(getattr(self, name))


def preferences_path() -> Path:
    """Where they are kept; NNVIZ_CONFIG names another folder."""
    folder = os.environ.get("NNVIZ_CONFIG") or user_config_dir("nnviz", appauthor=False)
    return Path(folder) / "preferences.json"


def load_preferences() -> Preferences:
    """The preferences on disk; whatever is missing or damaged is as the program comes."""
    path = preferences_path()
    try:
        if paths.size(path) > MOST_BYTES:
            return Preferences()
        values = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return Preferences()
    if not isinstance(values, dict):
        return Preferences()
    names = [each.name for each in fields(Preferences)]
    return Preferences(**{n: values[n] for n in names if n in values and _is_sound(n, values[n])})


def save_preferences(preferences: Preferences, opened: Preferences | None = None) -> None:
    """Write them; a folder that cannot be written to is no error at the end of a window, which
    `check_preferences` has said at its start.

    What is as it was when the window ``opened`` is left as another window may have it since.
    """
    path = preferences_path()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with locked(path):
            kept = (
                preferences if opened is None else _merged(load_preferences(), opened, preferences)
            )
            write_atomically(path, json.dumps(asdict(kept), indent=2), dear=False)
    except (OSError, FileError):
        return


def check_preferences() -> None:
    """Raise FileError where they could not be written, nor anything else in their folder."""
    path = preferences_path()
    make_folder(path.parent)
    check_writable(path)


def _merged(kept: Preferences, before: Preferences, after: Preferences) -> Preferences:
    """``kept`` with what differs between ``before`` and ``after``."""
    old, new = asdict(before), asdict(after)
    return replace(kept, **{name: value for name, value in new.items() if value != old[name]})


def encoded(state: bytes | bytearray | memoryview) -> str:
    """One of Qt's states as text."""
    return base64.b64encode(state).decode("ascii")


def _is_sound(name: str, value: Any) -> bool:
    if type(value) is not type(getattr(Preferences(), name)):
        return False
    if name == "theme":
        return value in THEMES
    if name == "folders":
        return all(isinstance(folder, str) for folder in value.values())
    if name in ("page_height", "course_offers"):
        return bool(0 <= value <= MOST_PIXELS)
    return name not in ("layout", "geometry") or _is_base64(value)


def _is_base64(text: str) -> bool:
    try:
        base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return False
    return True
