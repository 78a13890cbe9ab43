"""What the views of examples say in words."""

from PySide6.QtCore import QCoreApplication

from nnviz.core.insight.answers import Answers, Confusion
from nnviz.data.problem import Problem
from nnviz.gui.controls.number_words import significant
from nnviz.gui.controls.plural import pair
from nnviz.gui.examples.chosen_part import ChosenPart
from nnviz.gui.examples.own_table import own_error
from nnviz.gui.neuron_names import a_class, class_name
from nnviz.gui.run_words import moment


def listed(
    chosen: ChosenPart, number: int, label: int | None, answers: Answers | None, epochs: float = 1.0
) -> str:
    """How many examples there are, and how those in sight are answered after so many epochs."""
    problem = Problem.of(chosen.dataset)
    counted = _tr("{0} rows") if problem is Problem.TABLE else _tr("{0} {1}")
    said = counted.format(f"{number:,}", _kind(chosen.name, problem))
    if label is not None:
        said = _tr("{0} with the label {1}").format(said, class_name(chosen.dataset, label))
    if chosen.name == "training" and chosen.dataset.is_renewed:
        template = _tr("{0}, epoch {1}") if epochs > 0 else _tr("{0} to come in epoch {1}")
        said = template.format(said, f"{chosen.epoch:,}")
    shown = seen(answers, chosen)
    return pair(said, shown) if shown else said


def seen(answers: Answers | None, chosen: ChosenPart) -> str:
    """How the examples in sight are answered."""
    if answers is None or not len(answers):
        return ""
    digits = Problem.of(chosen.dataset) is Problem.DIGITS
    if answers.n_wrong is None:
        off = _off(chosen, float(answers.errors.mean()))
        return _tr("those in sight are answered {0} off on average").format(off)
    right, shown = len(answers) - answers.n_wrong, len(answers)
    said = _tr("{0} of the {1} in sight are classified rightly")
    if digits:
        said = _tr("{0} of the {1} in sight are read rightly")
    return said.format(right, shown)


def mistaken(
    epochs: float, chosen: ChosenPart, answers: Answers, commonest: Confusion | None
) -> str:
    """How many examples of a part are wrong, and what is mistaken for what most often."""
    problem = Problem.of(chosen.dataset)
    digits, kind, count = (
        problem is Problem.DIGITS,
        _kind(chosen.name, problem),
        f"{len(answers):,}",
    )
    if answers.n_wrong is None:
        said = _tr(
            "{0}: the answers to {1} {2} are {3} off on average; largest errors first, up to {4}"
        )
        off = [_off(chosen, float(e)) for e in (answers.errors.mean(), answers.errors.max())]
        return said.format(moment(epochs), count, kind, *off)
    if not answers.n_wrong:
        return _tr("{0}: all {1} {2} are right").format(moment(epochs), count, kind)
    wrong, is_one = f"{answers.n_wrong:,}", answers.n_wrong == 1
    if commonest is None:
        said = (
            _tr("{0}: {1} of {2} {3} is wrong") if is_one else _tr("{0}: {1} of {2} {3} are wrong")
        )
        return said.format(moment(epochs), wrong, count, kind)
    if is_one:
        said = _tr("{0}: {1} of {2} {3} is classified wrongly: {4} as {5}")
        if digits:
            said = _tr("{0}: {1} of {2} {3} is read wrongly: {4} as {5}")
    elif digits:
        said = _tr("{0}: {1} of {2} {3} are read wrongly; most often {4} as {5} ({6})")
    else:
        said = _tr("{0}: {1} of {2} {3} are classified wrongly; most often {4} as {5} ({6})")
    label, answer = (a_class(chosen.dataset, k) for k in (commonest.label, commonest.answer))
    often = times(commonest.times)
    return said.format(moment(epochs), wrong, count, kind, label, answer, often)


def _off(chosen: ChosenPart, error: float) -> str:
    """How far an answer is off, in the data's own unit."""
    table = chosen.dataset.table
    return significant(error) if table is None else own_error(table, error)


def times(count: int) -> str:
    """How often something happened."""
    return _tr("once") if count == 1 else _tr("{0} times").format(f"{count:,}")


def _kind(name: str, problem: Problem) -> str:
    """What the examples of a part are called: of a truth table all rows train."""
    if problem is Problem.TABLE:
        return _tr("rows")
    if problem is Problem.RECORDS:
        return {
            "training": _tr("training rows"),
            "validation": _tr("validation rows"),
            "test": _tr("test rows"),
        }[name]
    return {
        ("training", True): _tr("training digits"),
        ("validation", True): _tr("validation digits"),
        ("test", True): _tr("test digits"),
        ("training", False): _tr("training points"),
        ("validation", False): _tr("validation points"),
        ("test", False): _tr("test points"),
    }[name, problem is Problem.DIGITS]


def _tr(text: str) -> str:
    return QCoreApplication.translate("ExampleWords", text)
