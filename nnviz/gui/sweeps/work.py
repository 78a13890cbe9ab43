"""A sweep at work: which one is asked for, its file, its process, and how it stands.

While the page is open Train, Pause and Reset are its own: see `nnviz.gui.run.at_desk`.
"""

import dataclasses
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from nnviz import paths
from nnviz.core import Sentence, Spec, SpecError
from nnviz.core.fit import check_trainable
from nnviz.files.errors import FileError
from nnviz.gui.controls.plural import count, sentences
from nnviz.gui.message import Message, wrong
from nnviz.gui.said import in_words
from nnviz.gui.sweeps import words
from nnviz.gui.sweeps.asked import Asked
from nnviz.gui.sweeps.running import Running
from nnviz.gui.sweeps.watching import Watching
from nnviz.sweeps.errors import SweepError
from nnviz.sweeps.kept import KeptSweep, kept_sweeps, new_file, write_again
from nnviz.sweeps.standing import Standing
from nnviz.sweeps.sweep import Sweep, changed_settings


class SweepWork(QObject):
    """Knows what is asked for, and tells whenever something of it is another one."""

    changed = Signal()
    told = Signal(object)
    """A Message."""
    can_reset = True

    def __init__(
        self, is_training: Callable[[], bool], content: Callable[[str], str], parent: QObject
    ) -> None:
        """``is_training`` says whether the window's own run goes on, which keeps a core.

        ``content`` is asked for the SHA-256 of what the window has read of data of that name.
        """
        super().__init__(parent)
        self._is_training, self._content = is_training, content
        self.base = Spec()
        self.present = Spec()
        """The window's own design."""
        self.sweep: Sweep | None = None
        self.standing: Standing | None = None
        self.problem = ""
        """Why there is no sweep, as a sentence."""
        self.designs: tuple[Spec, ...] = ()
        """What is run beside the sweep's own designs, for a comparison."""
        self._cores, self._measure, self._notice = 1, "best", ""
        self._kept: list[KeptSweep] = []
        self.to_tell: list[Sentence] | None = None
        """What could not be, after its end and until what it has come to is told."""
        self._put_aside: set[Path] = set()
        self.path: Path | None = None
        self.running, self._watching = Running(self), Watching(self)
        self.running.ended.connect(self._on_ended)
        self.running.gone.connect(self._on_gone)
        self.running.looked.connect(self.changed)
        self.running.noticed.connect(self._on_noticed)
        self._watching.changed.connect(self._on_standing)
        self._watching.failed.connect(self._on_failed)

    def open(self) -> Sweep | None:
        """Look at what was kept: the newest sweep of the present design, None where none is."""
        self._kept = kept_sweeps()
        return next((k.sweep for k in self._kept if not self._changed(k.sweep)), None)

    def ask(self, asked: Asked | None, base: Spec | None = None) -> None:
        """Sweep that, of the same design or of another one; what was run of it is shown."""
        if self.running.is_on:
            return
        self.base, self._notice = base or self.base, ""
        self.sweep, self.problem, self.standing = None, "", None
        try:
            check_trainable(self.base)
            if asked is not None:
                self.sweep, self._cores = asked.sweep(self.base), asked.cores
                self.base = self.sweep.base
                if self.sweep.refusal is not None:
                    self.problem = in_words(words.by_its_label(self.sweep.refusal))
        except (SweepError, SpecError) as error:
            self.problem = in_words(words.by_its_label(error.sentence))
        self.follow()

    def measure_by(self, measure: str) -> None:
        """Another epoch counts."""
        self._measure = measure
        self.follow()

    @property
    def measure(self) -> str:
        """Which epoch counts."""
        return self._measure

    @property
    def other_settings(self) -> tuple[str, ...]:
        """In what the present design is another one than the one that is swept."""
        return self._changed(self.sweep) if self.sweep is not None else ()

    # What follows is the run's buttons' own: see AtDesk.

    @property
    def why_off(self) -> str:
        """Why there is nothing to be run; "" where there is."""
        if self.running.is_on:
            return ""
        if self.standing is not None and self.standing.is_whole and self.standing.of:
            return self.tr("All runs are done: type more values, or take more seeds.")
        return self.problem or ("" if self.sweep else self.tr("Choose a setting to sweep over."))

    @property
    def progress(self) -> tuple[int, int, str] | None:
        """How many runs are done, and the best of them."""
        standing = self.standing
        if standing is None:
            return None if self.sweep is None else (0, self.sweep.runs, "")
        best, figure = standing.best, standing.figure
        said = "" if not best or figure is None else words.figure_text(best[0].median, figure)
        return standing.done, standing.of, said

    @property
    def is_rolling(self) -> bool:
        """Whether runs go on."""
        return self.running.is_on

    @property
    def can_step(self) -> bool:
        """There is no single step of a sweep."""
        return False

    @property
    def sentence(self) -> str:
        """What there is to say of it as it stands, first what was mended meanwhile."""
        if not self.is_rolling and (unread := words.unread_text(self.standing, self._content)):
            return unread
        return f"{self._notice or words.outdated_text(self.standing)} {self._stands}".strip()

    @property
    def _stands(self) -> str:
        standing = self.standing
        if standing is None or not standing.of:
            return self.problem
        if self.designs and self.running.is_on:
            done = sum(spec in standing.runs for spec in self.designs)
            said = self.tr("{done} of {of} runs of the comparison done.")
            return said.format(done=done, of=len(self.designs))
        seconds = self.running.seconds_left(standing)
        if self.running.is_on and seconds is not None and not standing.is_whole:
            said = self.tr(
                "{done} of {of} runs done, {left} left. You can look at cells or use the "
                "window meanwhile."
            )
            left = words.time_left(seconds)
        elif self.running.is_on and not standing.is_whole:
            said, left = self.tr("{done} of {of} runs done."), ""
        elif standing.is_whole:
            one, many = self.tr("The run is done."), self.tr("All {n} runs are done.")
            return count(standing.of, one, many)
        elif standing.done:
            said = self.tr("{done} of {of} runs done and kept: Train goes on with the rest.")
            left = ""
        elif self.sweep is not None and self.sweep.has_idle_penalty:
            said, left = self.tr("{of} runs; with λ 0 a penalty changes nothing: sweep over λ."), ""
        else:
            one = self.tr("1 run: press Train to begin.")
            return count(standing.of, one, self.tr("{n} runs: press Train to begin."))
        return said.format(done=f"{standing.done:,}", of=f"{standing.of:,}", left=left)

    def train_or_pause(self) -> None:
        """Run what is left, or leave it."""
        if self.running.is_on:
            self.cancel()
        elif not self.why_off:
            self._begin()

    def cancel(self) -> None:
        """Leave what is left; what is done is kept."""
        self.running.cancel()
        self.changed.emit()

    def step(self) -> None:
        """Nothing: see `can_step`."""

    def compare(self, designs: Sequence[Spec]) -> None:
        """Run these designs, each from its own seed, beside the sweep's own."""
        if not self.running.is_on and self.sweep is not None:
            self._begin(designs)

    def reset(self) -> None:
        """Begin a new map; the present one is kept in its file."""
        self.running.end()
        self._notice = ""
        if self.path is not None:
            self._put_aside.add(self.path)
            said = self.tr("The map is empty again.")
            if paths.is_there(self.path):
                said = self.tr("The map is empty again; what was run is kept in {path}.")
            self.told.emit(Message(said.format(path=self.path)))
        self.follow()

    def undo(self) -> None:
        """There is nothing to take back."""

    def redo(self) -> None:
        """Nor to do again."""

    def end(self) -> None:
        """The window closes: whatever runs ends with it."""
        self._watching.leave()
        self.running.end()

    def _begin(self, designs: Sequence[Spec] = ()) -> None:
        sweep, self.designs, self._notice = self.sweep, tuple(designs), ""
        assert sweep is not None
        try:
            if self.path is None:
                now = datetime.now().astimezone()
                self.path = new_file(now)
                self._kept.insert(0, KeptSweep(self.path, sweep, now))
            elif paths.is_missing(self.path):
                write_again(self.path, sweep, self.standing.runs.values() if self.standing else ())
                self._notice = self.tr(
                    "The map's file was moved or deleted: it is written again, with all that was "
                    "done."
                )
                self.told.emit(Message(self._notice))
            content = self._content(sweep.base.data)
            self.running.begin(
                self.path, sweep, self._jobs, designs, self.standing, content=content
            )
        except (FileError, OSError) as error:
            self.told.emit(wrong(error))
            return
        self._watching.follow(self.path, sweep, self._measure, self.running.is_over)
        self.changed.emit()

    @property
    def _jobs(self) -> int:
        """One core is left to the window while its run goes on."""
        return max(1, self._cores - self._is_training())

    def follow(self) -> None:
        """How the sweep stands by its file, if it has one."""
        self.path, sweep = None, self.sweep
        if sweep is None:
            self._watching.leave()
            self.standing = None
        else:
            same = (k.path for k in self._kept if not changed_settings(k.sweep, sweep))
            self.path = next((path for path in same if path not in self._put_aside), None)
            self._watching.follow(self.path, sweep, self._measure, self.running.is_over)
        self.changed.emit()

    def _changed(self, sweep: Sweep) -> tuple[str, ...]:
        """The settings, but for epochs and seed, in which the present design is another one."""
        free = {"seed", "epochs", *(axis.field for axis in sweep.axes)}
        return tuple(
            field.name
            for field in dataclasses.fields(Spec)
            if field.name not in free
            and getattr(self.present, field.name) != getattr(sweep.base, field.name)
        )

    def _on_standing(self, standing: Standing) -> None:
        self.standing = standing
        self.changed.emit()
        told, self.to_tell = self.to_tell, None
        if told is not None:
            said = in_words(told[0]) if told else self.sentence
            self.told.emit(Message(said, "error" if told else "info", passes=True))

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, FileError):
            raise error
        said = sentences((in_words(error), self.tr("Reset begins a new map.")))
        self.told.emit(wrong(said, passes=True))

    def _on_noticed(self, said: Sentence) -> None:
        self._notice = in_words(said)
        self.told.emit(Message(self._notice, passes=True))

    def _on_gone(self, standing: Standing) -> None:
        """The file was deleted just when it was to be gone on with."""
        self.standing = standing
        self._begin(self.designs)

    def _on_ended(self, told: list[Sentence]) -> None:
        """What it has come to is told when all of the file is read."""
        self.to_tell = told
        self.follow()
