"""A file is read, understood, and made into examples; what is wrong is told with what there is."""

import numpy as np
import pytest
from PIL import Image

from nnviz.core import Spec
from nnviz.core.choices import Choices
from nnviz.data import load_for, own
from nnviz.gui.own_data.finding import find
from nnviz.gui.own_data.roles import with_role

ROWS = ["a,b,y", *(f"{i},{i % 7},{'no' if i < 30 else 'yes'}" for i in range(60))]
SPEC = Spec(seed=7)


def nothing(share):
    pass


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "t.csv"
    path.write_text("\n".join(ROWS))
    return path


def test_a_table_becomes_examples_and_a_network_of_the_present_seed(path):
    shares = []
    found = find(path, Choices(ignored=()), SPEC, None, shares.append)
    assert found.problem is None and found.dataset.class_names == ("no", "yes")
    assert (found.spec.sizes[0], found.spec.sizes[-1], found.spec.seed) == (2, 1, 7)
    assert found.spec.data == found.dataset.name == str(path)
    assert found.spec.choices == Choices(ignored=())
    assert found.bytes == path.stat().st_size and len(found.sha256) == 64
    assert shares == sorted(shares) and shares[-1] == 1


def test_another_choice_of_columns_does_not_read_the_file_again(path, monkeypatch):
    before = find(path, Choices(), SPEC, None, nothing)

    def never(*_):
        raise AssertionError("read again")

    monkeypatch.setattr(own, "read_sheet", never)
    again = find(path, Choices(wanted="b"), SPEC, before, nothing)
    assert again.understanding.wanted == "b" and again.sheet is before.sheet
    with pytest.raises(AssertionError, match="read again"):
        find(path, Choices(heading=0), SPEC, before, nothing)
    with pytest.raises(AssertionError, match="read again"):
        find(path.with_name("u.csv"), Choices(), SPEC, before, nothing)


def test_columns_are_chosen_as_the_table_spells_them(path):
    """Else what was chosen of a column could not be taken back: it is found by its name."""
    chosen = Choices(wanted="Y", group="column 1", also_ignored=("B",))
    found = find(path, chosen, SPEC, None, nothing)
    roles = {column.name: column.role for column in found.columns}
    assert roles == {"a": "group", "b": "ignored", "y": "wanted"} and found.problem is not None
    assert found.choices == Choices(wanted="y", group="a", also_ignored=("b",))
    again = find(path, with_role(found.choices, "b", "input", roles), SPEC, found, nothing)
    assert [column.name for column in again.understanding.inputs] == ["b"]
    assert again.spec.choices == again.choices and again.dataset.table.wanted == "y"


def test_what_cannot_be_learnt_is_shown_with_its_rows(path):
    path.write_text("\n".join(["a,y", *(f"{i * 0.37},same" for i in range(20))]))
    found = find(path, Choices(wanted="y"), SPEC, None, nothing)
    assert found.sheet is not None and found.dataset is None and found.spec is None
    assert "y" in str(found.problem)


def test_a_file_that_is_not_there_is_a_sentence(tmp_path):
    found = find(tmp_path / "none.csv", Choices(), SPEC, None, nothing)
    assert found.sheet is None and "none.csv" in str(found.problem)
    assert find(tmp_path, Choices(), SPEC, None, nothing).problem is not None


def test_pictures_of_a_file_become_examples(tmp_path):
    path = tmp_path / "small.npz"
    images = np.random.default_rng(0).integers(0, 255, (40, 9, 9), dtype=np.uint8)
    np.savez(path, x=images, y=np.arange(40) % 4)
    found = find(path, Choices(), SPEC, None, nothing)
    assert found.problem is None and found.sheet is None and found.pictures is not None
    assert found.dataset.image_shape == (9, 9) and len(found.dataset.class_names) == 4
    assert found.spec.sizes[0] == 81 and found.spec.data == str(path)


def test_whoever_left_ends_it(path):
    class GoneError(Exception):
        pass

    def leave(share):
        raise GoneError

    with pytest.raises(GoneError):
        find(path, Choices(), SPEC, None, leave)


def test_a_table_that_names_pictures_is_what_the_command_line_takes_it_for(tmp_path):
    rows = ["file,width,label"]
    for number in range(40):
        name = f"p{number}.png"
        Image.new("L", (6, 6), 5 * number).save(tmp_path / name)
        rows.append(f"{name},{number},{'ab'[number % 2]}")
    path = tmp_path / "labels.csv"
    path.write_text("\n".join(rows))
    found = find(path, Choices(), SPEC, None, nothing)
    loaded = load_for(found.spec)
    assert found.problem is None and found.dataset.image_shape == loaded.image_shape == (6, 6)
    assert found.dataset.class_names == ("a", "b") and found.spec.sizes[0] == 36
    assert (found.dataset.train.master == loaded.train.master).all()
