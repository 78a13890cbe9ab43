"""What the system refuses is said in our own words, which are translated."""

import errno
import os
import re
from pathlib import Path

import nnviz
from nnviz.core.refusals import REASONS, reason_of, said_by
from nnviz.core.sentence import Sentence, SentenceError

THE_SYSTEMS = re.compile(r"strerror|reason=(str\(error\)|error\b)")
SPEAKS_ENGLISH = {"cli"}
"""Packages that say everything in English."""


def test_a_refusal_of_the_system_has_a_sentence_of_ours():
    exists = FileExistsError(errno.EEXIST, "File exists")
    assert str(reason_of(exists)) == "something else has that name"
    for number, said in REASONS.items():
        assert said_by(OSError(number, os.strerror(number))) is said
        assert os.strerror(number) not in said.template
    assert str(reason_of(OSError(9999, "Odd"))) == "error 9999 of the system"
    assert str(reason_of(OSError("no picture"))) == "no picture"
    assert said_by(SentenceError(said := Sentence("Too many."))) is said


def test_nothing_hands_the_systems_own_words_on():
    root = Path(nnviz.__file__).parent
    for path in root.rglob("*.py"):
        if path.relative_to(root).parts[0] not in SPEAKS_ENGLISH:
            assert not THE_SYSTEMS.search(path.read_text(encoding="utf-8")), path
