"""What a person sees while a network trains."""

import io

import pytest

from nnviz.cli.progress import Progress, epoch_line, making, rate_after
from nnviz.core import EpochRecord, Spec, Training
from nnviz.data import load_dataset


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.fixture
def terminal(monkeypatch):
    """Put in place by the test itself: pytest has a stderr of its own for each phase of a test."""

    def put_in_place():
        terminal = Terminal()
        monkeypatch.setattr("sys.stderr", terminal)
        return terminal

    return put_in_place


def record(**figures):
    names = ("training_cost", "training_accuracy", "validation_cost", "validation_accuracy")
    return EpochRecord(epoch=4, **(dict.fromkeys(names) | figures))


@pytest.mark.parametrize(
    "figures, line",
    [
        (
            {"training_cost": 0.12345, "training_accuracy": 0.5, "validation_accuracy": 0.9876},
            "epoch 4: training cost 0.1235, accuracy 50.00 %; validation accuracy 98.76 %",
        ),
        ({"training_cost": 2.0}, "epoch 4: training cost 2"),
        ({}, "epoch 4: no figures"),
    ],
)
def test_a_line_has_the_figures_that_exist(figures, line):
    assert epoch_line(record(**figures)) == line


def test_a_line_names_the_part_that_is_measured():
    one = record(training_cost=2.0, validation_accuracy=0.5, test_cost=0.25, test_accuracy=0.75)
    line = "epoch 4: training cost 2; test cost 0.25, accuracy 75.00 %"
    assert epoch_line(one, part="test") == line


def test_a_line_tells_what_the_schedule_has_made_of_eta():
    assert epoch_line(record(), 0.125) == "epoch 4: no figures; η is 0.125 now"
    spec = Spec(data="and", sizes=(2, 1), output="sigmoid", cost="quadratic", epochs=9,
                schedule="halving", schedule_patience=1, learning_rate=100.0)  # fmt: skip
    training = Training(spec, load_dataset("and"))
    list(training.steps())
    snapshot = training.snapshot()
    told = [rate_after(one, snapshot) for one in snapshot.history]
    assert [rate for rate in told if rate] == [change.new for change in snapshot.changes] != []


def test_a_terminal_gets_a_bar_and_every_epoch(terminal, mnist_folder):
    seen = terminal()
    spec = Spec(data=str(mnist_folder), epochs=3)
    training = Training(spec, load_dataset(spec.data))
    progress = Progress(training)
    for _ in training.steps():
        progress.tick()
    progress.close()
    shown = seen.getvalue()
    assert all(f"epoch {epoch}: training cost" in shown for epoch in (1, 2, 3))
    assert "training: 100%" in shown and "150/150" in shown


def test_epochs_that_take_no_time_are_shown_together(monkeypatch, capsys):
    monkeypatch.setattr("nnviz.cli.progress.monotonic", lambda: 0.0)
    spec = Spec(data="and", sizes=(2, 1), output="sigmoid", cost="quadratic", epochs=50)
    training, looks = Training(spec, load_dataset("and")), []
    look = training.snapshot
    monkeypatch.setattr(training, "snapshot", lambda: looks.append(1) or look())
    progress = Progress(training)
    for _ in training.steps():
        progress.tick()
    progress.close()
    lines = capsys.readouterr().err.splitlines()
    assert [line.split(":")[0] for line in lines] == [f"epoch {n}" for n in range(1, 51)]
    assert len(looks) == 2


def test_epochs_that_are_not_measured_have_no_line(terminal, mnist_folder):
    seen = terminal()
    spec = Spec(data=str(mnist_folder), epochs=5, evaluate_every=2)
    training = Training(spec, load_dataset(spec.data))
    progress = Progress(training)
    for _ in training.steps():
        progress.tick()
    progress.close()
    shown = seen.getvalue()
    told = [epoch for epoch in range(1, 6) if f"epoch {epoch}: training cost" in shown]
    assert told == [2, 4, 5]


def test_data_in_the_making_shows_its_share(terminal):
    seen = terminal()
    with making("data") as tell:
        tell(0.5)
        tell(1.0)
    assert "data:   0 %" in seen.getvalue()


def test_an_error_in_the_making_is_not_swallowed():
    with pytest.raises(FileNotFoundError), making("data"):
        raise FileNotFoundError
