"""What is read on a page is read once."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from tests.gui.window.hands import pick, train_to_the_end


def texts_in(window):
    """Every sentence that is seen, except in the form and the message bar."""
    apart = window.panel, window.message_bar
    found = []
    for widget in filter(QWidget.isVisible, window.findChildren(QWidget)):
        text = getattr(widget, "text", "")
        text = text() if callable(text) else text
        if not isinstance(text, str) or len(text) <= 20:
            continue
        if not any(part is widget or part.isAncestorOf(widget) for part in apart):
            found.append(text.rstrip("."))
    return found


def twice(texts):
    """Those that another one says too, or says among other things."""
    return [
        text
        for at, text in enumerate(texts)
        if any(text in other for place, other in enumerate(texts) if place != at)
    ]


@pytest.mark.parametrize("data", ["handwriting", "half-adder", "spiral", "sine"])
def test_no_page_says_a_sentence_twice(qtbot, window, data, times):
    """Before training and after it, with nothing drawn and nothing kept.

    Every other page before and the rest after, two sets the other way round; with ``--times 10``
    all pages both times.
    """
    step, first = (2 if times < 10 else 1), data in {"half-adder", "sine"}
    if data != "handwriting":
        pick(qtbot, window, data)
    for trained in (False, True):
        if trained:
            train_to_the_end(qtbot, window, 1)
        for view in window.drawer.views[(first + trained) % step :: step]:
            window.drawer.open_page(view)
            QApplication.processEvents()
            assert twice(texts_in(window)) == [], (view.name, trained)
