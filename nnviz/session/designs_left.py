"""The designs of a session: the first one, those that come back with their data, what waits."""

from nnviz.core import Spec
from nnviz.core.fit import untrainable
from nnviz.data.designs import following, usual_design

FIRST_DESIGN = usual_design("handwriting")
"""What the window opens with."""


class DesignsLeft:
    """One design for each name or path of data, of this session."""

    def __init__(self) -> None:
        self._left: dict[str, Spec] = {}
        self.awaited: Spec | None = None
        """To be trained as soon as there are its examples."""
        self.built: Spec | None = None
        """Of a network that was built by hand and then trained."""

    def leave(self, spec: Spec) -> None:
        """Other data come: remember this design, if it can learn."""
        if untrainable(spec) is None:
            self._left[spec.data] = spec

    def design_for(self, data: str, left: Spec) -> Spec:
        """What ``data`` had before, or else what comes with them after the design ``left``."""
        if data == left.data:
            return left
        return self._left.get(data) or following(left, data)
