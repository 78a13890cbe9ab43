"""Finding out goes on in a thread, and nobody is left waiting for it."""

import pytest
from PySide6.QtCore import QObject

from nnviz.gui.own_data.reading import Reading


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
