"""A window in which scenes are played: what a person does with it, without a hand."""

import dataclasses
import time

from PySide6.QtCore import QEventLoop
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDockWidget, QWidget

from nnviz.app import build
from nnviz.preferences import Preferences, save_preferences
from nnviz.session.run_state import RunState
from tests.benchmarks.window_run import draw_a_seven

PATIENCE_S = 300
QUIET_MS = 500
"""In which what was asked for is seen: rows that wait for their turn, a layout that changes."""
SIZE = 1280, 800
PAGE = 330
"""Pixels of an open page of the drawer."""


class Stage:
    """A window with all its views, and its data there."""

    def __init__(self, window):
        self.window, self.session = window, window.session
        assert window.views  # asking makes them
        self.until(lambda: self.session.is_ready)
        window.docks.settle()

    @classmethod
    def opened(cls, language="en", theme="light", size=SIZE):
        """A window of the program in this language and theme."""
        save_preferences(Preferences(theme=theme, language=language, still=True, course_offers=9))
        _, window = build([])
        window.resize(*size)
        return cls(window)

    def close(self):
        """Let it go, with all that it trains."""
        self.window.close()
        self.window.deleteLater()
        QApplication.processEvents()

    def until(self, holds):
        """Go on until that is so."""
        end = time.monotonic() + PATIENCE_S
        while not holds():
            assert time.monotonic() < end, "waited in vain"
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            time.sleep(0.005)

    def settle(self):
        """Go on until all that was asked for is seen."""
        QTest.qWait(QUIET_MS)

    def child(self, name):
        """The widget of that name."""
        return self.window.findChild(QWidget, name)

    def view(self, name):
        """The view of that class."""
        return next(view for view in self.window.views if type(view).__name__ == name)

    def dock(self, name):
        """The same with its heading."""
        widget = self.view(name)
        while not isinstance(widget, QDockWidget):
            widget = widget.parentWidget()
        return widget

    def page(self, name, height=PAGE):
        """The drawer, with the page of that view open."""
        [place] = [place for place in self.window.drawer.views if place.name == name]
        self.window.drawer.restore(name, height, is_open=True)
        self.window.drawer.open_page(place)
        self.settle()
        return self.window.drawer

    def other_data(self, name):
        """These data, with the design that comes with them."""
        self.window.commands.take_edited(dataclasses.replace(self.session.spec, data=name))
        self.until(lambda: self.session.is_ready)
        self.settle()

    def train(self, epochs=None):
        """So many epochs, or those of the design, to their end."""
        if epochs is not None:
            wanted = dataclasses.replace(self.session.spec, epochs=epochs)
            self.window.commands.take_wanted(wanted)
        self.window.commands.train_or_pause()
        self.until(lambda: self.session.state is RunState.FINISHED)
        self.settle()

    def again(self, **values):
        """The same start with something changed, trained to its end."""
        self.window.commands.run_again(dataclasses.replace(self.session.spec, **values))
        self.until(lambda: self.session.state is RunState.FINISHED)
        self.settle()

    def draw(self):
        """A 7 on the pad."""
        draw_a_seven(self.window.draw_panel.tools.pad)
        self.settle()

    def press(self, widget, *keys):
        """These keys, one after the other."""
        for key in keys:
            QTest.keyClick(widget, key)
        self.settle()

    def type_into(self, name, text):
        """Instead of what is in the field, with Return at the end."""
        field = self.child(name)
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, "\r")
