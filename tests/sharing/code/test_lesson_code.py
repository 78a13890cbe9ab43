"""A lesson with its seed, language and locks as twelve letters; numbers and locks that stay."""

import random

import pytest

from nnviz.core import Spec
from nnviz.sharing.code import lesson_code, letters
from nnviz.sharing.code.errors import CodeError
from nnviz.sharing.code.lesson_code import MOST_SEED, LessonCode
from nnviz.sharing.code.locks import LOCKS, all_but, locked_fields
from nnviz.sharing.code.numbers import IDS, NUMBERS
from tests.sharing.code.anything import LESSONS, any_lesson_code

FIRST = (
    "L01 L02 L03 L04 L05 L06 L07 L08 L09 L10 L11 L12 L13 L14 L15 L16 L17 L18 L19 L20 L21 L22a L22b "
    "L23 L24 L24b L25 L26 L27 L28 L29 L30 L31 L32 L33 L34 L35 L36 L37 L38 L39 L40 L41 L42 N01 N02 "
    "N03 N04 N05 N06 N07 N08 N09 N10 N11 N12 N13 N15 N16 N17 N18 N19 N20 N21 N22 N23 N24"
)
"""What codes that have been handed out mean: never to be changed, only appended to."""

BITS = (
    "data layers activation cost start penalty strength rate momentum size batch epochs seed "
    "design prediction"
)


def test_the_numbers_of_lessons_stay():
    first = FIRST.split()
    assert [IDS[number] for number in range(1, len(first) + 1)] == first
    assert len(IDS) == len(NUMBERS)
    assert max(IDS) < 128


def test_every_lesson_of_the_course_has_a_number():
    ids = {path.stem for path in LESSONS.glob("*.toml")}
    assert ids
    assert ids <= set(NUMBERS), "append the new lesson in nnviz/sharing/code/numbers.py"


def test_the_bits_of_locks_stay():
    assert " ".join(LOCKS) == BITS


def test_the_locks_know_their_fields():
    held = [field for lock in LOCKS.values() for field in lock.fields]
    assert len(held) == len(set(held))
    assert set(held) <= set(Spec().as_dict())
    assert locked_fields({"seed", "prediction"}) == {"seed"}
    assert all_but({"penalty_strength", "seed"}) == set(LOCKS) - {"strength", "seed"}


def test_codes_of_this_version_stay():
    """They stand on boards and in worksheets."""
    code = LessonCode(lesson="L15", form="book", seed=1, locks=frozenset({"data", "seed"}))
    assert lesson_code.written(code) == "M39T-P7YD-KETR"
    assert lesson_code.read("M39T-P7YD-KETR") == code


def test_lessons_go_there_and_back(times):
    chance = random.Random(14)
    for _ in range(1000 * times):
        code = any_lesson_code(chance)
        assert lesson_code.read(lesson_code.written(code)) == code


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (LessonCode(lesson="own-1234"), "Only a lesson of the course"),
        (LessonCode(lesson="L04", seed=MOST_SEED + 1), "seeds up to 16,777,215"),
    ],
)
def test_what_no_code_holds_is_said(code, said):
    with pytest.raises(CodeError, match=said):
        lesson_code.written(code)


@pytest.mark.parametrize("number", [1 << 52, 0, 127 << 45, 1 << 45 | 31])
def test_what_a_newer_version_made_is_said_to_be(number):
    with pytest.raises(CodeError, match="newer nnviz"):
        lesson_code.read(letters.written(number))
