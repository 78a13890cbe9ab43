"""Names from files and from the user are shown as they are: nothing in them is obeyed."""

import csv
import dataclasses

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QHelpEvent, QTextDocument
from PySide6.QtGui import Qt as Text
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QTabBar,
    QTextEdit,
    QWidget,
)

from nnviz.gui.controls.label import label, plain
from nnviz.gui.prose import as_html
from nnviz.session.run_state import RunState

NAME = "a<b>BOLD<br>& {0} x.csv"
CLASSES = ["<a href='file:'>LINK&</a>", "<img src=x>LINK", "<u>LINK"]
MARKS = {"BOLD": "a<b>BOLD<br>", "LINK": ("'>LINK&</a>", "x>LINK", "u>LINK"), "NAMED": "<i>NAMED"}
PROSE = as_html("").partition(";")[0]
"""What the panels of lessons begin their paragraphs with: what is HTML in them is letters."""
MARKS |= {"HEAD": ("<b>HEAD", "<br>HEAD")}


@pytest.fixture(scope="module")
def one_window(fresh_window):
    """In which no lesson was opened yet."""
    return fresh_window


def as_read(text):
    """What a person reads of it where Qt guesses what it is."""
    if not Text.mightBeRichText(text):
        return text
    document = QTextDocument()
    document.setHtml(text)
    return document.toPlainText()


def obeyed(text, *, rich=False, keys=False):
    """Whether something in the text of a part is not shown as it is."""
    for mark, whole in MARKS.items():
        shown = as_read(text) if rich else text.replace("&&", "") if keys else text
        found = any(one in shown for one in ([whole] if isinstance(whole, str) else whole))
        if mark in text and (not found or (keys and "&" in shown)):
            return True
    return False


def wrongly_shown(top):
    """All texts of this widget and what is in it that are not shown as they are."""
    for widget in (top, *top.findChildren(QWidget)):
        where = QPoint(1, 1)
        QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, where, where))
        if obeyed(widget.toolTip(), rich=True):
            yield "tooltip", widget, widget.toolTip()
        if isinstance(widget, QLabel) and not widget.pixmap():
            rich = widget.textFormat() is not Qt.TextFormat.PlainText
            ours = not (widget.objectName().startswith("qt") or widget.text().startswith(PROSE))
            if obeyed(widget.text(), rich=rich) or (rich and ours):
                yield "label", widget, widget.text()
        if isinstance(widget, QComboBox):
            for i in range(widget.count()):
                if obeyed(str(widget.itemData(i, Qt.ItemDataRole.ToolTipRole) or ""), rich=True):
                    yield "item", widget, widget.itemText(i)
        texts = []
        if isinstance(widget, QAbstractButton):
            texts = [widget.text()]
        if isinstance(widget, QTabBar):
            texts = [widget.tabText(i) for i in range(widget.count())]
        texts += [action.text() for action in widget.findChildren(QAction)]
        yield from (("keys", widget, text) for text in texts if obeyed(text, keys=True))


@pytest.fixture
def table(tmp_path):
    """Points of three classes; all that a file can name is hostile."""
    path = tmp_path / NAME
    rng = np.random.default_rng(1)
    with path.open("w", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["<b>HEAD", "<br>HEAD", "<s>"])
        rows.writerows([*rng.normal(size=2), CLASSES[n % 3]] for n in range(60))
    return path


def test_plain_text_is_read_as_it_is():
    for text in (NAME, *CLASSES, "a < b", "1 & 2", "x\n<b>y", ""):
        assert as_read(plain(text)) == text
    assert label("<b>x").textFormat() is Qt.TextFormat.PlainText


def train_an_epoch(qtbot, window):
    window.commands.take_wanted(dataclasses.replace(window.session.spec, epochs=1))
    window.session.train()
    qtbot.waitUntil(lambda: window.session.state is RunState.FINISHED)


def test_nothing_in_the_names_of_files_classes_and_runs_is_obeyed(qtbot, window, table):
    window.commands.take_own_data(table)
    qtbot.waitUntil(lambda: window.session.is_ready and window.session.spec.data == str(table))
    train_an_epoch(qtbot, window)
    window.commands.run_again(dataclasses.replace(window.session.spec, learning_rate=0.7))
    [run] = window.earlier_runs.runs
    window.earlier_runs.edit(dataclasses.replace(run, given="<i>NAMED & more"))
    for page in window.drawer.views:
        window.drawer.open_page(page)
        QApplication.processEvents()
        assert list(wrongly_shown(page)) == []
    assert list(wrongly_shown(window)) == []  # what is beside the pages
    bar = window.message_bar
    window.files.open(table)  # which is no network, and says so with its name
    bar.label.setFixedWidth(40)
    assert list(wrongly_shown(bar)) == []
    assert as_read(bar.label.toolTip()) == bar.text() and NAME in bar.text()


def test_neither_is_what_is_written_of_a_fault(qtbot, window):
    window.crash.report(ValueError, ValueError(NAME), None)
    qtbot.waitUntil(lambda: window.crash.dialog is not None)
    box = window.crash.dialog
    assert list(wrongly_shown(box)) == []
    assert NAME in box.findChild(QTextEdit).toPlainText()
    box.close()
