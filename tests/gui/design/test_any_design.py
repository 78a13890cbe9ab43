"""Every design that there can be is shown by the form, stays as it is there, and can be told of."""

import contextlib
import dataclasses
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest

from nnviz.core import Spec, SpecError
from nnviz.gui.design.panel import DesignPanel
from nnviz.gui.run_words import text
from nnviz.gui.runs.differences import difference
from nnviz.gui.runs.knobs import KnobField
from tests.core.any_spec import ABOUT, any_specs

DEEP = Spec(sizes=(784, 30, 20, 10))


@pytest.fixture(scope="module")
def panel(qapp):
    """One for all designs, as a person has it."""
    panel = DesignPanel()
    panel.show()
    yield panel
    panel.close()


@pytest.fixture(scope="module")
def knobs(qapp):
    knobs = KnobField()
    yield knobs
    knobs.close()


def test_it_is_shown_and_no_edit_comes_of_that(panel):
    edits = QSignalSpy(panel.spec_edited)
    for spec in any_specs(60, seed=1):
        panel.set_spec(spec)
        assert panel.problem is None, spec
        shown = {name: field.read() for name, field in panel.form.all_fields.items()}
        assert shown == {name: getattr(spec, name) for name in shown}
        assert panel.commit() and panel.spec == spec
    assert edits.count() == 0


def test_it_is_told_from_any_other_and_has_something_to_try(knobs):
    for one, other in pairwise(any_specs(60, seed=2)):
        assert difference(one, other, True)
        assert all(text(one, name) for name in ABOUT)
        knobs.propose(one, 1000)
        assert knobs.problem == "", one
        with contextlib.suppress(SpecError):  # which the page says
            assert knobs.turned() != one


@pytest.mark.parametrize(
    ("typed", "dropout"),
    [("0.1 0.2", (0.1, 0.2)), ("0,1; 0,2", (0.1, 0.2)), ("0.1, 0.2", (0.1, 0.2)), ("0.4", 0.4)],
)
def test_dropout_is_typed_for_each_layer_or_for_all(panel, typed, dropout):
    panel.set_spec(DEEP)
    type_dropout(panel, typed)
    assert panel.spec == dataclasses.replace(DEEP, dropout=dropout)
    assert panel.problem is None


def test_dropout_of_each_layer_moves_by_keys_and_gives_way_to_the_slider(panel):
    panel.set_spec(dataclasses.replace(DEEP, dropout=(0.1, 0.2)))
    field = panel.form.all_fields["dropout"].control
    assert field.text() == "0.10 0.20"
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert panel.spec.dropout == (0.2, 0.3)


@pytest.mark.parametrize("typed", ["0.1 0.2 0.3", "0.1 e", "", "2"])
def test_what_dropout_cannot_be_has_a_sentence(panel, typed):
    panel.set_spec(DEEP)
    type_dropout(panel, typed)
    assert panel.problem is not None and panel.problem.field == "dropout"
    assert panel.spec == DEEP


def type_dropout(panel, text):
    field = panel.form.all_fields["dropout"].control
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)
