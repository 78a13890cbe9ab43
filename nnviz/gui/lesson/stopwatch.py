"""How long something has run, without the time in which it stood still."""

from time import perf_counter


class Stopwatch:
    """Begins at nought, standing still."""

    def __init__(self) -> None:
        self._before = 0.0
        self._since: float | None = None

    @property
    def seconds(self) -> float:
        """So long it has run by now."""
        running = 0.0 if self._since is None else perf_counter() - self._since
        return self._before + running

    def set_running(self, on: bool) -> None:
        """Go on, or stand still."""
        self._before, self._since = self.seconds, perf_counter() if on else None
