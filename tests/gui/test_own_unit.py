"""A row of a person's own table has one answer, wherever it is told: in the table's own unit."""

import dataclasses

import numpy as np
import pytest

from nnviz.core import Network, Snapshot, Spec
from nnviz.core.insight.checkpoints import Checkpoint
from nnviz.gui.backprop.steps import FORWARD, OUTPUT_ERROR, Step
from nnviz.gui.backprop.task import Task
from nnviz.gui.example import Example
from nnviz.gui.examples.gallery_view import GalleryView
from nnviz.gui.examples.time_view import ThroughTimeView
from nnviz.gui.lesion.subject import Subject
from nnviz.gui.network import network_words
from nnviz.gui.network.layout import Neuron
from nnviz.gui.network.one_neuron import OneNeuron
from nnviz.gui.network.passage import Passage
from nnviz.gui.records.panel import RecordPanel
from tests.gui.examples.test_gallery_view import shown
from tests.gui.own_tables import prices
from tests.gui.snapshots import snapshot

ANSWERS = {"linear": (0.75, "310,000"), "tanh": (0.5, "310,000"), "sigmoid": (0.75, "310,000")}


@pytest.fixture(params=sorted(ANSWERS))
def answered(request):
    """A network that answers all rows alike, what it says there, and the first row."""
    a, text = ANSWERS[request.param]
    z = {"linear": a, "tanh": np.arctanh(a), "sigmoid": np.log(a / (1 - a))}[request.param]
    network = Network([np.zeros((1, 3))], [np.array([z])], output=request.param)
    spec = Spec(sizes=(3, 1), output=request.param, cost="quadratic")
    return spec, network, text, Example.of(prices().train, 0, "row 1")


def told(qtbot, spec, network, example):
    """What every place says that tells of the answer, by its name."""
    data, moment = prices(), dataclasses.replace(Snapshot.initial(spec), network=network)
    passage, output = Passage(network, example, data), Neuron(1, 0)
    task, subject = Task(spec, data, example), Subject(moment, data, example)
    walk = task.walk(moment)
    panel, time = RecordPanel(), ThroughTimeView()
    for view in panel, time:
        qtbot.addWidget(view)
        view.reset(spec)
        view.show_dataset(data)
    panel.show_snapshot(snapshot(spec, network))
    panel.show_example(example)
    time.show_checkpoints(tuple(Checkpoint(k, k, k, 0, 0, 0.1, network) for k in (0, 1)), 100)
    time.show_example(example)
    time.show()
    gallery = shown(qtbot, GalleryView(), data, spec, network)
    neuron = OneNeuron(passage, output)
    return {
        "right column": panel.answer.text(),
        "drawing": network_words.outputs(passage)[0][1],
        "drawing in words": network_words.sentence(passage),
        "sum": network_words.item_lines(passage, output),
        "neuron": neuron.sentence(),
        "neurons": neuron.sibling(0).text,
        "time": time.words,
        "time saved": f"{time._sheet().table[1][1]:,.0f}",
        "data": gallery.examples.table.row(0).texts[-2],
        "lesions": subject.text(float(subject.outputs_of(network)[0])),
        "backprop, forward": task.told_of(Step(FORWARD, 0), walk),
        "backprop, error": task.told_of(Step(OUTPUT_ERROR, 0), walk),
    }


def test_everywhere_the_answer_is_the_same_in_the_tables_unit(qtbot, answered):
    spec, network, text, example = answered
    said = told(qtbot, spec, network, example)
    assert not {place: words for place, words in said.items() if text not in words}
