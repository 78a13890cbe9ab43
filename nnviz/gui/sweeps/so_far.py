"""How far a sweep is, in names and numbers."""

from PySide6.QtCore import QCoreApplication

from nnviz.gui.sweeps import words
from nnviz.gui.sweeps.running import Running
from nnviz.sweeps.standing import Standing


def so_far(standing: Standing | None, running: Running) -> list[tuple[str, str]]:
    """Runs that are done, and that go on, the time left, the best so far."""
    if standing is None:
        return []
    done = _tr("{done} of {of}").format(done=f"{standing.done:,}", of=f"{standing.of:,}")
    facts = [(_tr("done"), done)]
    if running.is_on:
        going = min(running.jobs, standing.of - standing.done) or running.jobs
        facts.append((_tr("running"), f"{going:,}"))
    seconds = running.seconds_left(standing)
    if seconds is not None and not standing.is_whole:
        facts.append((_tr("left"), words.time_left(seconds)))
    if len(standing.best) == 1:
        facts.append((_tr("best"), words.called(standing.best[0].cell.settings)))
    elif standing.best:
        facts.append((_tr("best"), _tr("{n} alike").format(n=f"{len(standing.best):,}")))
    return facts


def _tr(text: str) -> str:
    return QCoreApplication.translate("Sweeps", text)
