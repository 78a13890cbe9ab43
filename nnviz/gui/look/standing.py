"""What a person has done in a part of a window, as a value: that of another is to have it too."""

from typing import Any


class Standing:
    """Of a desk, a view or a page: what is done there and is no setting of a control.

    Nothing that it is told or shown: in another window it is told that anew.
    """

    done_here: tuple[str, ...] = ()
    """The names of the attributes that hold it."""

    @property
    def standing(self) -> tuple[Any, ...]:
        """It as it is now, for `stand_as` of the same part in another window."""
        return tuple(getattr(self, name) for name in self.done_here)

    def stand_as(self, standing: tuple[Any, ...]) -> None:
        """Be as that part was, and show it."""
        for name, value in zip(self.done_here, standing, strict=True):
            setattr(self, name, value)
        self.show_standing()

    def show_standing(self) -> None:
        """What was done is something else now."""
        raise NotImplementedError
