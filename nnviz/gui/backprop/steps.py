"""The five stages of chapter 2, layer by layer, and what each does in one sentence."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from nnviz.core import ACTIVATIONS, Spec
from nnviz.core.costs import COSTS
from nnviz.core.fit import untrainable
from nnviz.gui.controls.plural import filled, listed
from nnviz.gui.layer_names import layer_phrase

INPUT, FORWARD, OUTPUT_ERROR, BACKWARD, GRADIENT = range(1, 6)
STAGES = GRADIENT


class Step(NamedTuple):
    """A stage from 1, at one layer of weights from 0."""

    stage: int
    layer: int


def steps_of(layers: int) -> list[Step]:
    """Every step for so many layers of weights; from the output error on, backwards."""
    backwards = range(layers - 1, -1, -1)
    return [
        Step(INPUT, 0),
        *(Step(FORWARD, layer) for layer in range(layers)),
        Step(OUTPUT_ERROR, layers - 1),
        *([Step(BACKWARD, layer) for layer in backwards[1:]] or [Step(BACKWARD, 0)]),
        *(Step(GRADIENT, layer) for layer in backwards),
    ]


def stage_titles() -> list[str]:
    """What the stages are called, in order."""
    titles = tr("Input"), tr("Feedforward"), tr("Output error"), tr("Errors back"), tr("Gradients")
    return [f"{number} {title}" for number, title in enumerate(titles, 1)]


def words_of(step: Step, spec: Spec, origin: str) -> str:
    """Which step this is and what happens in it; ``origin`` is where the example comes from."""
    said = {
        INPUT: _input,
        FORWARD: _forward,
        OUTPUT_ERROR: _output_error,
        BACKWARD: _backward,
        GRADIENT: _gradient,
    }[step.stage]
    stage = tr("stage {0} of {1}").format(step.stage, STAGES)
    return listed((stage, said(step, spec, origin)))


def obstacle(step: Step, spec: Spec, has_target: bool) -> str:
    """Why this step cannot be taken, in a sentence; "" where it can."""
    if step.stage < OUTPUT_ERROR:
        return ""
    if untrainable(spec) is not None:
        return tr(
            "A step has no slope: σ′(z) is 0 wherever there is one, so no error goes back and "
            "nothing can be learnt this way."
        )
    if not has_target:
        return tr("Nobody says what the answer ought to be: choose an example of the data.")
    if step.stage == BACKWARD and len(spec.sizes) == 2:
        return tr("There is no hidden layer to carry the error back to: on to the gradients.")
    return ""


def tr(text: str) -> str:
    """A text about backpropagation, in the reader's language."""
    return QCoreApplication.translate("Backprop", text)


def _input(step: Step, spec: Spec, origin: str) -> str:
    if spec.sizes[0] == 1:
        return tr("the input is one number: {0}").format(origin)
    return tr("the input is {1} numbers: {0}").format(origin, spec.sizes[0])


def _forward(step: Step, spec: Spec, origin: str) -> str:
    before = tr("the input")
    if step.layer:
        before = filled(tr("what {0} gives"), _layer(spec, step.layer - 1))
    activation = QCoreApplication.translate("Spec", ACTIVATIONS[spec.activations[step.layer]].label)
    text = tr("{0} weighs {1} and adds its biases: z; then {2}: a")
    if not spec.use_biases:
        text = tr("{0} weighs {1}: z; then {2}: a")
    name = activation if activation == "ReLU" else activation.lower()
    said = filled(text, _layer(spec, step.layer), before, name)
    if step.layer < len(spec.sizes) - 2 and spec.dropouts[step.layer]:
        said += tr("; dropout is off here")
    return said


def _output_error(step: Step, spec: Spec, origin: str) -> str:
    cancels = COSTS[spec.cost].cancels
    if not cancels and ACTIVATIONS[spec.output].coupled:
        return tr("BP1: the slope of the cost, a − y, times the whole Jacobian J of softmax")
    if not cancels:
        said = tr("BP1: the slope of the cost, a − y, times that of the activation, σ′(z)")
    elif ACTIVATIONS[spec.output].coupled:
        said = tr("BP1: the output's error is a − y; with this cost the Jacobian J has cancelled")
    else:
        said = tr("BP1: the output's error is a − y; with this cost σ′(z) has cancelled")
    if ACTIVATIONS[spec.output].range[0] == -1:
        said += tr("; y is −1 or 1")
    return said


def _backward(step: Step, spec: Spec, origin: str) -> str:
    if len(spec.sizes) == 2:
        return tr("BP2 has nothing to do here")
    text = tr("BP2: the error of {0} comes from that of {1}, back through its weights")
    return filled(text, _layer(spec, step.layer), _layer(spec, step.layer + 1))


def _gradient(step: Step, spec: Spec, origin: str) -> str:
    said = tr("BP3, BP4, {0}: a bias's slope is its neuron's δ, a weight's its input times δ")
    if not spec.use_biases:
        said = tr("BP4, {0}: a weight's slope is its input times its neuron's δ")
    added = {"l2": tr("; the penalty adds λ/n w"), "l1": tr("; the penalty adds λ/n sgn(w)")}
    penalty = added.get(spec.penalty, "") if spec.penalty_strength else ""
    return filled(said, _layer(spec, step.layer)) + penalty


def _layer(spec: Spec, layer: int) -> str:
    """A layer of weights, from 0, within a sentence."""
    return layer_phrase(len(spec.sizes) - 1, layer)
