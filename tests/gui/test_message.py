from pathlib import Path

from nnviz.core import Sentence
from nnviz.files import FileError
from nnviz.gui.message import Message, written

PATH = Path("somewhere/net.json")


def test_what_is_written_is_told():
    done = []
    message = written(PATH, lambda: done.append(PATH))
    assert done == [PATH]
    assert message == Message(f"Saved as {PATH}.")


def test_what_cannot_be_written_is_an_error():
    def full():
        raise FileError(Sentence("The disk is full: make room."))

    assert written(PATH, full) == Message("The disk is full: make room.", "error")
