"""Before a person leaves: a trained network that was not saved is asked about, once."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from nnviz.gui.look.pauses import afterwards, is_paused
from nnviz.gui.sharing.project.missed import has_learnt
from nnviz.gui.window.course.course import Course
from nnviz.gui.window.files import PROJECT, Files
from nnviz.gui.window.pages.sweeps import Sweeps
from nnviz.gui.window.project.project import ProjectInWindow
from nnviz.gui.window.sharing.sharing import Sharing
from nnviz.session.current_run import CurrentRun
from nnviz.session.training_session import TrainingSession

_BUTTON = QMessageBox.StandardButton
_WHEN_CLICKED = Qt.ConnectionType.QueuedConnection
"""An answer is followed when its click is over: Qt dies of a question that goes with it."""


class Leaving(QObject):
    """Lets the window be closed by a person where nothing is lost, else after an answer.

    It waits for nobody: the question stands over the window, which goes on. A lesson that is being
    written has its own, in its dialog, which would be left without a window. In a lesson or a case
    there may be a second one: about the network from before, which ✕ would bring back. Where the
    present network has learnt nothing the one that Undo brings back is asked about.
    """

    def __init__(
        self,
        window: QWidget,
        session: TrainingSession,
        files: Files,
        course: Course,
        project: ProjectInWindow,
        sweeps: Sweeps,
        sharing: Sharing,
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._files, self._course = window, session, files, course
        self._project, self._projects = project, project.projects
        self._sweeps, self._sharing = sweeps, sharing
        self.question: QMessageBox | None = None
        self.is_awaited: bool | None = None
        """Whether a person wants the window closed after a change, or the program; None: nobody."""

    def waits(self, is_of_person: bool) -> bool:
        """Whether the window is in the midst of a change, or is closed: it is closed after that.

        What goes on after a pause would go on in a closed window, and begin what nobody ends.
        """
        if is_paused():
            self._wait(is_of_person)
        return is_paused()

    def take_over(self, before: "Leaving") -> None:
        """What was to be closed after the change has this window in its place."""
        is_of_person, before.is_awaited = before.is_awaited, None
        if is_of_person is not None:
            self._wait(is_of_person)

    def quit(self) -> None:
        """Close the window, or ask first."""
        if self.may_close():
            self._window.close()

    def may_close(self) -> bool:
        """Whether nothing is lost; the question is asked where something would be.

        What was just being saved is finished before; where it could not be, that is told.
        """
        if not self._course.own.may_leave():
            return False
        if self._sweeps.is_rolling:
            said = self.tr("What is done is kept; the runs that go on begin anew.")
            self._ask_to_end(self.tr("End the sweep that goes on?"), said, self._sweeps.end)
            return False
        if self._sharing.is_filming:
            said = self.tr("What has been taken of it is lost.")
            self._ask_to_end(
                self.tr("End the film that is being made?"), said, self._sharing.give_up
            )
            return False
        if not self._projects.finish_saves():
            return False
        if self._loses_present:
            self._ask_about_present()
        elif self._loses_undone:
            self._ask_about_undone()
        elif self._loses_before:
            self._ask_about_before()
        else:
            return True
        return False

    def end(self) -> None:
        """The window closes: all that goes on ends, unless another goes on with the session.

        Nobody sees how long a mini-batch takes that is still being done: the window is gone, and
        so is what has come out of it.
        """
        for top in QApplication.topLevelWidgets():
            if self._is_of_window(top):
                top.hide()
        self._project.close()
        if self._session.parent() is self._window:
            self._session.close()
        self._sweeps.end()

    def _is_of_window(self, top: QWidget | None) -> bool:
        """Whether it is the window, or a dialog or menu that has come out of it."""
        while top is not None and top is not self._window:
            top = top.parentWidget()
        return top is not None

    def _wait(self, is_of_person: bool) -> None:
        """Close it after the change that it is in the midst of."""
        if self.is_awaited is None:
            afterwards(self._window, self._close_now)
        self.is_awaited = is_of_person and self.is_awaited is not False

    def _close_now(self) -> None:
        """As it was awaited; not where it is closed, or another one has come in its place."""
        is_of_person, self.is_awaited = self.is_awaited, None
        if is_of_person is not None and self._window.isVisible():
            self.quit() if is_of_person else self._window.close()

    @property
    def _loses_present(self) -> bool:
        session = self._session
        is_unsaved = self._projects.is_unsaved and session.is_trained
        return is_unsaved and not self._files.has_saved(session.latest.network)

    @property
    def _loses_undone(self) -> bool:
        return self._loses(self._project.undone.run)

    @property
    def _loses_before(self) -> bool:
        return self._loses(self._project.before.run)

    def _loses(self, run: CurrentRun | None) -> bool:
        """Whether the network of that run, which is in no project, is lost."""
        if run is None or not has_learnt(run):
            return False
        return not self._files.has_saved(run.latest.network)

    def _ask_to_end(self, text: str, lost: str, end: Callable[[], object]) -> None:
        """Once: where it is ended the next question is about the network."""
        if self.question is not None:
            return
        box = self.question = self._made(text)
        box.setInformativeText(lost)
        box.removeButton(box.button(_BUTTON.Save))
        box.button(_BUTTON.Discard).setText(self.tr("&End it"))
        box.setDefaultButton(_BUTTON.Cancel)
        box.finished.connect(partial(self._on_end_answered, end))
        box.open()

    def _ask_about_present(self) -> None:
        path = self._projects.path
        if path is None:
            self._ask(self.tr("Save the trained network?"), self._on_present_answered)
        else:
            asked = self.tr("Save the trained network in {name}?").format(name=path.name)
            self._ask(asked, self._on_present_answered, self.tr("&Save"))

    def _ask_about_undone(self) -> None:
        asked = self.tr("Save the trained network that Undo brings back?")
        if self._project.undone.is_by_redo:
            asked = self.tr("Save the trained network that Redo brings back?")
        self._ask(asked, self._on_undone_answered)

    def _ask_about_before(self) -> None:
        asked = self.tr("Save the trained network from before the lesson?")
        if self._course.cases.case is not None:
            asked = self.tr("Save the trained network from before the case?")
        self._ask(asked, self._on_before_answered)

    def _ask(self, text: str, then: Callable[[int], None], save: str = "") -> None:
        """Unless a question is open; ``save`` is on the button where no file is asked for."""
        if self.question is None:
            self.question = self._made(text)
            if save:
                self.question.button(_BUTTON.Save).setText(save)
            self.question.finished.connect(then, _WHEN_CLICKED)
            self.question.open()

    def _made(self, text: str) -> QMessageBox:
        box = QMessageBox(self._window)
        box.setObjectName("leaving_question")
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle("nnviz")
        box.setText(text)
        box.setInformativeText(self.tr("What it has learnt is lost when the window closes."))
        box.setStandardButtons(_BUTTON.Save | _BUTTON.Discard | _BUTTON.Cancel)
        box.setDefaultButton(_BUTTON.Save)
        for button, label in (
            (_BUTTON.Save, self.tr("&Save…")),
            (_BUTTON.Discard, self.tr("&Discard")),
            (_BUTTON.Cancel, self.tr("&Cancel")),
        ):
            box.button(button).setText(label)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return box

    def _on_end_answered(self, end: Callable[[], object], answer: int) -> None:
        self.question = None
        if answer == _BUTTON.Discard.value:
            end()
            self.quit()

    def _on_present_answered(self, answer: int) -> None:
        self.question = None
        if not self._is_done_with(answer):
            return
        if self._loses_before:
            self._ask_about_before()
        else:
            self._window.close()

    def _on_undone_answered(self, answer: int) -> None:
        """To be saved it becomes the present one again."""
        if answer == _BUTTON.Save.value:
            self._project.bring_back_undone()
        self._on_present_answered(answer)

    def _on_before_answered(self, answer: int) -> None:
        """The same, once the lesson or the case is left."""
        self.question = None
        if answer == _BUTTON.Save.value:
            self._course.leave()
            self._project.bring_back_undone()
        if self._is_done_with(answer):
            self._window.close()

    def _is_done_with(self, answer: int) -> bool:
        """Whether the present network is saved, if that is the answer, or may be lost."""
        if answer == _BUTTON.Save.value:
            self._session.pause()
            return self._is_saved()
        return answer == _BUTTON.Discard.value

    def _is_saved(self) -> bool:
        """Whether it is written now: as the project it is or, if a person says so, the network."""
        path = self._projects.path or self._files.path_before_leaving()
        if path is None:
            return False
        if path.suffix.lower() == PROJECT:
            return self._projects.write_at_once(path)
        self._files.write_network(path, at_once=True)
        return self._files.has_saved(self._session.latest.network)
