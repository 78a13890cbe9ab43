"""Where the rows of bars stand: one below the other, in as few columns as the height allows."""

from typing import NamedTuple


class BarGrid(NamedTuple):
    """``total`` rows of ``height`` pixels in ``columns`` of ``width`` pixels, filled one by one."""

    total: int
    columns: int
    width: float
    height: float

    @classmethod
    def of(cls, count: int, room: tuple[int, int], least: tuple[int, int], most: int) -> "BarGrid":
        """Of a ``room`` (width, height); a row has ``least`` (width, height) and ``most`` height.

        Where the columns that fit side by side are too few, the rows reach below the room.
        """
        (width, height), (least_width, least_height) = room, least
        a_column = max(height // least_height, 1)
        columns = min(-(-count // a_column), most_columns(width, least_width))
        rows = -(-count // columns)
        row_height = min(max(height / rows, least_height), most)
        return cls(count, -(-count // rows), width / columns, row_height)

    @property
    def rows(self) -> int:
        """Of the longest column."""
        return -(-self.total // self.columns)

    def left(self, row: int) -> float:
        """Where the column of this row begins."""
        return row // self.rows * self.width

    def top(self, row: int) -> float:
        """The upper edge of this row."""
        return row % self.rows * self.height


def most_columns(width: int, least_width: int) -> int:
    """How many columns of that width at least stand side by side."""
    return max(width // least_width, 1)
