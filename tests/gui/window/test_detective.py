"""A case of the detective in the whole window: symptoms, suspects, verdict, and back."""

import dataclasses

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from nnviz.data.derived.added_examples import with_added
from nnviz.gui.controls.choice import Choice
from nnviz.gui.design.layer_chip import LayerChip
from nnviz.lessons.case import SUSPECTS
from nnviz.lessons.progress import Try
from nnviz.lessons.shelf import CASES
from tests.gui.window.hands import (
    LEFT,
    child,
    click,
    told_after_an_error,
    train_to_the_end,
    type_into,
)

CTRL = Qt.KeyboardModifier.ControlModifier


def verdict(window):
    return child(window, "case_verdict").text()


def wait_for(qtbot, window, first):
    qtbot.waitUntil(lambda: verdict(window) == first, timeout=90_000)


def set_by_hand(qtbot, window, name, value):
    """Through the panel's own control."""
    control = child(window, f"case_{name}")
    assert control.isEnabled(), name
    if name == "sizes":
        set_layers(qtbot, window, control, value[1:-1])
    elif isinstance(control, Choice):
        control.setFocus(Qt.FocusReason.TabFocusReason)
        while control.currentData() != value:
            before = control.currentIndex()
            at = control.findData(value)
            qtbot.keyClick(control, Qt.Key.Key_Down if at > before else Qt.Key.Key_Up)
            assert control.currentIndex() != before
    elif isinstance(value, bool):
        control.click()
    else:
        type_into(qtbot, window, f"case_{name}", str(value))


def set_layers(qtbot, window, chips, wanted):
    def shown():
        return [chip for chip in chips.findChildren(LayerChip) if not chip.isHidden()]

    while len(chips.layers) > len(wanted):
        shown()[-1].remove.click()
    while len(chips.layers) < len(wanted):
        child(window, "case_add_layer").click()
    for chip, size in zip(shown(), wanted, strict=True):
        chip.number.selectAll()
        qtbot.keyClicks(chip.number, str(size))
        qtbot.keyClick(chip.number, Qt.Key.Key_Return)


@pytest.mark.long
def test_by_mouse_from_the_course_to_solved_and_back_to_the_former_network(qtbot, window):
    train_to_the_end(qtbot, window, 1)
    known = window.session.latest
    click(qtbot, window, "course_button")
    page, listed = child(window, "course_page"), child(window, "course_list")
    qtbot.keyClicks(child(window, "course_search"), "odd one")
    assert page.model.rowCount() == 2, "a head and the case"
    qtbot.mouseClick(listed.viewport(), LEFT, pos=listed.visualRect(page.model.index(1)).center())
    assert child(window, "lesson_start").text() == "Open the case"
    click(qtbot, window, "lesson_start")
    qtbot.waitUntil(lambda: not window.course.is_page_open)
    wait_for(qtbot, window, "Not yet")
    panel = child(window, "case_panel")
    [symptom] = panel.search.symptoms.shown
    assert symptom.is_there and symptom.text.startswith("Of the training points ")
    assert child(window, "case_changes").text() == "0 changes of at most 1"
    for name in ("dataset_choice", "epochs", "seed"):
        assert not child(window, name).isEnabled(), "what is no suspect is set"
    child(window, "case_hint").click()
    assert child(window, "case_hints").text().endswith(CASES["D6"].hints[0].text)
    child(window, "case_use_biases").click()
    assert window.session.latest.step == 0 and verdict(window) == "Not run yet"
    assert child(window, "case_changes").text() == "1 change of at most 1, 1 hint"
    assert [run.name for run in window.earlier_runs.runs] == ["as it was"]
    click(qtbot, window, "case_run")
    with told_after_an_error(window):
        wait_for(qtbot, window, "Solved")
    assert window.message_bar.text().startswith("Solved: Validation accuracy at the end: ")
    following = panel.solved.findChildren(QWidget, "case_next")  # one may be of an earlier case
    assert panel.solved.isVisible() and any(link.isVisible() for link in following)
    record = window.course.progress.records["D6"]
    assert record.tries == (Try(solved=True, repairs=1, hints=1),)
    click(qtbot, window, "lesson_close")
    assert window.session.latest is known and window.earlier_runs.runs == ()
    assert child(window, "epochs").isEnabled() and not window.commands.begins_anew
    click(qtbot, window, "message_action")
    assert panel.isVisible() and verdict(window) == "Solved"
    assert window.session.spec.use_biases and not child(window, "epochs").isEnabled()
    click(qtbot, window, "lesson_close")
    child(window, "course_search").clear()
    click(qtbot, window, "course_button")
    row = page.model.index(page.model.row_of("D6"))
    spoken = row.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith("The odd one out, 10 minutes, solved, 1 change, 1 hint")


@pytest.mark.long
def test_what_is_undone_takes_its_verdict_along(qtbot, window_anew):
    """Of every step there is what was judged there, and nothing else; so has each earlier run."""
    window = window_anew
    window.course.start("D6")
    wait_for(qtbot, window, "Not yet")
    opened = window.course.cases.opened
    run = opened.run
    first, seen = window.session.latest.network, []

    def see():
        trained = [each.name for each in window.earlier_runs.runs]
        step, counted = window.session.latest.step > 0, child(window, "case_changes").text()
        seen.append((verdict(window), counted, step, trained))
        symptoms = [each.is_there for each in opened.panel.search.symptoms.shown]
        assert all(symptoms) or run.attempt is not None, "they are those of another run"

    see()
    for name, value in (("learning_rate", 0.31), ("use_biases", True)):
        set_by_hand(qtbot, window, name, value)
        see()
    click(qtbot, window, "case_run")
    qtbot.waitUntil(lambda: run.attempt is not None, timeout=90_000)
    see()
    tried = run.attempt
    assert len(tried.change) == 2 and verdict(window) == "Not yet"
    for _ in range(2):
        window.commands.undo()
        see()
    assert window.session.latest.network is first
    zero, one, two = (f"{n} change{'s' * (n != 1)} of at most 1" for n in range(3))
    was = ["as it was"]
    *begun, undone, back = seen
    assert begun == [
        ("Not yet", zero, True, []),
        ("Not run yet", one, False, was),
        ("Not run yet", two, False, was),
        ("Not yet", two, True, was),
    ]
    assert undone[:3] == ("Not run yet", one, False) and back[:3] == ("Not yet", zero, True)
    assert [len(names) for _, _, _, names in (undone, back)] == [2, 1]
    assert undone[3][0] == "as it was" not in (*undone[3][1:], *back[3])
    for _ in range(2):
        window.commands.redo()
    assert run.attempt is tried and (verdict(window), two) == (seen[3][0], seen[3][1])
    assert [each.name for each in window.earlier_runs.runs] == was


@pytest.mark.long
def test_a_solved_case_with_another_point_is_not_solved(qtbot, window_anew):
    window = window_anew
    window.course.start("D6")
    wait_for(qtbot, window, "Not yet")
    set_by_hand(qtbot, window, "use_biases", True)
    click(qtbot, window, "case_run")
    wait_for(qtbot, window, "Solved")
    more = with_added(window.session.dataset, np.zeros((1, 2)), np.ones(1))
    window.commands.change_data(more)
    assert verdict(window) == "Cannot be told" and child(window, "case_back").isVisible()
    assert child(window, "case_use_biases").isVisible(), "what it was is told no longer"
    window.commands.undo()
    assert verdict(window) == "Solved" and not child(window, "case_back").isVisible()


def test_by_keyboard_alone(qtbot, window_anew):
    window = window_anew

    def press(key, modifier=Qt.KeyboardModifier.NoModifier):
        qtbot.keyClick(QApplication.focusWidget() or window, key, modifier)

    def tab_to(name):
        for _ in range(60):
            if QApplication.focusWidget() is child(window, name):
                return
            press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not come to {name}")

    press(Qt.Key.Key_K, CTRL)
    listed, model = child(window, "course_list"), child(window, "course_page").model
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_End)
    while model.entry(listed.currentIndex().row()).id != "D8":
        press(Qt.Key.Key_Up)
    press(Qt.Key.Key_Return)
    wait_for(qtbot, window, "Not yet")
    assert child(window, "case_run").hasFocus()
    tab_to("case_hint")
    press(Qt.Key.Key_Return)
    assert child(window, "case_hints").isVisible()
    tab_to("case_activation")
    combo = child(window, "case_activation")
    while combo.currentData() != "relu":
        press(Qt.Key.Key_Up)
    press(Qt.Key.Key_Return, CTRL)
    wait_for(qtbot, window, "Solved")
    assert child(window, "case_suspects").hasFocus(), "the control that had it is gone"
    assert window.message_bar.undo_link.text() == "Undo: activation linear → ReLU"
    tab_to("lesson_close")
    press(Qt.Key.Key_Return)
    assert window.session.spec.data == "handwriting"
    assert not child(window, "case_panel").isVisible()


def shortened(case):
    """The same, its broken run at most five epochs."""
    spec = case.broken.spec
    short = dataclasses.replace(spec, epochs=min(spec.epochs, 5))
    return dataclasses.replace(case, broken=dataclasses.replace(case.broken, spec=short))


def repairs_to_try(times):
    """By the ids of cases all their repairs, or but for ``--times 10`` one for each setting."""
    every = [(id, repair) for id, case in CASES.items() for repair in case.repairs]
    every.sort(key=lambda each: -len(each[1].change))
    chosen, seen = {}, set()
    for id, repair in every:
        if times >= 10 or not seen.issuperset(repair.change):
            chosen.setdefault(id, []).append(repair)
            seen.update(repair.change)
    return chosen


def pytest_generate_tests(metafunc):
    if "repairs" in metafunc.fixturenames:
        chosen = repairs_to_try(metafunc.config.getoption("times"))
        metafunc.parametrize(("id", "repairs"), chosen.items(), ids=chosen)


@pytest.mark.long
def test_every_case_is_mended_by_its_own_controls(qtbot, window_anew, monkeypatch, id, repairs):
    """Every setting that mends one is set; every repair of every case with ``--times 10``."""
    window, case = window_anew, shortened(CASES[id])
    monkeypatch.setattr("nnviz.lessons.shelf.CASES", {**CASES, id: case})
    window.course.start(id)
    opened = window.course.cases.opened
    qtbot.waitUntil(lambda: opened.run.broken is not None, timeout=90_000)
    for repair in repairs:
        for name, value in repair.change.items():
            set_by_hand(qtbot, window, name, value)
        wanted = dataclasses.replace(case.broken.spec, **repair.change, seed=1)
        assert window.session.spec == wanted, repair.text
        assert opened.run.repairs == dict(repair.change)
        for name in repair.change:
            set_by_hand(qtbot, window, name, getattr(case.broken.spec, name))
        assert opened.run.repairs == {}
    click(qtbot, window, "lesson_close")


@pytest.mark.long
def test_a_case_follows_a_lesson_who_gives_up_has_not_solved_it_and_a_lesson_follows(
    qtbot, window_anew
):
    window = window_anew
    before = window.session.spec
    window.course.start("L15")
    window.course.start("D6")
    wait_for(qtbot, window, "Not yet")
    assert child(window, "lesson_tabs").texts() == ["Case", "Design"]
    child(window, "case_give_up").click()
    wait_for(qtbot, window, "Given up")
    assert child(window, "case_panel").solved.isVisible()
    assert child(window, "case_changes").text() == "1 change by nnviz"
    whose = "nnviz has changed biases no → yes."
    assert window.message_bar.text().startswith(f"Given up: {whose} Validation accuracy at the end")
    told = child(window, "case_panel").findChildren(QLabel)
    assert whose in [each.accessibleName() for each in told if each.isVisible()]
    assert window.session.spec.use_biases
    assert not window.course.progress.records["D6"].is_done
    click(qtbot, window, "case_suspects")
    assert child(window, "case_use_biases").isVisible()
    child(window, "case_use_biases").click()
    assert child(window, "case_changes").text() == "0 changes of at most 1"
    window.course.start("L15")
    assert child(window, "lesson_panel").isVisible() and not child(window, "case_panel").isVisible()
    assert child(window, "epochs").isEnabled() and not window.commands.begins_anew
    click(qtbot, window, "lesson_close")
    assert window.session.spec == before


def test_what_is_free_is_what_can_be_suspected(window_anew):
    form = window_anew.panel.form
    form.leave_free(SUSPECTS)
    held = Qt.WidgetAttribute.WA_ForceDisabled
    free = {name for name, f in form.all_fields.items() if not f.control.testAttribute(held)}
    assert free == set(SUSPECTS) & set(form.all_fields)
    form.leave_free(None)
    assert not any(field.control.testAttribute(held) for field in form.all_fields.values())
    assert not any(block.testAttribute(held) for block in form.blocks.values())
