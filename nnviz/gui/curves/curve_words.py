"""What is said beside a curve of what it was measured on, and of when."""

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication

from nnviz.core import Snapshot
from nnviz.core.metrics import FIRST


def share_measured(snapshot: Snapshot | None, shown: Collection[str]) -> str:
    """What the training figures were measured on, where that is not all of the examples."""
    if snapshot is None or not snapshot.history or "training" not in shown:
        return ""
    if snapshot.spec.evaluate == "all" or snapshot.n_train <= FIRST:
        return ""
    return QCoreApplication.translate("CurveView", "training: first {0}").format(f"{FIRST:,}")


def is_of_earlier_epoch(snapshot: Snapshot | None) -> bool:
    """Whether the network has gone on since the newest figures, into the midst of an epoch."""
    record = None if snapshot is None or snapshot.restored else snapshot.record
    return bool(snapshot and record and record.epoch < snapshot.epochs)
