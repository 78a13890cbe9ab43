"""What would be lost where a project is written to its file once more."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from nnviz.gui.sharing.project.around import Standing
from nnviz.gui.sharing.project.project_files import ProjectFile


def lost_by_writing(path: Path, file: ProjectFile, standing: Standing) -> str | None:
    """Why ``standing`` is not written to ``path`` unasked; None where nothing would be lost."""
    if file.seen.is_other(path):
        said = _tr(
            "{name} was written elsewhere since it was opened here, perhaps by another window: "
            "nothing is saved yet."
        )
    elif path == file.path and file.saved and file.saved.spec.data != standing.spec.data:
        said = _tr("{name} holds a run with other data: nothing is saved yet.")
    else:
        return None
    return said.format(name=path.name)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Projects", text)
