"""What is known of the content of a file when data are read from it."""

import dataclasses
import os
import shutil

from nnviz.core import Spec
from nnviz.data import load_for
from nnviz.data.derived.expanded import expanded
from nnviz.data.designs import usual_design
from nnviz.data.origin.content import differ, sha256_of
from nnviz.gui.own_data.finding import find
from tests.rows_of_ones_own import write_rows


def test_whoever_reads_a_table_knows_its_content(tmp_path):
    path = write_rows(tmp_path / "c.csv")
    spec = Spec(data=str(path), seed=3)
    dataset = load_for(spec)
    assert dataset.content == sha256_of(path)
    assert load_for(dataclasses.replace(spec, seed=4)).content == dataset.content
    assert expanded(dataset).content == dataset.content
    found = find(path, spec.choices, spec, None, lambda _share: None)
    assert found.dataset.content == found.sha256 == dataset.content
    write_rows(path, flipped=True)
    assert differ(load_for(spec).content, dataset.content)


def test_what_is_from_no_file_is_never_another():
    assert load_for(usual_design("and")).content == ""
    assert not differ("", "a") and not differ("a", "") and not differ("a", "a")


def test_a_folder_is_what_is_in_it_whenever_that_was_written(tmp_path):
    folder = tmp_path / "pictures"
    for name in ("a/1.png", "a/2.png", "b/1.png"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(name.encode())
    known, shares = sha256_of(folder), []
    os.utime(folder / "a/1.png", (1, 1))
    shutil.copytree(folder, tmp_path / "copy")
    assert known == sha256_of(folder) == sha256_of(tmp_path / "copy", shares.append)
    assert shares == sorted(shares) and shares[-1] == 1
    changes = (
        lambda: (folder / "a/1.png").write_bytes(b"A/1.png"),
        lambda: (folder / "a/1.png").rename(folder / "b/2.png"),
        (folder / "b/1.png").unlink,
        lambda: (folder / "b/3.png").write_bytes(b""),
    )
    for change in changes:
        before = sha256_of(folder)
        change()
        assert sha256_of(folder) != before
