import json
import subprocess
import sys

from nnviz.gui.window.filling import Filling

READ = """
import json, sys
from nnviz.gui.course.ahead import read_ahead
rests = []
read_ahead(lambda: rests.append(True))
from nnviz.lessons.shelf import CASES, LESSONS
known = LESSONS._read.cache_info().currsize
of_qt = [name for name in sys.modules if "PySide6" in name]
print(json.dumps([known, len(LESSONS), len(CASES), len(rests), of_qt]))
"""


def test_every_lesson_is_there_before_it_is_asked_for_and_nothing_of_qt_is_needed():
    done = subprocess.run([sys.executable, "-c", READ], capture_output=True, text=True, check=True)
    known, lessons, cases, rests, of_qt = json.loads(done.stdout)
    assert known == lessons > 60 and of_qt == []
    assert rests == lessons + cases, "the window is late perhaps"


def test_a_filled_window_reads_ahead_and_a_course_that_cannot_be_read_stops_nothing(qtbot, qapp):
    asked = []

    def fail(rest):
        rest()
        asked.append(True)
        raise OSError("gone")

    filling = Filling([], fail, qapp)
    filling.begin()
    qtbot.waitUntil(lambda: filling._ahead is not None and not filling._timer.isActive())
    assert asked == [True]
    filling.deleteLater()
