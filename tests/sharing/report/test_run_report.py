"""The report of a run tells what it was, and its sum knows it again."""

import dataclasses
import re
from html.parser import HTMLParser

import pytest

from nnviz.core import Change, Sentence, Spec, train
from nnviz.core.metrics import explained_on
from nnviz.core.spec import value_said
from nnviz.data import load_dataset
from nnviz.data.dataset import Dataset
from nnviz.data.designs import usual_design
from nnviz.sharing.report.mistakes import Mistakes
from nnviz.sharing.report.page import run_page, write_run_page
from nnviz.sharing.report.run_report import run_report
from tests.gui.own_tables import prices

XOR = dataclasses.replace(usual_design("xor"), epochs=3)


def report(spec=XOR, dataset=None, **told):
    dataset = dataset or load_dataset(spec.data)
    *_, last = train(spec, dataset)
    return run_report(last, dataset, **told)


def test_the_same_run_has_the_same_sum_whoever_hands_it_in():
    one, other = report(name="Ada"), report(name="Grace")
    assert one.checksum == other.checksum
    assert re.fullmatch(r"([0-9a-f]{4}-){5}[0-9a-f]{4}", one.checksum)
    assert report(dataclasses.replace(XOR, seed=2)).checksum != one.checksum


def test_the_name_stands_on_the_page_alone():
    made = report(name="  Ada \n <b>Lovelace</b> ")
    assert "Ada &lt;b&gt;Lovelace&lt;/b&gt;" in run_page(made)
    assert "Ada" not in str(made.as_dict())


def test_the_page_asks_for_nothing_from_elsewhere_and_is_whole():
    class Reader(HTMLParser):
        tags, asked = [], []

        def handle_starttag(self, tag, attrs):
            self.tags.append(tag)
            self.asked += [
                v for k, v in attrs if k in ("src", "href") and not v.startswith("data:")
            ]

    reader = Reader()
    reader.feed(run_page(report()))
    assert not reader.asked and "script" not in reader.tags
    assert reader.tags.count("svg") == reader.tags.count("polyline") > 0


def test_a_file_of_ones_own_is_told_without_its_folder(tmp_path):
    path = tmp_path / "secret folder" / "flowers.csv"
    path.parent.mkdir()
    rows = [f"{x},{y},{'a' if x > y else 'b'}" for x in range(8) for y in range(8)]
    path.write_text("\n".join(["x,y,kind", *rows]))
    dataset = load_dataset(path)
    sizes = (2, 3, dataset.n_outputs)
    output = "sigmoid" if dataset.n_outputs == 1 else "softmax"
    spec = Spec(data=str(path), sizes=sizes, epochs=2, output=output, cost="quadratic")
    made = report(spec, dataset)
    page = run_page(made)
    assert "flowers.csv" in page and "secret" not in page and "secret" not in str(made.as_dict())


def test_of_a_table_it_is_told_in_its_own_unit():
    data = prices()
    spec = Spec(data="/prices.csv", sizes=(3, 1), output="linear", cost="quadratic", epochs=1)
    made = report(spec, data)
    off = made.score.deviation * 80_000
    rows = {row.label: row.last for row in made.measured}
    assert rows["Test mean error of “price”, measured for this report"] == f"{off:,.0f}"
    drawn = made.lines["deviation"][-1][1]
    assert drawn == made.snapshot.history[-1].figure("validation", "deviation") * 80_000
    assert all("area " in each.inputs and "town " in each.inputs for each in made.mistakes.worst)
    assert "area " in run_page(made)


@pytest.mark.parametrize(
    ("epochs", "failure", "said"),
    [(3, None, "3 epochs, to their end"), (1, None, "1 epoch, to its end")],
)
def test_how_it_came_out(epochs, failure, said):
    made = report(dataclasses.replace(XOR, epochs=epochs), failure=failure)
    assert said in str(made.outcome)
    for goal, epochs in ((1, "1 epoch"), (9, "9 epochs")):
        begun = dataclasses.replace(made.snapshot, epoch=0, epochs=0.5, goal=goal)
        assert str(run_report(begun, load_dataset("xor")).outcome).endswith(
            f"0.5 of {epochs} so far."
        )
    failed = run_report(made.snapshot, load_dataset("xor"), Sentence("It diverged."))
    assert str(failed.outcome) == "It diverged."


def test_what_was_read_wrongly_is_shown(tmp_path):
    spec = dataclasses.replace(
        usual_design("handwriting"), epochs=1, train_size=50, validation_size=50, sizes=(784, 10)
    )
    base = load_dataset("handwriting")
    parts = base.train[:50], base.validation[:50], base.test[:40]
    few = Dataset("few", "Few", *parts, image_shape=(28, 28))
    made = report(spec, few)
    assert made.mistakes.wrong == len(few.test) - round(made.score.accuracy * len(few.test))
    assert all(each.picture for each in made.mistakes.worst)
    write_run_page(tmp_path / "run.html", made)
    assert (tmp_path / "run.html").read_text(encoding="utf-8").count("<img ") == len(
        made.mistakes.worst
    )


def test_of_a_table_it_names_lines_of_the_file_and_marks_empty_cells(tmp_path):
    path = tmp_path / "sleep.csv"
    rows = [f"{n % 9 if n % 3 else ''},{n % 7},{'ab'[n * n % 5 % 2]}" for n in range(60)]
    path.write_text("\n".join(["hours,age,kind", "torn", *rows]))
    data = load_dataset(path)
    spec = Spec(data=str(path), sizes=(2, 1), output="sigmoid", cost="quadratic", epochs=1)
    made, file = report(spec, data), path.read_text().split("\n")
    assert made.mistakes.by_line and made.mistakes.worst
    for each in made.mistakes.worst:
        hours, age, kind = file[each.number - 1].split(",")
        assert (each.inputs, each.wanted) == (f"hours {hours or '–'}, age {age}", kind)
    page = run_page(made)
    assert "<th>Line</th>" in page and "nan" not in page
    assert f"<td>{made.mistakes.worst[0].number}</td>" in page


def test_settings_and_their_changes_are_called_as_in_the_window():
    spec = dataclasses.replace(
        XOR, activation="relu", initializer="rectified", penalty="l2", penalty_strength=0.5
    )
    made = report(spec)
    changes = (Change(epoch=1.5, field="penalty", old="none", new="l2"),)
    snapshot = dataclasses.replace(made.snapshot, changes=changes)
    page = run_page(dataclasses.replace(made, snapshot=snapshot))
    for label in ("ReLU", "ReLU, √(2/n)", "L2, squares"):
        assert f"<td>{label}</td>" in page
    assert "Penalty: None → L2, squares after 1.5 epochs" in page
    changes = (Change(epoch=1.0, field="evaluate_every", old=1, new=4),)
    whole = dataclasses.replace(made, snapshot=dataclasses.replace(made.snapshot, changes=changes))
    assert [*map(str, whole.changes)] == ["Figures every: 1 → 4 after 1 epoch"]
    for field in dataclasses.fields(Spec):
        for name, choice in (field.metadata["choices"] or {}).items():
            assert value_said(field.name, name) == choice.label
            if name != choice.label:
                assert not re.search(rf"[ >]{re.escape(name)}[ <]", page.split("Settings")[1])


def test_the_best_of_each_figure_is_its_own_as_in_the_window():
    data = prices()
    spec = Spec(data="/prices.csv", sizes=(3, 1), output="linear", cost="quadratic", epochs=3)
    *_, last = train(spec, data)
    names = "validation_cost", "validation_deviation", "validation_squared_error"
    figures = (0.2, 0.4, 0.1), (0.3, 0.3, 0.2), (0.3, 0.4, 0.08)
    history = tuple(
        dataclasses.replace(record, **dict(zip(names, values, strict=True)))
        for record, values in zip(last.history, figures, strict=True)
    )
    made = run_report(dataclasses.replace(last, history=history), data)
    rows = {row.label: row for row in made.rows}
    assert rows["Validation cost"].best == "0.2 (epoch 1)"
    assert rows["Validation mean error of “price”"].best == "24,000 (epoch 2)"
    top, *_ = rows
    assert top == "Validation R²"
    r2 = explained_on("validation", history[-1].validation_squared_error, spec, data)
    assert rows[top].last == f"{r2:.4g}"
    assert rows[top].best == f"{r2:.4g} (epoch 3)"
    assert not any("R²" in row.label for row in report().rows), "where classes are wanted"


def test_the_best_accuracy_is_the_highest():
    made = report(dataclasses.replace(XOR, epochs=40, learning_rate=9.0))
    rows = {row.label: row.best for row in made.rows}
    shares = [record.training_accuracy for record in made.snapshot.history]
    said = f"{100 * max(shares):.2f} % (epoch {1 + shares.index(max(shares))})"
    assert rows["Training accuracy"] == said


@pytest.mark.parametrize("part", ["training", "validation", "test"])
@pytest.mark.parametrize(
    ("count", "wrong", "said"),
    [
        (30, 0, "Of 30 {part} examples none is answered wrongly."),
        (30, 1, "Of 30 {part} examples 1 is answered wrongly."),
        (1, 1, "Of 1 {part} example 1 is answered wrongly."),
        (1030, 2, "Of 1,030 {part} examples 2 are answered wrongly; the surest of these mistakes"),
        (30, None, "The largest errors among 30 {part} examples:"),
        (1, None, "The largest errors among 1 {part} example:"),
    ],
)
def test_mistakes_are_counted_of_a_part_that_is_named(part, count, wrong, said):
    mistakes = Mistakes(part, count, wrong, ())
    page = run_page(dataclasses.replace(report(), mistakes=mistakes))
    assert f"<p>{said.format(part=part)}" in page


STOPPED = "The validation accuracy has not got better in 3 epochs, so training stopped early."
WILD = dataclasses.replace(usual_design("iris"), epochs=6, learning_rate=1.0)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        (
            {"restore_best": True},
            "Trained for 6 epochs, to their end. The network of the best, epoch 2, is back.",
        ),
        (
            {"restore_best": True, "stop_patience": 3},
            f"{STOPPED} The network of the best, epoch 2, is back.",
        ),
        ({}, "Trained for 6 epochs, to their end."),
        ({"restore_best": True, "epochs": 2}, "Trained for 2 epochs, to their end."),
    ],
    ids=["to the goal", "stopped early", "not asked for", "the best is the last"],
)
def test_a_network_that_is_back_is_named_with_what_is_measured_of_it(changes, said):
    made = report(dataclasses.replace(WILD, **changes))
    assert str(made.outcome) == said
    (cost, *_) = (row.label for row in made.measured)
    whose = ", of the network of epoch 2" if "is back" in said else ""
    assert cost == f"Test cost{whose}, measured for this report"
