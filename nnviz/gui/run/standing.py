"""What is to be said of a session as it stands: of its form, its data or its run.

Other messages tell what has just happened; they give way to this when the state changes, so that
nothing that is said outlives what it is about.
"""

from typing import NamedTuple

from nnviz.core import Spec
from nnviz.core.fit import untrainable
from nnviz.core.run.live_changes import is_live_change
from nnviz.gui.message import Message
from nnviz.gui.run import words
from nnviz.gui.run.held import held_words
from nnviz.gui.run.possible import Form, possible
from nnviz.gui.said import in_words
from nnviz.gui.spec_fields import translated
from nnviz.session.run_state import RunState
from nnviz.session.training_session import TrainingSession


def standing(session: TrainingSession, form: Form, *, is_drawn: bool = False) -> Message | None:
    """The message of the present state; None while data are on their way, which tells of itself.

    Where the example looked at ``is_drawn`` nobody is asked to draw one.
    """
    if form.at_desk is not None:
        return Message(form.at_desk.sentence)
    wrong = form.problem or session.failure
    if wrong is not None:
        return Message(in_words(wrong), "error")
    if session.dataset is None or not session.is_ready:
        return None
    if form.waits_for and session.state is not RunState.RUNNING:
        return Message(form.waits_for)
    return Message(_of_run(session, form, can_draw=form.can_draw and not is_drawn))


class Before(NamedTuple):
    """How a session stood before something was done to its design."""

    spec: Spec
    is_trained: bool
    has_failed: bool

    @classmethod
    def of(cls, session: TrainingSession) -> "Before":
        """As it stands."""
        return cls(session.spec, session.is_trained, session.state is RunState.FAILED)


def after_design(session: TrainingSession, form: Form, before: Before) -> Message | None:
    """What has become of the run by another design; None where the state tells it."""
    obstacle, can_train = untrainable(session.spec), possible(session, form).train
    if obstacle is not None:
        return Message(in_words(obstacle), "warning")
    if before.has_failed and session.is_trained:
        return Message(words.went_back(session.latest, can_train))
    if before.is_trained and session.is_ready and not session.is_trained:
        return Message(words.begun_anew(is_live_change(before.spec, session.spec), can_train))
    return None


def of_failure(session: TrainingSession, form: Form, before: Before) -> str:
    """After Undo or Redo: why the run there failed, or where one that had failed is; else ""."""
    if session.state is RunState.FAILED and session.failure is not None:
        return in_words(session.failure)
    if before.has_failed and is_live_change(before.spec, session.spec):
        return words.went_back(session.latest, possible(session, form).train)
    return ""


def _of_run(session: TrainingSession, form: Form, *, can_draw: bool) -> str:
    state, latest, problem = session.state, session.latest, session.problem
    assert session.dataset is not None
    if latest.held is not None and state is not RunState.RUNNING:
        return held_words(latest, session.dataset)
    if state is RunState.PAUSED:
        return words.paused(latest, problem)
    if latest.history and state is not RunState.IDLE:
        return words.of_epoch(latest, state, problem, session.dataset, can_draw=can_draw)
    if state is RunState.RUNNING:
        return words.running(translated(session.dataset.label), latest)
    label = translated(session.dataset.label)
    return words.ready(label, session.spec, problem, by_hand=not form.is_of_lesson)
