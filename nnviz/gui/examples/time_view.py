"""The example that is looked at, as the network answered it from epoch to epoch."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QT_TRANSLATE_NOOP, QSignalBlocker, QTimer
from PySide6.QtWidgets import QWidget

from nnviz.core import Spec
from nnviz.core.fit import untrainable
from nnviz.core.insight.answers import for_and_against
from nnviz.core.insight.checkpoints import MOST_BYTES, Checkpoint
from nnviz.data import Dataset
from nnviz.gui.controls.button import Button
from nnviz.gui.controls.caption_row import QuietText
from nnviz.gui.controls.or_sentence import OrSentence
from nnviz.gui.controls.plural import listed
from nnviz.gui.controls.rows import column, row
from nnviz.gui.controls.slider import Slider
from nnviz.gui.example import Example
from nnviz.gui.examples.answer_strip import AnswerStrip
from nnviz.gui.look.standing import Standing
from nnviz.gui.neuron_names import output_names
from nnviz.gui.plot.export import Sheet
from nnviz.gui.reading_words import answer_text, in_own_unit
from nnviz.gui.saving import offer_saving
from nnviz.gui.view import View

_SETTLE_MS = 150
"""After a change of the drawing, before all moments answer it: strokes come many a second."""

_PLAY_MS = 80
_STEPS = 1000


class ThroughTimeView(Standing, View):
    """The outputs at every kept moment; a slider takes the whole window back to one of them.

    ``chosen`` is that one, None for the present.
    """

    title = str(QT_TRANSLATE_NOOP("View", "Time"))
    done_here = ("chosen",)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spec = Spec()
        self._dataset: Dataset | None = None
        self._example: Example | None = None
        self._moments: tuple[Checkpoint, ...] = ()
        self._outputs: dict[int, NDArray[np.float64]] = {}
        self.chosen: Checkpoint | None = None
        self._kept_bytes = 0
        self._make_parts()
        self._lay_out()
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._show)
        self._player = QTimer(self, interval=_PLAY_MS)
        self._player.timeout.connect(self._play_on)

    def reset(self, spec: Spec) -> None:
        """A new run: no moment of it is chosen."""
        self._spec, self.chosen = spec, None
        self._outputs.clear()
        self._player.stop()

    def show_present(self) -> None:
        """The run goes on, and all views with it."""
        self.chosen = None
        self._player.stop()
        if self.isVisible():
            self._show()

    def show_dataset(self, dataset: Dataset | None) -> None:
        """What the outputs are called."""
        self._dataset = dataset

    def show_example(self, example: Example | None) -> None:
        """Ask every moment for its answer to another example."""
        self._example = example
        self._outputs.clear()
        self._settle.start()

    def show_checkpoints(self, moments: tuple[Checkpoint, ...], size: int) -> None:
        """The kept moments of the run, which take ``size`` bytes."""
        if len(moments) == len(self._moments) and moments[-1:] == self._moments[-1:]:
            return
        self._moments, self._kept_bytes = moments, size
        if self.isVisible():
            self._show()

    def showEvent(self, event: object) -> None:
        """Catch up with what happened while the page was closed."""
        self._show()

    def show_standing(self) -> None:
        """A moment is chosen already: the whole window has been taken back to it."""
        self._show()

    def _make_parts(self) -> None:
        self.strip = AnswerStrip()
        self.strip.setAccessibleName(self.tr("Outputs from epoch to epoch"))
        offer_saving(self.strip, self._sheet, self.strip.accessibleName(), self.saving_wanted)
        self.slider = Slider(_STEPS, of_number=True)
        self.slider.setObjectName("time_slider")
        self.slider.setAccessibleName(self.tr("Epoch to look back at"))
        self.slider.valueChanged.connect(self._on_slid)
        self.strip.pointed_at.connect(self.slider.setValue)
        self.play_button = Button(self.tr("Play"), "play", "quiet", objectName="time_play_button")
        self.play_button.setAccessibleName(self.tr("Play the run from its start"))
        self.play_button.clicked.connect(self._play)
        self.now_button = Button(self.tr("Back to now"), role="text", objectName="time_now_button")
        self.now_button.clicked.connect(self._go_to_now)
        self.origin = QuietText()

    def _lay_out(self) -> None:
        foot = row(self.play_button, (self.slider, 1), self.now_button, space=16)
        shown = QWidget()
        column(self.origin, (self.strip, 1), foot, space=2, of=shown)
        self.page = OrSentence(shown)
        column(self.page, of=self)

    def _show(self) -> None:
        why = self._why_not()
        self.page.explain(why)
        if why:
            self.say(why)
            return
        self.strip.set_values(self._shares(), self._names())
        first, last = self._moments[0].epoch, self._moments[-1].epoch
        self.strip.set_ends(f"{first}", self.tr("epoch {0}").format(last))
        with QSignalBlocker(self.slider):
            self.slider.setRange(0, len(self._moments) - 1)
            self.slider.setValue(self._index)
        self._show_moment()

    def _why_not(self) -> str:
        if len(self._moments) < 2 and untrainable(self._spec) is not None:
            return self.tr("A step has no slope to train on: there is no earlier moment.")
        if len(self._moments) < 2:
            return self.tr("Once an epoch is trained you can look back here.")
        if self._example is None or self._example.inputs.size != self._spec.sizes[0]:
            return self.tr("Draw a digit, or choose an example, to see how its answer came about.")
        return ""

    def _sheet(self) -> Sheet:
        """A row for every moment: its epoch, and every output."""
        rows = ([moment.epoch, *self._told(moment).tolist()] for moment in self._moments)
        return Sheet(self.strip, [[self.tr("epoch"), *self._names()], *rows], self.origin.text)

    def _show_moment(self) -> None:
        moment = self._moments[self._index]
        outputs = self._answers(moment)
        texts = [answer_text(float(a), self._spec.output, self._dataset) for a in outputs]
        one_wins = len(outputs) > 1 and (self._dataset is None or self._dataset.kind == "classes")
        best = int(np.argmax(outputs)) if one_wins else -1
        self.strip.set_current(self._index, texts, best)
        self.now_button.setEnabled(self.chosen is not None)
        assert self._example is not None
        kept = self.tr("{0} moments kept, {1:.1f} of {2:.0f} MB")
        megabytes = (self._kept_bytes / 1e6, MOST_BYTES / 1e6)
        self.origin.set_text(
            f"{self._example.origin} · {kept.format(len(self._moments), *megabytes)}"
        )
        answer = self._names()[best] if best >= 0 else self._all_said(texts)
        said = self.tr("after epoch {epoch} it answers {answer}")
        self.say(said.format(epoch=moment.epoch, answer=answer))

    @property
    def _index(self) -> int:
        """The place of the chosen moment, the last one's for the present."""
        if self.chosen is None:
            return len(self._moments) - 1
        epochs = [moment.epoch for moment in self._moments]
        return int(np.searchsorted(epochs[:-1], self.chosen.epoch))

    def _names(self) -> list[str]:
        data = self._dataset
        table = None if data is None or data.kind != "values" else data.table
        only = "a" if table is None else table.wanted
        return [name or only for name in output_names(data, self._spec.sizes[-1])]

    def _all_said(self, texts: list[str]) -> str:
        """Each output with its name, where several answer at once."""
        if len(texts) == 1:
            return texts[0]
        return listed(f"{n} {t}" for n, t in zip(self._names(), texts, strict=True))

    def _shares(self) -> NDArray[np.float64]:
        """Outputs (moments, outputs) for or against; signed ones are divided by the largest
        that is finite.
        """
        table = np.array([self._answers(moment) for moment in self._moments])
        rule = None
        if self._dataset is not None:
            rule = for_and_against(self._dataset.kind, table.shape[1], self._spec.output)
        if rule is not None:
            return rule.shades(table)
        return table / max(1.0, float(np.abs(table[np.isfinite(table)]).max(initial=0.0)))

    def _told(self, moment: Checkpoint) -> NDArray[np.float64]:
        """The outputs as they are told: values in their table's own unit."""
        outputs = self._answers(moment)
        own = in_own_unit(outputs, self._spec.output, self._dataset)
        return outputs if own is None else own

    def _answers(self, moment: Checkpoint) -> NDArray[np.float64]:
        """The outputs (k,) of a moment's network for the example, reckoned once."""
        assert self._example is not None
        if moment.step not in self._outputs:
            outputs = moment.network.forward(self._example.inputs)[1][-1]
            self._outputs[moment.step] = np.asarray(outputs, dtype=np.float64)
        return self._outputs[moment.step]

    def _on_slid(self, index: int) -> None:
        """Look back at the moment of that place; the last one is the present."""
        if not self._moments or self._why_not():
            return
        self.chosen = None if index == len(self._moments) - 1 else self._moments[index]
        self._show_moment()
        self.moment_chosen.emit(self.chosen)

    def _go_to_now(self) -> None:
        self._player.stop()
        self.slider.setValue(self.slider.maximum())

    def _play(self) -> None:
        """From the start to the present; a second click stops."""
        if self._player.isActive():
            self._player.stop()
        else:
            self.slider.setValue(0)
            self._player.start()

    def _play_on(self) -> None:
        if self.slider.value() >= self.slider.maximum() or not self.isVisible():
            self._player.stop()
        else:
            self.slider.setValue(self.slider.value() + 1)
