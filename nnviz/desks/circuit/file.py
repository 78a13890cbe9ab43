"""A circuit on disk, with the table that it should have; a file may hold anything.

``{"format": "nnviz-circuit", "version": 1, "inputs": [{"name": "x₁", "x": 0.1, "y": 0.3}],
"neurons": [{"x": 0.8, "y": 0.5, "bias": 3, "name": "y"}], "wires": [{"from": 0, "to": 1,
"weight": -2}], "wanted": [[1], [0]]}``: nodes count from 0, the inputs first; a neuron with a name
is an output; ``wanted`` has the outputs' bits for every row 00 … 11, null for any.
"""

import json
from pathlib import Path
from typing import Any

from nnviz.desks.circuit.circuit import (
    LARGEST,
    MOST_INPUTS,
    MOST_NEURONS,
    MOST_OUTPUTS,
    MOST_WIRES,
    Circuit,
    Input,
    Neuron,
    Wire,
)
from nnviz.desks.circuit.edits import joined
from nnviz.desks.circuit.wanted import Wanted
from nnviz.desks.errors import DeskError
from nnviz.files.atomic import write_atomically
from nnviz.files.errors import FileError
from nnviz.files.reading import parse_json, read_bytes
from nnviz.files.versions import check_header

HEADER = {"format": "nnviz-circuit", "version": 1}
_MOST_BYTES, _LONGEST = 100_000, 12


def save_circuit(path: Path, circuit: Circuit, wanted: Wanted) -> None:
    """Write both. Raises FileError."""
    count = len(circuit.inputs)
    places = {neuron.node: count + at for at, neuron in enumerate(circuit.neurons)}
    places |= {at: at for at in range(count)}
    document = {
        **HEADER,
        "inputs": [{"name": each.name, "x": each.x, "y": each.y} for each in circuit.inputs],
        "neurons": [
            {"x": each.x, "y": each.y, "bias": each.bias, "name": each.name}
            for each in circuit.neurons
        ],
        "wires": [
            {"from": places[each.source], "to": places[each.target], "weight": each.weight}
            for each in circuit.wires
        ],
        "wanted": wanted.bits,
    }
    text = json.dumps(document, indent=1, ensure_ascii=False, allow_nan=False)
    write_atomically(path, text + "\n")


def load_circuit(path: Path) -> tuple[Circuit, Wanted]:
    """What is in a file. Raises FileError, with one sentence, whatever it holds."""
    document = parse_json(path, read_bytes(path, _MOST_BYTES))
    other = FileError("{path} holds no circuit: choose another file.", path=path)
    check_header(path, document, HEADER, other)
    try:
        circuit = _circuit(document)
        return circuit, _wanted(document["wanted"], circuit)
    except DeskError as error:
        raise FileError("{path} holds no circuit: {why}", path=path, why=error.sentence) from error
    except (TypeError, ValueError, KeyError, AttributeError):
        raise other from None


def _circuit(document: dict[str, Any]) -> Circuit:
    inputs = _list(document["inputs"], 1, MOST_INPUTS)
    neurons, wires = (
        _list(document["neurons"], 1, MOST_NEURONS),
        _list(document["wires"], 0, MOST_WIRES),
    )
    count = len(inputs)
    made = Circuit(
        tuple(Input(_name(each["name"]), *_place(each)) for each in inputs),
        tuple(
            Neuron(
                count + 1 + at, *_place(each), _number(each["bias"], LARGEST), _name(each["name"])
            )
            for at, each in enumerate(neurons)
        ),
    )
    if not 1 <= len(made.outputs) <= MOST_OUTPUTS:
        raise ValueError(made.outputs)
    for wire in (Wire(each["from"], each["to"], each["weight"]) for each in wires):
        ends = [_node(end, count, len(neurons)) for end in (wire.source, wire.target)]
        if made.wire(*ends) is not None:
            raise ValueError(wire)
        made = joined(made, ends[0], ends[1], _number(wire.weight, LARGEST))
    return made


def _wanted(bits: Any, circuit: Circuit) -> Wanted:
    outputs = tuple(neuron.name for neuron in circuit.outputs)
    rows = _list(bits, 2 ** len(circuit.inputs), 2 ** len(circuit.inputs))
    read = tuple(tuple(_bit(bit) for bit in _list(row, len(outputs), len(outputs))) for row in rows)
    return Wanted(tuple(each.name for each in circuit.inputs), outputs, read)


def _node(place: Any, inputs: int, neurons: int) -> int:
    """A place in the file as a node of the circuit."""
    if type(place) is not int or not 0 <= place < inputs + neurons:
        raise ValueError(place)
    return place if place < inputs else place + 1


def _list(value: Any, least: int, most: int) -> list[Any]:
    if not isinstance(value, list) or not least <= len(value) <= most:
        raise ValueError(value)
    return value


def _place(entry: dict[str, Any]) -> tuple[float, float]:
    x, y = _number(entry["x"], 1), _number(entry["y"], 1)
    if min(x, y) < 0:
        raise ValueError(entry)
    return x, y


def _number(value: Any, most: float) -> float:
    if type(value) not in {int, float} or not abs(value) <= most:
        raise ValueError(value)
    return float(value)


def _bit(value: Any) -> int | None:
    if value is not None and (type(value) is not int or value not in (0, 1)):
        raise ValueError(value)
    return None if value is None else int(value)


def _name(value: Any) -> str:
    if not isinstance(value, str) or len(value) > _LONGEST or not value.isprintable():
        raise ValueError(value)
    return value
