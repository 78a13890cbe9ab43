"""``nnviz train``: the run, its files, its statuses, and Ctrl-C."""

import json
import os
import signal

import pytest

from nnviz.cli import main
from nnviz.core import Network, Sentence, Spec
from nnviz.data.designs import usual_design
from nnviz.files import load_network, read_network, save_network
from tests.cli.program import run, start

SMALL = ("--sizes", "784,12,10", "--epochs", "3", "--learning-rate", "1")


def train(folder, *arguments):
    return main(["train", "--data", str(folder), *map(str, arguments)])


def timeless(path):
    """A report without what may differ between two runs."""
    report = json.loads(path.read_text())
    for name in ("training_seconds", "seconds", "images_per_second"):
        assert report.pop(name) > 0
    return report


def test_writes_the_network_and_the_report(tmp_path, mnist_folder, capsys):
    net, report = tmp_path / "net.json", tmp_path / "run.json"
    assert train(mnist_folder, *SMALL, "--save", net, "--report", report) == 0
    out, err = capsys.readouterr()
    assert load_network(net).sizes == (784, 12, 10)
    assert read_network(net).cost == "log-likelihood"
    content = json.loads(report.read_text())
    assert content["spec"]["data"] == str(mnist_folder)
    assert content["outcome"] == "finished"
    assert [record["epoch"] for record in content["epochs"]] == [1, 2, 3]
    assert content["images"] == 3 * 50
    assert 0 <= content["test_accuracy"] <= 1
    assert content["training_seconds"] <= content["seconds"]
    told, _, last = out.splitlines()
    assert told.startswith("80 pictures; label is wanted") and content["data"]["rows"] == 80
    assert last == f"test accuracy {100 * content['test_accuracy']:.2f} %"
    assert [line.split(":")[0] for line in err.splitlines()] == ["epoch 1", "epoch 2", "epoch 3"]


def test_the_figures_are_those_of_the_network_saved(tmp_path, mnist_folder):
    net, report = tmp_path / "net.json", tmp_path / "run.json"
    train(mnist_folder, *SMALL, "--dtype", "float64", "--save", net, "--report", report)
    images, labels = _test_part(mnist_folder)
    answers = load_network(net).forward(images)[1][-1].argmax(axis=1)
    assert json.loads(report.read_text())["test_accuracy"] == (answers == labels).mean()


def _test_part(folder):
    from nnviz.data import load_dataset

    test = load_dataset(folder).test
    return test.inputs, test.labels


def test_the_same_command_twice_gives_the_same_files(tmp_path, mnist_folder):
    nets, reports = [], []
    for name in "ab":
        net, report = tmp_path / f"{name}.net", tmp_path / f"{name}.run"
        files = ("--save", net, "--report", report)
        in_a_process_of_its_own = name == "b"
        if in_a_process_of_its_own:
            assert run("train", "--data", mnist_folder, *SMALL, *files)[0] == 0
        else:
            assert train(mnist_folder, *SMALL, *files) == 0
        nets.append(net.read_bytes())
        reports.append(timeless(report))
    assert nets[0] == nets[1]
    assert reports[0] == reports[1]


def test_another_seed_gives_another_network(tmp_path, mnist_folder):
    for seed in ("1", "2"):
        train(mnist_folder, *SMALL, "--seed", seed, "--save", tmp_path / seed)
    assert (tmp_path / "1").read_bytes() != (tmp_path / "2").read_bytes()


def test_sizes_left_out_fit_the_data(tmp_path, mnist_folder):
    assert train(mnist_folder, "--epochs", 1, "--report", tmp_path / "run.json") == 0
    assert json.loads((tmp_path / "run.json").read_text())["spec"]["sizes"] == [784, 128, 10]


def test_the_report_holds_the_whole_spec(tmp_path, mnist_folder):
    train(mnist_folder, *SMALL, "--momentum", "0.5", "--report", tmp_path / "run.json")
    report = json.loads((tmp_path / "run.json").read_text())
    assert Spec.from_dict(report["spec"]) == Spec(
        data=str(mnist_folder), sizes=(784, 12, 10), epochs=3, learning_rate=1.0, momentum=0.5
    )


def told_of_standstill(capsys, *options):
    """The last line of a run of moons, whose layers learn no more."""
    assert main(["train", *options, "--epochs", "30"]) == 0
    [said] = [s for s in "".join(capsys.readouterr()).splitlines() if "learns any more" in s]
    return said


def test_what_helps_a_network_that_stands_still_is_what_brought_it_there(tmp_path, capsys):
    """η, a μ of which nothing slows down, or the network that it began with, as in the window."""
    moons = "--data", "moons"
    wild = *moons, "--learning-rate", "1000"
    assert told_of_standstill(capsys, *wild).endswith("try a smaller η.")
    assert told_of_standstill(capsys, *wild, "--momentum", "1").endswith("try a smaller μ.")
    path, known = tmp_path / "large.json", tmp_path / "known.json"
    assert main(["train", *moons, "--epochs", "2", "--save", str(known)]) == 0
    learnt, spec = load_network(known), usual_design("moons")
    weights = [1e4 * w for w in learnt.weights]
    large = Network(weights, learnt.biases, activation=spec.activation, output=spec.output)
    save_network(path, large, spec.cost, spec)
    said = told_of_standstill(capsys, "--start", str(path))
    assert "it began with weights of up to " in said and "smaller ones" in said


def test_no_validation_means_null_figures(tmp_path, mnist_folder):
    train(mnist_folder, *SMALL, "--validation-size", "0", "--report", tmp_path / "run.json")
    for record in json.loads((tmp_path / "run.json").read_text())["epochs"]:
        assert record["validation_cost"] is None and record["validation_accuracy"] is None
        assert record["training_cost"] is not None


def test_a_run_that_diverges_is_status_1_and_keeps_its_files(tmp_path, mnist_folder, capsys):
    net, report = tmp_path / "net.json", tmp_path / "run.json"
    wild = ("--activation", "relu", "--output", "linear", "--cost", "quadratic")
    files = ("--save", net, "--report", report)
    assert train(mnist_folder, *wild, "--learning-rate", "1e6", *files) == 1
    err = capsys.readouterr().err
    assert "diverged" in err.splitlines()[-1]
    assert load_network(net).sizes == (784, 128, 10)
    assert "diverged" in json.loads(report.read_text())["outcome"]


REFUSED = {
    "a setting that cannot be": (("--epochs", "0"), "--epochs: Train for at least 1 epoch."),
    "two settings that do not go together": (
        ("--cost", "cross-entropy"),
        "--cost: Cross-entropy needs sigmoid outputs",
    ),
    "a name there is not": (("--cost", "hinge"), "--cost: Cost cannot be 'hinge'"),
    "not a number": (("--learning-rate", "nan"), "--learning-rate: Learning rate must be a number"),
    "sizes that do not fit the data": (("--sizes", "2,10"), "--sizes: mnist has 784 inputs"),
    "more than there are": (("--train-size", "51"), "--train-size: There are only 50 training"),
    "no such data": (("--data", "no-such-data"), "There is no data set or folder 'no-such-data'"),
    "data without a name": (("--data", ""), "There is no data set or folder ''"),
    "a file without a name": (("--save", ""), "--save: must name a file or a folder"),
    "no folder to save in": (("--save", "nowhere/net.json"), "There is no folder"),
    "a folder to report in": (("--report", "."), ". is a folder"),
    "one file for both": (("--save", "a", "--report", "./a"), "name the same file"),
}


@pytest.mark.parametrize("arguments, sentence", REFUSED.values(), ids=REFUSED)
def test_what_makes_no_sense_is_status_2(
    tmp_path, mnist_folder, monkeypatch, capsys, arguments, sentence
):
    monkeypatch.chdir(tmp_path)
    before = sorted(tmp_path.iterdir())
    assert train(mnist_folder, *arguments) == 2
    out, err = capsys.readouterr()
    assert out == "" and err.count("\n") == 1
    assert sentence in err
    assert sorted(tmp_path.iterdir()) == before


def test_a_broken_data_folder_is_status_2(mnist_folder, capsys):
    (mnist_folder / "t10k-labels-idx1-ubyte.gz").write_bytes(b"\x1f\x8brubbish")
    assert train(mnist_folder) == 2
    assert "t10k-labels" in capsys.readouterr().err


def test_paths_are_tried_before_the_data_is_loaded(tmp_path, capsys):
    assert train(tmp_path / "no-data", "--save", tmp_path / "nowhere" / "net.json") == 2
    assert "no folder" in capsys.readouterr().err


def test_a_file_that_cannot_be_written_at_the_end_does_not_cost_the_other(
    tmp_path, mnist_folder, monkeypatch, capsys
):
    monkeypatch.setattr("nnviz.files.reports.write_atomically", _fail)
    arguments = ("--save", tmp_path / "net.json", "--report", tmp_path / "run.json")
    assert train(mnist_folder, *SMALL, *arguments) == 1
    assert "disk full" in capsys.readouterr().err
    assert load_network(tmp_path / "net.json").sizes == (784, 12, 10)


def _fail(path, text):
    from nnviz.files import FileError

    raise FileError(Sentence("disk full"))


def interrupted(*arguments):
    """What a training says at last that is stopped by Ctrl-C."""
    with start("train", "--epochs", "1000000", *arguments) as process:
        assert process.stderr.readline().startswith("epoch 1: ")
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=30)
    assert process.returncode == 130
    assert "Traceback" not in err
    return err.splitlines()[-1]


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
def test_ctrl_c_ends_after_the_mini_batch_and_writes_both(tmp_path, mnist_folder):
    net, report = tmp_path / "net.json", tmp_path / "run.json"
    said = interrupted("--data", mnist_folder, "--save", net, "--report", report)
    assert said == (
        f"nnviz: Interrupted: what was learned so far is kept in {net}, "
        f"and its figures in {report}."
    )
    assert load_network(net).sizes == (784, 128, 10)
    content = json.loads(report.read_text())
    assert content["outcome"] == "interrupted"
    assert content["images"] >= 50
    assert content["epochs"][0]["epoch"] == 1


@pytest.mark.long
@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
@pytest.mark.parametrize("asked", [(), ("--save",), ("--report",)])
def test_ctrl_c_says_what_is_kept_only_of_files_that_are_written(tmp_path, asked):
    path = tmp_path / "file.json"
    said = interrupted("--data", "and", *(word for option in asked for word in (option, path)))
    assert path.exists() is (str(path) in said) is bool(asked)
    assert ("--save FILE keeps" in said) is ("--save" not in asked)
    assert ("nothing is kept" in said) is (not asked)


def test_ctrl_c_while_testing_does_without_the_test_figures(
    tmp_path, mnist_folder, monkeypatch, capsys
):
    def testing(network, spec, examples):
        signal.raise_signal(signal.SIGINT)
        yield
        raise AssertionError("went on")

    monkeypatch.setattr("nnviz.cli.train.measuring", testing)
    before = signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell may ignore it
    try:
        assert train(mnist_folder, *SMALL, "--report", tmp_path / "run.json") == 130
        assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
    finally:
        signal.signal(signal.SIGINT, before)
    report = json.loads((tmp_path / "run.json").read_text())
    assert (report["outcome"], report["test_cost"]) == ("interrupted", None)
    assert len(report["epochs"]) == 3


@pytest.mark.skipif(os.name == "nt", reason="pipes of POSIX")
def test_a_reader_of_progress_that_leaves_does_not_end_the_run(tmp_path, mnist_folder):
    few = ("--sizes", "784,12,10", "--epochs", "150")
    arguments = ("--data", mnist_folder, *few, "--report", tmp_path / "run.json")
    with start("train", *arguments) as process:
        process.stderr.readline()
        process.stderr.close()
        process.stderr = None
        process.communicate(timeout=60)
    assert process.returncode == 0
    assert len(json.loads((tmp_path / "run.json").read_text())["epochs"]) == 150


@pytest.mark.data
def test_the_book_s_first_network_learns(tmp_path, data_folder):
    arguments = (
        "--sizes", "784,30,10", "--output", "sigmoid", "--cost", "quadratic", "--initializer",
        "large", "--learning-rate", "3", "--epochs", "2", "--train-size", "20000", "--seed", "2",
        "--report", tmp_path / "run.json",
    )  # fmt: skip
    assert train(data_folder / "mnist", *arguments) == 0
    report = json.loads((tmp_path / "run.json").read_text())
    assert report["epochs"][-1]["validation_accuracy"] >= 0.88


@pytest.mark.data
def test_the_book_s_better_network_learns_better(tmp_path, data_folder):
    arguments = (
        "--sizes", "784,100,10", "--output", "sigmoid", "--cost", "cross-entropy", "--penalty",
        "l2", "--penalty-strength", "5", "--epochs", "1", "--train-size", "20000",
        "--report", tmp_path / "run.json",
    )  # fmt: skip
    assert train(data_folder / "mnist", *arguments) == 0
    report = json.loads((tmp_path / "run.json").read_text())
    assert report["epochs"][-1]["validation_accuracy"] >= 0.91


def test_of_a_far_too_small_eta_it_is_said_that_the_weights_have_hardly_moved(capsys):
    small = "train", "--data", "iris", "--epochs", "5", "--learning-rate"
    assert main([*small, "1e-6"]) == 0
    assert (
        "The weights have hardly moved in this run: try a much larger η." in capsys.readouterr().out
    )
    assert main([*small, "0.1"]) == 0
    assert "hardly" not in capsys.readouterr().out


def test_the_report_of_a_name_in_html_is_a_page(tmp_path, capsys):
    path = tmp_path / "run.html"
    assert main(["train", "--data", "xor", "--epochs", "2", "--report", str(path)]) == 0
    page = path.read_text(encoding="utf-8")
    assert page.startswith("<!DOCTYPE html>") and "Checksum" in page


STOPPED = "The validation accuracy has not got better in 3 epochs, so training stopped early."
WILD = ("train", "--data", "iris", "--epochs", "6", "--learning-rate", "1")
HELD_BACK = "The penalty takes more of the weights than they learn: try a smaller λ or η."


@pytest.mark.parametrize(
    ("options", "said", "told"),
    [
        ((), [HELD_BACK], {}),
        (
            ("--restore-best",),
            ["The network of the best, epoch 2, is back."],
            {"restored_epoch": 2},
        ),
        (
            ("--restore-best", "--stop-patience", "3"),
            [STOPPED, "The network of the best, epoch 2, is back."],
            {"restored_epoch": 2, "stopped": ...},
        ),
    ],
    ids=["neither", "kept", "kept and stopped"],
)
def test_it_says_why_it_stopped_and_whose_network_is_tested(tmp_path, capsys, options, said, told):
    path = tmp_path / "run.json"
    assert main([*WILD, *options, "--report", str(path)]) == 0
    assert capsys.readouterr().out.splitlines()[:-1] == said
    report = json.loads(path.read_text())
    expected = {name: said[0] if value is ... else value for name, value in told.items()}
    assert {n: report[n] for n in ("restored_epoch", "stopped") if n in report} == expected
    assert report["outcome"] == "finished"
