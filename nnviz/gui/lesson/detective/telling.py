"""What a case says in the message bar besides its verdicts: a hint, and what helps."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from nnviz.gui.controls.plural import count
from nnviz.gui.lesson.detective.case_run import CaseRun
from nnviz.gui.message import Message
from nnviz.lessons.case import Case


def hint(case: Case, taken: int) -> Message:
    """The newest of the hints that were taken; a window that follows says it again."""
    said = _tr("Hint: {text}").format(text=case.hints[taken - 1].text)
    return Message(said, again=_hint_again)


def _hint_again(window: Any) -> Message | None:
    opened = window.course.cases.opened
    return hint(opened.case, opened.found_out[0]) if opened is not None else None


def to_do(run: CaseRun) -> str:
    """What helps at the end of a run: never to train on, after that it is not judged.

    "" where it is solved, and as long as it is being judged.
    """
    if run.attempt is not None:
        solved = run.case.is_solved_by(run.attempt)
        return "" if solved else _tr("Change a suspect, then run it again.")
    if run.is_own:
        return _tr("Go back to the case: more was changed than the suspects.")
    if run.why_untold() is None:
        return ""
    again = _tr("Run it again, from its start: the case is judged after 1 epoch.")
    many = _tr("Run it again, from its start: the case is judged after {n} epochs.")
    return count(run.spec.epochs, again, many)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Detective", text)
