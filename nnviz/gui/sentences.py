"""What the message bar says of a run."""

from PySide6.QtCore import QCoreApplication

from nnviz.core import Snapshot
from nnviz.data import DATASETS
from nnviz.gui.widgets.figures import share_text
from nnviz.session import RunState


def _tr(text: str) -> str:
    return QCoreApplication.translate("Sentences", text)


def ready(label: str) -> str:
    """The data is there."""
    return _tr("{data} is ready: press Train.").format(data=label)


def loading(data: str, share: float) -> str:
    """The data set, or the folder with one, is being read or made."""
    label = QCoreApplication.translate("Spec", DATASETS[data].label) if data in DATASETS else data
    return _tr("Getting {data} ready … {share:.0f} %").format(data=label, share=100 * share)


def waiting(share: float) -> str:
    """The next epoch's examples are being made."""
    return _tr("Writing new digits for the next epoch … {share:.0f} %").format(share=100 * share)


def of_epoch(snapshot: Snapshot, state: RunState) -> str:
    """How good the network is after the newest epoch, and what to do next."""
    record = snapshot.history[-1]
    epoch = f"{record.epoch:,}"
    if record.validation_accuracy is not None:
        said = _tr("Epoch {epoch} is done: {share} of the validation digits are read correctly.")
        said = said.format(epoch=epoch, share=share_text(record.validation_accuracy))
    elif record.training_cost is not None:
        said = _tr("Epoch {epoch} is done: the training cost is {cost:.3g}.")
        said = said.format(epoch=epoch, cost=record.training_cost)
    else:
        said = _tr("Epoch {epoch} is done.").format(epoch=epoch)
    return f"{said} {_next(snapshot, state)}"


def _next(snapshot: Snapshot, state: RunState) -> str:
    if state is RunState.FINISHED:
        more = _tr("Press Train for {epochs:,} more, or draw a digit on the right.")
        return more.format(epochs=snapshot.spec.epochs)
    return _tr("Draw a digit on the right and watch the network read it.")


def paused(snapshot: Snapshot) -> str:
    """Where the run was paused."""
    said = _tr("Paused after {images:,} training images and {steps:,} mini-batches.")
    return said.format(images=snapshot.images, steps=snapshot.step)
