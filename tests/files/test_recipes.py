"""What was decided about own files: kept whole, found again, damaged ones passed by."""

import os

import pytest

from nnviz.core.choices import Choices
from nnviz.data.origin.content import sha256_of
from nnviz.files.errors import FileError
from nnviz.files.recipes import (
    MOST_KEPT,
    Recipe,
    keep_recipe,
    load_recipe,
    recent_recipes,
    recipe_folder,
    recipe_of,
)


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("NNVIZ_DATA", str(tmp_path / "data"))


def table(tmp_path, name, text="a,b\n1,2\n"):
    path = tmp_path / name
    path.write_text(text)
    return path


def keep(path, age, **choices):
    recipe = Recipe(path, sha256_of(path), Choices(**choices))
    keep_recipe(recipe)
    newest = max(recipe_folder().iterdir(), key=lambda made: made.stat().st_mtime_ns)
    os.utime(newest, (1e9 - age, 1e9 - age))
    return recipe


def test_what_was_decided_comes_back_newest_first(tmp_path):
    first = keep(table(tmp_path, "a.csv"), 20, wanted="b", ignored=("a",), parts=(70, 20, 10))
    second = keep(table(tmp_path, "b.csv"), 10, heading=0)
    gone = keep(table(tmp_path, "gone.csv"), 0)
    gone.file.unlink()
    assert recent_recipes(5) == [second, first] and recent_recipes(1) == [second]
    assert recipe_of(first.file) == first and recipe_of(tmp_path / "other.csv") is None


def test_a_file_has_one_recipe_and_says_when_it_has_changed(tmp_path):
    path = table(tmp_path, "a.csv")
    keep(path, 5, wanted="a")
    again = keep(path, 0, wanted="b")
    assert recent_recipes(9) == [again]
    table(tmp_path, "a.csv", "a,b\n1,3\n")
    assert sha256_of(path) != again.sha256
    shares = []
    sha256_of(path, shares.append)
    assert shares == [1.0]


def test_a_folder_has_changed_when_something_in_it_has(tmp_path):
    folder = tmp_path / "pictures"
    folder.mkdir()
    before = sha256_of(folder)
    (folder / "cat.png").write_bytes(b"1")
    assert before != sha256_of(folder)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        '{"format": "nnviz-recipe", "version": 1}',
        '{"format": "nnviz-recipe", "version": 1, "file": "/a", "sha256": "0", "choices": 3}',
        '{"format": "nnviz-recipe", "version": 1, "file": "", "sha256": "", "choices": [3]}',
    ],
)
def test_a_damaged_one_is_passed_by(tmp_path, text):
    keep(table(tmp_path, "a.csv"), 0)
    bad = recipe_folder() / "bad.json"
    bad.write_text(text)
    with pytest.raises(FileError):
        load_recipe(bad)
    assert len(recent_recipes(9)) == 1


def test_only_so_many_are_kept(tmp_path):
    for number in range(MOST_KEPT + 3):
        keep(table(tmp_path, f"{number}.csv"), MOST_KEPT - number)
    assert len(list(recipe_folder().iterdir())) == MOST_KEPT
