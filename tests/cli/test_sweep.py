"""``nnviz sweep``, ``nnviz compare`` and ``nnviz find-eta``: what they say, keep and refuse."""

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from nnviz.cli import main
from nnviz.cli.sweeps import workers
from nnviz.core import Spec
from nnviz.files.designs import save_design
from nnviz.sweeps.errors import WorkerLostError
from nnviz.sweeps.results import load_results
from tests.rows_of_ones_own import write_rows

XOR = ("--data", "xor", "--epochs", "20", "--jobs", "1")
ETA = ("--axis", "learning_rate=0.1,3,-1")


@pytest.fixture
def path(tmp_path):
    return tmp_path / "sweep.jsonl"


def sweep(path, *arguments):
    return main(["sweep", *arguments, "--results", str(path)])


def test_a_map_is_a_table_and_the_same_command_runs_nothing_again(path, capsys):
    arguments = (*XOR, *ETA, "--axis", "momentum=0,0.5", "--seeds", "2")
    assert sweep(path, *arguments) == 0
    out, err = capsys.readouterr()
    head, across, first, second, *rest = out.splitlines()
    assert head == "best training accuracy, %, median of 2 seeds"
    assert across.split() == ["μ", "\\", "η", "0.1", "3", "-1"]
    assert first.split()[-1] == "failed" and len(second.split()) == 4
    assert rest[0].startswith("2 of 4 are alike, "), "of those that came to their end"
    assert rest[-1] == "η -1, μ 0.5: The learning rate η must be above 0."
    assert len(err.splitlines()) == 8
    kept = path.read_bytes()
    assert sweep(path, *arguments) == 0
    assert capsys.readouterr() == (out, "") and path.read_bytes() == kept
    assert sweep(path, "--jobs", "1") == 0
    assert capsys.readouterr().out == out


def test_a_cell_is_what_train_makes_of_its_options(path, tmp_path):
    assert sweep(path, "--data", "spiral", "--epochs", "2", *ETA, "--jobs", "1") == 0
    report = tmp_path / "run.json"
    options = ["--data", "spiral", "--epochs", "2", "--learning-rate", "3"]
    assert main(["train", *options, "--report", str(report)]) == 0
    trained = json.loads(report.read_text())
    runs = {run.spec: run for run in load_results(path).runs.values()}
    run = runs[Spec.from_dict(trained["spec"])]
    told = [{k: v for k, v in record.items() if v is not None} for record in trained["epochs"]]
    kept = [{k: r[k] for k in t} for r, t in zip(run.as_dict()["history"], told, strict=True)]
    assert kept == told


def test_runs_of_a_table_that_has_changed_are_told_of_and_trained_anew(path, tmp_path, capsys):
    table, fresh = write_rows(tmp_path / "t.csv"), tmp_path / "fresh.jsonl"
    arguments = ("--data", str(table), "--axis", "momentum=0,0.5", "--epochs", "2", "--jobs", "1")
    assert sweep(path, *arguments) == 0
    assert "has changed" not in capsys.readouterr().err
    write_rows(table, seed=2)
    assert sweep(path, *arguments, "--seeds", "2") == 0
    out, err = capsys.readouterr()
    assert "t.csv has changed since 2 runs in sweep.jsonl: they stay in the file" in err
    assert sweep(fresh, *arguments, "--seeds", "2") == 0
    assert capsys.readouterr().out == out
    assert len(path.read_text().splitlines()) == 8, "two sweeps, two runs, and four"


def test_all_of_it_as_json(path, capsys):
    assert sweep(path, *XOR, "--axis", "learning_rate=1,3", "--json", "--measure", "last") == 0
    said = json.loads(capsys.readouterr().out)
    assert said["figure"] == "training_accuracy" and said["measure"] == "last"
    assert [cell["settings"] for cell in said["cells"]] == [
        {"learning_rate": 1.0},
        {"learning_rate": 3.0},
    ]


def test_of_cells_that_tie_none_is_said_to_be_the_best(path, capsys):
    rates = "1,1.01,1.02,1.03,1.04,1.05,1.06"
    asked = "--data", "and", "--epochs", "300", "--axis", f"learning_rate={rates}"
    assert sweep(path, *asked, "--jobs", "1") == 0
    first = "η 1; η 1.01; η 1.02; η 1.03; η 1.04"
    said = f"7 of 7 are alike, none of them is the best: {first} and 2 more."
    assert said in capsys.readouterr().out.splitlines()
    assert sweep(path, "--jobs", "1", "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["best"], len(told["as_good"]), told["as_good"][-1]) == ("η 1", 6, "η 1.06")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((*XOR,), "Name a setting"),
        ((*XOR, "--axis", "rate=1"), "no setting 'rate'"),
        ((*XOR, "--axis", "penalty_strength=1"), "λ changes nothing"),
        ((*XOR, *ETA, "--seeds", "0"), "--seeds"),
        ((*XOR, *ETA, "--momentum", "2"), "--momentum: "),
        (("--data", "nowhere.csv", *ETA), "nowhere.csv"),
    ],
)
def test_a_mistake_is_one_sentence(path, capsys, arguments, words):
    assert sweep(path, *arguments) == 2
    out, err = capsys.readouterr()
    assert out == "" and words in err and len(err.splitlines()) == 1


def test_another_design_in_the_file_is_told(path, capsys):
    sweep(path, *XOR, "--axis", "learning_rate=3")
    assert sweep(path, *XOR, "--axis", "learning_rate=3", "--momentum", "0.5") == 2
    assert "another design (momentum changed)" in capsys.readouterr().err


def test_where_nothing_comes_to_anything_the_status_is_1(path, capsys):
    assert sweep(path, *XOR, "--axis", "activation=step") == 1
    assert "no slope" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("end", "status", "words"),
    [
        (KeyboardInterrupt(), 130, "1 of 2 runs is kept"),
        (WorkerLostError("A process has gone."), 1, "A process has gone."),
    ],
)
def test_what_ends_a_sweep_early_leaves_what_is_done(path, capsys, monkeypatch, end, status, words):
    def ended(*given, **options):
        yield next(whole(*given, **options))
        raise end

    whole = workers.running
    monkeypatch.setattr(workers, "running", ended)
    assert sweep(path, *XOR, "--axis", "learning_rate=1,3") == status
    assert words in capsys.readouterr().err
    assert len(load_results(path).runs) == 1


def test_two_designs_are_compared(tmp_path, capsys):
    xor = Spec(data="xor", sizes=(2, 4, 1), output="sigmoid", cost="cross-entropy", epochs=60)
    for name, eta in (("slow", 0.01), ("fast", 5.0)):
        save_design(tmp_path / name, Spec.from_dict(xor.as_dict() | {"learning_rate": eta}))
    files = str(tmp_path / "slow"), str(tmp_path / "fast")
    assert main(["compare", *files, "--seeds", "6", "--jobs", "1"]) == 0
    out = capsys.readouterr().out.splitlines()
    assert out[0] == "training accuracy, %: median, least, most"
    assert [line.split("  ")[0].strip() for line in out[1:4]] == ["η 0.01", "η 5", "difference"]
    assert main(["compare", *files, "--seeds", "2", "--jobs", "1", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["real"] is False


def test_what_is_no_design_cannot_be_compared(tmp_path, capsys):
    path = tmp_path / "a.json"
    path.write_text("[]")
    assert main(["compare", str(path), str(path)]) == 2
    assert "holds no design" in capsys.readouterr().err


def test_an_eta_is_found(capsys):
    assert main(["find-eta", "--data", "xor"]) == 0
    out = capsys.readouterr().out.splitlines()
    assert out[-1] == "The cost falls up to η = 5; half of it is 2.5."
    assert main(["find-eta", "--data", "xor", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["proposal"] == 2.5


def test_where_nothing_can_be_trained_there_is_no_eta(capsys):
    assert main(["find-eta", "--data", "xor", "--activation", "step"]) == 2
    assert "no slope" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--axis", "noise=0.1,0.2"), "--noise: The examples of XOR are not made by it"),
        (("--axis", "penalty=l1,l2"), "--penalty: With λ 0 a penalty changes nothing"),
        (("--axis", "penalty_strength=1,2"), "λ changes nothing without a penalty"),
        (("--axis", "dropout=0,0.5", "--sizes", "2,1"), "--dropout: There is no hidden layer"),
    ],
)
def test_an_axis_along_which_nothing_changes_is_refused(path, capsys, arguments, said):
    assert sweep(path, *XOR, *arguments) == 2
    assert said in capsys.readouterr().err and not path.exists()


def test_what_an_axis_makes_effective_is_no_setting_that_changes_nothing(path):
    few = ("--data", "xor", "--epochs", "1", "--jobs", "1")
    assert sweep(path, *few, "--axis", "penalty=none,l2", "--penalty-strength", "5") == 0


@pytest.mark.parametrize(
    ("axis", "status", "end"),
    [
        ("learning_rate=1", 0, []),
        ("learning_rate=1,-1", 0, ["η -1: The learning rate η must be above 0."]),
        ("learning_rate=-1", 2, []),
        ("learning_rate=-1,-2", 2, []),
    ],
    ids=["one", "one that came to its end", "none", "none of several"],
)
def test_of_one_none_is_the_best(path, capsys, axis, status, end):
    few = ("--data", "xor", "--epochs", "1", "--jobs", "1")
    assert sweep(path, *few, "--axis", axis) == status
    out, err = capsys.readouterr()
    assert "The best" not in out and out.splitlines()[-len(end) :][: len(end)] == end
    assert err.endswith("nnviz: The learning rate η must be above 0.\n") == bool(status)
    assert path.exists() == (not status), "what cannot be is refused before it begins"


HEARING = (
    "import signal, sys; signal.signal(signal.SIGINT, signal.default_int_handler); "
    "from nnviz.cli import main; sys.exit(main(sys.argv[1:]))"
)
"""The command line where Ctrl-C is heard, which a shell may have ignored for what it starts."""


def workers_of(parent):
    """The folders in which Linux tells of its processes of joblib's, however far these are."""
    children = Path(f"/proc/{parent}/task/{parent}/children").read_text(encoding="ascii").split()
    begun = [Path(f"/proc/{each}") for each in children]
    return [each for each in begun if b"popen_loky" in (each / "cmdline").read_bytes()]


def ignored_by(process):
    """The numbers of the signals that it ignores."""
    [bits] = re.findall(r"SigIgn:\s*(\w+)", (process / "status").read_text(encoding="ascii"))
    return {at + 1 for at in range(64) if int(bits, 16) >> at & 1}


@pytest.mark.long
@pytest.mark.skipif(sys.platform != "linux", reason="which processes there are is asked of Linux")
def test_a_worker_leaves_ctrl_c_to_the_sweep_from_its_first_moment(path):
    """Every process of a terminal hears it; these would print where they were."""
    asked = "--data", "xor", "--axis", "learning_rate=0.1,0.5", "--epochs", "100000", "--jobs", "2"
    command = [sys.executable, "-c", HEARING, "sweep", *asked, "--results", str(path)]
    with subprocess.Popen(command, stderr=subprocess.DEVNULL, start_new_session=True) as process:
        try:
            while not (begun := workers_of(process.pid)):
                assert process.poll() is None
            assert all(signal.SIGINT in ignored_by(each) for each in begun)
        finally:
            os.killpg(process.pid, signal.SIGKILL)
