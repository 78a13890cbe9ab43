"""Where the columns of an answer table are, so that heads and numbers both have room."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtGui import QFontMetrics

from nnviz.gui.look import icons, theme

_LEAST = 12


def mark_width() -> int:
    """What the mark takes at the right end. The head of a single answer reaches over it."""
    return icons.side() + theme.px(4)


@dataclass(frozen=True)
class Heads:
    """What the columns are called; ``short`` is for inputs whose names have no room."""

    inputs: tuple[str, ...]
    short: tuple[str, ...]
    outputs: tuple[str, ...]

    @property
    def is_grouped(self) -> bool:
        """Whether wanted and answer are several columns each, with a head above their own."""
        return len(self.outputs) > 1


@dataclass(frozen=True)
class TableColumn:
    """A head and a stretch of the table, in pixels; answers stand at its right end.

    Its ``kind`` is "input", "wanted" or "answer".
    """

    head: str
    left: float
    width: float
    kind: str

    @property
    def right(self) -> float:
        """Its right end."""
        return self.left + self.width


def columns(heads: Heads, widest: str, room: int, wanted: str, answer: str) -> list[TableColumn]:
    """Inputs, wanted and answers, spread over ``room`` with the mark's place left at the end."""
    of_each = [(head, head) for head in heads.outputs] if heads.is_grouped else [(wanted, answer)]
    ends = [("wanted", head) for head, _ in of_each] + [("answer", head) for _, head in of_each]
    for names in (heads.inputs, heads.short):
        kinds = [*(("input", name) for name in names), *ends]
        spare = 0 if heads.is_grouped else mark_width()
        widths = [_width(kind, head, widest, spare) for kind, head in kinds]
        gap = (room - mark_width() - sum(widths)) / max(len(kinds) - 1, 1)
        if gap >= 4:
            break
    lefts = accumulate((width + gap for width in widths), initial=0.0)
    return [
        TableColumn(head, left, width, kind)
        for (kind, head), left, width in zip(kinds, lefts, widths, strict=False)
    ]


def groups(columns: Sequence[TableColumn], wanted: str, answer: str) -> list[TableColumn]:
    """The heads above the several columns of wanted and of answers."""
    made = []
    for kind, head in (("wanted", wanted), ("answer", answer)):
        own = [column for column in columns if column.kind == kind]
        made.append(TableColumn(head, own[0].left, own[-1].right - own[0].left, kind))
    return made


def _width(kind: str, head: str, widest: str, spare: float) -> float:
    """As wide as its head and its numbers; ``spare`` is what an answer's head has beyond it."""
    above = QFontMetrics(theme.font(11)).horizontalAdvance(head)
    if kind != "answer":
        return max(above, _LEAST)
    return max(above - spare, QFontMetrics(theme.font(13, 600)).horizontalAdvance(widest), _LEAST)
