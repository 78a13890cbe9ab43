import numpy as np
import pytest

from nnviz.core import Network, Spec
from nnviz.core.insight.learning_speed import Opening, ZHistogram
from nnviz.data import Dataset, Part
from nnviz.gui.neurons.saturation_view import EXAMPLES, SaturationView
from tests.gui.saved import rows_saved
from tests.gui.snapshots import snapshot


def dataset(examples=600, validation=600, inputs=4):
    rng = np.random.default_rng(0)

    def part(count):
        grey = rng.integers(0, 256, (count, inputs), dtype=np.uint8)
        return Part.of_classes(grey, np.zeros(count, dtype=int), 2)

    return Dataset("d", "D", part(examples), part(validation), part(0))


def opening(layers=2):
    z = ZHistogram(np.array([1, 4, 1]), np.linspace(-22.4, 22.4, 4))
    return Opening((0.1,) * layers, (z,) * layers)


SPEC = Spec(sizes=(4, 3, 2), train_size=1000)


@pytest.fixture
def view(qtbot):
    view = SaturationView()
    view.resize(718, 220)
    qtbot.addWidget(view)
    view.show()
    view.reset(SPEC)
    return view


def saturated():
    """Two of three hidden neurons far up their sigmoid, whatever the input."""
    weights = [np.zeros((3, 4)), np.zeros((2, 3))]
    biases = [np.array([9.0, -9.0, 0.0]), np.zeros(2)]
    return Network(weights, biases, output="softmax")


def test_without_examples_it_says_so(view):
    view.show_snapshot(snapshot(SPEC))
    assert "no examples yet" in view.page.sentence.text()
    assert not view.grab().isNull()


def test_shares_are_computed_from_the_network(view):
    view.show_dataset(dataset())
    view.show_snapshot(snapshot(SPEC, saturated()))
    assert view.words == (
        "hidden: 67 % of its neurons are saturated (mean σ′(z) < 0.05); "
        "output: softmax, which has a Jacobian J instead of σ′"
    )
    assert view.panels.accessibleDescription() == (
        "hidden: 67 % saturated, 67 % of z flat; output: softmax, J instead of σ′"
    )
    assert [int(p.now.counts.sum()) for p in view.panels.panels] == [3 * 500, 2 * 500]


def test_dead_neurons(view):
    spec = Spec(sizes=(4, 3, 2), activation="relu", train_size=1000)
    dead = Network([-np.ones((3, 4)), np.ones((2, 3))], [np.zeros(3)] * 1 + [np.zeros(2)],
                   activation="relu", output="softmax")  # fmt: skip
    view.show_dataset(dataset())
    view.show_snapshot(snapshot(spec, dead))
    assert view.words.startswith(
        "hidden: 100 % of its neurons are dead (z ≤ 0 for all 500 examples)"
    )


def test_the_start_stays_as_an_outline(view):
    view.show_dataset(dataset())
    view.show_snapshot(snapshot(SPEC))
    assert [panel.before for panel in view.panels.panels] == [None, None]
    assert "outline" not in view.caption.text
    view.show_snapshot(snapshot(SPEC, saturated(), opening=opening()))
    assert view.panels.panels[0].before.edges[-1] == 22.4
    assert view.caption.text.endswith("outline: before the first step")


def test_where_nothing_is_kept_apart_training_examples_are_taken(view):
    view.show_dataset(dataset(examples=7, validation=0))
    view.show_snapshot(snapshot(SPEC))
    assert "7 training examples" in view.caption.text


def test_no_more_validation_examples_are_taken_than_judge_the_network(view):
    spec = Spec(sizes=(4, 3, 2), train_size=1000, validation_size=6)
    for validation, words in ((9, "6 validation examples"), (0, "9 training examples")):
        view.reset(spec)
        view.show_dataset(dataset(examples=9, validation=validation))
        view.show_snapshot(snapshot(spec))
        assert words in view.caption.text


def test_large_networks_are_looked_at_with_fewer_examples(view):
    spec = Spec(sizes=(4, 800, 800, 2), train_size=1000)
    view.reset(spec)
    view.show_dataset(dataset())
    view.show_snapshot(snapshot(spec))
    examples = view.panels.panels[-1].now.counts.sum() // 2
    assert 40 <= examples < EXAMPLES
    assert f"z of {examples} validation" in view.caption.text


def test_the_same_network_is_not_looked_at_again(view, monkeypatch):
    view.show_dataset(dataset())
    shown = snapshot(SPEC)
    view.show_snapshot(shown)
    monkeypatch.setattr(view.panels, "show_panels", lambda *_: pytest.fail("drawn again"))
    view.show_snapshot(snapshot(SPEC, shown.network, step=3))


@pytest.mark.parametrize("bias", [16.0, 70.0])
def test_at_rest_an_axis_does_not_depend_on_what_was_drawn_on_the_way(view, bias):
    """In a run it shrinks only where it is more than twice too wide."""
    view.show_dataset(dataset())
    view.allow_editing(False)
    wide = Network([np.zeros((3, 4)), np.ones((2, 3))], [np.full(3, bias), np.zeros(2)])
    ends = []
    for shown in (wide, saturated()):
        view.show_snapshot(snapshot(SPEC, shown))
        ends.append(view.panels.panels[0].now.edges[-1])
    assert ends == ([20, 20] if bias < 20 else [80, 10])
    view.allow_editing(True)
    assert view.panels.panels[0].now.edges[-1] == 10


def test_examples_that_do_not_fit_the_network_wait(view):
    view.show_dataset(dataset(inputs=9))
    view.show_snapshot(snapshot(SPEC))
    assert view.page.currentWidget() is view.page.sentence
    view.show_dataset(dataset())
    view.show_snapshot(snapshot(SPEC))
    assert len(view.panels.panels) == 2


def test_the_histograms_are_saved_bin_by_bin(view, tmp_path):
    view.show_dataset(dataset())
    view.show_snapshot(snapshot(SPEC, saturated()))
    head, *rows = rows_saved(view, view.panels, tmp_path / "saturation.csv")
    assert head == "layer,from,to,now,before"
    shares = {"hidden": 0.0, "output": 0.0}
    for name, _, _, now, before in (row.split(",") for row in rows):
        shares[name] += float(now)
        assert before == ""
    assert shares == pytest.approx({"hidden": 1, "output": 1})


@pytest.mark.parametrize(
    ("activation", "output", "told"),
    [
        ("sigmoid", "softmax", "saturated neuron hardly learns"),
        ("tanh", "tanh", "saturated neuron hardly learns"),
        ("relu", "linear", "slope of a ReLU is 0"),
    ],
)
def test_what_saturation_means_for_learning_is_said(view, activation, output, told):
    cost = "log-likelihood" if output == "softmax" else "quadratic"
    spec = Spec(sizes=(4, 3, 2), activation=activation, output=output, cost=cost, train_size=1000)
    view.reset(spec)
    view.show_snapshot(snapshot(spec))
    assert view.meaning.text == ""  # nothing is shown yet
    view.show_dataset(dataset())
    view.show_snapshot(snapshot(spec))
    assert told in view.meaning.text
