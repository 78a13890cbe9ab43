"""What can be shared, as the list at the left of *Share…* has it: its order, groups and pages."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from nnviz.gui.controls.plural import sentences
from nnviz.gui.run_words import data_name
from nnviz.gui.said import in_words
from nnviz.gui.sharing.case_page import CasePage
from nnviz.gui.sharing.file_page import FilePage, export_page
from nnviz.gui.sharing.film.page import FilmPage
from nnviz.gui.sharing.lesson_page import LessonPage
from nnviz.gui.sharing.line_page import LinePage
from nnviz.gui.sharing.page import SharePage
from nnviz.gui.sharing.standing import Standing
from nnviz.sharing.code.shared import is_in_line

CLASS, HAND_IN, ALONG = (
    str(QT_TRANSLATE_NOOP("Sharing", "For a class")),
    str(QT_TRANSLATE_NOOP("Sharing", "To hand in")),
    str(QT_TRANSLATE_NOOP("Sharing", "To take along")),
)


class Entry(NamedTuple):
    """One line of the list: its name, its words, its group, and what makes its page."""

    name: str
    words: str
    group: str
    page: Callable[[], SharePage]


def entries(standing: Standing) -> Iterator[Entry]:
    """Those that what stands there has."""
    chosen = standing.chosen
    if chosen is not None:
        yield Entry("lesson", _tr("Lesson, locked"), _tr(CLASS), lambda: LessonPage(chosen))
    case = standing.case
    if case is not None:
        yield Entry("case", _tr("Case"), _tr(CLASS), lambda: CasePage(case, standing.language))
    yield Entry("line", _tr("Design in one line"), _tr(CLASS), lambda: LinePage(standing))
    report = _run_report if chosen is None else _report
    yield Entry("report", _tr("Report"), _tr(HAND_IN), lambda: report(standing))
    yield Entry("project", _tr("Project"), _tr(HAND_IN), lambda: _project(standing))
    yield Entry("network", _tr("Network"), _tr(ALONG), lambda: _network(standing))
    yield from _exports(standing)
    yield Entry("film", _tr("Film"), _tr(ALONG), lambda: FilmPage(standing))


def _exports(standing: Standing) -> Iterator[Entry]:
    """One for each way out to other programs."""
    from nnviz.sharing.exports.table import EXPORTS

    words = {"numpy": _tr("NumPy script"), "torch": _tr("PyTorch script"), "onnx": _tr("ONNX")}
    words |= {"web": _tr("Web page"), "curves": _tr("Curves"), "results": _tr("Results")}
    for name in EXPORTS:
        page = partial(export_page, name, standing)
        yield Entry(name, words.get(name) or in_words(EXPORTS[name].kind), _tr(ALONG), page)


def _report(standing: Standing) -> FilePage:
    said = _tr(
        "One page: the lesson, its settings and seed, what was predicted, the curves, and what "
        "became of it."
    )
    page = FilePage(_tr("The report on this lesson"), said)
    if not standing.has_verdict:
        page.shut(_tr("There is no verdict yet: run the lesson to its end."))
    return page


def _run_report(standing: Standing) -> FilePage:
    said = _tr(
        "One page: the design, seed and data, the curves, the figures and the worst mistakes, with "
        "a checksum that the same run has again. It asks for a name, which is kept nowhere else."
    )
    page = FilePage(_tr("The report on this run"), said)
    if standing.dataset is None:
        page.shut(_tr("Its data are not there: without them there is nothing to report."))
    return page


def first(standing: Standing, names: Sequence[str]) -> str:
    """Where one begins: at the top, but not with a line that cannot hold these data."""
    return "project" if names[0] == "line" and not is_in_line(standing.spec) else names[0]


def _project(standing: Standing) -> FilePage:
    said = _tr(
        "All that stands in the window in one file: design, data or their points, network, curves, "
        "your digits and drawing, the lesson. Opened, it is as it was left and trains on."
    )
    if not is_in_line(standing.spec):
        file = _tr("Give {file} along with it: it is looked for beside the project.")
        said = sentences((said, file.format(file=data_name(standing.spec.data))))
    return FilePage(_tr("The project in a file"), said)


def _network(standing: Standing) -> FilePage:
    said = _tr(
        "Its weights and biases as JSON, with its design. Where it is one of chapters 1 to 3, the "
        "book's own network2 reads it."
    )
    return FilePage(_tr("The network in a file"), said)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Sharing", text)
