"""What is said of a sweep."""

from dataclasses import replace

import pytest

from nnviz.gui.sweeps import words
from nnviz.gui.sweeps.running import Running
from nnviz.gui.sweeps.so_far import so_far
from nnviz.sweeps.axis import Axis
from nnviz.sweeps.sweep import Sweep
from tests.gui.sweeps.filled import BASE, SWEEP, of


@pytest.mark.parametrize(
    ("sweep", "measure", "said"),
    [
        (
            SWEEP,
            "best",
            "Best validation accuracy of 3 epochs, in %. Every cell begins with the same seed.",
        ),
        (
            replace(SWEEP, seeds=5),
            "last",
            "The validation accuracy after 3 epochs, in %. Each number is the median of 5 seeds.",
        ),
        (
            Sweep(BASE, (Axis("epochs", (1, 3)),)),
            "last-5",
            (
                "The validation accuracy, mean of the last 3 epochs of each run, in %. "
                "Every cell begins with the same seed."
            ),
        ),
    ],
)
def test_the_caption_says_what_the_numbers_are(sweep, measure, said):
    assert words.caption(of(sweep), measure) == said


@pytest.mark.parametrize(("epochs", "every", "averaged"), [(2, 1, 2), (30, 1, 5), (30, 10, 3)])
def test_no_mean_is_said_to_be_of_more_epochs_than_there_are(epochs, every, averaged):
    base = replace(BASE, epochs=epochs, evaluate_every=every)
    sweep = replace(SWEEP, base=base)
    assert words.measure_names(sweep.averaged)["last-5"] == f"mean of last {averaged}"
    assert f"last {averaged} of {epochs}" in words.caption(of(sweep), "last-5")


@pytest.mark.parametrize("measure", ["best", "last", "last-5"])
def test_of_one_epoch_there_is_neither_a_best_nor_a_mean(measure):
    sweep = replace(SWEEP, base=replace(BASE, epochs=1))
    said = words.caption(of(sweep), measure)
    assert said.startswith("The validation accuracy after 1 epoch, in %. ")


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(0.2, "about 1 s"), (83, "about 83 s"), (200, "about 3 min"), (9000, "about 2.5 h")],
)
def test_time_is_told_roughly(seconds, said):
    assert words.time_left(seconds) == said


def test_luck_is_spoken_of_where_one_of_several_is_the_best_and_seeds_only_where_there_are_some():
    assert words.luck(None) == words.luck(of(but=[*SWEEP.specs][1:])) == ""
    assert words.luck(of()) == "The best of 6 is partly luck: run it with more seeds."
    several = of(replace(SWEEP, seeds=5))
    assert words.luck(several) == "The best of 6 is partly luck: look at its seeds."


@pytest.mark.parametrize("seeds", [1, 2])
@pytest.mark.parametrize("alike", range(1, 7))
@pytest.mark.parametrize("done", range(2, 7))
def test_where_several_are_alike_none_is_called_the_best(qapp, monkeypatch, seeds, alike, done):
    """Of so many cells that are done so many have come to the same."""
    sweep = replace(SWEEP, seeds=seeds)
    places = {spec: place for place, cell in enumerate(sweep.cells) for spec in cell.specs}

    def accuracy_of(spec, epoch=3):
        return 1.0 if places[spec] < alike else 0.5 - 0.05 * places[spec]

    monkeypatch.setattr("tests.gui.sweeps.filled.accuracy", accuracy_of)
    standing = of(sweep, but=[spec for spec, place in places.items() if place >= done])
    said, alike = words.luck(standing), min(alike, done)
    facts = dict(so_far(standing, Running(None)))
    if alike == 1:
        assert said.startswith(f"The best of {done} is partly luck: ")
        assert facts["best"] == "η 0.1, λ 0"
        return
    whole = f"All {done} are alike: none is the best."
    assert said == (
        whole if alike == done else f"No single one of {done} is best: {alike} come out alike."
    )
    assert facts["best"] == f"{alike} alike"
    assert "the best of them" not in words.caption(standing, "best")
    best = [words.cell_words(each, standing) for each in standing.best]
    assert len(best) == alike and all(each.endswith(", one of the best") for each in best)


def test_cells_are_called_by_their_settings():
    assert words.called({"learning_rate": 0.5, "activation": "relu"}) == "η 0.5, ReLU"
    assert words.called({"sizes": (2, 4, 1)}) == "layers 2-4-1"
