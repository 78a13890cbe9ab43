"""Measures, figures and pages in a teacher's words, and what a lesson says where nobody says it."""

from collections.abc import Mapping, Sequence
from typing import Any
from zlib import crc32

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from nnviz.core import Spec
from nnviz.data.sources import named
from nnviz.gui.controls.number_words import short
from nnviz.gui.controls.plural import count, listed, without_stop
from nnviz.gui.said import in_words
from nnviz.gui.spec_fields import translated
from nnviz.lessons.judging import Value, form_of, unit_of
from nnviz.lessons.lesson import Measured
from nnviz.lessons.measures.table import MEASURES
from nnviz.lessons.reasons import amount, band, measured_amount
from nnviz.lessons.writing.present import MEASURE

_FIGURES = {
    "accuracy": QT_TRANSLATE_NOOP("Teaching", "Accuracy"),
    "cost": QT_TRANSLATE_NOOP("Teaching", "Cost"),
    "deviation": QT_TRANSLATE_NOOP("Teaching", "Mean error"),
    "squared_error": QT_TRANSLATE_NOOP("Teaching", "Squared error"),
    "distance": QT_TRANSLATE_NOOP("Teaching", "Distance"),
    "training_accuracy": QT_TRANSLATE_NOOP("Teaching", "Training accuracy"),
    "training_cost": QT_TRANSLATE_NOOP("Teaching", "Training cost"),
    "training_deviation": QT_TRANSLATE_NOOP("Teaching", "Training mean error"),
    "training_squared_error": QT_TRANSLATE_NOOP("Teaching", "Training squared error"),
    "training_distance": QT_TRANSLATE_NOOP("Teaching", "Training distance"),
}
_MEASURES = {
    "first": QT_TRANSLATE_NOOP("Teaching", "{figure} after the first epoch"),
    "last": QT_TRANSLATE_NOOP("Teaching", "{figure} at the end"),
    "mean_of_last": QT_TRANSLATE_NOOP("Teaching", "{figure}, mean of the last five epochs"),
    "best": QT_TRANSLATE_NOOP("Teaching", "{figure} at its best"),
    "at": QT_TRANSLATE_NOOP("Teaching", "{figure} after an epoch"),
    "error_rate": QT_TRANSLATE_NOOP("Teaching", "Wrong answers at the end"),
    "gap": QT_TRANSLATE_NOOP("Teaching", "{figure}: training less held out"),
    "gained": QT_TRANSLATE_NOOP("Teaching", "{figure}: last less first"),
    "last_over_best": QT_TRANSLATE_NOOP("Teaching", "{figure}: last divided by best"),
    "epoch_of_best": QT_TRANSLATE_NOOP("Teaching", "{figure}: epoch of the best"),
    "epoch_reached": QT_TRANSLATE_NOOP("Teaching", "{figure}: epoch that reaches a level"),
    "epoch_turned": QT_TRANSLATE_NOOP("Teaching", "{figure}: epoch in which it turned"),
    "steepest_epoch": QT_TRANSLATE_NOOP("Teaching", "{figure}: epoch of the largest change"),
    "falling": QT_TRANSLATE_NOOP("Teaching", "{figure}: share of epochs in which it fell"),
    "epochs": QT_TRANSLATE_NOOP("Teaching", "Epochs that it trained"),
    "learning_rate": QT_TRANSLATE_NOOP("Teaching", "η at the end"),
    "test_accuracy": QT_TRANSLATE_NOOP("Teaching", "Accuracy on the test part"),
    "flat": QT_TRANSLATE_NOOP("Teaching", "Share of flat activations"),
    "stuck": QT_TRANSLATE_NOOP("Teaching", "Share of stuck neurons"),
    "dead": QT_TRANSLATE_NOOP("Teaching", "Share of dead neurons"),
    "speed": QT_TRANSLATE_NOOP("Teaching", "How fast a layer learns"),
    "speed_ratio": QT_TRANSLATE_NOOP("Teaching", "Last hidden layer's speed / first's"),
    "small_weights": QT_TRANSLATE_NOOP("Teaching", "Share of weights next to 0"),
    "moved": QT_TRANSLATE_NOOP("Teaching", "Largest change of a weight"),
    "most_answered": QT_TRANSLATE_NOOP("Teaching", "Share of the commonest answer"),
    "never_answered": QT_TRANSLATE_NOOP("Teaching", "Classes that are never the answer"),
    "answer": QT_TRANSLATE_NOOP("Teaching", "An output for some inputs"),
}
_PAGES = {
    "cost": QT_TRANSLATE_NOOP("Teaching", "Cost"),
    "accuracy": QT_TRANSLATE_NOOP("Teaching", "Accuracy"),
    "speeds": QT_TRANSLATE_NOOP("Teaching", "How fast each layer learns"),
    "neurons": QT_TRANSLATE_NOOP("Teaching", "What each neuron looks for"),
    "network": QT_TRANSLATE_NOOP("Teaching", "Network"),
    "data": QT_TRANSLATE_NOOP("Teaching", "Data"),
    "mistakes": QT_TRANSLATE_NOOP("Teaching", "Mistakes"),
    "backprop": QT_TRANSLATE_NOOP("Teaching", "Backprop"),
    "saturation": QT_TRANSLATE_NOOP("Teaching", "Saturation"),
    "time": QT_TRANSLATE_NOOP("Teaching", "Time"),
    "runs": QT_TRANSLATE_NOOP("Teaching", "Runs"),
    "road": QT_TRANSLATE_NOOP("Teaching", "Road"),
    "yours": QT_TRANSLATE_NOOP("Teaching", "Yours"),
    "writing": QT_TRANSLATE_NOOP("Teaching", "Writing"),
    "lesions": QT_TRANSLATE_NOOP("Teaching", "Lesions"),
    "dropout": QT_TRANSLATE_NOOP("Teaching", "Dropout"),
    "vote": QT_TRANSLATE_NOOP("Teaching", "Vote"),
}
_ARGUMENTS = {
    "other": QT_TRANSLATE_NOOP("Teaching", "of"),
    "epoch": QT_TRANSLATE_NOOP("Teaching", "epoch"),
    "level": QT_TRANSLATE_NOOP("Teaching", "level"),
    "layer": QT_TRANSLATE_NOOP("Teaching", "layer"),
    "inputs": QT_TRANSLATE_NOOP("Teaching", "inputs"),
    "neuron": QT_TRANSLATE_NOOP("Teaching", "output"),
}
_LONGEST = 80
"""Letters of a label in a lesson's file."""


def figure_words(name: str) -> str:
    """A figure of an epoch."""
    return _tr(str(_FIGURES.get(name, name)))


def measure_words(name: str, figure: str = "") -> str:
    """A measure, of that figure where it is of one; a new measure is its own help."""
    text = _tr(str(_MEASURES.get(name, MEASURES[name].help)))
    shown = figure_words(figure) if figure else _tr("Figure")
    return without_stop(text.replace("{figure}", shown))[:_LONGEST]


def help_words(name: str) -> str:
    """What a measure measures."""
    return _tr(MEASURES[name].help)


def argument_words(name: str) -> str:
    """An argument of a measure."""
    return _tr(str(_ARGUMENTS.get(name, name.replace("_", " "))))


def page_words(name: str) -> str:
    """What a lesson can open."""
    return _tr(str(_PAGES[name]))


def value_words(value: Value) -> str:
    """A number with its unit; "" where there is none."""
    return "" if value.value is None else measured_amount(value.value, value.form, value.unit)


def usual_idea(spec: Spec) -> str:
    """What is said before the question."""
    layers = " → ".join(map(str, spec.sizes))
    source = named(spec.data)
    data = spec.data if source is None else translated(source.label)
    epochs = count(spec.epochs, _tr("1 epoch"), _tr("{n} epochs"))
    said = _tr("A network {layers} learns {data} for {epochs}.")
    return said.format(layers=layers, data=data, epochs=epochs)


def usual_claim() -> str:
    """What the run is to show; the numbers are said beside it."""
    return _tr("It comes out as in the teacher's run.")


def usual_explanation(measured: Measured) -> str:
    """What is said after the run; the number stands in braces."""
    unit = unit_of(measured)
    number = f"{{{MEASURE}}}\u00a0{unit}" if unit not in {"", "epoch"} else f"{{{MEASURE}}}"
    return _tr("{label}: {number} in this run.").format(label=measured.label, number=number)


def usual_explanation_shown(measured: Measured, here: str) -> str:
    """The same with the number of the present run, as it will be read."""
    said = _tr("{label}: {number} in this run.")
    return said.format(label=measured.label, number=here or "…")


def usual_answers(measured: Measured) -> list[str]:
    """Answers that divide all numbers at the ends of the band."""
    unit = unit_of(measured)
    low, high = (
        None if end is None else amount(end, form_of(measured), unit)
        for end in (measured.low, measured.high)
    )
    between = band_words(measured)
    below, above = _tr("Less than {end}").format(end=low), _tr("More than {end}").format(end=high)
    answers = [below if low else "", between[:1].upper() + between[1:], above if high else ""]
    return [answer for answer in answers if answer]


def usual_right(measured: Measured) -> int:
    """Which of these answers is the right one."""
    return 0 if measured.low is None else 1


def placed(answers: Sequence[str], right: int, seed: int) -> tuple[list[str], int]:
    """The answers turned so that the right one has a place that nobody can guess, and its place."""
    many = len(answers)
    place = crc32(f"{seed} {''.join(answers)}".encode()) % many
    return [answers[(at - place + right) % many] for at in range(many)], place


def band_words(measured: Measured) -> str:
    """ "91.4 to 95.5 %", "at least 3"; "" without a band."""
    if not measured.is_judged:
        return ""
    return in_words(band(measured, form_of(measured), unit_of(measured)))


def label_for(measure: str, arguments: Mapping[str, Any]) -> str:
    """What the measure is called in the lesson's table."""
    said = measure_words(measure, arguments.get("figure", ""))
    others = [
        f"{argument_words(name)} {short(value) if isinstance(value, float) else value}"
        for name, value in arguments.items()
        if name != "figure" and not isinstance(value, list)
    ]
    return listed([said, *others])[:_LONGEST]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Teaching", text)
