"""A run on its way into a file."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

from nnviz.gui.message import Message, written
from nnviz.gui.sharing.project.around import Standing
from nnviz.session.copies import Copy
from nnviz.session.current_run import CurrentRun
from nnviz.session.training_session import TrainingSession

Then: TypeAlias = Callable[[Message, Standing], None]
"""Told what came of it, and how all stood that is written there."""


def writing(
    path: Path, run: TrainingSession | CurrentRun, copied: Copy | None, kept: dict[str, Any]
) -> Callable[[], Message]:
    """What writes it as it stands now, with what is ``kept`` around it; needs no window."""
    from nnviz.gui.sharing.project.run import Kept

    all_of_it = Kept(run, copied, kept)
    return lambda: written(path, lambda: all_of_it.write(path))
