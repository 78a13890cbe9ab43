import dataclasses

import pytest

from nnviz.core import Snapshot
from nnviz.data.designs import usual_design
from nnviz.gui.controls.number_words import setting_text
from nnviz.gui.design.panel import DesignPanel

HALVING = usual_design("handwriting")


def of_run(used, spec=HALVING):
    return dataclasses.replace(Snapshot.initial(spec), learning_rate=used)


@pytest.fixture(scope="module")
def one_panel(qapp):
    panel = DesignPanel()
    yield panel
    panel.deleteLater()


@pytest.fixture
def panel(one_panel):
    """It begins anew for each test."""
    one_panel.set_spec(HALVING)
    one_panel.show_run(of_run(0.25))
    return one_panel


def field(panel):
    return panel.form.fields["learning_rate"].control


def sentence(panel):
    return panel.form.blocks["learning_rate"].sentence.text()


def test_the_rate_that_is_used_is_the_one_that_is_shown(panel):
    assert (field(panel).text(), sentence(panel)) == ("0.25", "schedule: halving")
    panel.show_run(of_run(0.03125))
    assert field(panel).text() == "0.03125"
    assert sentence(panel) == "now; set to 0.25, schedule: halving"
    assert panel.commit() and panel.spec == HALVING  # nothing was edited
    panel.set_spec(HALVING)  # as Undo does
    assert field(panel).text() == "0.03125"


def test_what_is_typed_is_the_rate_from_then_on(qtbot, panel):
    panel.show_run(of_run(0.03125))
    with qtbot.waitSignal(panel.spec_edited) as edited:
        field(panel).setText("0.125")
        field(panel).commit()
    assert edited.args[0] == dataclasses.replace(HALVING, learning_rate=0.125)
    panel.show_run(of_run(0.125, edited.args[0]))
    assert (field(panel).text(), sentence(panel)) == ("0.125", "schedule: halving")


def test_a_halving_does_not_disturb_who_types(panel):
    field(panel).setText("0.5")
    panel.show_run(of_run(0.125))
    assert field(panel).text() == "0.5"
    assert panel.commit() and panel.spec.learning_rate == 0.5


def test_without_a_schedule_there_is_nothing_to_say(panel):
    panel.set_spec(usual_design("xor"))
    assert sentence(panel) == "" and field(panel).text() == "3.00"


@pytest.mark.parametrize("times", range(1, 7))
def test_a_rate_stands_in_its_field_as_on_the_plots_and_whole(panel, times):
    rate = 0.25 / 2**times
    panel.show_run(of_run(rate))
    shown = field(panel)
    assert shown.text() == setting_text(rate)
    room = shown.maximumWidth() - 15  # of its edges
    assert shown.fontMetrics().horizontalAdvance(shown.text()) <= room


def test_a_rate_that_was_halved_often_can_be_read_in_its_field(panel):
    panel.show_run(of_run(0.25 / 128))
    assert field(panel).text() == "0.001953"
    assert sentence(panel) == "now 0.001953125; set to 0.25, schedule: halving"
    assert panel.commit() and panel.spec == HALVING
