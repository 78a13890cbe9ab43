"""What another language has to wait for: it would be lost with the window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from nnviz.gui.message import Message

if TYPE_CHECKING:
    from nnviz.gui.lesson.open_lesson import OpenLesson
    from nnviz.gui.sharing.project.projects import Projects
    from nnviz.gui.window.pages.sweeps import Sweeps
    from nnviz.gui.window.sharing.sharing import Sharing


def why_not_now(
    sweeps: "Sweeps", sharing: "Sharing", projects: "Projects", opened: "OpenLesson | None"
) -> Message | None:
    """What of these goes on, and how it is ended; None where nothing would be lost."""
    said = ""
    if sweeps.is_rolling:
        said = _tr("A sweep goes on: cancel what is left of it, then choose the language.")
    elif sharing.is_filming:
        said = _tr("A film is being made: end it, then choose the language.")
    elif projects.is_busy:
        said = _tr("A project is being saved or opened: choose the language after that.")
    elif opened is not None and opened.seeds.share is not None:
        said = _tr("Other seeds of the lesson go on: stop them, then choose the language.")
    return Message(said, "warning") if said else None


def _tr(text: str) -> str:
    return QCoreApplication.translate("LanguageMenu", text)
