"""What there is to say of the marble, and its numbers as rows."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from nnviz.desks.rolling import Earlier, Rolling, Setting
from nnviz.gui.controls.number_words import NOTHING, cost_text, place_text, setting_text
from nnviz.gui.controls.plural import count, listed, sentences

LONGEST_FORMULA = 6
"""That the right column has room for."""


def sentence(state: Rolling) -> str:
    """For the message bar: the step, the cost, and what is the matter."""
    way = state.way
    if not way.steps:
        said = _tr("The marble lies at ({x}, {y}), where the cost is {cost}.").format(
            x=place_text(state.start.x), y=place_text(state.start.y), cost=cost_text(way.costs[0])
        )
        return sentences((said, _tr("Press Train to let it roll, or Step.")))
    if way.marble.is_gone:
        return _flown_off(state)
    said = _tr("Step {n}: the cost is {cost}.").format(n=way.steps, cost=cost_text(way.costs[-1]))
    return sentences((said, _more(state)))


def _flown_off(state: Rolling) -> str:
    one = _tr("The marble has flown off after 1 step.")
    said = count(state.way.steps, one, _tr("The marble has flown off after {n} steps."))
    if state.limit is None or state.rate < state.limit:
        return said
    why = _tr("Here every η from {limit} on is too large.")
    return sentences((said, why.format(limit=setting_text(state.limit))))


def _more(state: Rolling) -> str:
    way = state.way
    if state.rests:
        lowest = state.surface.cost(state.surface.least)
        if way.costs[-1] > lowest + 0.05:
            return _tr("The marble rests, in a valley that is not the lowest.")
        return _tr("The marble rests at the lowest place.")
    if state.name == "canyon" and way.steps > 2 and way.changes_of_side == way.steps:
        return _tr("The marble has crossed the canyon at every step.")
    return ""


def facts(state: Rolling) -> list[tuple[str, str]]:
    """Where it is, the cost and its slope there, and the next step."""
    at, surface = state.way.marble.at, state.surface
    slope, velocity = surface.gradient(at), state.way.marble.velocity
    by_x, by_y = surface.slopes
    next_x = state.momentum * velocity.x - state.rate * slope.x
    next_y = state.momentum * velocity.y - state.rate * slope.y
    step = _tr("step μv − η∇C") if state.momentum else _tr("step −η∇C")
    return [
        ("x", place_text(at.x)),
        ("y", place_text(at.y)),
        (_tr("cost C"), cost_text(state.way.costs[-1])),
        (_slope_name("∂C/∂x", by_x), place_text(slope.x)),
        (_slope_name("∂C/∂y", by_y), place_text(slope.y)),
        (step, f"({place_text(next_x)}, {place_text(next_y)})"),
    ]


def _slope_name(name: str, formula: str) -> str:
    """With its formula, where that is a short one."""
    return f"{name} = {formula}" if len(formula) <= LONGEST_FORMULA else name


def run_name(rolled: Sequence[Setting]) -> str:
    """ "η 0.09, μ 0.50", without μ where there is none; "η 0.05 → 0.09" where it changed."""
    momenta = [each.momentum for each in rolled]
    said = _symbol("η", [each.rate for each in rolled])
    return listed((said, _symbol("μ", momenta))) if any(momenta) else said


def _symbol(symbol: str, values: Sequence[float]) -> str:
    """What it was at first, and at last where that is another number."""
    ends = dict.fromkeys(setting_text(value) for value in (values[0], values[-1]))
    return f"{symbol} {' → '.join(ends)}"


def _short_name(each: Earlier, state: Rolling) -> str:
    """Of an earlier way: what it had otherwise, at last."""
    then, now = each.rolled[-1], (state.rolled or [Setting(state.rate, state.momentum)])[-1]
    if then == now:
        return _tr("before")
    if then.momentum == now.momentum:
        return f"η {setting_text(then.rate)}"
    return f"μ {setting_text(then.momentum)}"


def compared(state: Rolling) -> tuple[list[str], list[tuple[str, ...]]]:
    """The heads, earlier ways first, and how many steps and changes of side each took.

    They are counted as the lessons do: until the marble stays so near to the bottom.
    """
    ways = [(each.way, _short_name(each, state)) for each in state.earlier[:1]]
    ways.append((state.way, _tr("now")))
    rows = []
    if state.name == "valleys":
        rows.append((_tr("steps"), *(str(way.steps) for way, _ in ways)))
    else:
        after = (way.rests_after() for way, _ in ways)
        arrived = (NOTHING if steps is None else str(steps) for steps in after)
        rows.append((_tr("steps to stay within 0.01"), *arrived))
    if state.name == "canyon":
        rows.append((_tr("changes of side"), *(str(way.changes_of_side) for way, _ in ways)))
    if state.name == "valleys":
        rows.append((_tr("lowest cost"), *(cost_text(min(way.costs)) for way, _ in ways)))
    return [name for _, name in ways], rows


def steps(state: Rolling) -> list[tuple[str | float, ...]]:
    """A row for every place of the way, as it is saved."""
    way = state.way
    rows = ((float(k), *way.places[k], way.costs[k]) for k in range(len(way.places)))
    return [(_tr("step"), "x", "y", "C"), *rows]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Marble", text)
