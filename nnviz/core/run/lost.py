"""By which setting a run was lost that failed, and whether it would be lost by that again."""

from collections.abc import Callable
from dataclasses import dataclass

from nnviz.core.network import Network
from nnviz.core.run.live_changes import is_live_change
from nnviz.core.run.turns import TURNING
from nnviz.core.spec import Spec

_SLOPE = "activation", "output", "cost"
"""Settings by which the same η may be a good one."""
_INSTEAD: dict[str, Callable[[Spec, Spec], bool]] = {
    "momentum": lambda now, old: now.momentum < old.momentum,
    "penalty": lambda now, old: now.penalty != old.penalty or now.decay(1) < old.decay(1),
}
"""What may help instead of a lower η, and whether that has been done."""


@dataclass(frozen=True)
class Lost:
    """A design with which a run failed that began at ``start``, and what it was lost ``by``.

    That is a setting, "" where it is not known. Of one that had these settings from its start it is
    η; there a lower "momentum" or "penalty" may help too where these are ``instead`` of it.
    """

    spec: Spec
    start: Network | None
    by: str = "learning_rate"
    instead: tuple[str, ...] = ()

    @classmethod
    def after(cls, trained: Spec, spec: Spec, start: Network | None) -> "Lost":
        """What a run failed by that was ``trained`` before with other settings.

        It is one of those, η before all others.
        """
        others = (name for name in TURNING if getattr(trained, name) != getattr(spec, name))
        return cls(spec, start, next(others, ""))

    def still(self, now: Spec) -> str:
        """The setting it was lost by, where a run with ``now`` has it still; "" where it has not.

        Of η that is all that is no lower.
        """
        old = self.spec
        if any(getattr(now, name) != getattr(old, name) for name in _SLOPE):
            return ""
        if self.by != "learning_rate":
            return self.by if self.by and getattr(now, self.by) == getattr(old, self.by) else ""
        helps = any(_INSTEAD[name](now, old) for name in self.instead)
        return "" if helps or now.learning_rate < old.learning_rate else self.by

    def is_of(self, now: Spec, start: Network | None) -> bool:
        """Whether it was a run of the same first weights, with other settings at most."""
        return start is self.start and is_live_change(self.spec, now)
