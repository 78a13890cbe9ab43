"""What is said of projects that are opened, and before one is written to its file once more."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from nnviz import paths
from nnviz.core import Snapshot
from nnviz.gui.controls.plural import sentences
from nnviz.gui.message import Message
from nnviz.gui.said import in_words
from nnviz.gui.sharing.project.around import Standing, Strokes
from nnviz.gui.sharing.project.opening import Asked, PendingOpening
from nnviz.gui.sharing.project.project_files import ProjectFile


def lost_by_writing(path: Path, file: ProjectFile, standing: Standing) -> str | None:
    """Why ``standing`` is not written to ``path`` unasked; None where nothing would be lost."""
    if file.seen.is_other(path):
        said = _tr(
            "{name} was written elsewhere since it was opened here, perhaps by another window: "
            "nothing is saved yet."
        )
    elif _is_of(file, path) and file.saved and file.saved.spec.data != standing.spec.data:
        said = _tr("{name} holds a run with other data: nothing is saved yet.")
    else:
        return None
    return said.format(name=path.name)


def _is_of(file: ProjectFile, path: Path) -> bool:
    """Whether that leads to the file, by whichever link."""
    return file.path is not None and paths.real(path) == paths.real(file.path)


def name_of(asked: Asked) -> str:
    """How it is called, at the start of a sentence: nobody knows a name of what was kept aside."""
    return asked.path.name if asked.as_own else _tr("What was kept")


def said_of_asked(asked: Asked) -> Message:
    """That it is being read."""
    if not asked.as_own:
        return Message(_tr("Opening what was kept …"))
    return Message(_tr("Opening {path} …").format(path=asked.path))


def said_while_opening(asked: Asked) -> Message:
    """Why what is being opened cannot be saved."""
    said = _tr("{name} is still being opened: save it once it is open.")
    return Message(said.format(name=name_of(asked)), "warning")


def said_of(opening: PendingOpening, latest: Snapshot, newer: Strokes) -> Message:
    """What was opened, as its run is then; one that was kept aside has no file.

    What a person has drawn meanwhile, ``newer``, lies over its drawing.
    """
    asked, found = opening.asked, opening.found
    if not found.is_same:
        said = _tr(
            "{name} is open, but its data are not those that it was trained on: from here on "
            "it is another run."
        )
        return Message(said.format(name=name_of(asked)), "warning")
    said = _tr("{name} is open, as it was left after {epoch} of {goal} epochs.")
    if not asked.as_own:
        said = _tr("What was kept is open, after {epoch} of {goal} epochs: save it.")
    said = said.format(name=name_of(asked), epoch=f"{latest.epoch:,}", goal=f"{latest.goal:,}")
    training = found.project.training
    if training is not None and training.failure is not None:
        begins = _tr("With another setting it begins again at its start.")
        said = sentences((said, in_words(training.failure), begins))
    if asked.chosen is not None:
        again = _tr("Save it, so that it finds {name} there again.")
        said = sentences((said, again.format(name=asked.chosen.place.name)))
    if newer and found.project.drawing:
        meanwhile = _tr("What you drew meanwhile stays: Undo on the pad brings its own drawing.")
        return Message(sentences((said, meanwhile)))
    return Message(said)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Projects", text)
