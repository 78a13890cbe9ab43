import pytest
from PySide6.QtCore import Qt

from nnviz.gui.guide.pages import GuidePages
from tests.gui.wheel import turn_wheel


@pytest.mark.parametrize("angle", [960, 120, -960])
def test_its_type_is_not_made_larger_or_smaller_by_the_wheel(qtbot, angle):
    """By Qt's own zoom it had points, no pixels, and with those no zoom of the window's."""
    pages = GuidePages()
    qtbot.addWidget(pages)
    pages.show_chapter("A sentence.\n\n" * 99)
    pages.show()
    pixels = pages.font().pixelSize()
    turn_wheel(pages.viewport(), angle, Qt.KeyboardModifier.ControlModifier)
    assert pages.font().pixelSize() == pixels > 0
    turn_wheel(pages.viewport(), -960)
    assert pages.verticalScrollBar().value() > 0
