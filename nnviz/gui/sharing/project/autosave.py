"""Keeps what would be lost aside, every minute; offers what a window has left that died."""

from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from nnviz import paths
from nnviz.files.errors import FileError
from nnviz.gui.message import Action, Message, wrong
from nnviz.gui.sharing.project.around import Standing
from nnviz.gui.sharing.project.elsewhere import Elsewhere, RunBefore, RunUndone
from nnviz.gui.sharing.project.left import Left
from nnviz.gui.sharing.project.opening import Asked
from nnviz.gui.sharing.project.projects import Projects
from nnviz.sharing.project.recovery import Rescue, left_behind

EVERY_MS = 60_000
LATER_MS = 1_500
"""After a launch, before it is looked what was left behind."""


class Autosave(QObject):
    """Writes only where something has changed since, and on another thread.

    One run is kept. In a lesson or a case that is the one from before, as long as that is unsaved:
    of the two it is the one that cannot be had again. Else it is the one that was trained last:
    where other data, another design or Reset took its place its copy stays as long as Undo or Redo
    brings it back, until the next run has learnt something too and is kept in its place.
    """

    told = Signal(object)
    """A Message."""

    def __init__(
        self, projects: Projects, before: RunBefore, undone: RunUndone, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._projects, self._before, self._undone = projects, before, undone
        self._rescue: Rescue | None = None
        self._kept: Standing | None = None
        self._is_busy = False
        self._is_warned = False
        """Said is that nothing can be kept aside; not again before something was."""
        self._left: list[Left] = []
        """What other windows have left and nobody has saved or forgotten, the newest first."""
        self._clock = QTimer(self, interval=EVERY_MS)
        self._clock.timeout.connect(self.look)
        self._clock.start()
        self._later = QTimer(self, singleShot=True, interval=LATER_MS)
        self._later.timeout.connect(self.look_behind)
        self._later.start()
        projects.changed.connect(self._on_changed)
        projects.whole.connect(self._on_whole)
        projects.missed.connect(self._on_missed)

    @property
    def left(self) -> list[Rescue]:
        """What other windows have left and is not open here, the newest first."""
        here = self._projects.run, self._before.away
        return [each.rescue for each in self._left if not each.is_one_of(*here)]

    def look(self) -> None:
        """Keep what is unsaved, unless that is kept already; what is no more goes."""
        self._on_changed()
        rescue = None if self._is_busy else self._needed()
        if rescue is not None:
            self._is_busy = True
            self._wanted.keep(rescue.path, self._on_kept)

    def look_at_once(self) -> None:
        """The same, but it is done when this returns: for a process that is about to be ended.

        So is what a person has begun to save.
        """
        self._projects.finish_saves()
        self._projects.take_back_opening()
        rescue = self._needed()
        if rescue is not None:
            self._on_kept(*self._wanted.keep_at_once(rescue.path))

    def _needed(self) -> Rescue | None:
        """Where to keep what is unsaved; None where there is nothing that is not kept already."""
        wanted = self._wanted
        if self._projects.is_opening or not wanted.is_unsaved or wanted.standing == self._kept:
            return None
        for each in self._left:
            if each.is_one_of(wanted.run):
                return each.rescue  # its own: no other run is kept there
        try:
            self._rescue = self._rescue or Rescue.new()
        except FileError as error:
            self._warn(wrong(error))
        return self._rescue

    def look_behind(self) -> None:
        """Offer what was left behind."""
        self._later.stop()
        self._left += map(Left, left_behind())
        self.offer(passes=True)

    def offer(self, *, passes: bool = False) -> None:
        """Offer the newest that was left behind, where there is any; not what has gone since.

        At a start it ``passes``: nobody has asked for it.
        """
        if self._has_left:
            self.told.emit(replace(self._offering(), passes=passes))

    @property
    def _has_left(self) -> bool:
        """Whether there is anything; what has gone since is forgotten."""
        while (left := self.left) and not left[0].is_there:
            self._forget(left[0])
        return bool(left)

    @property
    def offered(self) -> str:
        """What is said of the newest that was left behind; "" where there is none."""
        left = self.left
        if not left:
            return ""
        at = datetime.fromtimestamp(paths.written(left[0].path)).astimezone()
        said = self.tr("nnviz ended suddenly. What was there at {time} was kept.")
        return said.format(time=f"{at:%Y-%m-%d %H:%M}")

    def open_left(self) -> None:
        """Go on with the newest that was left behind; it is kept until it is saved then."""
        if left := self.left:
            self._projects.open(left[0].path, as_own=False)

    def forget_left(self) -> None:
        """Nobody wants it."""
        if left := self.left:
            self._forget(left[0])
            self.offer()

    def hand_over(self) -> tuple[Rescue | None, Standing | None, bool]:
        """What is kept aside, for :meth:`take_over`: here it is forgotten, and not deleted.

        Nor is anything kept any more: who asks for a copy is gone before that is there.
        """
        self._clock.stop()
        kept = self._rescue, self._kept, self._is_warned
        self._rescue = self._kept = None
        return kept

    def take_over(self, kept: tuple[Rescue | None, Standing | None, bool]) -> None:
        """Go on with what another window of the same session has kept aside."""
        self._rescue, self._kept, self._is_warned = kept

    def hand_over_left(self) -> list[Left] | None:
        """What was left behind, for :meth:`take_over_left`; None where nobody has looked yet."""
        waits = self._later.isActive()
        self._later.stop()
        left, self._left = self._left, []
        return None if waits else left

    def take_over_left(self, left: list[Left] | None) -> None:
        """Have what another window of the same session has found: it is not looked for again.

        It is said at a start alone that there is something.
        """
        if left is not None:
            self._later.stop()
            self._left = left

    def close(self) -> None:
        """The window is closed: nothing is lost that a person wants."""
        self._clock.stop()
        self._projects.settle()
        self._before.settle()
        self._undone.settle()
        self._put_away()
        self._let_go()

    def _let_go(self) -> None:
        """What was left behind and is not open here is offered at the next launch.

        Nor is what a person who leaves is asked about.
        """
        self._later.stop()
        offered, asked_about = self.left, self._wanted.run
        for each in self._left:
            rescue, is_over = each.rescue, each.is_one_of(asked_about)
            rescue.let_go() if rescue in offered and not is_over else rescue.forget()
        self._left.clear()

    def _forget(self, rescue: Rescue) -> None:
        self._left = [each for each in self._left if each.rescue is not rescue]
        rescue.forget()

    def _left_at(self, asked: Asked) -> Left | None:
        """That of what was left behind which was to be opened."""
        found = (each for each in self._left if each.rescue.path == asked.path)
        return None if asked.as_own else next(found, None)

    def _on_whole(self, asked: Asked) -> None:
        """From here on that run is kept aside where it was."""
        left = self._left_at(asked)
        if left is not None:
            left.become(self._projects.run, self._projects.files.now)
            if not self._is_busy:  # else it would be written again, and nobody's
                self._put_away()

    def _on_missed(self, asked: Asked, why: Message) -> None:
        """It is not lost by that: it is offered again, once all others have said theirs."""
        if self._left_at(asked) is not None:
            QTimer.singleShot(0, self, partial(self._tell_offering, why))

    def _tell_offering(self, why: Message) -> None:
        self.told.emit(self._offering(why))

    def _offering(self, why: Message | None = None) -> Message:
        """Of the newest that was left behind, ``why`` it could not be opened where that is known,
        and what can be done with it.
        """
        opening = Action(self.tr("Open it"), self.open_left)
        instead = Action(self.tr("Forget it"), self.forget_left)
        said = why or Message(self.offered, "warning")
        return replace(
            said,
            action=opening,
            instead=instead,
            again=lambda window: window.project.autosave.offering_again(window, why),
        )

    def offering_again(self, window: object, why: Message | None) -> Message | None:
        """The same in another window, that is this one's; None where nothing is left by now."""
        if not self._has_left:
            return None
        return self._offering(why.again(window) if why is not None and why.again else why)

    def _on_kept(self, message: Message, standing: Standing) -> None:
        self._is_busy = False
        if message.level == "info":
            self._kept, self._is_warned = standing, False
        else:
            self._warn(message)
        self._on_changed()

    def _warn(self, why: Message) -> None:
        """Once: every minute it would be the same."""
        if not self._is_warned:
            self._is_warned = True
            self.told.emit(replace(self.unkept(why), passes=True))

    def unkept(self, why: Message) -> Message:
        """That nothing can be kept aside, ``why``, and what to do."""
        said = self.tr(
            "What is unsaved cannot be kept aside, and nnviz ending suddenly would lose it: "
            "{reason} Save it yourself (Ctrl+S), or name another folder in the environment "
            "variable NNVIZ_DATA."
        )

        def again(window: Any) -> Message:
            there = why.again(window) if why.again is not None else None
            return window.project.autosave.unkept(there or why)  # type: ignore[no-any-return]

        return replace(why, text=said.format(reason=why.text), again=again)

    def _on_changed(self) -> None:
        """What is saved need not be kept aside."""
        if self._is_busy:
            return  # it would be written again
        for each in [each for each in self._left if each.is_saved]:
            self._forget(each.rescue)
        if not (self._wanted.is_unsaved or self._projects.is_opening):
            self._put_away()

    @property
    def _wanted(self) -> Projects | Elsewhere:
        """What is kept, if it is unsaved."""
        elsewhere = (each for each in (self._before, self._undone) if each.is_unsaved)
        return next(elsewhere, self._projects)

    def _put_away(self) -> None:
        rescue, self._rescue, self._kept = self._rescue, None, None
        if rescue is not None:
            rescue.forget()
