import json
import subprocess
import sys

from nnviz.gui.window.filling import Filling

READ = """
import json, sys
from nnviz.gui.course.ahead import read_ahead
read_ahead()
from nnviz.lessons import LESSONS
known = LESSONS._read.cache_info().currsize
print(json.dumps([known, len(LESSONS), "nnviz.gui.course.page" in sys.modules]))
"""


def test_every_lesson_and_the_page_are_there_before_they_are_asked_for():
    done = subprocess.run([sys.executable, "-c", READ], capture_output=True, text=True, check=True)
    known, lessons, page = json.loads(done.stdout)
    assert known == lessons > 60 and page


def test_a_filled_window_reads_ahead_and_a_course_that_cannot_be_read_stops_nothing(qapp):
    asked = []

    def fail():
        asked.append(True)
        raise OSError("gone")

    filling = Filling([], fail, qapp)
    filling.begin()
    filling._imports.join()
    assert asked == [True]
    filling.deleteLater()
