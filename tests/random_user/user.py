"""The random user: one step of some action at every turn of the event loop."""

import random
import traceback
from contextlib import nullcontext
from pathlib import Path

from PySide6.QtCore import QAbstractEventDispatcher, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QDrag
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from tests.random_user.habits import HABITS
from tests.random_user.hands import Scene

HERE = Path(__file__).parent
BETWEEN_READINGS = 25
PATIENCE_TURNS = 3
"""Of the rescuer's, in which a menu or a dialog may stay open."""


class RandomUser(QObject):
    """Uses the window until so many actions are done; what is seen is told to the ``witness``."""

    finished = Signal()

    def __init__(self, window, witness, seed, actions):
        super().__init__()
        self._witness = witness
        self._chance = random.Random(seed)
        self.scene = Scene(window, self._chance)
        self._left = actions
        self.done = 0
        self._action = iter(())
        self._looks = False  # where to act, which is its own matter: that is an action's first step
        self._is_acting = False
        self._has_acted = False  # in this turn of the loop: what comes next waits for the next one
        self._waits = 0
        QAbstractEventDispatcher.instance().awake.connect(self._on_turn)
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._act)
        self._rescue = QTimer(self, interval=40)
        self._rescue.timeout.connect(self._look_at_what_is_open)

    def begin(self):
        self._turn.start()
        self._rescue.start()

    def stop(self):
        self._turn.stop()
        self._rescue.stop()

    def _act(self):
        """One step; while a menu or dialog of the last one is open the rescuer acts.

        Between the parts of a change that nobody sees, what a person does waits. A timer of no time
        comes twice in a turn where others end in it; a person's keys come one in a turn.
        """
        if self._has_acted:
            return
        before = self.scene.window
        self.scene.follow()
        if self.scene.window is not before:
            self._witness.watch(self.scene.window)
        if self._is_acting or not self.scene.window.updatesEnabled():
            return
        self._is_acting = self._has_acted = True
        is_looking, self._looks = self._looks, False
        try:
            with self._witness.left_out() if is_looking else nullcontext():
                said = next(self._action, None)
        except Exception as error:  # noqa: BLE001, whatever it is, the witness tells
            if not _reaches_for_what_is_gone(error):
                self._witness.see_exception(error)
            said = None
        finally:
            self._is_acting = False
        if said is None:
            self._next_action()
        elif said:
            self._witness.recent.append(said)

    def _on_turn(self):
        self._has_acted = False

    def _next_action(self):
        self.done += 1
        session = self.scene.window.session
        at_work = [run.spec for run, _ in session._running._left]  # until a mini-batch is done
        self._witness.memory.see(session.spec, *at_work)
        if self.done % BETWEEN_READINGS == 0:
            self._witness.read_all()
            self._witness.weigh()
        if self.done >= self._left:
            self.stop()
            self.finished.emit()
            return
        if not self.scene.window.isVisible():
            self.scene.window.show()
        [habit] = self._chance.choices([*HABITS], [*HABITS.values()])
        self._action, self._looks = habit(self.scene), True

    def _look_at_what_is_open(self):
        popup, modal = QApplication.activePopupWidget(), QApplication.activeModalWidget()
        if popup is None and modal is None and not self._is_acting:
            self._waits = 0
            return
        self._waits += 1
        if self._waits < PATIENCE_TURNS:
            return
        if popup is None and modal is None:
            if QApplication.platformName() != "offscreen":  # there nothing can be dragged
                QDrag.cancel()  # of text that was chosen: it would wait for a real mouse
            self.scene.has_let_go = True
        elif popup is None:
            self._witness.see_dialog(modal)
            self._witness.recent.append(f"close {type(modal).__name__}")
            modal.close()
        elif isinstance(popup, QMenu) and self._chance.random() < 0.6:
            self._choose_in(popup)
        else:
            if self._chance.random() < 0.5:
                for _ in range(self._chance.randrange(4)):
                    QTest.keyClick(popup, Qt.Key.Key_Down)
            popup.close()

    def _choose_in(self, menu):
        actions = [a for a in menu.actions() if a.isEnabled() and a.text()]
        actions = [action for action in actions if action.objectName() != "quit_action"]
        action = self._chance.choice(actions) if actions else None
        menu.close()
        if action is not None and not action.menu():
            self._witness.recent.append(f"menu {action.text()}")
            action.trigger()


def _reaches_for_what_is_gone(error):
    """Whether the user's own hand was on the way to a widget that a step before took away."""
    own = traceback.extract_tb(error.__traceback__)[-1].filename.startswith(str(HERE))
    return own and isinstance(error, RuntimeError) and "already deleted" in str(error)
