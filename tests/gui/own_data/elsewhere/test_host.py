"""A process finds out what a file holds, and nobody is left waiting for it."""

import pytest

from nnviz.core import Spec
from nnviz.core.choices import Choices
from nnviz.gui.own_data.elsewhere import host as host_module
from nnviz.gui.own_data.elsewhere.host import FINDING, FindingEnded, FindingProcess

ROWS = ["a,b,y", *(f"{i},{i % 7},{'no' if i < 30 else 'yes'}" for i in range(60))]


class GoneError(Exception):
    """Nobody waits any more."""


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "t.csv"
    path.write_text("\n".join(ROWS))
    return path


def find(path, choices=Choices(), before=None, progress=lambda share: None):  # noqa: B008, frozen
    return FINDING.find(path, choices, Spec(), before, progress)


def leave_at(least):
    def progress(share):
        if share >= least:
            raise GoneError

    return progress


def test_other_choices_need_no_reading_again_and_a_file_opened_anew_does(path):
    first = find(path)
    assert first.understanding.wanted == "y" and len(first.sheet) == 60
    path.write_text("\n".join(ROWS[:51]))
    other = find(path, Choices(wanted="b"), first)
    assert other.understanding.wanted == "b" and len(other.sheet) == 60
    assert len(find(path, Choices(wanted="b"), first).sheet) == 50  # it is not the last any more
    assert len(find(path).sheet) == 50


def test_what_is_left_makes_room_for_the_next(path):
    first = find(path)
    process = FINDING._child
    large = path.with_name("large.csv")
    large.write_text("\n".join([ROWS[0], *(200 * ROWS[1:])]))
    with pytest.raises(GoneError):
        find(large, progress=leave_at(0.0))
    assert find(path).sheet.names == first.sheet.names
    assert FINDING._child is process and process.is_alive


def test_one_that_is_ended_says_so_and_the_next_is_another(path):
    find(path)

    def kill(share):
        FINDING._child.kill()

    found = find(path, progress=kill)
    assert found.problem is None or "could not be read to its end" in str(found.problem)
    assert find(path).problem is None


def test_an_error_that_nobody_foresaw_is_raised_here(path):
    find(path)
    with pytest.raises(FindingEnded, match="AttributeError"):
        find(path, choices=None)
    assert find(path).problem is None


def test_where_there_can_be_no_process_it_is_found_out_here(path, monkeypatch):
    def impossible(*_):
        raise OSError

    monkeypatch.setattr(host_module, "ChildProcess", impossible)
    assert len(FindingProcess().find(path, Choices(), Spec(), None, lambda share: None).sheet) == 60
