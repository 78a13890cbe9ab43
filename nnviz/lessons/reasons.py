"""Why a lesson was reproduced or not, in words, with the numbers of its runs."""

from collections.abc import Iterator, Sequence
from typing import Protocol

from nnviz.core import Sentence
from nnviz.core.sentence import counted, spoken
from nnviz.lessons import texts
from nnviz.lessons.lesson import Form, Measured
from nnviz.lessons.measures import curves, layers, readings
from nnviz.lessons.measures.measure import PERCENT, POINTS
from nnviz.lessons.runs import Figures, Run, Runs
from nnviz.number_forms import percent
from nnviz.number_forms import written as figure

_MOST_SAID = 6
_OFF = 0.05
"""Of a band's width, or of its only end: how far an end may be from what is written of it."""
_MOST_DIGITS = 9
_MUCH = 50.0
"""Percent of a layer that is flat: worth saying."""


class Number(Protocol):
    """A measure's value, as judging knows it."""

    @property
    def measured(self) -> Measured: ...  # noqa: D102
    @property
    def name(self) -> str: ...  # noqa: D102
    @property
    def value(self) -> float | None: ...  # noqa: D102
    @property
    def holds(self) -> bool | None: ...  # noqa: D102
    @property
    def unit(self) -> str: ...  # noqa: D102
    @property
    def form(self) -> str: ...  # noqa: D102


def reasons(
    form: Form, runs: Runs, values: Sequence[Number], reproduced: bool | None
) -> tuple[Sentence, ...]:
    """What is out of its band, or what is in it; then what happened in the runs."""
    judged = [value for value in values if value.measured.is_judged]
    said: list[Sentence] = []
    if reproduced is not None:
        told = judged if reproduced else [value for value in judged if not value.holds]
        said = [_of_value(value, values) for value in told]
    elif not all(run.complete for name in form.designs for run in runs[name]):
        said = [Sentence("The run is not complete: train it to its end, with the lesson's values.")]
    of_runs = _failures if reproduced else _of_runs
    said += [each for name in form.designs for each in of_runs(runs[name])]
    return tuple(said[:_MOST_SAID])


def _of_value(value: Number, values: Sequence[Number]) -> Sentence:
    measured = value.measured
    if value.value is None:
        return Sentence("{label}: this run has no such number.", label=measured.label)
    text = written(value, values)
    if text:
        return Sentence("{text}", text=text)
    return Sentence(
        "{label}: {value}; the lesson asks for {band}.",
        label=measured.label,
        value=told(measured, value.value, value.form, value.unit),
        band=band(measured, value.form, value.unit),
    )


def written(value: Number, values: Sequence[Number]) -> str:
    """What the file says of a value in, above or below its band, with the numbers of all values.

    "" where it says nothing of that, or there is no value.
    """
    if value.value is None:
        return ""
    measured, part = value.measured, "within"
    if not value.holds:
        is_low = measured.low is not None and value.value < measured.low
        part = "below" if is_low else "above"
    numbers = {each.name: each.value for each in values}
    forms = {each.name: each.form for each in values}
    return texts.filled(getattr(measured, part), numbers, forms)


def band(measured: Measured, form: str, unit: str) -> Sentence:
    """A band in words."""
    if measured.low is None or measured.high is None:
        end = measured.high if measured.low is None else measured.low
        assert end is not None
        shown = amount(end, form, unit)
        if measured.low is None:
            return Sentence("at most {end}", end=shown)
        return Sentence("at least {end}", end=shown)
    low = amount(measured.low, form, "")
    return Sentence("{low} to {high}", low=low, high=amount(measured.high, form, unit))


def span(low: str, high: str) -> str:
    """From one number to another as short as can be read: "8–25", "−2.5 to 2.5", "0" alone."""
    if low == high:
        return low
    is_negative = not low[:1].isdigit()
    return str(Sentence("{low} to {high}", low=low, high=high)) if is_negative else f"{low}–{high}"


def fine_form(measured: Measured, form: str) -> str:
    """The form with as many digits as its band needs: its ends differ, and are what they are."""
    ends = [end for end in (measured.low, measured.high) if end is not None]
    if not ends:
        return form
    off = _OFF * (abs(ends[-1] - ends[0]) or abs(ends[0]))
    head, digits, kind = form[:-2], int(form[-2]), form[-1]
    forms = [f"{head}{more}{kind}" for more in range(digits, _MOST_DIGITS + 1)]
    return next(
        (each for each in forms if all(abs(float(format(end, each)) - end) <= off for end in ends)),
        forms[-1],
    )


def told(
    measured: Measured, value: float, form: str, unit: str, *, is_labelled: bool = True
) -> str:
    """The value of a measure: of an epoch it is said that it is one, unless its label does."""
    if unit != "epoch" or (
        is_labelled and spoken("Lesson text", "epoch") in measured.label.casefold()
    ):
        return measured_amount(value, form, unit)
    return of_unit(measured_number(value, form, unit), unit_told(measured, unit))


def unit_told(measured: Measured, unit: str) -> str:
    """The unit of a value where it stands alone: "epochs" where these are counted, else "epoch"
    names one.
    """
    is_count = measured.measure == "epochs" or measured.minus is not None
    return "epochs" if unit == "epoch" and is_count else unit


def of_unit(number: str, unit: str) -> str:
    """A written number as one says it now, the two never parted at a line's end."""
    if unit == "epochs":
        return str(Sentence("{number}\u00a0epochs", number=number))
    if unit == "epoch":
        return str(Sentence("epoch\u00a0{number}", number=number))
    return f"{number}\u00a0{spoken('Unit', unit)}" if unit else number


def amount(value: float, form: str, unit: str) -> str:
    """A number with its unit; epochs are bare numbers."""
    return of_unit(number_of(value, form), "" if unit == "epoch" else unit)


def measured_amount(value: float, form: str, unit: str) -> str:
    """A number that was measured with its unit, as the run's own figures are written."""
    return of_unit(measured_number(value, form, unit), "" if unit == "epoch" else unit)


def measured_number(value: float, form: str, unit: str) -> str:
    """The same without it: a share, and a difference of two, has its tenths though they are 0."""
    if unit == PERCENT:
        return percent(value, int(form[-2]))
    return figure(value, form) if unit == POINTS and value else number_of(value, form)


def number_of(value: float, form: str) -> str:
    """A number as it is written in any language, without zeros at its end."""
    number = figure(value, form)
    if "." in number and "\N{MIDDLE DOT}" not in number:
        number = number.rstrip("0").rstrip(".")
    return number


def _of_runs(runs: Sequence[Figures]) -> Iterator[Sentence]:
    """What happened in the first run of a design that may be why, or that one of them failed."""
    run, failures = runs[0], [*_failures(runs)]
    yield from failures
    if failures or not run.history:
        return
    yield from _turn(run)
    if isinstance(run, Run):
        yield from _of_network(run)


def _of_network(run: Run) -> Iterator[Sentence]:
    yield from _flat(run)
    never = readings.never_answered(run)
    if never:
        yield counted(
            int(never),
            "One class is never the answer.",
            "{count} classes are never the answer.",
        )


def _failures(runs: Sequence[Figures]) -> Iterator[Sentence]:
    """Why the first of a design's runs that failed did so."""
    yield from [run.failure for run in runs if run.failure is not None][:1]


def _turn(run: Figures) -> Iterator[Sentence]:
    epoch, ratio = curves.epoch_turned(run), curves.last_over_best(run)
    if epoch is not None and ratio is not None:
        yield Sentence(
            "The cost on examples held out was lowest after epoch {epoch:.0f} and ended "
            "{ratio:.2f} times as high.",
            epoch=epoch,
            ratio=ratio,
        )


def _flat(run: Run) -> Iterator[Sentence]:
    for layer in range(1, len(run.network.weights)):
        share = layers.flat(run, layer)
        if share is not None and share >= _MUCH:
            yield Sentence(
                "{share:.0f} % of the weighted inputs of hidden layer {layer} are where the "
                "activation is flat.",
                share=share,
                layer=layer,
            )
