"""By which setting a run was lost that failed, and whether it would be lost by that again."""

from collections.abc import Callable
from dataclasses import dataclass

from nnviz.core.network import Network
from nnviz.core.run.large import may_fall
from nnviz.core.run.live_changes import is_live_change
from nnviz.core.run.turns import TURNING
from nnviz.core.spec import Spec

RATE_ALONE = ("learning_rate",)
"""What helps where nothing can be tried."""
_SLOPE = "activation", "output", "cost"
"""Settings by which the same η may be a good one."""
_HELPED: dict[str, Callable[[Spec, Spec], bool]] = {
    "learning_rate": lambda now, old: now.learning_rate < old.learning_rate,
    "momentum": lambda now, old: now.momentum < old.momentum,
    "penalty": lambda now, old: now.penalty != old.penalty or now.decay(1) < old.decay(1),
    "inputs": lambda now, old: now.choices.scaling != old.choices.scaling,
    "start": lambda now, old: False,
}
"""What may help, and whether that has been done; another start is none of the settings."""


@dataclass(frozen=True)
class Lost:
    """A design with which a run failed that began at ``start``, and what it was lost ``by``.

    That is a setting, "" where it is not known. Of one that had these settings from its start it is
    the first of what ``helps``: "learning_rate", "momentum" or "penalty", lowered, "inputs" that
    are scaled, or another "start".
    """

    spec: Spec
    start: Network | None
    by: str = "learning_rate"
    helps: tuple[str, ...] = RATE_ALONE

    @classmethod
    def at_once(cls, spec: Spec, start: Network | None, helps: tuple[str, ...]) -> "Lost":
        """What a run failed by that had no other settings before."""
        return cls(spec, start, next(iter(helps), ""), helps)

    @classmethod
    def after(cls, trained: Spec, spec: Spec, start: Network | None) -> "Lost":
        """What a run failed by that was ``trained`` before with other settings.

        It is one of those, η before all others.
        """
        others = (name for name in TURNING if getattr(trained, name) != getattr(spec, name))
        by = next(others, "")
        return cls(spec, start, by, RATE_ALONE if by == "learning_rate" else ())

    def still(self, now: Spec, start: Network | None) -> str:
        """What it was lost by, where a run with ``now`` from that ``start`` has it still; else "".

        Of η that is all that is no lower, and could be.
        """
        old = self.spec
        if any(getattr(now, name) != getattr(old, name) for name in _SLOPE):
            return ""
        if not self.helps:
            return self.by if self.by and getattr(now, self.by) == getattr(old, self.by) else ""
        is_other = "start" in self.helps and start is not self.start
        if is_other or any(_HELPED[name](now, old) for name in self.helps):
            return ""
        return "" if self.by == "learning_rate" and not may_fall(now) else self.by

    def is_of(self, now: Spec, start: Network | None) -> bool:
        """Whether it was a run of the same first weights, with other settings at most."""
        return start is self.start and is_live_change(self.spec, now)
