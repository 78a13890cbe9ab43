"""The rounds through the window: its drawer, the course, lessons, cases, desks, dialogs."""

import threading

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nnviz.gui.desks.table import DESKS
from nnviz.gui.help.sheet import show_help
from nnviz.lessons.shelf import CASES, LESSONS
from tests.gui.lesson.verdicts import predictions, seeds_of, verdicts


def windows():
    return {top for top in QApplication.topLevelWidgets() if top.isVisible()}


def drawer(walk, qtbot, step=1):
    """Its pages, before an epoch and after; with a ``step`` of 2 half of them each time."""
    window = walk.window
    walk.look("no page")
    for has_learnt in (False, True):
        if has_learnt:
            window.session.step("epoch")
            qtbot.waitUntil(lambda: window.session.latest.epoch >= 1, timeout=20_000)
        for view in window.drawer.views[has_learnt % step :: step]:
            window.drawer.open_page(view)
            walk.look(f"{view.name}, {window.session.spec.data}, learnt: {has_learnt}")
    window.drawer.set_open(False)


def course(walk, lessons):
    """Its page, with each of these chosen."""
    walk.window.course.open_page()
    for id in lessons:
        walk.window.course._page.choose(id)
        walk.look(f"course, {id}")
    walk.window.pages.close()


def open_lessons(walk, qtbot, lessons):
    """Each of their steps, as far as there is something to see without a run; then its verdicts."""
    window = walk.window
    for id in lessons:
        window.course.start(id)
        qtbot.waitUntil(lambda: window.session.is_ready, timeout=20_000)
        opened = window.course.opened
        panel = opened.panel if opened else None
        for step in range(panel.steps.count() if panel else 1):
            if panel is not None:
                panel.steps.setCurrentIndex(step)
            walk.look(f"lesson {id}, step {step + 1}")
        if panel is not None and opened.run is not None:
            _verdicts(walk, id, panel, opened.run.form)
    window.course.leave()
    window.pages.close()


def _verdicts(walk, id, panel, form):
    nothing, guessed = predictions(LESSONS[id])
    following = [LESSONS[next_id] for next_id in LESSONS[id].next if next_id in LESSONS]
    for verdict in verdicts(LESSONS[id], form, walk.window.session.latest):
        is_right = verdict.reproduced is True
        panel.show_verdict(verdict, guessed if is_right else nothing, following)
        panel.verdict.show_seeds(verdict, seeds_of(verdict) if is_right else [], None)
        walk.look(f"lesson {id}, reproduced: {verdict.reproduced}")


def open_cases(walk, qtbot, cases):
    """With the symptoms of what is broken, with all hints, and with what it was."""
    for id in cases:
        walk.window.course.start(id)
        case = walk.window.course.cases.opened
        walk.look(f"case {id}")
        qtbot.waitUntil(lambda case=case: case.run.broken is not None, timeout=60_000)
        while case.panel.hint.isEnabled():
            case.panel.hint.click()
        walk.look(f"case {id}, all hints")
        case.panel.show_solved(case.run.broken, case.run.broken, CASES[id])
        walk.look(f"case {id}, solved")
    walk.window.course.leave()


def desks_and_sweeps(walk):
    window = walk.window
    for entry in DESKS:
        window.course.desks.open(entry.name)
        walk.look(f"desk {entry.name}")
    window.sweeps.open()
    walk.look("sweeps")
    window.pages.close()


def dialogs(walk):
    window = walk.window
    window.sharing.open()
    panel = window.sharing._panel
    for name, button in panel.list.buttons.items():
        button.click()
        walk.look(f"sharing: {name}", panel)
    window.sharing.close()
    for name, act in {
        "help": lambda: show_help(window),
        "weights by hand": window.hand_weights.bring_up,
        "open a code": window.sharing.opening.ask,
        "report": window.project.hand_in.ask,
        "make a lesson": window.course.own.make,
    }.items():
        before = windows()
        act()
        for thread in threading.enumerate():  # what a lesson would be judged by is reckoned on one
            if thread.name == "aside":
                thread.join()
        QTest.qWait(50)
        opened = windows() - before
        assert opened, name
        for top in opened:
            walk.look(name, top)
            top.close()
