"""What a run is doing; the buttons follow from it."""

import enum


class RunState(enum.Enum):
    """Idle → running ⇄ paused → finished | failed."""

    IDLE = "idle"
    RUNNING = "running"
    PAUSED = "paused"
    FINISHED = "finished"
    FAILED = "failed"
