"""What is said of a sweep: its settings, its cells, how far it is."""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication

from nnviz.core import Sentence
from nnviz.data.origin.content import differ
from nnviz.gui.controls.number_words import NOTHING, cost_text, significant
from nnviz.gui.controls.plural import enumerated, listed, sentences
from nnviz.gui.run_words import short_label, value_text
from nnviz.gui.said import in_words
from nnviz.gui.spec_fields import ABOUT, label_of
from nnviz.sweeps.apart.read_here import changed_since_read
from nnviz.sweeps.axis import FIELDS
from nnviz.sweeps.figures import Figure
from nnviz.sweeps.spread import spread_of
from nnviz.sweeps.standing import Standing
from nnviz.sweeps.summary import CellSummary
from nnviz.sweeps.sweep import Sweep

MINUTE, HOUR = 60, 3600


def axis_name(field: str) -> str:
    """How a setting is called in a list: "η learning rate"."""
    symbol, name = ABOUT[field]["symbol"], label_of(field)
    inside = name[:1].lower() + name[1:] if name[1:2].islower() else name
    return f"{symbol} {inside}" if symbol else name


def setting(field: str, value: Any) -> str:
    """ "η 0.5", "ReLU", "batch 10": a value with what it is of."""
    said = value_text(field, value)
    return said if ABOUT[field]["choices"] else f"{short_label(field)} {said}"


def called(settings: Mapping[str, Any]) -> str:
    """ "η 1, λ 0.5"."""
    return listed(setting(field, value) for field, value in settings.items())


def figure_name(figure: Figure) -> str:
    """ "validation accuracy"."""
    names = {
        ("validation", "accuracy"): _tr("validation accuracy"),
        ("test", "accuracy"): _tr("test accuracy"),
        ("training", "accuracy"): _tr("training accuracy"),
        ("validation", "cost"): _tr("validation cost"),
        ("test", "cost"): _tr("test cost"),
        ("training", "cost"): _tr("training cost"),
    }
    return names[figure.part, figure.name]


def measure_names(averaged: int) -> dict[str, str]:
    """At which epochs a figure counts; its mean is over the last ``averaged``."""
    return {
        "best": _tr("best epoch"),
        "last": _tr("last epoch"),
        "last-5": _tr("mean of last {n}").format(n=averaged),
    }


def also_measured(measure: str) -> str:
    """By the best epoch or the last, where another is chosen: a sentence with {n}, {m}, {of}."""
    return {
        "best": _tr("Measured at the best epoch: {n} and {m} of {of} pairs."),
        "last": _tr("Measured at the last epoch: {n} and {m} of {of} pairs."),
    }[measure]


def number(value: float | None, figure: Figure) -> str:
    """ "89.2" of an accuracy in per cent, three digits of a cost."""
    if value is None:
        return NOTHING
    if figure.rises:
        return f"{100 * value:.1f}"
    return significant(value, 3) if abs(value) < 1000 else cost_text(value)


def figure_text(value: float | None, figure: Figure) -> str:
    """The same with its unit."""
    said = number(value, figure)
    return f"{said} %" if figure.rises and value is not None else said


def caption(standing: Standing, measure: str) -> str:
    """What the numbers of the map are, and whether they differ: a sentence each.

    Which figure that is is told as soon as one has been measured.
    """
    sweep, figure = standing.sweep, standing.figure
    seeds = _tr("Every cell begins with the same seed.")
    if sweep.seeds > 1:
        seeds = _tr("Each number is the median of {n} seeds.").format(n=f"{sweep.seeds:,}")
    if figure is None:
        return seeds
    templates = _of_any_length() if _has_axis(sweep, "epochs") else _of_so_many_epochs()
    said = templates[measure, figure.rises]
    if sweep.base.epochs == 1 and not _has_axis(sweep, "epochs"):
        of_one = _tr("The {figure} after 1 epoch, in %."), _tr("The {figure} after 1 epoch.")
        said = of_one[not figure.rises]
    name, epochs = figure_name(figure), f"{sweep.base.epochs:,}"
    numbers = said.format(figure=name, epochs=epochs, n=sweep.averaged)
    return sentences((numbers, seeds, _hardly_apart(standing, figure)))


def _hardly_apart(standing: Standing, figure: Figure) -> str:
    """That the cells do not differ by more than may be nothing; "" where they do."""
    spread = spread_of(standing.cells, figure)
    if spread is None or not spread.is_flat:
        return ""
    if spread.by_seeds:
        return _tr("The cells differ by no more than the seeds of one of them.")
    if len(standing.best) > 1:
        return _tr("The cells hardly differ.")
    return _tr("The cells hardly differ: the best of them may be luck.")


def _of_so_many_epochs() -> dict[tuple[str, bool], str]:
    """By the measure, and whether it is in percent."""
    return {
        ("best", True): _tr("Best {figure} of {epochs} epochs, in %."),
        ("last", True): _tr("The {figure} after {epochs} epochs, in %."),
        ("last-5", True): _tr("The {figure}, mean of the last {n} of {epochs} epochs, in %."),
        ("best", False): _tr("Best {figure} of {epochs} epochs."),
        ("last", False): _tr("The {figure} after {epochs} epochs."),
        ("last-5", False): _tr("The {figure}, mean of the last {n} of {epochs} epochs."),
    }


def _of_any_length() -> dict[tuple[str, bool], str]:
    """The same where epochs are an axis."""
    return {
        ("best", True): _tr("Best {figure} of each run, in %."),
        ("last", True): _tr("The {figure} at the end of each run, in %."),
        ("last-5", True): _tr("The {figure}, mean of the last {n} epochs of each run, in %."),
        ("best", False): _tr("Best {figure} of each run."),
        ("last", False): _tr("The {figure} at the end of each run."),
        ("last-5", False): _tr("The {figure}, mean of the last {n} epochs of each run."),
    }


def cell_words(each: CellSummary, standing: Standing) -> str:
    """ "η 1, λ 0.5, 89.2 %, best", or one of the best where several tie."""
    parts = [called(each.cell.settings)]
    if each.median is not None and standing.figure is not None:
        parts.append(figure_text(each.median, standing.figure))
        if each in standing.best:
            parts.append(_tr("best") if len(standing.best) == 1 else _tr("one of the best"))
    elif each.reasons:
        parts.append(in_words(each.reasons[0]))
    else:
        parts.append(_tr("not run yet"))
    return listed(parts)


class LeftOut(NamedTuple):
    """A sentence, "" where nothing is left out, and the fields of values that are wrong."""

    said: str = ""
    fields: frozenset[str] = frozenset()


def left_out(sweep: Sweep | None) -> LeftOut:
    """What is left out of a sweep while the rest of it can be run."""
    refused = () if sweep is None else sweep.refused
    if sweep is None or not refused:
        return LeftOut()
    wrong = [
        (axis.field, value)
        for place, axis in enumerate(sweep.axes)
        for at, value in enumerate(axis.values)
        if all(cell.refusal is not None for cell in sweep.cells if cell.at[place] == at)
    ]
    names = [setting(field, value) for field, value in wrong] or [called(refused[0].settings)]
    why = dict.fromkeys(in_words(by_its_label(c.refusal)) for c in refused if c.refusal)
    told = _tr("Left out: {names}.").format(names=enumerated(names))
    return LeftOut(sentences((told, *why)), frozenset(field for field, _ in wrong))


def time_left(seconds: float) -> str:
    """ "about 13 s", "about 4 min", "about 2.5 h"."""
    if seconds < 1.5 * MINUTE:
        return _tr("about {n} s").format(n=max(1, round(seconds)))
    if seconds < 1.5 * HOUR:
        return _tr("about {n} min").format(n=round(seconds / MINUTE))
    return _tr("about {n} h").format(n=f"{seconds / HOUR:.1f}")


def by_its_label(said: Sentence) -> Sentence:
    """With the setting that it names called as in the form."""
    name = said.values.get("name")
    return said.but(name=axis_name(name)) if name in FIELDS else said


def luck(standing: Standing | None) -> str:
    """What stands there as soon as one of several is the best, or some are alike; "" before."""
    n = sum(cell.median is not None for cell in standing.cells) if standing is not None else 0
    if standing is None or n < 2:
        return ""
    if (alike := len(standing.best)) > 1:
        said = _tr("All {n} are alike: none is the best.")
        if alike < n:
            said = _tr("No single one of {n} is best: {alike} come out alike.")
        return said.format(n=f"{n:,}", alike=f"{alike:,}")
    said = _tr("The best of {n} is partly luck: look at its seeds.")
    if standing.sweep.seeds == 1:
        said = _tr("The best of {n} is partly luck: run it with more seeds.")
    return said.format(n=f"{n:,}")


def _has_axis(sweep: Sweep, field: str) -> bool:
    return any(axis.field == field for axis in sweep.axes)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Sweeps", text)


def unread_text(standing: Standing | None, read: Callable[[str], str]) -> str:
    """That nothing can be run before the data are looked at anew; "" where ``read``, the content of
    what the window has read of them, is theirs, as far as that is known.
    """
    if standing is None or standing.outdated is None:
        return ""
    data = standing.sweep.base.data
    content = read(data)
    return in_words(changed_since_read(data)) if differ(content, standing.content) else ""


def outdated_text(standing: Standing | None) -> str:
    """That the file holds runs of other data, too; "" where it does not."""
    old = None if standing is None else standing.outdated
    return "" if old is None else in_words(old)
