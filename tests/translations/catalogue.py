"""Qt's own list of what is to be translated: made by lupdate of all that the program says."""

import subprocess
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from nnviz.resources.translations.build import tool

from tests.translations.in_source import Said, said_in_source
from tests.translations.in_tables import said_in_tables

FOLDER = Path(__file__).parents[2] / "resources" / "translations"


@dataclass(frozen=True)
class Message:
    """An entry of a ``.ts`` file; ``state`` is "", "unfinished", "vanished" or "obsolete"."""

    context: str
    source: str
    translation: str
    state: str


@cache
def said() -> frozenset[Said]:
    """All that the program says to a person."""
    return frozenset(said_in_source() | said_in_tables())


def update(path: Path) -> None:
    """Bring a ``.ts`` file up to date; one that is not there is begun."""
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "said.py"
        lines = (f"QT_TRANSLATE_NOOP({_quoted(c)}, {_quoted(t)})" for c, t in sorted(said()))
        listed.write_text("\n".join(lines), encoding="utf-8")
        command = [tool("lupdate"), "-silent", "-no-obsolete", "-locations", "none", listed]
        subprocess.run([*command, "-ts", path, "-target-language", path.stem], check=True)


def messages(path: Path) -> Iterator[Message]:
    """The entries of a ``.ts`` file."""
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314, it is our own
        for entry in context.iter("message"):
            made = entry.find("translation")
            assert made is not None
            text, state = made.text or "", made.get("type", "")
            yield Message(context.findtext("name", ""), entry.findtext("source", ""), text, state)


def _quoted(text: str) -> str:
    """As lupdate reads it: a literal on one line."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'
