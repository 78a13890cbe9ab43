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


def test_one_that_is_resized_while_it_is_resized_draws_each_picture_once(qtbot, monkeypatch):
    """As where its bar comes or goes with the height of a picture."""
    pages, margins = GuidePages(), iter([100])
    qtbot.addWidget(pages)
    pages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    pages.resize(700, 900)
    pages.show_chapter("Words.\n\n![A picture](pictures/own-data.png)")
    pages.show()
    qtbot.waitUntil(lambda: not pages._blank)
    go_to = GuidePages.go_to

    def moved(pages, block):
        go_to(pages, block)
        for margin in margins:
            pages.setViewportMargins(0, 0, margin, 0)

    monkeypatch.setattr(GuidePages, "go_to", moved)
    pages.resize(600, 900)
    [place] = pages._widths
    assert not pages._blank
    assert pages._widths[place] == pages._fit(place) < 500
