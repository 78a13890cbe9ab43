"""The window that speaks another language: made in parts while the run goes on."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from nnviz.garbage import left_alone
from nnviz.gui.language import languages
from nnviz.gui.look.pauses import pause, unseen
from nnviz.gui.window.language.dialogs import bring_dialogs
from nnviz.gui.window.language.lesson import bring_over
from nnviz.gui.window.language.looked_at import bring_looked_at
from nnviz.gui.window.language.pages import PagesWork, bring_pages
from nnviz.gui.window.language.said import Said
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
    said = Said.of(before)
    stood, stage, work = Stood(before), Stage.of(before), PagesWork.of(before)
    shared = before.sharing.shown
    held: list[str] = []
    before.sharing.opening.hold(held)
    with _or_as_it_was(before, stage):
        window = _made(before, code)
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
        with _at_least_the_rest(window):
            bring_over(window.course, before.course)
        window.project.autosave.take_over(kept)  # it may be of the run from before the lesson
        if window.course.opened or window.course.cases.opened:
            window.commands.tell_of_state()  # until then it was said of a run without a lesson
        if opened := window.course.opened:
            window.earlier_runs.call(opened.run.compared() if opened.run else ())
        pause()
        with _at_least_the_rest(window):
            bring_pages(window, before, work, stood.set_fields)
        with _at_least_the_rest(window):
            bring_looked_at(window, before)
        pause()
        with _at_least_the_rest(window):
            stage.put_back(window)
        with _at_least_the_rest(window):
            said.bring(window, before)
            said.say_again(window)
        with _at_least_the_rest(window):
            bring_dialogs(window, before)
        if shared is not None:
            with _at_least_the_rest(window):
                window.sharing.open(*shared)
        with _at_least_the_rest(window):
            stood.set_all(window)
    _end(before)
    window.sharing.opening.go_on()
    window.leaving.take_over(before.leaving)


def _made(before: "MainWindow", code: str) -> "MainWindow":
    """The other window, which hears of nothing yet; the one before is left as it is remembered."""
    from nnviz.gui.window.main_window import MainWindow

    _set_unfinished(before, quiet=True)
    pause()
    before.course.place.give_back()  # remembered is what stood there before a lesson was opened
    pause()
    before.preferences = replace(before.preferences, language=code)
    before.remember()
    pause()
    languages.install(code)
    return MainWindow(before.session, before.preferences, pause)


@contextmanager
def _or_as_it_was(before: "MainWindow", stage: Stage) -> "Iterator[None]":
    """Where no other window can be made, the one before goes on, in its own language."""
    spoken, kept = languages.spoken(), before.preferences.language
    try:
        yield
    except Exception:
        languages.install(spoken)
        before.preferences = replace(before.preferences, language=kept)
        _set_unfinished(before, quiet=False)
        if before.course.opened is not None:
            before.course.place.note()
            before.course.place.show(before.course.opened.panel)
        before.course.cases.show_again()
        stage.put_back(before)
        before.sharing.opening.go_on()
        raise


@contextmanager
def _at_least_the_rest(window: "MainWindow") -> "Iterator[None]":
    """There is no way back: what cannot be brought is told of, and the rest comes all the same."""
    try:
        yield
    except Exception as error:  # noqa: BLE001, it is reported
        window.crash.report(type(error), error, error.__traceback__)


def _take_over(window: "MainWindow", before: "MainWindow") -> None:
    """All but the lesson: the run, what was before it, the drawing and the file."""
    pause()
    before.session.let_go()
    window.begin(pause)
    window.project.autosave.take_over_left(before.project.autosave.hand_over_left())
    window.data_facts.take_over(before.data_facts)
    window.commands.take_over(before.commands)
    if before.opened_network.hand_over():
        window.opened_network.expect()
    window.sharing.opening.taking.take_over(before.sharing.opening.taking.hand_over())
    window.earlier_runs.bring_back(before.earlier_runs.set_aside())
    window.project.take_over(before.project)
    window.own_digits.collection.take_over(before.own_digits.collection)
    drawn = before.draw_panel.tools.pad
    window.draw_panel.tools.pad.show_strokes(drawn.strokes, drawn.width())
    if sys.excepthook == before.crash.report:
        window.crash.install()
    pause()


def _set_unfinished(before: "MainWindow", *, quiet: bool) -> None:
    """What is being typed goes on in the other window: no page that closes finishes it."""
    for top in (before, *before.dialogs_beside.values()):
        focus = top.focusWidget()
        if focus is not None:
            focus.blockSignals(quiet)


def _end(before: "MainWindow") -> None:
    """Closed at once, and taken apart a few widgets at a time: all of it takes long."""
    for dialog in before.dialogs_beside.values():
        dialog.hide()
    before.close()
    before.deleteLater()
