"""A file that names a table or a folder finds it from every folder, and where both were moved."""

from dataclasses import replace

import pytest

from nnviz.cli.sweeps.compare import _design
from nnviz.core import Network, Spec
from nnviz.files import load_design, read_network, save_design, save_network
from nnviz.files.own_data import with_data_found
from nnviz.files.reports import Report, write_report
from nnviz.sharing.project.project import Project, load_project, save_project
from nnviz.sweeps.axis import Axis
from nnviz.sweeps.results import Results, load_results
from nnviz.sweeps.sweep import Sweep

SPEC = Spec(sizes=(2, 3, 1), output="sigmoid", cost="cross-entropy", data="xor")


def save_report(path, spec):
    figures = {"test_cost": None, "test_accuracy": None, "images": 0, "seconds": 1.0}
    write_report(
        path, Report(spec=spec, outcome="finished", epochs=[], training_seconds=1.0, **figures)
    )


def save_sweep(path, spec):
    Results(path, Sweep(spec, (Axis("learning_rate", (0.1, 1.0)),), 2)).close()


KINDS = {
    "design": (save_design, load_design),
    "network": (
        lambda path, spec: save_network(path, Network.initial(spec), spec.cost, spec),
        lambda path: read_network(path).spec,
    ),
    "project": (
        lambda path, spec: save_project(path, Project(spec=spec)),
        lambda path: load_project(path).spec,
    ),
    "report": (save_report, _design),
    "sweep": (save_sweep, lambda path: load_results(path).sweep.base),
}


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """The folder that one is in, with a table in a folder of it."""
    (tmp_path / "here" / "t").mkdir(parents=True)
    (tmp_path / "here" / "t" / "x.csv").write_text("a,b,c\n1,2,3\n")
    monkeypatch.chdir(tmp_path / "here")
    return tmp_path / "here"


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_file_finds_its_data(folder, tmp_path, monkeypatch, kind):
    save, load = KINDS[kind]
    save(folder / "f", replace(SPEC, data="t/x.csv"))
    assert load(folder / "f").data == str(folder / "t" / "x.csv")
    monkeypatch.chdir("/")
    assert load(folder / "f").data == str(folder / "t" / "x.csv")
    folder.rename(tmp_path / "there")
    assert load(tmp_path / "there" / "f").data == str(tmp_path / "there" / "t" / "x.csv")


def test_what_was_moved_with_the_file_is_beside_it(folder, tmp_path):
    for named in (str(tmp_path / "gone" / "x.csv"), r"C:\mine\x.csv", "u/x.csv"):
        spec = with_data_found(replace(SPEC, data=named), folder / "t" / "f.json")
        assert spec.data == str(folder / "t" / "x.csv")


@pytest.mark.parametrize(
    "named", ["xor", "chain desk", "mnist", "fashion-mnist", "", "gone/y.csv", "a\0b.csv"]
)
def test_what_has_a_name_or_is_nowhere_is_called_as_before(folder, named):
    spec = replace(SPEC, data=named)
    assert with_data_found(spec, folder / "f.json") == spec
