"""A window that the system asks to end keeps what is there, and ends by that signal."""

import json
import os
import signal
import subprocess
import sys

import pytest

PROGRAM = """
import os, signal, sys
from PySide6.QtCore import QTimer
from nnviz import app

def build(argv):
    application, window = build_window(argv)
    def train():
        if not window.session.is_ready:
            QTimer.singleShot(50, train)
            return
        window.run_bar.theme_button.click()
        window.run_bar.step_button.click()
        window.session.snapshot_ready.connect(end)
    def end(snapshot):
        if snapshot.step:
            window.session.snapshot_ready.disconnect(end)
            QTimer.singleShot(0, lambda: os.kill(os.getpid(), int(sys.argv[1])))
            window.presentation.enter()
            print("entered", flush=True)
    QTimer.singleShot(0, train)
    return application, window

build_window, app.build = app.build, build
app.main([])
"""


@pytest.mark.long
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_what_is_unsaved_is_kept_and_the_settings_remembered(tmp_path, number):
    names = ("NNVIZ_CONFIG", "NNVIZ_LOG", "NNVIZ_DATA")
    own = {name: str(tmp_path / name) for name in names} | {"QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", PROGRAM, str(int(number))]
    done = subprocess.run(
        command, env={**os.environ, **own}, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == -number, done.stderr
    assert done.stdout == "entered\n", "in the midst of a change it waits for its end"
    [kept] = (tmp_path / "NNVIZ_DATA" / "recovery").glob("*.nnviz")
    assert kept.stat().st_size > 100_000
    remembered = json.loads((tmp_path / "NNVIZ_CONFIG" / "preferences.json").read_text())
    assert remembered["theme"] != "system"
