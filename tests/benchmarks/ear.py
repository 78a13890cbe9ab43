"""A lesson done by ear: ``python -m tests.benchmarks ear`` prints all that is heard of it.

``ear 2.1`` does another lesson, ``ear painted`` goes through what is painted instead.
Needs Debian's at-spi2-core and python3-pyatspi, and dbus-run-session.
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.end_to_end.screen import ROOT, Screen

LESSON = "3.4"
DEBIANS_PYTHON = "/usr/bin/python3"


def main(argv):
    """The exit status: 0 where all that was waited for was heard."""
    has_pyatspi = subprocess.run(
        [DEBIANS_PYTHON, "-c", "import pyatspi"], check=False, capture_output=True
    )
    if shutil.which("dbus-run-session") is None or has_pyatspi.returncode:
        print("at-spi2-core, python3-pyatspi and dbus are needed")
        return 1
    screen, number = Screen(), argv[0] if argv else LESSON
    with tempfile.TemporaryDirectory() as home:
        places = dict.fromkeys(("NNVIZ_CONFIG", "NNVIZ_LOG", "NNVIZ_DATA"), home)
        listener = str(Path(__file__).with_name("ear_run.py"))
        program = sys.executable, "-m", "nnviz"
        done = subprocess.run(
            ["dbus-run-session", "--", DEBIANS_PYTHON, listener, number, *program],
            cwd=ROOT,
            env={**screen.environment, **places, "PYTHONPATH": str(ROOT), "LANGUAGE": "en"},
            check=False,
        )
    screen.close()
    return done.returncode
