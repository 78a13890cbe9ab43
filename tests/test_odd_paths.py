"""Whatever a path is, reading it is refused in one sentence, and a list with it in it is a list."""

import json
from pathlib import Path

import pytest

from nnviz.cli import main
from nnviz.cli.errors import REFUSED
from nnviz.core import Spec
from nnviz.core.choices import Choices
from nnviz.core.refusals import said_by
from nnviz.core.sentence import SentenceError
from nnviz.data.downloads.places import downloaded
from nnviz.data.origin.content import sha256_of
from nnviz.data.own import understood
from nnviz.desks.circuit.file import load_circuit
from nnviz.files import load_design, read_network
from nnviz.files.images import read_image
from nnviz.files.own_digits import load_digits
from nnviz.files.recipes import Recipe, keep_recipe, recent_recipes, recipe_of
from nnviz.files.strokes import read_strokes
from nnviz.gui.own_data.finding import find
from nnviz.lessons.kept_seeds import forget_seeds, load_seeds
from nnviz.lessons.progress import load_progress
from nnviz.lessons.reading.opened import read_opened
from nnviz.lessons.shelf import LESSONS
from nnviz.preferences import Preferences, load_preferences
from nnviz.sharing.project.project import load_project
from nnviz.sharing.project.recent import HEADER, NAME, recent_projects
from nnviz.sharing.project.recovery import left_behind
from nnviz.sweeps.kept import kept_sweeps
from nnviz.sweeps.results import load_results

LONG = "x" * 300
ODD = {LONG: "the name is too long", "a\0b": "takes no such name", "circle": "round in a circle"}
READERS = (
    *(load_circuit, load_design, load_digits, load_progress, load_project, load_results),
    *(read_image, read_network, read_opened, read_strokes),
)
COMMANDS = (
    "train --data xor --epochs 1 --save {}.json",
    "train --data xor --epochs 1 --report {}.json",
    "train --start {}.json",
    "train --data {}.csv",
    "classify {}.json a.png",
    "lesson {}.toml",
    "lesson L05 --report {}.html",
    "compare {}.jsonl {}.jsonl",
    "film --data xor --epochs 1 {}.gif",
    "sweep --results {}.jsonl",
    "sweep --data xor --axis learning_rate=1,2 --results {}.jsonl",
    "export {}.json --numpy a.py",
    "find-eta --data {}.csv",
    "data {}.csv",
    "open {}.json",
    "open {}.nnviz",
)


@pytest.fixture
def circle(tmp_path):
    path = tmp_path / "circle"
    path.symlink_to(path)
    return path


@pytest.mark.parametrize("name", ODD)
@pytest.mark.parametrize("ending", ["", ".csv", ".xlsx"])
def test_data_are_refused_in_one_sentence(tmp_path, circle, name, ending):
    path = circle if name == circle.name else tmp_path / f"{name}{ending}"
    with pytest.raises(SentenceError, match=f"cannot be read: .*{ODD[name]}"):
        understood(path, Choices())
    found = find(path, Choices(), Spec(), None, lambda share: None)
    assert found.problem.values["name"] == path.name and ODD[name] in str(found.problem)


@pytest.mark.parametrize("name", ODD)
@pytest.mark.parametrize("read", READERS)
def test_every_reader_refuses_it_in_one_sentence(tmp_path, circle, name, read):
    with pytest.raises(SentenceError, match=f"cannot be read: .*{ODD[name]}"):
        read(tmp_path / name)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_refuses_it_in_one_sentence(tmp_path, monkeypatch, capsys, command):
    monkeypatch.chdir(tmp_path)
    words = [word.format(LONG) for word in command.split()]
    assert main(words) == REFUSED
    said = capsys.readouterr().err
    assert said.startswith("nnviz: ") and said.count("\n") == 1
    assert LONG in said and "the name is too long" in said


def test_what_is_kept_where_one_cannot_look_is_nothing(tmp_path, monkeypatch):
    for variable in ("NNVIZ_CONFIG", "NNVIZ_DATA"):
        monkeypatch.setenv(variable, str(tmp_path / LONG))
    folder, form = tmp_path / LONG, next(iter(LESSONS["L05"].forms.values()))
    assert kept_sweeps() == recent_recipes(9) == left_behind() == recent_projects(folder) == []
    assert recipe_of(tmp_path / "a.csv") is downloaded("mnist") is None
    assert load_seeds(folder / "a.json", form) == {}
    assert load_preferences() == Preferences()
    forget_seeds(folder)
    with pytest.raises(SentenceError, match="cannot be read: the name is too long"):
        load_progress(folder / "a.json")  # nobody is told that nothing was done


def test_one_entry_of_a_list_that_cannot_be_looked_at_leaves_the_others(tmp_path, circle):
    there = tmp_path / "a.nnviz"
    there.touch()
    files = [str(tmp_path / LONG), str(there), str(circle)]
    (tmp_path / NAME).write_text(json.dumps({**HEADER, "files": files}))
    assert recent_projects(tmp_path) == [there]


def test_a_folder_is_known_by_all_that_is_in_it_links_to_nowhere_too(tmp_path, circle):
    (tmp_path / "gone").symlink_to(tmp_path / "nowhere")
    before = sha256_of(tmp_path)
    (tmp_path / "gone").unlink()
    assert before != sha256_of(tmp_path)


def test_how_a_file_of_any_name_was_read_is_kept(tmp_path, monkeypatch):
    monkeypatch.setenv("NNVIZ_DATA", str(tmp_path))
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()
    for file in (tmp_path / "a\udcff.csv", Path("a.csv")):
        recipe = Recipe(file, "0", Choices())
        keep_recipe(recipe)
        assert recipe_of(file) == recipe


def test_what_the_window_cannot_hold_the_name_of_is_refused_with_what_to_do(tmp_path):
    found = find(tmp_path / "a\udcff.csv", Choices(), Spec(), None, lambda share: None)
    assert r"a\xff.csv is named in another encoding" in str(found.problem)


def test_of_the_systems_own_errors_it_is_said_which_file_they_are_about(tmp_path):
    with pytest.raises(OSError, match=LONG) as error:
        (tmp_path / LONG).mkdir()
    assert str(said_by(error.value)).startswith(f"{tmp_path / LONG} cannot be used: the name is ")
