"""A file of a later nnviz is said to be that, whatever in it this one does not understand."""

import json

import pytest

import nnviz
from nnviz.cli.sweeps.compare import _design
from nnviz.core import Spec, SpecError
from nnviz.files import FileError
from nnviz.files.versions import check_header, is_of_newer
from nnviz.sweeps.tail import HEADER, Tail
from tests.sweeps.test_results import SWEEP, filled


@pytest.mark.parametrize("version", ["9.9.9", "1", "0.1.1", "0.10", "0.2.0rc1", "0.1.0.1"])
def test_later_versions_of_the_program(monkeypatch, version):
    monkeypatch.setattr(nnviz, "__version__", "0.1.0")
    assert is_of_newer(version)


@pytest.mark.parametrize(
    "version", ["0.1.0", "0.0.9", "0", "", "new", "-1", None, 9, ["9"], "9" * 5000]
)
def test_what_is_none(monkeypatch, version):
    monkeypatch.setattr(nnviz, "__version__", "0.1.0")
    assert not is_of_newer(version)


@pytest.mark.parametrize("version", [0, -1, None, "2", 2.5, {}])
def test_another_version_of_a_format_that_is_no_later_one_is_something_else(tmp_path, version):
    other, path = FileError("{path} is other.", path=tmp_path), tmp_path
    with pytest.raises(FileError, match="is other"):
        check_header(path, {**HEADER, "version": version}, HEADER, other)
    with pytest.raises(FileError, match="newer nnviz"):
        check_header(path, {**HEADER, "version": 2}, HEADER, other)


@pytest.mark.parametrize("version", [nnviz.__version__, "99.0"])
def test_reports_and_runs_of_a_sweep(tmp_path, version):
    spec = Spec().as_dict() | {"colour": "red"}
    run = json.dumps({"spec": spec, "versions": {"nnviz": version}})
    path = tmp_path / "file"
    path.write_text(run)
    is_later = version == "99.0"
    with pytest.raises(
        FileError if is_later else SpecError, match="newer" if is_later else "colour"
    ):
        _design(path)
    path.unlink()
    filled(path)
    with path.open("a") as file:
        file.write(run + "\n")
    tail = Tail(path)
    with pytest.raises(FileError, match="newer" if is_later else "line 5"):
        tail.read()
    assert tail.sweep == SWEEP
