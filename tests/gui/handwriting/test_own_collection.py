"""One's own digits on disk, which several windows may change at the same time."""

import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest

from nnviz.data.own_digits import OwnDigit
from nnviz.files.own_digits import load_digits
from nnviz.gui.handwriting import own_collection as module
from nnviz.gui.handwriting.own_collection import NAME, OwnCollection
from nnviz.gui.message import Message


def scan(number):
    """A digit unlike those of other numbers."""
    image = np.zeros(784, np.uint8)
    image[number] = 255
    return OwnDigit(number % 10, image)


def numbers(digits):
    return [int(digit.image.argmax()) for digit in digits]


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("NNVIZ_CONFIG", str(tmp_path))
    return tmp_path


def kept(folder):
    return numbers(load_digits(folder / NAME))


def now(collection, change, *values):
    """Do it, and wait until it is on disk."""
    getattr(collection, change)(*values)
    collection.settle()


def opened():
    collection = OwnCollection()
    now(collection, "open")
    return collection


def test_what_each_of_two_windows_keeps_is_there_in_both(folder):
    one, other = opened(), opened()
    now(one, "add", scan(1))
    now(other, "add", scan(2))
    now(one, "add", scan(3))
    assert kept(folder) == numbers(one.digits) == [1, 2, 3]
    now(other, "add", scan(4))
    assert kept(folder) == numbers(other.digits) == numbers(opened().digits) == [1, 2, 3, 4]


def test_taking_back_and_removing_mean_the_digit_wherever_it_is_now(folder):
    one, other = opened(), opened()
    now(one, "add", scan(1))
    now(other, "add", scan(2))
    now(other, "remove", 0)
    assert kept(folder) == [2]
    now(one, "restore")  # what it takes back is gone already
    assert kept(folder) == numbers(one.digits) == [2]
    now(other, "restore")
    assert kept(folder) == [1, 2]
    now(one, "add", scan(2))
    now(one, "remove", 0)
    now(other, "add", scan(5))
    now(one, "restore")
    now(one, "restore")
    assert kept(folder) == [1, 2, 2, 5]


def test_a_file_that_cannot_be_read_stays_as_it_is(folder):
    (folder / NAME).write_text("damaged")
    told = []
    collection = OwnCollection()
    collection.told.connect(told.append)
    now(collection, "open")
    now(collection, "add", scan(1))
    assert (folder / NAME).read_text() == "damaged"
    assert numbers(collection.digits) == [1]
    assert len(told) == 2 and all(NAME in message.text for message in told)


def test_a_file_that_is_gone_is_written_anew(folder):
    collection = opened()
    now(collection, "add", scan(1))
    (folder / NAME).unlink()
    now(collection, "add", scan(2))
    assert kept(folder) == [1, 2]


KEEPING = """
import sys
from PySide6.QtCore import QCoreApplication
from nnviz.gui.handwriting.own_collection import OwnCollection
from tests.gui.handwriting.test_own_collection import scan
application = QCoreApplication([])
collection = OwnCollection()
collection.open()
sys.stdin.readline()
for number in range(int(sys.argv[1]), int(sys.argv[1]) + 25):
    collection.add(scan(number))
    application.processEvents()
collection.settle()
"""


@pytest.mark.long
def test_two_windows_at_once_lose_nothing(folder):
    windows = [
        subprocess.Popen(
            [sys.executable, "-c", KEEPING, str(first)],
            stdin=subprocess.PIPE,
            cwd=Path(__file__).parents[3],
        )
        for first in (0, 100)
    ]
    for window in windows:
        window.stdin.write(b"go\n")
        window.stdin.flush()
    for window in windows:
        window.communicate(timeout=60)
        assert window.returncode == 0
    assert sorted(kept(folder)) == [*range(25), *range(100, 125)]


def test_what_a_project_brings_is_here_but_not_on_disk_until_more_is_done(folder):
    collection = opened()
    now(collection, "add", scan(1))
    collection.borrow([scan(1), scan(2)])
    assert numbers(collection.digits) == [1, 2] and kept(folder) == [1]
    now(collection, "add", scan(3))
    assert kept(folder) == [1, 2, 3]


def test_those_of_another_project_take_the_place_of_what_was_lent_and_not_of_what_is_kept(folder):
    collection = opened()
    now(collection, "add", scan(1))
    for brought, there in (([1, 2, 3], [1, 2, 3]), ([3, 4], [1, 3, 4]), ([], [1])):
        collection.borrow([*map(scan, brought)])
        assert numbers(collection.digits) == there and kept(folder) == [1]
    collection.borrow([scan(2)])
    now(collection, "add", scan(5))
    collection.borrow([])
    assert numbers(collection.digits) == kept(folder) == [1, 2, 5]


def test_what_is_changed_is_here_at_once_and_all_of_it_is_on_disk_when_it_is_settled(folder):
    one, other = opened(), opened()
    now(other, "add", scan(9))
    for number in (1, 2, 3):
        one.add(scan(number))
    one.remove(0)
    assert numbers(one.digits) == [2, 3]
    one.settle()
    assert kept(folder) == numbers(one.digits) == [9, 2, 3]


def test_before_they_are_read_one_may_be_kept(folder):
    now(opened(), "add", scan(1))
    late = OwnCollection()
    late.open()
    late.add(scan(2))
    late.settle()
    assert kept(folder) == numbers(late.digits) == [1, 2]


def test_a_window_that_takes_the_place_of_another_has_what_that_had(folder):
    before = opened()
    before.add(scan(1))
    before.borrow([scan(2)])
    late = OwnCollection()
    late.open()
    late.take_over(before)
    assert numbers(late.digits) == [1, 2] and kept(folder) == [1]
    now(late, "add", scan(3))
    assert kept(folder) == numbers(late.digits) == [1, 2, 3]


def test_what_could_not_be_written_is_written_with_the_next(folder, monkeypatch):
    collection = opened()
    told = []
    collection.told.connect(told.append)
    with monkeypatch.context() as patch:
        patch.setattr(module, "save_digits", refused)
        now(collection, "add", scan(1))
    assert len(told) == 1 and numbers(collection.digits) == [1]
    now(opened(), "add", scan(5))
    now(collection, "add", scan(2))
    assert kept(folder) == numbers(collection.digits) == [5, 1, 2]


def test_that_they_cannot_be_written_is_told_once_until_they_are(folder):
    collection, told = opened(), []
    collection.told.connect(told.append)
    for turn in range(1, 3):
        folder.rename(folder.with_name("away"))
        folder.write_text("something else")
        for number in (1, 2):
            now(collection, "add", scan(number))
        assert collection.is_unkept
        [message] = told
        assert message.level == "error" and "NNVIZ_CONFIG" in message.text
        assert message.text.startswith("Your own digits are not kept for the next launch: ")
        folder.unlink()
        folder.with_name("away").rename(folder)
        now(collection, "add", scan(3))
        assert not collection.is_unkept and kept(folder) == turn * [1, 2, 3]
        many = 3 * turn
        assert told[1:] == [
            Message(f"Kept for the next launch again: you have {many} digits of your own.")
        ]
        told.clear()


def test_what_could_not_be_written_is_written_by_the_window_that_takes_its_place(
    folder, monkeypatch
):
    before = opened()
    with monkeypatch.context() as patch:
        patch.setattr(module, "save_digits", refused)
        now(before, "add", scan(1))
    after, told = OwnCollection(), []
    after.told.connect(told.append)
    after.take_over(before)
    now(after, "open")
    assert kept(folder) == numbers(after.digits) == [1]
    assert [message.level for message in told] == ["info"]


def refused(path, _digits):
    raise OSError(28, "No space left on device", str(path))


def test_nothing_is_read_or_written_on_the_thread_of_the_window(folder, monkeypatch):
    threads = []
    for name in ("load_digits", "save_digits"):
        real = getattr(module, name)

        def noted(*values, real=real):
            threads.append(threading.current_thread())
            return real(*values)

        monkeypatch.setattr(module, name, noted)
    collection = opened()
    now(collection, "add", scan(1))
    now(collection, "write", folder / "mine.json")
    now(collection, "read", folder / "mine.json")
    assert numbers(collection.digits) == kept(folder) == [1, 1]
    assert len(threads) == 4 and threading.main_thread() not in threads
