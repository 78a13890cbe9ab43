"""The window that speaks another language: made in parts while the run goes on."""

import sys
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from nnviz.garbage import left_alone
from nnviz.gui.language import languages
from nnviz.gui.look.pauses import pause, unseen
from nnviz.gui.message import Message
from nnviz.gui.window.language.dialogs import bring_dialogs
from nnviz.gui.window.language.judged import told_of_verdict
from nnviz.gui.window.language.lesson import bring_over
from nnviz.gui.window.language.looked_at import bring_looked_at
from nnviz.gui.window.language.pages import PagesWork, bring_pages
from nnviz.gui.window.language.stage import Stage
from nnviz.gui.window.language.stood import Stood
from nnviz.gui.window.language.waiting import why_not_now

if TYPE_CHECKING:
    from nnviz.gui.window.main_window import MainWindow


def speak(before: "MainWindow", code: str, hear: "Callable[[MainWindow], None]") -> None:
    """The same session in a window that speaks another language; the one before goes.

    ``hear`` is called with it, so that it follows its own menu of languages.

    With the event loop's turns between the parts, so that the run and all that moves by itself go
    on. What a person does meanwhile waits, and finds the other window; what was for the one before,
    in the first third of a second, goes with it.
    """
    if not before.updatesEnabled():
        return  # another is on its way already
    goes_on = before.sweeps, before.sharing, before.project.projects
    wait = why_not_now(*goes_on, before.course.opened)
    if wait is not None:
        before.message_bar.show_message(wait)
    else:
        with unseen(before), left_alone():
            _follow(before, code, hear)


def _follow(before: "MainWindow", code: str, hear: "Callable[[MainWindow], None]") -> None:
    from nnviz.gui.window.main_window import MainWindow

    held: list[str] = []
    before.sharing.opening.hold(held)
    _leave_unfinished(before)
    is_offered = before.message_bar.text() == (before.project.autosave.offered or None)
    is_judged = before.message_bar.text() == (told_of_verdict(before.course) or None)
    stood, stage, work = Stood(before), Stage.of(before), PagesWork.of(before)
    pause()
    before.course.place.give_back()  # remembered is what stood there before a lesson was opened
    pause()
    before.preferences = replace(before.preferences, language=code)
    before.remember()
    pause()
    languages.install(code)
    window = MainWindow(before.session, before.preferences, pause)
    if not before.isVisible():  # it was closed meanwhile
        window.deleteLater()
        return
    kept = before.project.autosave.hand_over()
    _take_over(window, before)
    window.sharing.opening.hold(held)
    hear(window)
    window.filling.make_before(window)  # the one before is seen meanwhile, with all its figures
    if not window.isMaximized() and not window.isFullScreen():
        window.setGeometry(before.geometry())  # what is remembered keeps within the screen
    window.show()
    pause()
    with unseen(window):
        bring_over(window.course, before.course)
        window.project.autosave.take_over(kept)  # it may be of the run from before the lesson
        if opened := window.course.opened:
            window.earlier_runs.call(opened.run.compared() if opened.run else ())
        pause()
        bring_pages(window, before, work, stood.set_fields)
        bring_looked_at(window, before)
        pause()
        stage.put_back(window)
        if is_judged:
            window.message_bar.show_message(Message(told_of_verdict(window.course)))
        if is_offered:
            window.project.autosave.offer()
        bring_dialogs(window, before)
        stood.set_all(window)
    _end(before)
    window.sharing.opening.go_on()
    window.leaving.take_over(before.leaving)


def _take_over(window: "MainWindow", before: "MainWindow") -> None:
    """All but the lesson: the run, what was before it, the drawing and the file."""
    pause()
    before.session.let_go()
    window.begin(pause)
    window.project.autosave.take_over_left(before.project.autosave.hand_over_left())
    window.commands.take_over(before.commands)
    window.earlier_runs.bring_back(before.earlier_runs.set_aside())
    window.project.projects.take_over(before.project.projects)
    window.own_digits.collection.take_over(before.own_digits.collection)
    drawn = before.draw_panel.tools.pad
    window.draw_panel.tools.pad.show_strokes(drawn.strokes, drawn.width())
    if sys.excepthook == before.crash.report:
        window.crash.install()
    pause()


def _leave_unfinished(before: "MainWindow") -> None:
    """What is being typed goes on in the other window: no page that closes finishes it."""
    for top in (before, *before.dialogs_beside.values()):
        focus = top.focusWidget()
        if focus is not None:
            focus.blockSignals(True)


def _end(before: "MainWindow") -> None:
    """Closed at once, and taken apart a few widgets at a time: all of it takes long."""
    for dialog in before.dialogs_beside.values():
        dialog.hide()
    before.close()
    before.deleteLater()
