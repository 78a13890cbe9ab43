import dataclasses
from types import SimpleNamespace

import pytest

from nnviz.core import Spec, SpecError
from nnviz.gui.run.possible import possible
from nnviz.session.run_state import RunState

RIGHT = SimpleNamespace(problem=None, waits_for="", at_desk=None)
WRONG = SimpleNamespace(
    problem=SpecError("epochs", "Choose at least one epoch."), waits_for="", at_desk=None
)
SPEC = Spec()
STEP = dataclasses.replace(SPEC, activation="step")


def session(state=RunState.IDLE, ready=True, spec=SPEC):
    return SimpleNamespace(state=state, is_ready=ready, spec=spec)


@pytest.mark.parametrize("state", [RunState.IDLE, RunState.PAUSED, RunState.FINISHED])
def test_what_stands_still_can_be_trained_stepped_and_reset(state):
    assert possible(session(state), RIGHT) == (True, True, True)


@pytest.mark.parametrize("form", [RIGHT, WRONG])
def test_nothing_is_possible_before_the_data_is_there(form):
    assert possible(session(ready=False), form) == (False, False, False)


@pytest.mark.parametrize(("spec", "form"), [(SPEC, WRONG), (STEP, RIGHT)])
def test_what_cannot_be_trained_can_be_paused_and_reset(spec, form):
    assert possible(session(spec=spec), form) == (False, False, True)
    assert possible(session(RunState.RUNNING, spec=spec), form) == (True, False, True)


def test_a_run_that_failed_can_only_be_reset():
    assert possible(session(RunState.FAILED), RIGHT) == (False, False, True)
