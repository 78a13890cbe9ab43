"""The circuit desk: what a few perceptrons compute, wired by hand."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np

from nnviz.desks.circuit import bench, edits
from nnviz.desks.circuit.bench import Bench
from nnviz.desks.circuit.circuit import Circuit
from nnviz.desks.circuit.file import load_circuit, save_circuit
from nnviz.desks.circuit.running import STEP, Answers, answers, rows
from nnviz.desks.circuit.wanted import right_rows
from nnviz.desks.errors import DeskError
from nnviz.gui.controls.button import Button
from nnviz.gui.desks.circuit import drawing, words
from nnviz.gui.desks.circuit.fields import MOST_FIELDS, Fields
from nnviz.gui.desks.circuit.numbers import Numbers
from nnviz.gui.desks.circuit.surface import CircuitSurface
from nnviz.gui.desks.desk import Opening
from nnviz.gui.desks.history_desk import HistoryDesk
from nnviz.gui.message import Message, wrong
from nnviz.gui.saving import Saving, offer_saving


class CircuitDesk(HistoryDesk[Bench]):
    """Every edit is a new circuit, and the one before can be had back."""

    is_cleared_by_tasks = True
    done_here = (*HistoryDesk.done_here, "_given", "_node", "_wire")

    def __init__(self) -> None:
        super().__init__(bench.begin("nand"))
        self.how = self.tr(
            "Drag from one neuron to the next for a wire, to an empty place to move it. Click a "
            "number to change it, a box x to flip it; double-click for another neuron. Keys: Tab, "
            "Shift with arrows, 0 and 1, N, W, Enter, Delete."
        )
        self.surface, self.numbers, self.fields = CircuitSurface(), Numbers(), Fields()
        self._given = 0
        self._node: int | None = 0
        self._wire: tuple[int, int] | None = None
        self._found: Answers | None = None
        self._right: tuple[bool, ...] = ()
        self._build()
        self._connect()
        self._show()

    @property
    def sentence(self) -> str:
        return words.sentence(self.state, self._right)

    def begin(self, task: str) -> None:
        self._node, self._wire = 0, None
        self._given = 2 ** len(bench.begin(task or "nand").wanted.inputs) - 1
        self._do(bench.begin(task or "nand"))

    def is_done(self, task: str) -> bool:
        return self.state.goal == task and self.state.is_done

    def reset(self) -> None:
        self.begin(self.state.goal)

    def _edit(self, edit: Callable[[Circuit], Circuit]) -> None:
        """Another circuit, or a sentence why not."""
        try:
            circuit = edit(self.state.circuit)
        except DeskError as error:
            self.told.emit(wrong(error, "warning"))
        else:
            self._do(replace(self.state, circuit=circuit))

    def _show(self) -> None:
        """All of it as it stands now."""
        state, circuit = self.state, self.state.circuit
        given = np.array(rows(len(circuit.inputs)), float)
        self._given = min(self._given, len(given) - 1)
        if self._node is None or not (
            self._node < len(circuit.inputs) or circuit.neuron(self._node)
        ):
            self._node = 0
        if self._wire is not None and circuit.wire(*self._wire) is None:
            self._wire = None
        found = self._found = answers(circuit, given, state.sharpness)
        self._right = right_rows(circuit, state.wanted, state.sharpness, found)
        says = {node: float(values[self._given]) for node, values in found.says.items()}
        sums = {node: float(values[self._given]) for node, values in found.sums.items()}
        nodes = drawing.nodes_of(circuit, says, sums, state.sharpness)
        wires = drawing.wires_of(circuit, says)
        self.surface.show_circuit(
            nodes, wires, self._node, self._wire, drawing.table_of(circuit, nodes)
        )
        self.numbers.show_bench(state, found, self._right, self._given)
        self._show_fields(says, sums)
        has_plain = circuit.neuron(self._node) is not None
        self._remove.setEnabled(self._wire is not None or has_plain)
        self._show_kind(is_step=state.sharpness == STEP)
        self._back.setEnabled(self._history.can_undo)

    def _show_kind(self, *, is_step: bool) -> None:
        """What its neurons are called, and why they are not trained."""
        if is_step:
            self.why_off = self.tr("Train is off here: a step has no slope to go down.")
            text, name = self.tr("Perceptron"), self.tr("New perceptron (N)")
        else:
            self.why_off = self.tr("Train is off here: weights, biases and c are set by hand.")
            text, name = self.tr("Neuron"), self.tr("New neuron (N)")
        if text != self._add.text():
            self._add.setText(text)
            self._add.setAccessibleName(name)
            self._add.setToolTip(name)
            self._add.updateGeometry()

    def _show_fields(self, says: dict[int, float], sums: dict[int, float]) -> None:
        circuit, node = self.state.circuit, self._wire[1] if self._wire else self._node
        neuron = circuit.neuron(node) if node is not None else None
        if neuron is None or node is None:
            name = words.name(circuit, self._node or 0)
            self.fields.show_node(name, (), words.input_words(), "")
            return
        wires = circuit.wires_to(node)
        named = [(at, words.weight_name(at), wire.weight) for at, wire in enumerate(wires)]
        chosen = circuit.wire(*self._wire) if self._wire else None
        first = max(0, wires.index(chosen) - MOST_FIELDS + 1) if chosen in wires else 0
        numbers = [*named[first : first + MOST_FIELDS], (-1, "b", neuron.bias)]
        terms = [(wire.weight, says[wire.source]) for wire in wires]
        name = words.name(circuit, node)
        said = words.spelled(terms, neuron.bias, sums[node])
        verdict = words.verdict(says[node], self.state.sharpness)
        self.fields.show_node(name[:1].upper() + name[1:], numbers, said, verdict)

    def _on_node(self, node: int) -> None:
        self._node, self._wire = node, None
        self._show()

    def _on_wire(self, source: int, target: int) -> None:
        self._node = self._node if self._node in (source, target) else target
        self._wire = source, target
        self._show()

    def _on_number_wanted(self) -> None:
        if self._wire is None:
            self.fields.focus(-1)
            return
        wires = self.state.circuit.wires_to(self._wire[1])
        chosen = self.state.circuit.wire(*self._wire)
        if chosen in wires:
            self.fields.focus(wires.index(chosen))

    def _on_number(self, at: int, value: float) -> None:
        node = self._wire[1] if self._wire else self._node
        if node is None:
            return
        if at < 0:
            self._edit(lambda circuit: edits.with_bias(circuit, node, value))
            return
        wires = self.state.circuit.wires_to(node)
        if at < len(wires):
            source = wires[at].source
            self._edit(lambda circuit: edits.with_weight(circuit, source, node, value))

    def _on_flipped(self, node: int, bit: int) -> None:
        """Another row is seen."""
        count = len(self.state.circuit.inputs)
        if node >= count:
            return
        place = count - 1 - node
        now = self._given >> place & 1
        if bit in (-1, 1 - now):
            self._given ^= 1 << place
            self._show()

    def _on_row(self, row: int) -> None:
        self._given = row
        self._show()

    def _on_node_wanted(self, x: float, y: float) -> None:
        try:
            circuit, node = edits.with_neuron(
                self.state.circuit, *self._free_place(x, y), self.state.aim.bias
            )
        except DeskError as error:
            self.told.emit(wrong(error, "warning"))
            return
        self._node, self._wire = node, None
        self._do(replace(self.state, circuit=circuit))

    def _free_place(self, x: float, y: float) -> tuple[float, float]:
        """There, or beside what stands there."""
        circuit = self.state.circuit
        taken = [(each.x, each.y) for each in circuit.inputs]
        taken += [(each.x, each.y) for each in circuit.neurons]
        for shift in range(40):
            place = (x - 0.12 * (shift % 4) + 0.06 * (shift // 16), y + 0.13 * (shift // 4 % 4))
            if all(abs(place[0] - a) > 0.08 or abs(place[1] - b) > 0.1 for a, b in taken):
                return place
        return x, y

    def _on_wire_wanted(self, source: int, target: int) -> None:
        weight = self.state.aim.weight
        self._edit(lambda circuit: edits.joined(circuit, source, target, weight))

    def _on_removal(self) -> None:
        wire, node = self._wire, self._node
        if wire is not None:
            self._edit(lambda circuit: edits.cut(circuit, *wire))
        elif node is not None:
            self._edit(lambda circuit: edits.without(circuit, node))

    def _save(self) -> None:
        state = self.state
        self.saving_wanted.emit(
            Saving(
                "circuit.json",
                self.tr("Circuits (*.json)"),
                lambda path: save_circuit(path, state.circuit, state.wanted),
                self.tr("Save the circuit"),
            )
        )

    def _open(self) -> None:
        kinds = self.tr("Circuits (*.json);;All files (*)")
        self.opening_wanted.emit(Opening(self.tr("Open a circuit"), kinds, self.read))

    def read(self, path: Path) -> None:
        """Have the circuit of a file here, with its table. Raises FileError."""
        circuit, wanted = load_circuit(path)
        self._do(Bench(bench.OWN, circuit, wanted))

    def _build(self) -> None:
        self.heading.show_words(
            self.tr("Circuit"),
            self.tr("wires: blue a 1 against the neuron, orange for it, grey a 0"),
        )
        self._add = Button(
            self.tr("Perceptron"), "plus", "text", name=self.tr("New perceptron (N)")
        )
        self._back = Button(self.tr("Undo"), "undo", "quiet", name=self.tr("Undo"))
        self._remove = Button(self.tr("Delete"), "clear", "quiet", name=self.tr("Delete (Del)"))
        self._open_button = Button(self.tr("Open…"), "open", "quiet")
        self._save_button = Button(self.tr("Save…"), "save", "quiet")
        names = "add", "undo", "delete", "open", "save"
        tools = self._add, self._back, self._remove, self._open_button, self._save_button
        for tool, name in zip(tools, names, strict=True):
            tool.setObjectName(f"circuit_{name}")
        self.heading.add(*tools)
        self.centre.addWidget(self.surface, 1)
        self.centre.addWidget(self.fields)
        self.right.addWidget(self.numbers)
        self.right.addStretch(1)
        self.setFocusProxy(self.surface)
        offer_saving(self.surface, self.surface.sheet, self.tr("Circuit"), self.saving_wanted)

    def _connect(self) -> None:
        sheet, numbers = self.surface, self.numbers
        sheet.node_chosen.connect(self._on_node)
        sheet.wire_chosen.connect(self._on_wire)
        sheet.number_wanted.connect(self._on_number_wanted)
        sheet.flipped.connect(self._on_flipped)
        sheet.node_wanted.connect(self._on_node_wanted)
        sheet.node_moved.connect(
            lambda node, x, y: self._edit(lambda circuit: edits.moved(circuit, node, x, y))
        )
        sheet.wire_wanted.connect(self._on_wire_wanted)
        sheet.removal_wanted.connect(self._on_removal)
        sheet.told.connect(lambda said: self.told.emit(Message(said)))
        self.fields.edited.connect(self._on_number)
        numbers.goal_wanted.connect(self.begin)
        numbers.row_chosen.connect(self._on_row)
        numbers.sharpness.changed.connect(lambda c: self._do(replace(self.state, sharpness=c)))
        numbers.own.size_wanted.connect(lambda *size: self._do(bench.with_size(self.state, *size)))
        numbers.own.bits_typed.connect(
            lambda at, bits: self._do(bench.with_bits(self.state, at, bits))
        )
        self._add.clicked.connect(lambda: self._on_node_wanted(0.5, 0.35))
        self._back.clicked.connect(self.undo)
        self._remove.clicked.connect(self._on_removal)
        self._open_button.clicked.connect(self._open)
        self._save_button.clicked.connect(self._save)
