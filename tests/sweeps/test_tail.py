"""A file that grows is read on from where it was read to."""

import pytest

from nnviz.files import FileError
from nnviz.sweeps.results import Results
from nnviz.sweeps.tail import Tail
from tests.sweeps.test_results import SWEEP, filled, run_of


def test_what_is_added_is_read_and_nothing_twice(tmp_path):
    path = tmp_path / "sweep.jsonl"
    results, tail = Results(path, SWEEP), Tail(path)
    assert tail.read() and tail.sweep == SWEEP and tail.runs == {}
    assert not tail.read()
    for number, spec in enumerate(SWEEP.specs, 1):
        results.keep(run_of(spec))
        assert tail.read() and len(tail.runs) == number
    results.close()
    assert tail.runs == results.runs


def test_half_a_line_waits_for_its_end(tmp_path):
    path = tmp_path / "sweep.jsonl"
    filled(path)
    whole = path.read_bytes()
    path.write_bytes(whole[:-10])
    tail = Tail(path)
    tail.read()
    assert len(tail.runs) == 2
    path.write_bytes(whole)
    assert tail.read() and len(tail.runs) == 3


@pytest.mark.parametrize("line", [b'{"spec": {}}', b"garbage", b"[1, 2]", b"7", b"\xff\x00", b""])
def test_a_damaged_line_is_named(tmp_path, line):
    path = tmp_path / "sweep.jsonl"
    filled(path)
    with path.open("ab") as file:
        file.write(line + b"\n")
    with pytest.raises(FileError, match=r"damaged in line 5: take that line out"):
        Tail(path).read()
    path.write_bytes(line + b"\n")
    with pytest.raises(FileError, match="holds no sweep"):
        Tail(path).read()
