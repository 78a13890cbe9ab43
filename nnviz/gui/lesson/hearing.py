"""Signals that are heard for a while."""

from collections.abc import Callable

from PySide6.QtCore import QMetaObject, QObject, SignalInstance


class Hearing:
    """Signals that are heard from one moment to another."""

    def __init__(self) -> None:
        self._connections: list[QMetaObject.Connection] = []

    @property
    def is_on(self) -> bool:
        """Whether they are heard."""
        return bool(self._connections)

    def begin(self, *heard: tuple[SignalInstance, Callable[..., None]]) -> None:
        """Hear these signals with these slots."""
        self._connections = [signal.connect(slot) for signal, slot in heard]

    def end(self) -> None:
        """Hear them no more."""
        for connection in self._connections:
            QObject.disconnect(connection)
        self._connections = []
