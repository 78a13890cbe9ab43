"""What there is to say of a chain, and its numbers as they are written."""

import numpy as np
from PySide6.QtCore import QCoreApplication

from nnviz.desks import window
from nnviz.desks.links import Links
from nnviz.gui.controls.number_words import (
    place_text,
    power_of_ten,
    significant,
    times_text,
    without_zeros,
)
from nnviz.gui.desks.chain.factor_bars import Factor
from nnviz.number_forms import written

_SUBSCRIPTS = "₁₂₃₄₅₆₇₈"


def named(letter: str, at: int) -> str:
    """ "w₁" """
    return f"{letter}{_SUBSCRIPTS[at]}"


def sentence(state: Links) -> str:
    """How the first bias learns, beside the last."""
    speeds = np.abs(state.slopes.biases)
    first, last = named("b", 0), named("b", len(speeds) - 1)
    if not speeds[0] or not speeds[-1]:
        return _tr("{first} does not learn at all: its slope is 0.").format(first=first)
    ratio = float(speeds[-1] / speeds[0])
    if 1 / 1.05 < ratio < 1.05:
        return _tr("{first} learns as fast as {last}.").format(first=first, last=last)
    if ratio > 1:
        said = _tr("{first} learns {ratio} times more slowly than {last}.")
        return said.format(first=first, last=last, ratio=_times(ratio))
    said = _tr("{first} learns {ratio} times faster than {last}.")
    return said.format(first=first, last=last, ratio=_times(1 / ratio))


def _times(ratio: float) -> str:
    return without_zeros(times_text(ratio))


def texts(state: Links) -> list[tuple[str, ...]]:
    """Names, weights and activations as the picture has them."""
    names = tuple(named("a", at) for at in range(len(state.weights)))
    weights = tuple(_with_sign(w) for w in state.weights)
    return [names, weights, tuple(place_text(float(a)) for a in state.slopes.a)]


def factors(state: Links) -> list[Factor]:
    """w σ′(z) of every neuron but the first, and their product."""
    found = state.slopes
    rows = []
    for at in range(1, len(state.weights)):
        value, prime = float(found.factors[at]), float(found.primes[at])
        spelled = f"{_plain(state.weights[at])} · {significant(prime, 3)}"
        name = f"{named('w', at)} σ′({named('z', at)})"
        rows.append(Factor(name, spelled, value, significant(value, 3)))
    whole = float(np.prod(found.factors[1:]))
    return [*rows, Factor(_tr("all of them"), "", whole, significant(whole, 3))]


def formula(n: int) -> str:
    """∂C/∂b₁ as a product."""
    links = " · ".join(f"{named('w', at)}σ′({named('z', at)})" for at in range(1, n))
    return f"∂C/∂b₁ = σ′(z₁) · {links} · ∂C/∂{named('a', n - 1)}"


def brief(value: float) -> str:
    """One digit that counts: 0.0004, 4·10⁻⁶."""
    if not value or 1e-4 <= value < 99_999.5:
        return significant(value, 1)
    mantissa, power = f"{value:.0e}".split("e")
    return f"{mantissa}·{power_of_ten(int(power))}"


def product(state: Links, *, is_close: bool = False) -> list[tuple[str, str]]:
    """Each factor with its number, and what they multiply to.

    Of a long chain that stands close those of the links are one: each has its bar beside it.
    """
    found = state.slopes
    rows = [("σ′(z₁)", significant(float(found.factors[0]), 3))]
    names = [f"{named('w', at)} σ′({named('z', at)})" for at in range(1, len(state.weights))]
    links = [float(each) for each in found.factors[1:]]
    if is_close and len(links) > 3:
        names, links = [f"{names[0]} … {names[-1]}"], [float(np.prod(links))]
    rows += [(name, significant(each, 3)) for name, each in zip(names, links, strict=True)]
    last = named("a", len(state.weights) - 1)
    rows.append((f"∂C/∂{last}", significant(float(found.output), 3)))
    rows.append(("∂C/∂b₁", significant(float(found.biases[0]), 3)))
    return rows


def proof(state: Links) -> str:
    """The same by moving b₁ a little."""
    found = significant(float(state.differences[0]), 3)
    return _tr("By finite difference: {found}.").format(found=found)


def window_words(state: Links) -> str:
    """For which activations the chosen neuron's factor does not shrink."""
    weight, bias = state.weights[state.chosen], state.biases[state.chosen]
    name = named("w", state.chosen)
    ends = window.ends(weight, bias)
    if ends is None:
        return _tr("|{name}| is less than 4: its factor is less than 1 for every a.").format(
            name=name
        )
    low, high = ends
    said = _tr("{name}: the factor is 1 or more for a from {low} to {high}, {wide} wide; here {a}.")
    return said.format(
        name=name,
        low=place_text(low),
        high=place_text(high),
        wide=f"{high - low:.3f}",
        a=place_text(state.before),
    )


def _plain(value: float) -> str:
    return written(value, "g")


def _with_sign(value: float) -> str:
    return written(value, "+g")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Chain", text)
