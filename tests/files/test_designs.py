"""Designs on disk."""

import json

import pytest

from nnviz.core import Spec, SpecError
from nnviz.files import FileError, load_design, save_design

SPEC = Spec(data="mnist", sizes=(784, 40, 20, 10), activation=("relu", "tanh"), momentum=0.9)


def test_comes_back_the_same(tmp_path):
    save_design(tmp_path / "a.nnviz.json", SPEC)
    assert load_design(str(tmp_path / "a.nnviz.json")) == SPEC


def refused(tmp_path, document):
    path = tmp_path / "a.nnviz.json"
    path.write_text(document if isinstance(document, str) else json.dumps(document))
    return load_design(path)


def test_a_setting_that_cannot_be_is_named(tmp_path):
    document = {"format": "nnviz-design", "version": 1, "spec": {"epochs": -1}}
    with pytest.raises(SpecError) as error:
        refused(tmp_path, document)
    assert error.value.field == "epochs"


@pytest.mark.parametrize("spec", [None, [], {"colour": "red"}, {"sizes": [784, None]}])
def test_a_spec_that_is_none_is_refused(tmp_path, spec):
    with pytest.raises(SpecError):
        refused(tmp_path, {"format": "nnviz-design", "version": 1, "spec": spec})


@pytest.mark.parametrize(
    "document, sentence",
    [
        ("", "not JSON"),
        ("[" * 100_000, "nested too deeply"),
        ('{"format": "nnviz-design", "version": NaN}', "not finite"),
        ([], "not a design"),
        ({"format": "nnviz-network"}, "not a design"),
        ({"format": "nnviz-design", "version": 2}, "newer nnviz"),
    ],
)
def test_another_file_is_refused(tmp_path, document, sentence):
    with pytest.raises(FileError, match=sentence):
        refused(tmp_path, document)


def test_a_large_file_is_refused(tmp_path):
    with pytest.raises(FileError, match="larger than 1 MB"):
        refused(tmp_path, " " * 1_000_001)
