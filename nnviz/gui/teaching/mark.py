"""A number that a lesson draws on a plot once the question is answered; none unless wanted."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from nnviz.gui.controls.check_box import CheckBox
from nnviz.gui.controls.choice import Choice
from nnviz.gui.controls.label import label
from nnviz.gui.controls.number_field import NumberField
from nnviz.gui.controls.rows import column, row
from nnviz.gui.look import theme
from nnviz.gui.teaching.present import Present
from nnviz.gui.teaching.words import figure_words
from nnviz.lessons.lesson import Mark
from nnviz.lessons.measures.curves import line

_PLOTS = ("accuracy", "cost")
_NUMBER, _EPOCH = 72, 74


class OwnMark(QWidget):
    """At first the last value of the present run's accuracy, or of its cost."""

    def __init__(self, present: Present) -> None:
        super().__init__()
        self._present = present
        self.wanted = CheckBox(self.tr("Draw a number on the plot"))
        self.wanted.setObjectName("own_mark")
        self.wanted.setAccessibleName(self.wanted.text())
        self.plot, self.words = Choice(), QLineEdit()
        for name in _PLOTS:
            self.plot.add(name, figure_words(name))
        self.value, self.epoch = NumberField(), NumberField(optional=True, whole=True)
        self.epoch.setPlaceholderText(self.tr("all"))
        self.words.setFont(theme.font(13))
        self.words.setFixedHeight(theme.px(28))
        self.words.setMaxLength(40)
        self._name()
        self._fields = QWidget()
        self._build()
        self.plot.choose(next((name for name in _PLOTS if self._last(name)), _PLOTS[0]))
        self._on_plot()

    @property
    def marks(self) -> tuple[Mark, ...]:
        """One, or none."""
        if not self.wanted.isChecked():
            return ()
        epoch = self.epoch.typed
        seed = _tr("a run of this design with seed {seed}").format(seed=self._present.spec.seed)
        mark = Mark(
            plot=self.plot.currentData(),
            value=float(self.value.typed or 0.0),
            label=self.words.text().strip(),
            source=seed,
            epoch=None if epoch is None else float(epoch),
        )
        return (mark,)

    @property
    def problem(self) -> str:
        """What is wrong with its numbers, "" if nothing is."""
        return (self.value.problem or self.epoch.problem) if self.wanted.isChecked() else ""

    def _last(self, figure: str) -> tuple[int, float] | None:
        """The last epoch that has the figure, and the value."""
        run = self._present.run
        points = [] if run is None else line(run, figure)
        return points[-1] if points else None

    def _on_plot(self) -> None:
        epoch, value = self._last(self.plot.currentData()) or (None, 0.0)
        self.value.set_value(float(f"{value:.4g}"))
        self.epoch.set_value(epoch)
        shown = f"{value:.1f}\u00a0%" if self.plot.currentData() == _PLOTS[0] else f"{value:.3g}"
        self.words.setText(_tr("teacher's run {value}").format(value=shown))

    def _name(self) -> None:
        for widget, name, spoken in (
            (self.plot, "own_mark_plot", self.tr("Plot")),
            (self.value, "own_mark_value", self.tr("Value of the mark")),
            (self.epoch, "own_mark_epoch", self.tr("Epoch of the mark")),
            (self.words, "own_mark_words", self.tr("Words at the mark")),
        ):
            widget.setObjectName(name)
            widget.setAccessibleName(spoken)

    def _build(self) -> None:
        self.value.setFixedWidth(_NUMBER)
        self.epoch.setFixedWidth(_EPOCH)
        at = label(self.tr("at epoch"), 12)
        numbers = row((self.plot, 1), self.value, at, self.epoch, space=6)
        column(numbers, 4, self.words, of=self._fields)
        self._fields.hide()
        self.wanted.toggled.connect(self._fields.setVisible)
        self.plot.picked.connect(self._on_plot)
        column(self.wanted, self._fields, of=self)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Teaching", text)
