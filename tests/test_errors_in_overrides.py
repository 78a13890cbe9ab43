"""What goes wrong in a method that Qt calls is reported, and the program goes on."""

import os
import subprocess
import sys

import numpy as np
import pytest

FAULTS = """
import sys
from nnviz.errors_in_overrides import keep_alive
keep_alive()
import numpy as np
from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QApplication, QWidget

class Faulty(QWidget):
    def paintEvent(self, event):
        FAULT

    def sizeHint(self):
        return QSize(30, 20)

told = []
sys.excepthook = lambda kind, error, trace: told.append(repr(error))
application = QApplication([])
faulty = Faulty()
faulty.resize(faulty.sizeHint())
QTimer.singleShot(0, lambda: faulty.grab())  # Python calls Qt, and Qt Python
QTimer.singleShot(300, application.quit)
status = application.exec()
print(status, *told, sep="\\n")
"""
WINDOW = """
from nnviz.app import _application
_application([])
from nnviz.gui.window.main_window import MainWindow
print(hasattr(MainWindow.closeEvent, "__wrapped__"), hasattr(MainWindow.begin, "__wrapped__"))
"""


def run(program, home):
    """What it prints, where it ends with status 0."""
    own = {"QT_QPA_PLATFORM": "offscreen", "NNVIZ_CONFIG": str(home), "NNVIZ_LOG": str(home)}
    command = [sys.executable, "-c", program]
    environment = {**os.environ, **own}
    return subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=120, check=True
    ).stdout


@pytest.mark.long
@pytest.mark.parametrize("fault", ["np.zeros(3) @ np.zeros(4)", "{}[23]", "int('x')", "1 / 0"])
def test_what_goes_wrong_while_something_is_painted_is_told(tmp_path, fault):
    with pytest.raises((LookupError, ValueError, ArithmeticError)) as raised:
        eval(fault, {"np": np})  # noqa: S307
    status, told = run(FAULTS.replace("FAULT", fault), tmp_path).split("\n", 1)
    assert status == "0"
    assert raised.typename in told
    assert str(raised.value) in told


def test_the_window_s_own_methods_are_among_them_where_it_is_needed(tmp_path):
    needed = sys.version_info < (3, 12)
    assert run(WINDOW, tmp_path) == f"{needed} False\n"
