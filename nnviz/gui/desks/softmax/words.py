"""What there is to say of four shares."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QCoreApplication

from nnviz.core.activations import sigmoid
from nnviz.desks import softmax
from nnviz.desks.sharing_out import Sharing
from nnviz.gui.controls.number_words import output_text, place_text, significant
from nnviz.gui.controls.plural import listed
from nnviz.number_forms import with_minus, written

SUBSCRIPTS = "₁₂₃₄₅₆₇₈"


def z_name(at: int) -> str:
    """ "z₁" """
    return f"z{SUBSCRIPTS[at]}"


def a_name(at: int) -> str:
    """ "a₁" """
    return f"a{SUBSCRIPTS[at]}"


def number(value: float) -> str:
    """As it is written on a slider: −0.8."""
    return written(value, "g")


def inputs(state: Sharing) -> str:
    """All four: "z₁ 1.2, z₂ 2.6 …"."""
    return listed(f"{z_name(at)} {number(z)}" for at, z in enumerate(state.z))


def sentence(state: Sharing) -> str:
    """Which answer has most, and how much."""
    shares = state.shares
    most = int(shares.argmax())
    if np.ptp(shares) < 1e-9:
        return _tr("All four have the same share, a quarter.")
    said = _tr("{name} has the largest share, {share}; the four add up to 1.")
    return said.format(name=a_name(most), share=output_text(float(shares[most])))


def columns(state: Sharing) -> tuple[np.ndarray, list[tuple[str, ...]]]:
    """e^z, share and sigmoid of each z (4, 3), and how they are written."""
    z = np.array(state.z)
    values = np.column_stack([np.exp(z), state.shares, sigmoid(z)])
    written: list[tuple[str, ...]] = [
        (place_text(a), output_text(b), output_text(c)) for a, b, c in values.tolist()
    ]
    return values, written


def table(state: Sharing) -> list[tuple[str, ...]]:
    """z, e^z and a of each, and the sums."""
    exponentials, shares = np.exp(state.z), state.shares
    rows = [
        (
            str(at + 1),
            number(z),
            place_text(float(exponentials[at])),
            output_text(float(shares[at])),
        )
        for at, z in enumerate(state.z)
    ]
    whole = _tr("sum"), "", place_text(float(exponentials.sum())), "1.000"
    return [*rows, whole]


def slopes(state: Sharing) -> list[tuple[str, str]]:
    """The cost and its slope by each z."""
    z = np.array(state.z)
    rows = [(f"C = −ln {a_name(state.right)}", f"{softmax.cost(z, state.right):.3f}")]
    for at, slope in enumerate(softmax.gradient(z, state.right).tolist()):
        rows.append((f"∂C/∂{z_name(at)} = a − y", _signed(slope)))
    return rows


def difference(state: Sharing) -> str:
    """The proof: each slope by moving its z a little."""
    z, step = np.array(state.z), 1e-5
    found = [
        (softmax.cost(z + move, state.right) - softmax.cost(z - move, state.right)) / (2 * step)
        for move in np.eye(len(z)) * step
    ]
    said: Sequence[str] = [_signed(each) for each in found]
    return _tr("By finite difference: {slopes}.").format(slopes=listed(said))


def _signed(value: float) -> str:
    text = f"{value:+.3f}" if abs(value) >= 0.0005 else significant(value, 2)
    return with_minus(text)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Softmax", text)
