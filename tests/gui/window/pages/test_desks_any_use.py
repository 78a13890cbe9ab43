"""Every desk used at random while a run goes on: no error, no warning, no NaN.

A dozen acts each; more with ``--desk-acts 5000 --timeout 0``.
"""

from random import Random

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QSlider,
    QTabBar,
    QWidget,
)

from nnviz.gui.desks.surface import Surface
from nnviz.gui.desks.table import DESKS
from nnviz.session.run_state import RunState

LEFT = Qt.MouseButton.LeftButton
KEYS = [
    getattr(Qt.Key, f"Key_{name}")
    for name in (
        *("Left", "Right", "Up", "Down", "Tab", "Backtab", "Return", "Delete", "Home", "End"),
        *("0", "1", "N", "W", "Space", "Z", "Backspace"),
    )
]
NUMBERS = ("0", "-2", "3", "0,5", "1e9", "-1e9", "1e-9", "nan", "abc", "", "1e400", "1000")
HELD = [
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
]


@pytest.fixture
def window(window_anew, monkeypatch):
    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_: ("", ""))
    errors = []
    monkeypatch.setattr(window_anew.crash, "report", lambda _, error, trace: errors.append(error))
    yield window_anew
    assert not errors
    window_anew.session.pause()
    window_anew.pages.close()


def seen(desk, kind):
    return [part for part in desk.findChildren(kind) if part.isVisible() and part.isEnabled()]


def somewhere(chance, part):
    return QPoint(chance.randrange(max(1, part.width())), chance.randrange(max(1, part.height())))


def drag(chance, desk):
    parts = seen(desk, Surface)
    if not parts:
        return
    part = chance.choice(parts)
    start = somewhere(chance, part)
    if chance.random() < 0.7 and part.handles:
        handle = chance.choice(part.handles)
        start = part.area().point(handle.x, handle.y).toPoint()
    QTest.mousePress(part, LEFT, pos=start)
    for _ in range(chance.randrange(4)):
        QTest.mouseMove(part, somewhere(chance, part) + QPoint(chance.randrange(-80, 80), 0))
    QTest.mouseRelease(part, LEFT, pos=somewhere(chance, part))


def click(chance, desk):
    part = chance.choice(seen(desk, QWidget))
    if not isinstance(part, QComboBox):
        act = chance.choice([QTest.mouseClick, QTest.mouseClick, QTest.mouseDClick])
        act(part, LEFT, pos=somewhere(chance, part))


def press(chance, desk):
    part = QApplication.focusWidget()
    if part is None or not desk.isAncestorOf(part):
        part = chance.choice(seen(desk, Surface) or [desk])
        part.setFocus()
    held = chance.choice(HELD)
    QTest.keyClick(part, chance.choice(KEYS), held)


def choose(chance, desk):
    part = chance.choice([*seen(desk, QTabBar), *seen(desk, QComboBox), *seen(desk, QSlider)])
    if isinstance(part, QSlider):
        part.setValue(chance.randint(part.minimum(), part.maximum()))
    elif part.count():
        part.setCurrentIndex(chance.randrange(part.count()))


def write(chance, desk):
    fields = seen(desk, QLineEdit)
    if fields:
        field = chance.choice(fields)
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, chance.choice(NUMBERS))
        QTest.keyClick(field, Qt.Key.Key_Return)


def command(chance, window):
    commands = window.commands
    acts = [commands.undo, commands.undo, commands.redo, commands.reset]
    if window.course.desks.desk.objectName() != "bumps_desk":  # it would leave its desk
        acts += [commands.train_or_pause, lambda: commands.step("mini-batch")]
    chance.choice(acts)()


def told(desk):
    """All words that are seen and heard."""
    texts = [label.text() for label in seen(desk, QLabel)]
    return [*texts, *(part.accessibleDescription() for part in seen(desk, Surface)), desk.sentence]


@pytest.mark.long
@pytest.mark.parametrize("name", [entry.name for entry in DESKS])
@pytest.mark.parametrize("seed", [1])
def test_a_desk_bears_anything(request, qtbot, window, name, seed):
    many = request.config.getoption("desk_acts")
    chance, desks = Random(f"{name}{seed}"), window.course.desks
    window.session.set_speed(0.7)  # what is trained meanwhile need not be much
    window.session.train()
    desks.open(name)
    acts = [drag, drag, drag, click, press, press, press, choose, write]
    for _ in range(many):
        act = chance.choice([*acts, command])
        act(chance, window if act is command else desks.desk)
        QApplication.processEvents()
        if desks.desk is None:
            desks.open(name)
        assert desks.desk.objectName() == f"{name}_desk"
        words = told(desks.desk)
        assert not any("nan" in text.split() or "inf" in text.split() for text in words), words
        if window.session.state is not RunState.RUNNING:
            window.session.train()
    desks.desk.grab()
