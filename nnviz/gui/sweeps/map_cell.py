"""What the map paints, and what is heard of it."""

from typing import NamedTuple


class MapCell(NamedTuple):
    """A place of the map. ``text`` stands in it where it is done; ``share`` is its colour, 0..1.

    ``meter`` is how far a run that goes on is, about; None where none does. One that came to
    nothing has ``trouble``, a word.
    """

    spoken: str
    text: str = ""
    share: float = 0.0
    meter: float | None = None
    trouble: str = ""
    is_best: bool = False


class MapShown(NamedTuple):
    """The cells row by row, and what stands beside the rows and under the columns."""

    columns: tuple[str, ...] = ()
    rows: tuple[str, ...] = ()
    cells: tuple[MapCell, ...] = ()
