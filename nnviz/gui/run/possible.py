"""What can be done to the run now: the bar's buttons and the keys ask here."""

from collections.abc import Callable
from typing import NamedTuple, Protocol

from nnviz.core import Spec, SpecError
from nnviz.core.fit import untrainable
from nnviz.gui.run.at_desk import AtDesk
from nnviz.session.run_state import RunState
from nnviz.session.training_session import TrainingSession


class Form(Protocol):
    """The design's form, as far as the run needs it."""

    waits_for: str
    """What comes before training, as a sentence; "" where nothing does."""
    is_of_lesson: bool
    """Whether the design came with a lesson or a case: a person has set none of it by hand."""
    is_put_back: bool
    """Whether what is put in was so in another window: the session is to stay as it is."""
    at_end: Callable[[], str | None]
    """What helps at the end of a run of a lesson or a case, as a sentence, "" for nothing; None
    where one can as well train on."""
    at_desk: AtDesk | None
    """The desk that is open, whose Train, Step and Reset these are meanwhile."""

    @property
    def can_draw(self) -> bool:
        """Whether the pad is seen, on which a digit can be drawn."""

    @property
    def problem(self) -> SpecError | None:
        """What keeps the form from being a design."""

    def commit(self) -> bool:
        """Take over what is typed; whether that is a design."""

    def set_spec(self, spec: Spec) -> None:
        """Show this design."""


class Possible(NamedTuple):
    """Whether Train (or Pause), Step and Reset would do anything."""

    train: bool
    step: bool
    reset: bool


def waits_for_data(session: TrainingSession, form: Form) -> bool:
    """Whether training could begin if the data, which are on their way, were there."""
    is_loading = not session.is_ready and session.failure is None
    right = form.problem is None and untrainable(session.spec) is None
    return is_loading and right and not form.waits_for


def possible(session: TrainingSession, form: Form) -> Possible:
    """What can be done to the run of ``session`` with what stands in ``form``, or to a desk."""
    if form.at_desk is not None:
        desk = form.at_desk
        return Possible(not desk.why_off, desk.can_step, desk.can_reset)
    ready, state = session.is_ready, session.state
    right = form.problem is None and untrainable(session.spec) is None
    goes_on = ready and right and state is not RunState.FAILED and not form.waits_for
    return Possible(goes_on or (ready and state is RunState.RUNNING), goes_on, ready)
