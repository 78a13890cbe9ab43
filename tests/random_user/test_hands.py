from random import Random

import pytest
from PySide6.QtWidgets import QApplication

from tests.random_user import hands
from tests.random_user.hands import Scene

AT_A_WIDGET = (
    *(hands.button, hands.click, hands.double_click, hands.context_menu, hands.drag),
    *(hands.wheel, hands.hover, hands.tooltip, hands.type_text, hands.choose),
)


@pytest.mark.parametrize("habit", AT_A_WIDGET, ids=lambda habit: habit.__name__)
def test_where_nothing_is_in_reach_nothing_is_done(qapp, habit, monkeypatch):
    """Of a moment between two turns: a dialog goes, and the window with it."""
    monkeypatch.setattr(QApplication, "activeModalWidget", lambda: None)
    monkeypatch.setattr(QApplication, "topLevelWidgets", list)
    assert list(habit(Scene(None, Random(1)))) == []
