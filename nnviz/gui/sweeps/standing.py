"""How the page of sweeps stands, but for its fields: another window's is to stand so too."""

from typing import Any, NamedTuple

from nnviz.gui.sweeps.page import SweepPage

_WORK = ("base", "present", "sweep", "standing", "problem", "designs", "path")
_WORK_OWN = ("_cores", "_measure", "_kept", "_put_aside")
_PAGE = ("_chosen", "_pair", "_waits_for_cell", "_present")
_ETA = ("spec", "found")


class SweepStanding(NamedTuple):
    """The values of the attributes that hold it."""

    work: tuple[Any, ...]
    page: tuple[Any, ...]
    eta: tuple[Any, ...]


def standing_of(page: SweepPage) -> SweepStanding:
    """What is swept, how far that is, what is chosen on the map, and which η was found."""
    return SweepStanding(
        _values(page.work, (*_WORK, *_WORK_OWN)), _values(page, _PAGE), _values(page.eta, _ETA)
    )


def offer(page: SweepPage, standing: SweepStanding) -> None:
    """What can be chosen hangs on the design that is swept: before the fields are set."""
    page.left.show_design(dict(zip(_WORK, standing.work, strict=False))["base"])


def stand_as(page: SweepPage, standing: SweepStanding) -> None:
    """Have all that on this page, whose fields are set already; it is shown when it is opened."""
    for part, names, values in (
        (page.work, (*_WORK, *_WORK_OWN), standing.work),
        (page, _PAGE, standing.page),
        (page.eta, _ETA, standing.eta),
    ):
        for name, value in zip(names, values, strict=True):
            setattr(part, name, value)
    page.show_mode()
    page.work.follow()


def _values(part: object, names: tuple[str, ...]) -> tuple[Any, ...]:
    return tuple(getattr(part, name) for name in names)
