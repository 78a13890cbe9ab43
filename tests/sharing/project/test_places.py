"""Where a project is written to: a full disk, a device, a folder; one sentence, and no remains."""

import os
from pathlib import Path

import pytest

from nnviz.core import Spec
from nnviz.files.errors import FileError
from nnviz.sharing.project.project import Project, save_project

PROJECT = Project(spec=Spec(data="xor", sizes=(2, 4, 1), output="sigmoid", cost="quadratic"))
FULL = Path("/dev/full")
NOBODY = 65534


def refused(path):
    with pytest.raises(FileError) as error:
        save_project(path, PROJECT)
    said = str(error.value)
    assert said.startswith(str(path)) and said.endswith(".") and "\n" not in said
    return said


@pytest.mark.skipif(not FULL.exists(), reason="there is no such device")
def test_a_disk_that_is_full(tmp_path):
    path = tmp_path / "it.nnviz"
    path.symlink_to(FULL)
    assert "the disk is full" in refused(path)
    assert [*tmp_path.iterdir()] == [path]


def test_a_folder_and_a_folder_that_is_not_there(tmp_path):
    (tmp_path / "it.nnviz").mkdir()
    refused(tmp_path / "it.nnviz")
    refused(tmp_path / "none" / "it.nnviz")
    assert [*tmp_path.iterdir()] == [tmp_path / "it.nnviz"]


@pytest.fixture
def protected(tmp_path):
    """A folder that whoever runs this may not write into; root, who may, is nobody meanwhile."""
    tmp_path.chmod(0o500)
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    if is_root:
        os.seteuid(NOBODY)
    yield tmp_path
    if is_root:
        os.seteuid(0)
    tmp_path.chmod(0o700)


def test_a_folder_that_is_protected(protected):
    refused(protected / "it.nnviz")
