"""Whatever is in a file: a project that can be gone on with, or one sentence."""

import dataclasses
import io
import json
import os
import struct
import zipfile
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest

from nnviz.core import SpecError
from nnviz.core.fit import check_fit
from nnviz.core.insight.recording import Recording
from nnviz.core.run.planned import PlannedTraining
from nnviz.data import load_for
from nnviz.data.own_digits import OwnDigit
from nnviz.files.errors import FileError
from nnviz.sharing.project.points import LATER, KeptData
from nnviz.sharing.project.project import Project, load_project, save_project
from tests.core.run.test_carried import ALL, PLAIN, PLAN, begun
from tests.sharing.project.mutations import JSON, mutated, nonsense, npy, packed, unpacked

STROKE = np.array([[0.2, 0.2], [0.7, 0.8]])


def kept(path, spec, count, training=None):
    training = training or begun(spec)
    for at, _ in enumerate(training.steps()):
        if at == count:
            break
    project = Project(
        spec=training.spec,
        start=training.snapshot().network,
        plan=training._plan,
        training=training,
        data=KeptData.of(training.dataset),
        coming=KeptData.of(training.dataset),
        digits=(OwnDigit.drawn(3, [STROKE]),),
        drawing=(STROKE,),
    )
    save_project(path, project)
    return path.read_bytes()


def of_some_epochs(path, spec):
    """The bytes of one that is in the middle of its third epoch or so, of seven."""
    spec = dataclasses.replace(spec, epochs=7)
    return kept(path, spec, 35, PlannedTraining(spec, load_for(spec), None, PLAN))


@pytest.fixture(scope="module")
def later(tmp_path_factory):
    return of_some_epochs(tmp_path_factory.mktemp("later") / "it.nnviz", ALL)


@pytest.fixture(scope="module")
def good(tmp_path_factory):
    """The bytes of a sound file."""
    return kept(tmp_path_factory.mktemp("good") / "it.nnviz", ALL, 12)


def refused(path, data):
    path.write_bytes(data)
    with pytest.raises(FileError) as error:
        load_project(path)
    assert str(path) in str(error.value) and "\n" not in str(error.value)
    return str(error.value)


def changed(good, edit):
    """The same file with a json that ``edit`` was given."""
    members = unpacked(good)
    document = json.loads(members[JSON])
    edit(document)
    return packed(members | {JSON: json.dumps(document).encode()})


def test_where_bytes_are_missing_the_file_is_damaged_not_the_disk(tmp_path, good):
    for missing in (1, 100):
        torn = good[: len(good) // 2] + good[len(good) // 2 + missing :]
        assert "damaged" in refused(tmp_path / "it.nnviz", torn)


@pytest.mark.parametrize("torn", [b"{'descr': (", b"{'descr': '<f8',", b"((((", b"{1: 2}", b'"""'])
def test_an_array_with_a_torn_head_is_refused(tmp_path, good, torn):
    members = unpacked(good)
    name = next(each for each in members if each.endswith(".npy"))
    head = b"\x93NUMPY\x01\x00v\x00" + torn.ljust(117) + b"\n"
    made = packed(members | {name: head + members[name][128:]})
    assert "no project" in refused(tmp_path / "it.nnviz", made)


@pytest.mark.parametrize(
    "more", [{"mood": "good"}, {"digits": [{"label": 11}]}, {"spec": {"colour": "red"}}]
)
def test_what_a_newer_nnviz_wrote_is_said_to_be_that(tmp_path, good, more):
    newer = changed(good, lambda document: document.update(more, nnviz="9.9.9"))
    said = refused(tmp_path / "it.nnviz", newer)
    assert said.endswith("was written by a newer nnviz: open it with that version.")
    same = changed(good, lambda document: document.update(more))
    assert "newer nnviz" not in refused(tmp_path / "it.nnviz", same)


def test_any_change_is_a_project_or_a_sentence(tmp_path, good, pytestconfig):
    path, rng = tmp_path / "it.nnviz", np.random.default_rng(1)
    early = kept(tmp_path / "early.nnviz", PLAIN, 2)
    n_sound = 0
    with np.errstate(all="ignore"):
        for number in range(pytestconfig.getoption("projects")):
            data = mutated((good, early)[number % 2], rng)
            path.write_bytes(data)
            with suppress(FileError):
                goes_on(load_project(path))
                n_sound += 1
    assert n_sound, "some changes do no harm"


@pytest.mark.long
@pytest.mark.parametrize("turn", range(3))
def test_a_number_or_word_that_makes_no_sense_breaks_no_training(tmp_path, turn):
    path = tmp_path / "it.nnviz"
    good = of_some_epochs(path, PLAIN if turn else ALL)
    accepted = set()
    with np.errstate(all="ignore"):
        for where, data in nonsense(good, start=8 * turn, step=29):
            path.write_bytes(data)
            with suppress(FileError):
                goes_on(load_project(path))
                accepted.add(where)
    lax = {"nnviz", "digits", "rng", "chance", "digest", "name", "label", "page"}
    wrong = {-(10**18), "x"}
    odd = [where for where, other in accepted if other in wrong and lax.isdisjoint(where)]
    assert all(where[1:3] in (("made", "kept"), ("recording", "newest")) for where in odd)


WRONG = {
    "history.every": 0,
    "history.kept.0.training_accuracy": 77.5,
    "history.kept.0.validation_cost": -1e300,
    "history.kept.0.epoch": 10**18,
    "history.kept.1.step": 0,
    "checkpoints.kept.0.network.activations.1": "../../etc/passwd",
    "checkpoints.kept.1.learning_rate": -0.5,
    "checkpoints.kept.0.epochs": 1e308,
    "checkpoints.kept.0.seconds": -1e308,
    "checkpoints.kept.1.images": 10**18,
    "checkpoints.room": 2**63,
    "figures.kind": "x",
    "figures.due": 10**18,
    "figures.examples": 10**18,
    "figures.table.most": 2**63,
    "speeds.table.every": 10**18,
    "due": -(10**18),
    "without_penalty": {"step": 10**18, "is_better": True, "is_slow_better": False},
}


@pytest.mark.parametrize("where, value", WRONG.items())
def test_a_recording_that_makes_no_sense_is_no_project(tmp_path, later, where, value):
    def edit(document):
        inside = document["training"]["recording"]
        *outer, last = [int(key) if key.isdigit() else key for key in where.split(".")]
        for key in outer:
            inside = inside[key]
        assert last in inside or isinstance(inside, list) or last in LATER[Recording]
        inside[last] = value

    assert "is no project of nnviz" in refused(tmp_path / "it.nnviz", changed(later, edit))


@pytest.mark.parametrize(
    "wrong",
    [
        {"factor": -1},
        {"factor": "nan"},
        {"least_factor": 10**18},
        {"since": -1},
        {"epoch": 10**18},
        {"best_network": None},
        {"reached": [["x", 1.0]]},
    ],
    ids=str,
)
def test_rules_that_make_no_sense_are_no_project(tmp_path, later, wrong):
    edited = changed(later, lambda document: document["training"]["watch"].update(wrong))
    assert "is no project of nnviz" in refused(tmp_path / "it.nnviz", edited)


def goes_on(project):
    """What is sound can be trained; where its data fit, which is told otherwise."""
    if project.training is None:
        return
    training, spec = project.training, project.training.spec
    dataset, _ = project.data.dataset(lambda: load_for(spec))
    try:
        check_fit(spec, dataset)
    except SpecError:
        return
    if dataset.epoch_size(spec.train_size) != training.n_train:
        return  # which is told, too
    training.take_up(dataset)
    for at, _ in enumerate(training.steps()):
        if at == 20:  # more than an epoch
            break
    training.snapshot()


def test_a_bomb_is_not_unpacked(tmp_path, good):
    members = unpacked(good)
    zeros = npy(np.zeros(1_000_000))
    refused(tmp_path / "a", packed(members | {"more.npy": zeros}, zipfile.ZIP_DEFLATED))
    large = b'{"a":' + b" " * 65_000_000 + b"1}"
    refused(tmp_path / "b", packed(members | {JSON: large}))
    assert (tmp_path / "b").stat().st_size < 1_000_000


@pytest.mark.parametrize(
    "name", ["../up.npy", "/etc/it.npy", "C:\\it.npy", "a/b.npy", "more.txt", "more.npy", "x.pkl"]
)
def test_a_member_that_is_none_of_a_project(tmp_path, good, name):
    refused(tmp_path / "it", packed(unpacked(good) | {name: npy(np.zeros(3))}))
    assert [each.name for each in tmp_path.iterdir()] == ["it"]


def test_links_are_no_members(tmp_path, good):
    link = zipfile.ZipInfo("training.good.w0.npy")
    link.external_attr = 0o120777 << 16
    members = unpacked(good)
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as file:
        for name, data in members.items():
            is_link = name == "training.good.w0.npy"
            file.writestr(link if is_link else name, b"/etc/passwd" if is_link else data)
    refused(tmp_path / "it", made.getvalue())


def test_two_of_one_name(tmp_path, good):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as file:
        for name, data in unpacked(good).items():
            file.writestr(name, data)
        with pytest.warns(UserWarning, match="Duplicate"):
            file.writestr(JSON, b"{}")
    refused(tmp_path / "it", made.getvalue())


def test_objects_are_not_unpickled(tmp_path, good):
    class Evil:
        def __reduce__(self):
            return os.mkdir, (str(tmp_path / "made"),)

    file = io.BytesIO()
    np.save(file, np.array([Evil()]), allow_pickle=True)
    refused(tmp_path / "it", packed(unpacked(good) | {"training.good.w0.npy": file.getvalue()}))
    assert not (tmp_path / "made").exists()


def test_an_array_that_promises_more_than_there_is(tmp_path, good):
    data = npy(np.zeros((2, 3)))
    header = b"{'descr': '<f8', 'fortran_order': False, 'shape': (9000000000000, 3), }"
    header = header.ljust(118) + b"\n"
    data = data[:8] + struct.pack("<H", len(header)) + header + data[-48:]
    refused(tmp_path / "it", packed(unpacked(good) | {"training.good.w0.npy": data}))


@pytest.mark.parametrize("text", ["[" * 100_000, '{"a": NaN}', '{"format": "nnviz-project"', "[]"])
def test_json_that_is_none(tmp_path, good, text):
    refused(tmp_path / "it", packed(unpacked(good) | {JSON: text.encode()}))


def test_a_newer_version_says_so(tmp_path, good):
    data = changed(good, lambda document: document.update(version=2))
    assert "newer nnviz" in refused(tmp_path / "it", data)


@pytest.mark.parametrize(
    "template", ["{a.__class__}", "{a:>1000000000}", "{a[0]}", "{", "{b}", "x" * 2_000]
)
def test_a_sentence_does_no_more_than_say_something(tmp_path, good, template):
    said = {"template": template, "values": {"a": 1}}
    refused(tmp_path / "it", changed(good, lambda d: d["training"].update(failure=said)))


def test_no_file_and_a_folder(tmp_path):
    for path in (tmp_path / "none.nnviz", tmp_path):
        with pytest.raises(FileError):
            load_project(path)


@pytest.mark.parametrize(
    "edit",
    [
        lambda d: d["layout"].update(height=10**12),
        lambda d: d["layout"].update(height=-1),
        lambda d: d.update(drawing=[[[1e300, 0.5]]]),
        lambda d: d.update(plan={"2": {"sizes": [2, 9, 1]}}),
        lambda d: d.update(plan={"2": {"learning_rate": -1}}),
        lambda d: d.update(plan={"two": {}}),
        lambda d: d["lesson"].update(seed=2**31),
        lambda d: d["lesson"].update(locks=["everything"]),
        lambda d: d["lesson"].update(at=3),
        lambda d: d["lesson"]["prediction"].update(number="inf"),
        lambda d: d["lesson"]["prediction"].update(choice=-1),
        lambda d: d["lesson"]["prediction"].update(sketch=[1.0]),
    ],
)
def test_what_stands_round_the_run_is_looked_at_too(tmp_path, edit):
    data = (Path(__file__).parent / "files" / "version-1.nnviz").read_bytes()
    refused(tmp_path / "it", changed(data, edit))
