"""What the buttons and keys of a run do while a desk is open: they are the desk's own."""

from typing import Protocol


class AtDesk(Protocol):
    """A desk, as far as the run's buttons and keys know one. The run itself goes on meanwhile."""

    @property
    def why_off(self) -> str:
        """Why nothing goes on in time here, so that Train is off; "" where something does."""

    @property
    def progress(self) -> tuple[int, int, str] | None:
        """How many runs are done, of how many, and how well the best did, "" if none has ended.

        That stands in the bar in the place of the run's own figures; None: these do.
        """

    @property
    def is_rolling(self) -> bool:
        """Whether it goes on by itself now: then Train is Pause."""

    @property
    def can_step(self) -> bool:
        """Whether there is a single step to do."""

    @property
    def can_reset(self) -> bool:
        """Whether there is anything to start over with."""

    @property
    def sentence(self) -> str:
        """What there is to say of it as it stands."""

    def train_or_pause(self) -> None:
        """Let it go on, or stand still; never asked for where ``why_off`` says something."""

    def step(self) -> None:
        """One step."""

    def reset(self) -> None:
        """Start over."""

    def undo(self) -> None:
        """Take back what was done last, where there is anything."""

    def redo(self) -> None:
        """Do it again."""
