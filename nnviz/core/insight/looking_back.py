"""What a run looked like at an earlier moment."""

import dataclasses

from nnviz.core.insight.checkpoints import Checkpoint
from nnviz.core.records import best_of
from nnviz.core.snapshot import LayerSpeeds, Snapshot


def looking_back(latest: Snapshot, moment: Checkpoint) -> Snapshot:
    """The run as it stood at ``moment``; ``latest`` is its newest snapshot."""
    speeds = latest.speeds
    kept = (speeds.steps, speeds.mean_delta, speeds.gradient_norm)
    history = tuple(record for record in latest.history if record.epoch <= moment.epoch)
    return dataclasses.replace(
        latest,
        **moment._asdict(),
        history=history,
        speeds=LayerSpeeds(*(values[speeds.steps <= moment.step] for values in kept)),
        mini_batches=latest.mini_batches.until(moment.step),
        untrained=sum(change.epoch >= moment.epochs for change in latest.changes),
        limits=(),
        ended=None,
        restored=None,
        held=None,
        best=best_of(history),
    )
