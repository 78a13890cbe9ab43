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
    sweep, film, project, seeds = reasons()
    said = ""
    if sweeps.is_rolling:
        said = sweep
    elif sharing.is_filming:
        said = film
    elif projects.is_busy:
        said = project
    elif opened is not None and opened.seeds.share is not None:
        said = seeds
    return Message(said, "warning") if said else None


def reasons() -> tuple[str, str, str, str]:
    """All there are: of a sweep, a film, a project and other seeds of a lesson."""
    return (
        _tr("A sweep goes on: cancel what is left of it, then choose the language."),
        _tr("A film is being made: end it, then choose the language."),
        _tr("A project is being saved or opened: choose the language after that."),
        _tr("Other seeds of the lesson go on: stop them, then choose the language."),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("LanguageMenu", text)
