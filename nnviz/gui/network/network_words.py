"""What the network diagram says of the whole: its layers, what its lines are, what it answers."""

from PySide6.QtCore import QCoreApplication

from nnviz.gui.network.item_words import value_text
from nnviz.gui.network.passage import Passage


def captions(passage: Passage) -> list[str]:
    """What stands over the layers: "784 pixels", "30 hidden neurons", "10 outputs"."""
    first, *hidden, last = passage.network.sizes
    inputs = _tr("{0} pixels") if passage.shape else _tr("{0} inputs")
    names = [inputs.format(f"{first:,}") if first > 1 else _tr("1 input")]
    for size in hidden:
        many = _tr("{0} hidden neurons").format(f"{size:,}")
        names.append(many if size > 1 else _tr("1 hidden neuron"))
    return [*names, _tr("{0} outputs").format(last) if last > 1 else _tr("1 output")]


def outputs(passage: Passage) -> list[tuple[str, str]]:
    """The name of each output, and its value where there is one."""
    network, values = passage.network, passage.outputs
    count = network.sizes[-1]
    names = [str(index) for index in range(count)] if count > 1 else [""]
    if values is None:
        return [(name, "") for name in names]
    return [(n, value_text(network, float(v))) for n, v in zip(names, values, strict=True)]


def heading(passage: Passage) -> str:
    """What there is to see, while nothing is selected."""
    if passage.answer is None:
        return _tr("How it is connected") if passage.passed is None else _tr("Its answer")
    return _tr("Why it reads a {0}").format(passage.answer)


def legend(passage: Passage) -> str:
    """What the lines are."""
    if passage.passed is None:
        return _tr("Lines are weights: orange speaks for, blue against.")
    if passage.shape is None:
        return _tr(
            "Lines: what each connection adds, its weight times the activation it comes from. "
            "Orange speaks for, blue against; strong colours are large numbers. The numbers on "
            "lines are weights."
        )
    return _tr(
        "Lines on the left: the weighted sum that reaches each neuron. Lines between layers: "
        "what each connection adds. Orange speaks for, blue against; the stronger the "
        "colour, the larger the number."
    )


def sentence(passage: Passage) -> str:
    """ "your drawing goes through 784 → 30 → 10: the answer is 7 with 92.5 %"."""
    network, values, answer = passage.network, passage.outputs, passage.answer
    way = " → ".join(str(size) for size in network.sizes)
    if values is None or passage.example is None:
        return _tr("{0}: lines are weights").format(way)
    through = _tr("{0} goes through {1}").format(passage.example.origin, way)
    if answer is None:
        told = ", ".join(value_text(network, float(v)) for v in values[:4])
        return _tr("{0}: it answers {1}").format(through, told)
    value = value_text(network, float(values[answer]))
    return _tr("{0}: the answer is {1} with {2}").format(through, answer, value)


def _tr(text: str) -> str:
    return QCoreApplication.translate("NetworkDiagram", text)
