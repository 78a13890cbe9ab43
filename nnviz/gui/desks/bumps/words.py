"""What the bump desk says."""

from PySide6.QtCore import QCoreApplication

from nnviz.desks.bumps.bench import Bench
from nnviz.desks.bumps.steps import Step
from nnviz.gui.controls.plural import count


def number(value: float, digits: int = 6) -> str:
    """As short as it is: −0.3, 1,000, −400."""
    text = f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.{digits}g}"
    return ("0" if float(value) == 0 else text).replace("-", "\N{MINUS SIGN}")


def signed(value: float) -> str:
    """ "+0.3", "−0.3"."""
    text = number(value)
    return text if value <= 0 else f"+{text}"


def wanted() -> str:
    """The curve that is to be followed."""
    return _tr("wanted")


def trained() -> str:
    """What gradient descent has made of the bumps."""
    return _tr("trained")


def input_ticks() -> tuple[tuple[float, str], ...]:
    """Under the curves, the last with what the axis is."""
    ticks = [(at / 5, f"{at / 5:.1f}") for at in range(5)]
    return (*ticks, (1.0, _tr("input {0}").format(1)))


def bumps(many: int) -> str:
    """ "5 bumps"."""
    return count(many, _tr("1 bump"), _tr("{n} bumps"))


def caption(bench: Bench) -> str:
    """What is seen."""
    if bench.kind == "step":
        return _tr("what one hidden neuron says, σ(wx + b): drag the step to its place")
    if bench.kind == "tower":
        return _tr("what the output says over the plane; drag the borders of the two bumps")
    said = _tr("what {count} hidden neurons add up to, before the output's sigmoid: drag a bump")
    return said.format(count=2 * len(bench.bumps.heights))


def sentence(bench: Bench, trained: float | None) -> str:
    """What there is to say of the whole."""
    if bench.kind == "step":
        return _of_step(bench.step)
    if bench.kind == "tower":
        tower = bench.tower
        values = (f"{value:.3f}" for value in (tower.tower, tower.arm, tower.floor))
        said = _tr("Tower {tower}, arms {arm}, floor {floor}.")
        return said.format(**dict(zip(("tower", "arm", "floor"), values, strict=True)))
    here = distance_text(bench.deviation)
    if trained is not None:
        said = _tr("{here} by hand, {trained} after training.")
        return said.format(here=here, trained=distance_text(trained))
    if bench.challenge is None:
        return _tr("{here} from the wanted curve on average.").format(here=here)
    goal = goal_text(bench.challenge)
    if bench.is_met:
        said = _tr("{here}: under {goal}. Press Train to let gradient descent go on from here.")
        return said.format(here=here, goal=goal)
    return _tr("{here} on average: {goal} can be reached.").format(here=here, goal=goal)


def distance_text(value: float) -> str:
    """ "0.359", wherever it is told: of one that is not near enough too few digits say it is."""
    return f"{value:.3f}"


def goal_text(goal: float) -> str:
    """ "0.40", "0.257"."""
    return f"{goal:.2f}" if round(goal, 2) == goal else f"{goal:.3f}"


def handle_of_bump(bench: Bench, at: int) -> str:
    """As one hears it."""
    left, right = bench.bumps.borders[at : at + 2]
    said = _tr("bump {number}, height {height}, from {left} to {right}, distance {distance}")
    return said.format(
        number=at + 1,
        height=number(bench.bumps.heights[at]),
        left=number(left, 3),
        right=number(right, 3),
        distance=distance_text(bench.deviation),
    )


def handle_of_border(at: int, place: float) -> str:
    """As one hears it."""
    return _tr("border {number} at {place}").format(number=at + 1, place=number(place, 3))


def of_step(step: Step) -> str:
    """As one hears it."""
    return _tr("step at {place}, weight {weight}, bias {bias}").format(
        place=number(step.place, 3), weight=number(step.weight), bias=number(step.bias)
    )


def _of_step(step: Step) -> str:
    if not step.weight:
        return _tr("Without a weight there is no step.")
    said = _tr("The step stands at {place}; from a tenth to nine tenths it takes {width}.")
    return said.format(place=number(step.place, 3), width=number(step.width, 2))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Bumps", text)
