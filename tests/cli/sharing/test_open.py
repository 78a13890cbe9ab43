"""``nnviz open``: the window is given what can be opened; what cannot is one sentence, status 2."""

from pathlib import Path

import pytest

from nnviz.cli import main
from nnviz.core import Spec
from nnviz.files import save_design
from nnviz.sharing.code import lesson_code, line
from nnviz.sharing.code.lesson_code import LessonCode
from nnviz.sharing.code.shared import Shared

PROJECTS = Path(__file__).parents[2] / "sharing/project/files"
CODE = lesson_code.written(LessonCode(lesson="L15", seed=7))


@pytest.fixture
def opened():
    return []


def run(opened, *arguments):
    return main(["open", *arguments], lambda *shared: opened.append(shared) or 0)


LINE = line.written(Shared(design=Spec()))


@pytest.mark.parametrize("typed", [[CODE], CODE.lower().split("-"), [LINE]])
def test_a_code_is_opened_however_it_is_typed(opened, typed):
    assert run(opened, *typed) == 0
    assert opened == [(" ".join(typed),)]


def test_files_are_opened(opened, tmp_path):
    save_design(tmp_path / "mine.json", Spec())
    rows = tmp_path / "rows.csv"
    rows.write_text("a,b\n1,2\n")
    for path in (tmp_path / "mine.json", rows):
        assert run(opened, str(path)) == 0
        assert opened[-1] == (str(path),)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("K7Q2-M9XD-4TRA", "There is a mistake in this code"),
        ("K7Q2", "has 12 letters"),
        ("nnviz:abc", "This line is damaged"),
        ("missing.json", "There is no file missing.json"),
        ("no/such/place", "There is no file"),
    ],
)
def test_what_cannot_be_opened_is_one_sentence(capsys, opened, typed, said):
    assert run(opened, typed) == 2
    out, err = capsys.readouterr()
    assert out == "" and said in err and err.count("\n") == 1
    assert opened == []


@pytest.mark.parametrize(
    ("name", "content"), [("a.json", "{}"), ("a.toml", "id = 7"), ("a.nnviz", "PK")]
)
def test_a_file_that_is_none_is_one_sentence(capsys, opened, tmp_path, name, content):
    (tmp_path / name).write_text(content)
    assert run(opened, str(tmp_path / name)) == 2
    err = capsys.readouterr().err
    assert name in err and err.count("\n") == 1


@pytest.mark.parametrize("name", ["without", "named.json", "named.toml"])
def test_a_project_is_known_by_what_it_holds(capsys, opened, tmp_path, name):
    kept = min(PROJECTS.glob("*.nnviz"))
    whole = kept.read_bytes()
    (tmp_path / name).write_bytes(whole)
    assert run(opened, str(tmp_path / name)) == 0 and opened == [(str(tmp_path / name),)]
    (tmp_path / name).write_bytes(whole[: len(whole) // 2])
    assert run(opened, str(tmp_path / name)) == 2
    assert "is no project of nnviz, or is damaged" in capsys.readouterr().err


def test_with_nothing_the_window_opens_as_ever(opened):
    """So does a menu of programs, which hands on a file where there is one."""
    assert run(opened) == 0
    assert opened == [()]


def test_help_names_both(capsys):
    assert main(["open", "--help"]) == 0
    assert "CODE|FILE" in capsys.readouterr().out


@pytest.mark.parametrize("typed", [[""], ["", " "]])
def test_an_empty_name_opens_nothing(opened, typed, capsys):
    assert run(opened, *typed) == 2 and opened == []
    assert capsys.readouterr().err.startswith("nnviz: Name a file or a code to open")
