"""What the system refuses is said in our own words, which are translated."""

import errno
import os
import re
from pathlib import Path

import pytest

import nnviz
from nnviz.core.refusals import REASONS, reason_of, said_by
from nnviz.core.sentence import Sentence, SentenceError
from nnviz.files.errors import unwritable

THE_SYSTEMS = re.compile(r"strerror|reason=(str\(error\)|error\b(?!\.sentence))")


def test_a_refusal_of_the_system_has_a_sentence_of_ours():
    exists = FileExistsError(errno.EEXIST, "File exists")
    assert str(reason_of(exists)) == "something else has that name; choose another"
    for number, said in REASONS.items():
        assert said_by(OSError(number, os.strerror(number))) is said
        assert os.strerror(number) not in said.template
    odd = str(reason_of(OSError(9999, "Odd")))
    assert odd == "the system refuses it (its error 9999); try again, or choose another folder"
    assert str(reason_of(OSError("no picture"))) == "no picture"
    assert said_by(SentenceError(said := Sentence("Too many."))) is said


OF_FILES = (
    "EACCES EAGAIN EBUSY EDEADLK EDQUOT EEXIST EFBIG EILSEQ EINTR EINVAL EIO EISDIR ELOOP EMFILE "
    "ENAMETOOLONG ENFILE ENODEV ENOENT ENOMEM ENOSPC ENOSYS ENOTCONN ENOTDIR ENOTEMPTY ENXIO "
    "EOPNOTSUPP EPERM EPIPE EROFS ESTALE ETIMEDOUT ETXTBSY"
)
"""What a system may answer to one who reads or writes a file."""


@pytest.mark.parametrize("name", OF_FILES.split())
def test_each_says_what_happened_and_what_to_do(name):
    said = str(unwritable(Path("net.json"), OSError(getattr(errno, name), "")))
    assert "error" not in said and re.fullmatch(r"net\.json cannot be written: .+; .+\.", said)


def test_nothing_hands_the_systems_own_words_on():
    root = Path(nnviz.__file__).parent
    for path in root.rglob("*.py"):
        assert not THE_SYSTEMS.search(path.read_text(encoding="utf-8")), path
