"""What stands beside the window: the guide, the window of an open day, and every message."""

import string

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from nnviz.gui.controls.label import plain
from nnviz.gui.guide.reader import GuideReader, show_guide
from nnviz.gui.message import Message
from nnviz.gui.window.demo.demo_window import DemoWindow
from nnviz.gui.window.demo.shown_network import LearningNetwork
from tests.gui.language.pseudo import plain_english, said
from tests.gui.window.third_language.walk import settle


def guide(walk):
    """Its frame; its chapters are files of their own, one for each language that has them."""
    show_guide(walk.window)
    reader = walk.window.findChild(GuideReader)
    chapters = " ".join([reader.text.toPlainText(), *(each.title for each in reader._sections)])
    walk.look("guide", reader, known=set(plain_english(chapters)))
    reader.search.setText("nothing of the kind")
    walk.look("guide, nothing found", reader, known=set(plain_english(chapters)))
    reader.close()


def demo(walk, qtbot, monkeypatch):
    """While its network learns, when somebody has drawn, and before it is left."""
    monkeypatch.setattr(DemoWindow, "showFullScreen", DemoWindow.show)
    shown = LearningNetwork()
    window = DemoWindow(shown)
    qtbot.addWidget(window)
    window.open_on(QSize(walk.window.width(), walk.window.height()), "light")
    walk.look("demo, at first", window)
    qtbot.waitUntil(lambda: shown._session.latest.record is not None, timeout=20_000)
    window.look()
    middle = window.pad.rect().center()
    QTest.mousePress(window.pad, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(window.pad, middle / 2)
    QTest.mouseRelease(window.pad, Qt.MouseButton.LeftButton, pos=middle / 2)
    walk.look("demo, drawn", window)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    walk.look("demo, Escape", window)
    window.close()


def messages(walk):
    """What core, data and files may say, each with something put in, in the message bar.

    Two lines have room for nearly all of them; what is cut has a tooltip that says all.
    """
    bar = walk.window.message_bar
    bar.show_message(Message(""))
    settle()  # until then the last one's buttons have their room
    for template in (each.source for each in said() if each.context == "Sentence"):
        text = _filled(QCoreApplication.translate("Sentence", template))
        walk.read("message", text)
        bar.show_message(Message(text))
        if bar.label.shown.endswith("…") and _tip(bar.label) != plain(text):
            walk.found.setdefault(f"cut in the message bar: {text}", "message")
    bar.show_message(Message(""))


def _tip(label):
    """As it stands under the mouse."""
    place = label.rect().center()
    event = QHelpEvent(QEvent.Type.ToolTip, place, label.mapToGlobal(place))
    QApplication.sendEvent(label, event)
    QToolTip.hideText()
    return label.toolTip()


def _filled(template):
    """With numbers, and with short names where words are wanted."""
    fields = [each for each in string.Formatter().parse(template) if each[1] is not None]
    whole, words = (lambda form: form.endswith((",", "d"))), "ab.c"
    values = {
        name: (1_234 if whole(form) else 12.34) if form else words for _, name, form, _ in fields
    }
    return template.format(**values)
