"""What the message bar is told: a sentence, how serious it is, and perhaps a button."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Action:
    """A button beside the message: its caption and what it does."""

    caption: str
    run: Callable[[], object]


@dataclass(frozen=True)
class Message:
    """One sentence for the person; ``level`` is "info", "warning" or "error"."""

    text: str
    level: str = "info"
    action: Action | None = None
