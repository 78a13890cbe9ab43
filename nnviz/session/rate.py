"""How fast a count grows, over the last second."""

from collections import deque
from time import perf_counter

WINDOW_S = 1.0


class RateMeter:
    """Told a growing count now and then, knows its growth a second."""

    def __init__(self) -> None:
        self._seen: deque[tuple[float, int]] = deque()

    def add(self, count: int) -> None:
        """The count is now this."""
        self._seen.append((perf_counter(), count))
        while self._seen[-1][0] - self._seen[0][0] > WINDOW_S:
            self._seen.popleft()

    @property
    def per_second(self) -> float | None:
        """Growth a second; None before the count was seen twice."""
        if len(self._seen) < 2:
            return None
        (t0, n0), (t1, n1) = self._seen[0], self._seen[-1]
        return (n1 - n0) / (t1 - t0)
