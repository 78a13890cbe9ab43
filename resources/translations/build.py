"""Makes a ``.qm`` of each ``.ts`` when the package is built, as Qt reads it at run time."""

import subprocess
from importlib.util import find_spec
from pathlib import Path

from setuptools.command.build_py import build_py

HINT = "If lrelease misses a library above: on Debian or Ubuntu, sudo apt install libgssapi-krb5-2"


class BuildPy(build_py):
    """The usual step, after every translation beside this file has been released."""

    def run(self) -> None:
        """Release, then copy."""
        release(Path(__file__).parent)
        super().run()


def release(folder: Path) -> list[Path]:
    """A ``.qm`` beside each ``.ts`` of the folder that is newer than it; those that were made.

    Each takes the place of the one before when it is whole: a program that runs has that in its
    memory, and would die of a file that is written anew.
    """
    made = []
    for source in sorted(folder.glob("*.ts")):
        target = source.with_suffix(".qm")
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            whole = target.with_suffix(".whole")
            done = subprocess.run([tool("lrelease"), "-silent", source, "-qm", whole], check=False)
            if done.returncode:
                raise SystemExit(f"nnviz: {source.name} could not be made ready. {HINT}")
            made.append(whole.replace(target))
    return made


def tool(name: str) -> Path:
    """A program that comes with PySide6, ``lrelease`` or ``lupdate``."""
    found = find_spec("PySide6")
    assert found is not None and found.submodule_search_locations
    folder = Path(found.submodule_search_locations[0])
    return next(path for path in (folder / name, folder / f"{name}.exe") if path.exists())
