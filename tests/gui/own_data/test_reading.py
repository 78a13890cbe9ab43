"""Finding out goes on in a thread, and nobody is left waiting for it."""

from threading import Event

import pytest
from PySide6.QtCore import QObject

from nnviz.gui.own_data.reading import UNTOLD, Reading


def test_an_error_that_nobody_foresaw_leaves_nothing_waiting(qapp):
    def find(progress):
        raise ZeroDivisionError

    parent, heard = QObject(), []
    reading = Reading(parent)
    reading.failed.connect(lambda: heard.append(reading.is_on))
    reading.begin(find)
    reading._finder.join()
    with pytest.raises(ZeroDivisionError):
        reading._look()
    assert heard == [False]


def test_what_is_found_soon_is_not_waited_for(qapp):
    parent, ended, told = QObject(), Event(), []
    reading = Reading(parent)
    reading.begun.connect(lambda: told.append("begun"))
    reading.waiting.connect(told.append)
    reading.begin(lambda progress: (progress(0.5), ended.wait()))
    reading._clock.stop()
    for _ in range(UNTOLD - 1):
        reading._look()
    assert told == ["begun"]
    reading._look()
    assert told == ["begun", 0.5]
    reading.cancel()
    ended.set()
