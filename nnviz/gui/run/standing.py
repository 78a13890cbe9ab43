"""What is to be said of a session as it stands: of its form, its data or its run.

Other messages tell what has just happened; they give way to this when the state changes, so that
nothing that is said outlives what it is about.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from nnviz.core import Snapshot, Spec
from nnviz.core.fit import untrainable
from nnviz.core.run.live_changes import is_live_change
from nnviz.data.origin.changes import changed_since
from nnviz.gui.controls.plural import count, ended, filled, sentences
from nnviz.gui.message import Action, Message, wrong
from nnviz.gui.run import deed_words, words
from nnviz.gui.run.held import held_words
from nnviz.gui.run.possible import Form, possible
from nnviz.gui.run.unlearnt import to_begin_otherwise
from nnviz.gui.run_words import data_name, short_label
from nnviz.gui.said import in_words
from nnviz.gui.spec_fields import translated
from nnviz.session.run_state import RunState
from nnviz.session.training_session import TrainingSession
from nnviz.session.undo import Deed


def standing(session: TrainingSession, form: Form, *, is_drawn: bool = False) -> Message | None:
    """The message of the present state; None while data are on their way, which tells of itself.

    Where the example looked at ``is_drawn`` nobody is asked to draw one.
    """
    if form.at_desk is not None:
        return Message(form.at_desk.sentence)
    if form.problem is not None:
        return wrong(form.problem)
    if session.failure is not None:
        return _of_failed(session)
    if session.dataset is None or not session.is_ready:
        return None
    if form.waits_for and session.state is not RunState.RUNNING:
        return Message(form.waits_for)
    said = _of_run(session, form, can_draw=form.can_draw and not is_drawn)
    return with_changed_data(session, said)


def with_changed_data(session: TrainingSession, said: str) -> Message:
    """That its file holds other data than the run before had, then what is ``said`` of a run.

    That is a warning until training begins: what is said of a run that goes on holds nothing back.
    """
    before, spec = session.present.changed_from, session.spec
    if before is None or session.dataset is None:
        return Message(said)
    changed = in_words(changed_since(before, spec, session.dataset, data_name(spec.data)))
    return Message(
        sentences((changed, said)),
        "warning" if session.state is RunState.IDLE else "info",
        again=lambda window: standing(window.session, window.panel),
    )


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
        return wrong(obstacle, "warning")
    if session.state is RunState.FAILED or _after_loss(session, form):
        return None
    if before.has_failed and session.is_ready and is_live_change(before.spec, session.spec):
        return Message(_back(session.latest, can_train))
    if before.is_trained and session.is_ready and not session.is_trained:
        return Message(words.begun_anew(is_live_change(before.spec, session.spec), can_train))
    return None


def of_failure(session: TrainingSession, form: Form, before: Before, *, undone: bool) -> str:
    """After Undo or Redo: why the run there failed, or where one that had failed is; else "".

    What a person did again is the run that followed the one that failed: that never was lost.
    """
    if session.state is RunState.FAILED and session.failure is not None:
        return _of_failed(session).text
    if said := _after_loss(session, form):
        return said
    if undone and before.has_failed and is_live_change(before.spec, session.spec):
        return _back(session.latest, possible(session, form).train)
    return ""


def crossed(
    session: TrainingSession,
    form: Form,
    redo: Callable[[], object],
    deed: Deed,
    before: Before,
    *,
    undone: bool,
) -> Message:
    """What is said after Undo, or Redo where it is not ``undone``; a window that follows says it
    again. ``before`` is how all stood until then.
    """
    tr = QCoreApplication.translate
    said = tr("RunCommands", "Done again: {deed}.")
    if undone:
        said = tr("RunCommands", "Taken back: {deed}.")
    said = said.format(deed=deed_words.text(deed, session.dataset))
    return Message(
        sentences((said, of_failure(session, form, before, undone=undone))),
        action=Action(tr("RunCommands", "Redo"), redo) if session.redoable else None,
        again=lambda window: crossed(
            window.session, window.panel, window.commands.redo, deed, before, undone=undone
        ),
    )


def _of_failed(session: TrainingSession) -> Message:
    """Why there is no run to go on with, and what there is to do in the window about that."""
    assert session.failure is not None
    why, training = wrong(session.failure), session.training
    if training is None or "start" not in training.helps:
        return why
    return replace(
        why,
        text=sentences((why.text, to_begin_otherwise())),
        again=lambda window: _of_failed(window.session) if window.session.failure else None,
    )


def _after_loss(session: TrainingSession, form: Form) -> str:
    """Of a run that has come back from what it was lost by, or has that still; else ""."""
    if session.present.is_recovered:
        return _recovered(session.latest, possible(session, form).train)
    return lost(session)


def lost(session: TrainingSession) -> str:
    """What a run failed by, where the one that follows it has that still and rests; else ""."""
    present = session.present
    loss, is_at_rest = present.lost, session.is_ready and present.state is not RunState.RUNNING
    by = loss.still(present.spec, present.start) if loss is not None and is_at_rest else ""
    if loss is None or not by or untrainable(present.spec) is not None:
        return ""
    same = loss.is_of(present.spec, present.start)
    if by == "inputs":
        said = _tr("The inputs are still too large: choose Mean 0, σ 1 for them in “Your data”.")
    elif by == "start":
        still = _tr("The weights it begins with are still too large.")
        said = sentences((still, to_begin_otherwise()))
    elif by != "learning_rate":
        said = _tr("{setting} is still what it failed with: change that first.")
        said = filled(said, setting=short_label(by, session.problem))
    elif same:
        said = _tr("η is still too large: lower it first.")
    else:
        said = _tr("η is no lower than where training diverged: lower it first.")
    if same:
        return _back(session.latest, can_train=False, lost_by=said)
    is_new = present.start is None and not present.is_trained
    return sentences((words.begun_anew(same_start=False, can_train=False) if is_new else "", said))


def _back(snapshot: Snapshot, can_train: bool, lost_by: str = "") -> str:
    """A run that failed is as it was before it was changed, or at its start.

    ``lost_by`` says what it was lost by, where it would be lost again.
    """
    if not snapshot.step:
        said = _tr("Back at the start, with the same first weights")
    elif snapshot.epoch:
        said = _tr("Back at the last good network, after epoch {epoch}")
    else:
        many = _tr("Back at the last good network, after {n} mini-batches")
        said = count(snapshot.step, _tr("Back at the last good network, after 1 mini-batch"), many)
    said = said.format(epoch=f"{snapshot.epoch:,}")
    if lost_by:
        return sentences((ended(said), lost_by))
    return _tr("{said}: press Train.").format(said=said) if can_train else ended(said)


def _recovered(snapshot: Snapshot, can_train: bool) -> str:
    """A run that was lost, though what it was lost by had been put back, is as it was before."""
    lost = _tr("The settings before had thrown the weights too far off.")
    return sentences((lost, _back(snapshot, can_train)))


def _of_run(session: TrainingSession, form: Form, *, can_draw: bool) -> str:
    state, latest, problem = session.state, session.latest, session.problem
    assert session.dataset is not None
    if said := _after_loss(session, form):
        return said
    if latest.held is not None and state is not RunState.RUNNING:
        return held_words(latest, session.dataset)
    if state is RunState.PAUSED:
        return words.paused(latest, problem)
    if latest.history and state is not RunState.IDLE:
        dataset, at_end = session.dataset, form.at_end()
        return words.of_epoch(latest, state, problem, dataset, can_draw=can_draw, at_end=at_end)
    if state is RunState.RUNNING:
        return words.running(translated(session.dataset.label), latest)
    label = translated(session.dataset.label)
    return words.ready(label, session.spec, problem, by_hand=not form.is_of_lesson)


def _tr(words: str) -> str:
    return QCoreApplication.translate("RunWords", words)
