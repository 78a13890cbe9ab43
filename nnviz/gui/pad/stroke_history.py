"""The strokes of a drawing and how it came about, so that every step can be taken back."""

from collections.abc import Sequence

Point = tuple[float, float]
Stroke = tuple[Point, ...]
"""The points (x, y) of one line; a dot has one."""


class StrokeHistory:
    """A drawing as a tuple of strokes, with the drawings before it and those taken back."""

    def __init__(self) -> None:
        self.strokes: tuple[Stroke, ...] = ()
        self._before: list[tuple[Stroke, ...]] = []
        self._taken_back: list[tuple[Stroke, ...]] = []

    @property
    def can_undo(self) -> bool:
        """Whether there is a drawing before this one."""
        return bool(self._before)

    @property
    def can_redo(self) -> bool:
        """Whether a drawing was taken back that can be had again."""
        return bool(self._taken_back)

    def add(self, stroke: Stroke) -> None:
        """The drawing with one more stroke."""
        self.replace([*self.strokes, stroke])

    def replace(self, strokes: Sequence[Stroke]) -> None:
        """Another drawing; this one can be had back."""
        self._before = [*self._before[-200:], self.strokes]  # more steps nobody takes back
        self._taken_back = []
        self.strokes = tuple(strokes)

    def undo(self) -> bool:
        """Back to the drawing before; whether there was one."""
        return self._go(self._before, self._taken_back)

    def redo(self) -> bool:
        """To the drawing that was taken back last; whether there was one."""
        return self._go(self._taken_back, self._before)

    def _go(self, there: list[tuple[Stroke, ...]], back: list[tuple[Stroke, ...]]) -> bool:
        """To the last drawing ``there``, this one going ``back``."""
        if not there:
            return False
        back.append(self.strokes)
        self.strokes = there.pop()
        return True

    def scale(self, factor: float) -> None:
        """All points of all drawings times `factor`, for a pad of another size."""
        self.strokes = _scaled(self.strokes, factor)
        self._before = [_scaled(drawing, factor) for drawing in self._before]
        self._taken_back = [_scaled(drawing, factor) for drawing in self._taken_back]


def _scaled(drawing: tuple[Stroke, ...], factor: float) -> tuple[Stroke, ...]:
    return tuple(tuple((x * factor, y * factor) for x, y in stroke) for stroke in drawing)
