"""The results file: readable wherever it was cut off, and nothing finished is run again."""

import json
import os
from dataclasses import replace

import pytest

from nnviz.core import EpochRecord, Spec
from nnviz.data.origin.content import sha256_of
from nnviz.files import FileError, locked
from nnviz.sweeps.axis import Axis
from nnviz.sweeps.errors import SweepError
from nnviz.sweeps.results import Results, load_results
from nnviz.sweeps.runs import Run
from nnviz.sweeps.sweep import Sweep
from nnviz.sweeps.tail import Tail
from tests.rows_of_ones_own import write_rows

BASE = Spec(data="xor", sizes=(2, 3, 1), output="sigmoid", cost="cross-entropy")
SWEEP = Sweep(BASE, (Axis("learning_rate", (0.1, 1.0, 3.0)),))


def run_of(spec):
    record = EpochRecord(
        epoch=1,
        training_cost=0.1 + 0.2,
        training_accuracy=0.75,
        validation_cost=None,
        validation_accuracy=None,
        learning_speed=(0.1, 1e-30),
        step=4,
    )
    return Run(spec=spec, history=(record,), seconds=0.5, training_seconds=0.4, versions={"a": "1"})


@pytest.fixture
def path(tmp_path):
    return tmp_path / "sweep.jsonl"


def filled(path, sweep=SWEEP):
    results = Results(path, sweep)
    for spec in results.left(sweep):
        results.keep(run_of(spec))
    results.close()
    return results.runs


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="POSIX alone has pipes with names")
def test_nobody_waits_for_who_would_read_from_a_pipe(path):
    os.mkfifo(path)
    with pytest.raises(FileError, match="is a pipe: name a file"):
        Results(path, SWEEP)


def test_what_is_kept_is_read_to_the_bit(path):
    runs = filled(path)
    kept = load_results(path)
    assert kept.sweep == SWEEP and kept.runs == runs
    assert json.loads(path.read_text().splitlines()[1])["seed"] == 1


def test_wherever_it_is_cut_off_what_was_finished_is_there(path):
    filled(path)
    whole = path.read_bytes()
    ends = [at for at, byte in enumerate(whole, 1) if byte == ord("\n")]
    for at in {*range(0, len(whole), 97), *ends, *(end - 1 for end in ends)}:
        path.write_bytes(whole[:at])
        results = Results(path, SWEEP)
        assert len(results.runs) == max(0, sum(end <= at for end in ends) - 1)
        results.close()
        assert len(load_results(path).runs) == len(results.runs)
        assert whole.startswith(path.read_bytes())


def test_a_sweep_goes_on_where_it_was(path):
    results = Results(path, SWEEP)
    results.keep(run_of(next(SWEEP.specs)))
    results.close()
    again = Results(path, SWEEP)
    assert again.left(SWEEP) == tuple(SWEEP.specs)[1:]
    again.close()
    assert len(path.read_text().splitlines()) == 2


def test_more_values_of_the_same_design_join_what_is_there(path):
    filled(path)
    wider = Sweep(BASE, (Axis("learning_rate", (1.0, 5.0)), Axis("momentum", (0.0,))), seeds=2)
    results = Results(path, wider)
    assert {(s.learning_rate, s.seed) for s in results.left(wider)} == {(5, 1), (1, 2), (5, 2)}
    results.close()
    kept = load_results(path)
    assert kept.sweep == wider and len(kept.runs) == 3


@pytest.fixture
def own(tmp_path):
    """A sweep of a person's own table, and what makes a run of it as the table is now."""
    table = write_rows(tmp_path / "t.csv")
    sweep = Sweep(replace(BASE, data=str(table), sizes=(3, 2, 1)), (Axis("momentum", (0.0, 0.5)),))
    return sweep, lambda spec: replace(run_of(spec), content=sha256_of(table)), table


def test_runs_of_data_that_have_changed_since_stay_in_the_file_and_do_not_count(path, own):
    sweep, run, table = own
    first, second = sweep.specs
    told = []
    for said in ([], ["t.csv has changed since 1 run in sweep.jsonl: it stays in the file"]):
        results = Results(path, sweep, lambda said: told.append(str(said)))
        assert [at.startswith(known) for at, known in zip(told, said, strict=True)] == [True] * len(
            said
        )
        assert results.left(sweep) == (first, second)
        results.keep(run(second))
        results.close()
        write_rows(table, seed=len(told) + 5)
    assert len(path.read_text().splitlines()) == 3
    assert Results(path, sweep).runs == {}
    table.unlink()
    assert [*load_results(path).runs] == [second]


def test_what_is_not_known_of_a_run_counts_as_before(path, own):
    sweep, _, table = own
    filled(path, sweep)
    write_rows(table, seed=5)
    assert not Results(path, sweep, pytest.fail).left(sweep)


def test_data_that_change_while_a_sweep_goes_on_end_it(path, own):
    sweep, run, table = own
    first, second = sweep.specs
    results = Results(path, sweep)
    results.keep(run(first))
    write_rows(table, seed=5)
    with pytest.raises(SweepError, match=r"t\.csv has changed while the sweep went on"):
        results.keep(run(second))
    results.close()
    assert len(load_results(path).runs) == 2
    assert Results(path, sweep).left(sweep) == (first,)


def test_another_design_is_told_and_nothing_is_written(path):
    filled(path)
    before = path.read_bytes()
    with pytest.raises(SweepError, match=r"another design \(epochs changed\)"):
        Results(path, replace(SWEEP, base=replace(BASE, epochs=7)))
    assert path.read_bytes() == before


def test_what_may_be_possible_another_time_is_not_kept(path):
    results = Results(path, SWEEP)
    results.keep(Run(spec=next(SWEEP.specs), outcome="There is no file.", lasts=False))
    results.close()
    assert load_results(path).runs == {}


@pytest.mark.parametrize(
    "content",
    [
        b"notes of mine",
        b"notes\nof mine\n",
        b'{"format": "nnviz-design", "version": 1}\n',
        b'{"format": "nnviz-sweep", "version": 2}\n',
        b'{"format": "nnviz-sweep", "version": 1, "sweep": 3}\n',
        b"[]\n",
    ],
)
def test_a_file_of_something_else_is_left_alone(path, content):
    path.write_bytes(content)
    with pytest.raises(FileError):
        Results(path, SWEEP)
    assert path.read_bytes() == content


@pytest.mark.parametrize("line", ["{}", "[1]", '{"spec": {}, "history": 1}', '"format"', "NaN"])
def test_a_damaged_line_is_named(path, line):
    filled(path)
    first, *rest = path.read_text().splitlines()
    path.write_text("\n".join([first, line, *rest, ""]))
    with pytest.raises(FileError):
        load_results(path)


@pytest.mark.parametrize("moved", ["mine/kept.jsonl", "kept"])
def test_a_file_that_is_moved_meanwhile_is_written_anew_and_stays_as_it_was(tmp_path, moved):
    """It itself, or its folder; it is not said to be gone for good, for it is not."""
    path, told = tmp_path / "mine" / "sweep.jsonl", []
    path.parent.mkdir()
    first, second, _ = SWEEP.specs
    results = Results(path, SWEEP, told.append)
    results.keep(run_of(first))
    kept = (path if "/" in moved else path.parent).rename(tmp_path / moved)
    results.keep(run_of(second))
    results.close()
    assert [*load_results(path).runs] == [first, second]
    assert [*load_results(kept if kept.is_file() else kept / path.name).runs] == [first]
    assert [str(said).partition(":")[0] for said in told] == [
        "sweep.jsonl was moved or deleted while the sweep went on"
    ]


@pytest.mark.parametrize("folder", [False, True])
def test_a_file_that_is_deleted_meanwhile_is_written_anew_and_told(tmp_path, folder):
    path, told = tmp_path / "mine" / "sweep.jsonl", []
    path.parent.mkdir()
    first, second, third = SWEEP.specs
    results = Results(path, SWEEP, told.append)
    tail = Tail(path)
    results.keep(run_of(first))
    tail.read()
    path.unlink()
    if folder:
        path.parent.rmdir()
    results.keep(run_of(second))
    assert [*load_results(path).runs] == [first, second]
    tail.read()
    assert [*tail.runs] == [first, second]
    results.keep(run_of(third))
    path.unlink()
    results.close()
    assert load_results(path).runs == results.runs and len(told) == 2
    assert path.name in str(told[0])


def test_a_second_sweep_into_the_same_file_is_refused_while_the_first_goes_on(
    tmp_path, monkeypatch
):
    monkeypatch.setattr(locked, "PATIENCE_S", 0.0)
    path = tmp_path / "sweep.jsonl"
    one, other, _ = SWEEP.specs
    for content in (None, b"", b'{"format'):
        if content is not None:
            path.write_bytes(content)
        first = Results(path, SWEEP)
        with pytest.raises(FileError, match="of a sweep that goes on just now: wait for its end"):
            Results(path, SWEEP)
        first.keep(run_of(one))
        assert len(load_results(path).runs) == 1, "whoever only looks is not kept from it"
        path.unlink()
        first.keep(run_of(other))
        with pytest.raises(FileError, match="goes on just now"):
            Results(path, SWEEP)
        first.close()
        Results(path, SWEEP).close()
        assert len(load_results(path).runs) == 2
        path.unlink()


WRONG = {
    "epoch": [None, 1.5, "1", -1],
    "step": [None, 0.5],
    "training_right": [2.5],
    "training_cost": ["0.1", float("nan"), float("inf")],
    "validation_accuracy": [7, -0.1, 1e300],
    "learning_speed": [None, ["a"]],
}


@pytest.mark.parametrize("name, value", [(n, value) for n, each in WRONG.items() for value in each])
def test_a_figure_that_is_none_is_damage(path, name, value):
    """What is shown of it is a number, whatever anybody has written there."""
    filled(path)
    *lines, last = map(json.loads, path.read_text().splitlines())
    last["history"][-1][name] = value
    path.write_text("".join(json.dumps(line) + "\n" for line in (*lines, last)))
    with pytest.raises(FileError, match=f"is damaged in line {len(lines) + 1}:"):
        load_results(path)


@pytest.mark.parametrize(
    "values",
    [
        {"seconds": "inf"},
        {"seconds": -5},
        {"seconds": float("nan")},
        {"training_seconds": None},
        {"history": []},
    ],
)
def test_what_it_took_and_came_to_is_there(path, values):
    filled(path)
    *lines, last = map(json.loads, path.read_text().splitlines())
    path.write_text("".join(json.dumps(line) + "\n" for line in (*lines, last | values)))
    with pytest.raises(FileError, match="is damaged in line"):
        load_results(path)


def test_what_a_deleted_file_held_is_put_back_though_its_data_have_changed(path, own):
    """All of it: what does not count any more is told of."""
    (sweep, run, table), told = own, []
    runs = [run(spec) for spec in sweep.specs]
    write_rows(table, seed=5)
    results = Results(path, sweep, told.append)
    results.put_back(runs)
    results.close()
    assert not results.runs and [*load_results(path).runs] == [*sweep.specs]
    assert len(told) == 1 and "has changed since" in str(told[0])


def _taken_by(path, kind):
    """Something else has the file's name, which is moved, or gone."""
    moved = path.with_name("old.jsonl")
    path.replace(moved)
    if kind == "folder":
        path.mkdir()
    elif kind == "another sweep":
        filled(path, OTHER)
    else:
        path.write_text("my own notes")
    return moved


OTHER = Sweep(replace(BASE, activation="tanh"), SWEEP.axes)


@pytest.mark.parametrize("is_gone", [False, True])
@pytest.mark.parametrize("kind", ["folder", "another sweep", "notes"])
def test_what_has_taken_its_name_meanwhile_is_left_alone_and_nothing_is_lost(path, kind, is_gone):
    first, second, _ = SWEEP.specs
    results = Results(path, SWEEP, pytest.fail)
    results.keep(run_of(first))
    moved = _taken_by(path, kind)
    if is_gone:
        moved.unlink()
    before = None if kind == "folder" else path.read_bytes()
    with pytest.raises(FileError, match=r"Something else is called .* now, so the sweep ends"):
        results.keep(run_of(second))
    results.close()
    assert path.is_dir() if before is None else path.read_bytes() == before
    kept = load_results(path.with_name("sweep-2.jsonl") if is_gone else moved)
    assert [*kept.runs] == [first, second]


def test_one_that_is_taken_when_all_is_done_is_told_of_at_its_end(path):
    results = Results(path, SWEEP)
    results.keep(run_of(next(SWEEP.specs)))
    _taken_by(path, "notes")
    with pytest.raises(FileError, match="Something else"):
        results.close()


@pytest.mark.parametrize("length", [0, 40])
def test_one_that_is_cut_short_meanwhile_is_written_again_and_told(path, length):
    first, second, third = SWEEP.specs
    told = []
    results = Results(path, SWEEP, told.append)
    results.keep(run_of(first))
    with path.open("r+b") as file:
        file.truncate(length)
    results.keep(run_of(second))
    assert [str(said).split(":")[0] for said in told] == [
        "sweep.jsonl was cut short while the sweep went on"
    ]
    results.keep(run_of(third))
    results.close()
    assert [*load_results(path).runs] == [first, second, third] and len(told) == 1
