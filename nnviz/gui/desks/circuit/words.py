"""What the circuit desk says: names of goals, of nodes, sums spelled out."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from nnviz.desks.circuit.bench import OWN, Bench
from nnviz.desks.circuit.circuit import Circuit
from nnviz.desks.circuit.running import STEP
from nnviz.gui.controls.number_entry import shown
from nnviz.gui.controls.plural import count, ended
from nnviz.number_forms import written

TITLES = {
    "nand": str(QT_TRANSLATE_NOOP("Circuit", "NAND")),
    "and": str(QT_TRANSLATE_NOOP("Circuit", "AND")),
    "or": str(QT_TRANSLATE_NOOP("Circuit", "OR")),
    "nor": str(QT_TRANSLATE_NOOP("Circuit", "NOR")),
    "xor": str(QT_TRANSLATE_NOOP("Circuit", "XOR")),
    "small xor": str(QT_TRANSLATE_NOOP("Circuit", "XOR from three perceptrons")),
    "half adder": str(QT_TRANSLATE_NOOP("Circuit", "Half adder: two bits added")),
    "full adder": str(QT_TRANSLATE_NOOP("Circuit", "Full adder: three bits added")),
    "festival 5": str(QT_TRANSLATE_NOOP("Circuit", "Festival, threshold 5")),
    "festival 3": str(QT_TRANSLATE_NOOP("Circuit", "Festival, threshold 3")),
    "festival all": str(QT_TRANSLATE_NOOP("Circuit", "Festival: only if all speak for it")),
    "soft nand": str(QT_TRANSLATE_NOOP("Circuit", "NAND of sigmoids")),
    "soft half adder": str(QT_TRANSLATE_NOOP("Circuit", "Half adder of sigmoids")),
    "own": str(QT_TRANSLATE_NOOP("Circuit", "A table of your own")),
}
_LOW = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")


def title(goal: str) -> str:
    """What a goal is called."""
    return _tr(TITLES[goal])


def number(value: float) -> str:
    """As short as a weight on its wire: −2, 0.5, −1.25."""
    return written(value, ".6g")


def says(value: float, sharpness: float) -> str:
    """1 or 0; of a sigmoid two decimals."""
    return f"{value:.0f}" if sharpness == STEP or value in (0.0, 1.0) else f"{value:.2f}"


def name(circuit: Circuit, node: int) -> str:
    """ "x₁", "sum", "neuron 2": those without a name are counted."""
    if node < len(circuit.inputs):
        return of_table(circuit.inputs[node].name)
    plain = [neuron.node for neuron in circuit.neurons if not neuron.name]
    if node in plain:
        return _tr("neuron {number}").format(number=plain.index(node) + 1)
    neuron = circuit.neuron(node)
    return of_table(neuron.name) if neuron is not None else ""


def of_table(name: str) -> str:
    """What an input or an answer of a truth table is called; a name of one's own is itself."""
    return QCoreApplication.translate("TruthTable", name)


def short_names(count: int) -> tuple[str, ...]:
    """x₁, x₂, … where longer names have no room."""
    return tuple(f"x{at + 1}".translate(_LOW) for at in range(count))


def weight_name(at: int) -> str:
    """ "w₁"."""
    return f"w{at + 1}".translate(_LOW)


def spelled(terms: Sequence[tuple[float, float]], bias: float, total: float) -> str:
    """ "z = (−2)·1 + (−2)·1 + 3 = −1", of (weight, what it is given)."""
    parts = [f"{_in_sum(weight)}·{number(round(given, 2))}" for weight, given in terms]
    return f"z = {' + '.join([*parts, _in_sum(bias)])} = {number(round(total, 3))}"


def verdict(value: float, sharpness: float) -> str:
    """What becomes of the sum."""
    if sharpness == STEP:
        return _tr("so it says {bit}").format(bit=says(value, sharpness))
    return _tr("so it says {value}").format(value=f"{value:.3f}")


def spoken_node(
    circuit: Circuit, node: int, value: float, total: float | None, sharpness: float
) -> str:
    """ "neuron 1, weights −2 −2, bias 3, sum −1, says 0"."""
    neuron = circuit.neuron(node)
    said = says(value, sharpness)
    if neuron is None or total is None:
        return _tr("input {name}, is {bit}").format(name=name(circuit, node), bit=said)
    weights = " ".join(number(wire.weight) for wire in circuit.wires_to(node)) or _tr("none")
    text = _tr("{name}, weights {weights}, bias {bias}, sum {sum}, says {bit}")
    return text.format(
        name=name(circuit, node),
        weights=weights,
        bias=number(neuron.bias),
        sum=number(round(total, 3)),
        bit=said,
    )


def spoken_wire(source: str, target: str, weight: str, given: float) -> str:
    """ "wire from x₁ to neuron 1, weight −2, carries 1"."""
    said = _tr("wire from {source} to {target}, weight {weight}, carries {given}")
    given_words = number(round(given, 2))
    return said.format(source=source, target=target, weight=weight, given=given_words)


def rows_right(right: Sequence[bool]) -> str:
    """How many rows are right."""
    if all(right):
        return _tr("All {count} rows are right.").format(count=len(right))
    one, many = _tr("{right} of {count} rows is right."), _tr("{right} of {count} rows are right.")
    return (one if sum(right) == 1 else many).format(right=sum(right), count=len(right))


def counted(bench: Bench) -> str:
    """ "5 perceptrons, as in the book."; the book's are none that are soft."""
    many, is_step = len(bench.circuit.neurons), bench.sharpness == STEP
    said = count(many, _tr("1 perceptron"), _tr("{n} perceptrons"))
    if not is_step:
        said = count(many, _tr("1 sigmoid neuron"), _tr("{n} sigmoid neurons"))
    book, most = bench.aim.book, bench.aim.most
    if most is not None and many > most:
        return _tr("{said}: {most} are enough.").format(said=said, most=most)
    if book is None or book == 1 or not is_step:
        return ended(said)
    if book == many:
        return _tr("{said}, as in the book.").format(said=said)
    return _tr("{said}; the book has {book}.").format(said=said, book=book)


def sentence(bench: Bench, right: Sequence[bool]) -> str:
    """What there is to say of the whole."""
    what = title(bench.goal).partition(":")[0]
    if bench.is_done:
        if bench.goal == OWN:
            return _tr("Your circuit has your table: all rows are right.")
        return _tr("{what}: right in all {count} rows.").format(what=what, count=len(right))
    wrong = len(right) - sum(right)
    if not wrong and bench.aim.built:
        return _tr("{what}: right, but a smaller whole c would do.").format(what=what)
    if not wrong and bench.sharpness != STEP:
        return _tr("{what}: right so far. Make the steps sharp to finish.").format(what=what)
    if not wrong:
        return _tr("{what}: all rows are right, but not as it was asked for.").format(what=what)
    said = _tr("{what}: {wrong} of {count} rows are still wrong.")
    if wrong == 1:
        said = _tr("{what}: {wrong} of {count} rows is still wrong.")
    return said.format(what=what, wrong=wrong, count=len(right))


def sharpness_words(sharpness: float) -> str:
    """What c does."""
    if math.isinf(sharpness):
        return _tr("All weights and biases times c. Draw it down, and the steps become sigmoids.")
    said = _tr("Each neuron says σ({c}·z). A row is right where every answer is within 0.1.")
    return said.format(c=shown(sharpness) if sharpness % 1 else f"{sharpness:.0f}")


def _in_sum(value: float) -> str:
    return f"({number(value)})" if value < 0 else number(value)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Circuit", text)


def input_words() -> str:
    """What can be done with an input."""
    return _tr("An input: click it, or press 0 or 1, for another row of the table.")
