"""What a training is made of: the state of each class that takes part in it, by types.

A training that goes on from these goes on to the bit. What the data bring anew, above all the
examples of the epoch that goes on, is not among them.
"""

from array import array
from types import NoneType
from typing import Any

import numpy as np

from nnviz.core import Network, Sentence, Spec, Training
from nnviz.core.arrays import Array
from nnviz.core.engine.loop import Engine
from nnviz.core.engine.order import Order
from nnviz.core.insight.checkpoints import Checkpoint, Checkpoints
from nnviz.core.insight.held_example import HeldExample
from nnviz.core.insight.learning_speed import Opening
from nnviz.core.insight.mini_batch_recorder import MiniBatchRecorder
from nnviz.core.insight.recording import Recording
from nnviz.core.records import History, SpeedRecorder, StepTable
from nnviz.core.run.live_changes import LiveChanges
from nnviz.core.run.planned import PlannedTraining
from nnviz.core.run.stopping import Watch
from nnviz.core.snapshot import Change, EpochRecord, WithoutPenalty
from nnviz.sharing.project.kinds import RandomState, States

_TRAINING: dict[str, Any] = {
    "spec": Spec,
    "dataset": NoneType,
    "n_train": int,
    "goal": int,
    "seconds": float,
    "step": int,
    "epoch": int,
    "pending": int,
    "failure": Sentence | None,
    "ended": Sentence | None,
    "waiting": NoneType,
    "_good": Network,
    "_made": Engine | None,
    "_order": Order,
    "recording": Recording,
    "_next_check": int,
    "_next_look": int,
    "_opening": Opening | None,
    "_watch": Watch,
    "changes": LiveChanges,
    "_examples": NoneType,
    "_targets": NoneType,
    "_held": HeldExample | None,
    "_cursor": int,
    "_earlier_images": int,
}

STATES: States = {
    Training: _TRAINING,
    PlannedTraining: _TRAINING | {"_plan": dict[int, dict[str, Any]]},
    Engine: {
        "spec": Spec,
        "n_train": int,
        "network": Network,
        "kept": Network,
        "velocities": list[Array],
        "chance": RandomState,
        "since_flush": int,
        "flushes": int,
        "keeps_out_denormals": bool,
    },
    Order: {"_rng": np.random.Generator, "_rows": Array | None},
    LiveChanges: {"spec": Spec | None, "data": NoneType, "_marks": list[Change]},
    Recording: {
        "history": History,
        "checkpoints": Checkpoints,
        "_speeds": SpeedRecorder,
        "_figures": MiniBatchRecorder,
        "_newest": tuple[int, Array, Array] | None,
        "without_penalty": WithoutPenalty | None,
        "due": int,
    },
    History: {"kept": list[EpochRecord], "every": int},
    Checkpoints: {
        "_room": int,
        "_kept": list[Checkpoint],
        "_every": int,
        "moments": tuple[Checkpoint, ...],
    },
    SpeedRecorder: {
        "_layers": int,
        "_table": StepTable,
        "_steps": list[int],
        "_values": list[float],
        "due": int,
    },
    MiniBatchRecorder: {
        "_spec": Spec,
        "_kind": str,
        "_table": StepTable,
        "_waiting": list[int],
        "_examples": int,
        "due": int,
    },
    StepTable: {"_width": int, "_most": int, "_every": int, "_steps": array, "_values": array},
}
"""``_waiting`` is empty whenever a training is kept."""

TrainingState = PlannedTraining | Training | None
"""The type of a training; the planned one is a Training too, and comes first."""
