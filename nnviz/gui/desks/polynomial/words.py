"""What there is to say of a polynomial and the ten points."""

from PySide6.QtCore import QCoreApplication

from nnviz.desks.fitting import Fitting, hidden_error
from nnviz.desks.polynomial import BEYOND, POINTS
from nnviz.gui.controls.number_words import NOTHING, place_text, significant
from nnviz.gui.controls.plural import listed
from nnviz.number_forms import written


def sentence(state: Fitting) -> str:
    """How near it is to the points that are seen, and to the one that is not."""
    found = state.fit
    if state.hidden is None:
        if found.largest_residual < 1e-6:
            said = _tr("Degree {n} goes through all ten points.")
            return said.format(n=state.degree)
        said = _tr("Degree {n} is {far} from the points at most. Click a point to hide it.")
        return said.format(n=state.degree, far=place_text(found.largest_residual))
    said = _tr("Degree {n} misses the hidden point {at} by {far}.")
    missed = abs(found.missed or 0.0)
    return said.format(n=found.degree, at=state.hidden + 1, far=place_text(missed))


def spoken(state: Fitting, point: int) -> str:
    """A point, as one hears it."""
    x, y = (written(each, "g") for each in POINTS[point].tolist())
    said = _tr("point {at}, x {x}, y {y}").format(at=point + 1, x=x, y=y)
    return listed((said, _tr("hidden"))) if point == state.hidden else said


def facts(state: Fitting) -> list[tuple[str, str]]:
    """The numbers of the present polynomial."""
    found, hidden = state.fit, state.hidden
    rows = [(_tr("largest error, seen points"), significant(_zeroed(found.largest_residual)))]
    if hidden is None:
        rows.append((_tr("hidden point"), NOTHING))
    else:
        y = float(POINTS[hidden, 1])
        rows.append((_tr("hidden point: y"), place_text(y)))
        rows.append((_tr("the polynomial says"), place_text(y + (found.missed or 0.0))))
        rows.append((_tr("missed by"), place_text(found.missed or 0.0)))
    rows.append((_tr("at x = {x}").format(x=f"{BEYOND:g}"), place_text(found.beyond)))
    return rows


def errors(state: Fitting, degrees: range) -> tuple[list[float], list[str]]:
    """For each degree that was tried how far a hidden point is missed; 0 and "" for the others."""
    values = [hidden_error(n) if n in state.tried else 0.0 for n in degrees]
    return values, [significant(value) if value else "" for value in values]


def capped(state: Fitting) -> str:
    """Where nine points leave no room for degree 9."""
    if state.fit.degree == state.degree:
        return ""
    return _tr("Through nine points there is no more than degree {n}.").format(n=state.fit.degree)


def _zeroed(value: float) -> float:
    return 0.0 if value < 1e-9 else value


def _tr(text: str) -> str:
    return QCoreApplication.translate("Polynomial", text)
