"""One setting of a run to turn, with a value that is worth a try."""

import dataclasses
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from nnviz.core import Spec
from nnviz.data.sources import is_csv, means_nothing
from nnviz.gui.controls.choice import Choice
from nnviz.gui.controls.rows import row
from nnviz.gui.runs.hidden_layers import HiddenLayers
from nnviz.gui.spec_fields import ABOUT, SpecField, any_field, choice_field, flag_field, label_of

_KNOB, _EDITOR = 148, 112


def _rate(spec: Spec, _: int) -> float:
    return float(f"{0.4 * spec.learning_rate:.1g}")


def _batch(spec: Spec, n_train: int) -> int:
    if spec.mini_batch_size < 100 <= n_train // 10:
        return 100
    return 1 if spec.mini_batch_size > 1 else 10


def _cost(spec: Spec, _: int) -> str:
    if spec.cost != "quadratic":
        return "quadratic"
    return "log-likelihood" if spec.output == "softmax" else "cross-entropy"


def _layers(spec: Spec, _: int) -> tuple[int, ...]:
    """The hidden ones: half as many neurons in the first, or a first one where there is none."""
    first, *others = spec.sizes[1:-1] or (60,)
    return (max(1, first // 2) if first > 1 else 2, *others)


def _fewer(spec: Spec, n_train: int) -> int:
    """A tenth of the examples: these are sooner learned by heart."""
    present = spec.train_size or n_train
    return present // 10 or present + 1


KNOBS: dict[str, Callable[[Spec, int], Any]] = {
    "learning_rate": _rate,
    "momentum": lambda spec, _: 0.0 if spec.momentum else 0.5,
    "mini_batch_size": _batch,
    "penalty_strength": lambda spec, _: 0.0 if _has_penalty(spec) else 1.0,
    "dropout": lambda spec, _: 0.0 if any(spec.dropouts) else 0.5,
    "cost": _cost,
    "sizes": _layers,
    "seed": lambda spec, _: spec.seed + 1 if spec.seed < ABOUT["seed"]["maximum"] else 1,
    "activation": lambda spec, _: "tanh" if spec.activation == "sigmoid" else "sigmoid",
    "initializer": lambda spec, _: "large" if spec.initializer == "scaled" else "scaled",
    "use_biases": lambda spec, _: not spec.use_biases,
    "train_size": _fewer,
    "schedule": lambda spec, _: "constant" if spec.schedule == "halving" else "halving",
    "stop_patience": lambda spec, _: 10 if spec.stop_patience is None else None,
    "fresh_digits": lambda spec, _: not spec.fresh_digits,
    "expanded": lambda spec, _: not spec.expanded,
    "data_size": lambda spec, _: 500 if spec.data_size < 500 else 50,
    "noise": lambda spec, _: 0.0 if spec.noise else 0.1,
}
"""What can be turned, and what to try instead of a run's own value (given the design and the number
of training examples)."""

OTHER_START = ("sizes", "seed", "initializer")
"""Settings whose change draws other first weights."""


class KnobField(QWidget):
    """Chooses a setting and edits its value; `turned` puts it into a design."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spec, self._n_train = Spec(), 1
        self._are_pictures = False
        self.knob = Choice()
        self.knob.setObjectName("again_knob")
        self.knob.setAccessibleName(self.tr("Setting that is changed"))
        self.knob.setMinimumWidth(_KNOB)
        self.editors = QStackedWidget()
        self.editors.setFixedSize(_EDITOR, 28)
        self._fields: dict[str, SpecField] = {}
        self._outdated: set[str] = set()
        self._offer(self._spec.data)
        row(self.knob, self.editors, space=8, of=self)
        self.knob.picked.connect(self._on_knob_picked)

    def show_pictures(self, are_pictures: bool) -> None:
        """Whether the examples are pictures: of a table of one's own only they can tell."""
        self._are_pictures = are_pictures

    def propose(self, spec: Spec, n_train: int) -> None:
        """Offer something else than what `spec` has."""
        self._spec, self._n_train = spec, n_train
        self._offer(spec.data)
        self._outdated = set(self._fields)
        self._on_knob_picked()

    def _offer(self, data: str) -> None:
        """The settings that mean something to these data; the chosen one stays if it does."""
        names = [name for name in KNOBS if not means_nothing(name, data)]
        if is_csv(data) and not self._are_pictures:
            names.remove("expanded")
        if names == [self.knob.itemData(index) for index in range(self.knob.count())]:
            return
        chosen = self.knob.currentData()
        with QSignalBlocker(self.knob):
            self.knob.clear()
            for name in names:
                self.knob.add(name, _knob_name(name))
        self.knob.choose(chosen if chosen in names else names[0])

    @property
    def same_start(self) -> bool:
        """Whether a run with the value begins with the same weights."""
        return self.knob.currentData() not in OTHER_START

    @property
    def problem(self) -> str:
        """Why there is no value, "" where there is one."""
        return self._chosen.problem()

    def turned(self) -> Spec:
        """The design with the value that is typed. Raises SpecError where it cannot be."""
        name = self.knob.currentData()
        values = {name: self._chosen.read()}
        if name == "sizes":
            values = {name: (self._spec.sizes[0], *values[name], self._spec.sizes[-1])}
        if name == "penalty_strength" and self._spec.penalty == "none":
            values["penalty"] = "l2"  # λ means nothing without a penalty
        return dataclasses.replace(self._spec, **values)

    @property
    def _chosen(self) -> SpecField:
        """The field of the setting that is chosen, made or brought up to date when it is chosen."""
        name = self.knob.currentData()
        if name not in self._fields:
            self._fields[name] = self._made(name)
        if name in self._outdated:
            self._outdated.remove(name)
            self._fields[name].show(KNOBS[name](self._spec, self._n_train))
        return self._fields[name]

    def _made(self, name: str) -> SpecField:
        made = _field(name)
        made.control.setObjectName(f"again_{name}")
        self.editors.addWidget(made.control)
        made.show(KNOBS[name](self._spec, self._n_train))
        made.typed.connect(self.changed)
        made.finished.connect(self.changed)
        return made

    def _on_knob_picked(self) -> None:
        self.editors.setCurrentWidget(self._chosen.control)
        self.changed.emit()


def _knob_name(name: str) -> str:
    """ "learning rate η", "mini-batch" """
    label = label_of(name)
    return f"{label[:1].lower()}{label[1:]} {ABOUT[name]['symbol'] or ''}".strip()


def _field(name: str) -> SpecField:
    if name == "sizes":
        number = HiddenLayers()
        field = SpecField(
            name, number, lambda: number.typed, number.set_value, lambda: number.problem
        )
        number.textChanged.connect(field.on_typed)
        return field
    if ABOUT[name]["kind"] is bool:
        return flag_field(name, QCoreApplication.translate("Runs", "yes"))
    choices = ABOUT[name]["choices"]
    if choices:
        trainable = {key: c for key, c in choices.items() if getattr(c, "trainable", True)}
        return choice_field(name, Choice(), trainable)
    return any_field(name)


def _has_penalty(spec: Spec) -> bool:
    return spec.penalty != "none" and spec.penalty_strength > 0
