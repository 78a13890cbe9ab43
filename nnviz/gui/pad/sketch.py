"""A drawing while it comes to be: the strokes, the one that is being drawn, and the rubber."""

from collections.abc import Sequence

from nnviz.gui.pad.rubber import rubbed
from nnviz.gui.pad.stroke_history import Point, Stroke, StrokeHistory


class Sketch:
    """Strokes as points x, y. Pen or rubber is at work until ``finish``, then it is history."""

    def __init__(self) -> None:
        self.history = StrokeHistory()
        self.stroke: list[Point] = []
        self._rubber: Point | None = None
        self._left: tuple[Stroke, ...] = ()

    @property
    def finished(self) -> Sequence[Stroke]:
        """The strokes that are done, or what the rubber has left of them so far."""
        return self.history.strokes if self._rubber is None else self._left

    @property
    def lines(self) -> list[Stroke]:
        """All that is drawn, with the stroke that is being drawn."""
        return [*self.finished, *([tuple(self.stroke)] if self.stroke else [])]

    @property
    def is_empty(self) -> bool:
        """Whether nothing is drawn."""
        return not (self.stroke or self.finished)

    @property
    def is_rubbed(self) -> bool:
        """Whether the rubber is at work."""
        return self._rubber is not None

    @property
    def is_at_work(self) -> bool:
        """Whether pen or rubber is."""
        return bool(self.stroke) or self.is_rubbed

    @property
    def can_undo(self) -> bool:
        """Whether there is anything to take back."""
        return bool(self.stroke) or self.history.can_undo

    def begin(self, point: Point) -> None:
        """Put the pen down."""
        self.stroke = [point]

    def draw(self, point: Point) -> bool:
        """Move the pen; whether it has gone anywhere."""
        if point == self.stroke[-1]:
            return False
        self.stroke.append(point)
        return True

    def begin_rubbing(self, point: Point) -> None:
        """Put the rubber down; it takes nothing away yet."""
        self._left, self._rubber = tuple(self.history.strokes), point

    def rub(self, point: Point, radius: float) -> bool:
        """Rub out what lies on the way from the rubber's last place; whether there was any."""
        assert self._rubber is not None
        left = rubbed(self._left, self._rubber, point, radius)
        self._rubber = point
        if left == self._left:
            return False
        self._left = left
        return True

    def finish(self) -> None:
        """The stroke that is being drawn, or what is left by the rubber, becomes the drawing."""
        if self.stroke:
            self.history.add(tuple(self.stroke))
            self.stroke = []
        if self._rubber is not None:
            self._rubber = None
            if self._left != tuple(self.history.strokes):
                self.history.replace(self._left)

    def clear(self) -> None:
        """Take all strokes away, for undo to bring back."""
        if self.history.strokes:
            self.history.replace([])
