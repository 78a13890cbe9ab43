"""A run on its way into a file."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

from nnviz.gui.message import Message, written
from nnviz.gui.sharing.project.around import Around, Lengths, Standing
from nnviz.session.copies import Copy
from nnviz.session.current_run import CurrentRun

Then: TypeAlias = Callable[[Message, Standing], None]
"""Told what came of it, and how all stood that is written there."""


class Wanted(NamedTuple):
    """A run that is to be written, and what stood round it when that was asked for."""

    run: CurrentRun
    kept: dict[str, Any]
    drawing: Lengths

    @classmethod
    def of(cls, run: CurrentRun, around: Around) -> "Wanted":
        """As it stands now."""
        return cls(run, around.kept(), around.drawing())

    def standing(self, copied: Copy | None) -> Standing:
        """How that stands of which there is this copy, made of the run since."""
        standing = Standing.of(self.run, self.drawing)
        if copied is None:
            return standing
        spec = self.run.spec if self.run.plan else copied.spec
        return standing._replace(spec=spec, step=copied.training.step, dataset=copied.newest)

    def writing(self, path: Path, copied: Copy | None) -> Callable[[], Message]:
        """What writes that copy; needs no window."""
        from nnviz.gui.sharing.project.run import Kept

        all_of_it = Kept(self.run, copied, self.kept)
        return lambda: written(path, lambda: all_of_it.write(path))
