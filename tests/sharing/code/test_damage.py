"""Codes that were damaged on their way: what was meant, something else of the kind, or a sentence.

A thousand of them; more with ``--codes 100000``.
"""

import random

import pytest

from nnviz.sharing.code import lesson_code, line, reading
from nnviz.sharing.code.errors import CodeError
from nnviz.sharing.code.letters import ALPHABET
from tests.sharing.code.anything import any_lesson_code, any_shared

ANYTHING = ALPHABET + "01IO-_ :=\n\0\t\"'{}[]éΩ中\u202e" + ALPHABET.lower()


def damaged(chance, text):
    """A letter wrong, away, twice, in another place; a piece away; something else before it."""
    at = chance.randrange(len(text))
    other = chance.choice(ANYTHING)
    piece = chance.randrange(1, 9)
    return chance.choice(
        (
            text[:at] + other + text[at + 1 :],
            text[:at] + text[at + 1 :],
            text[:at] + text[at : at + 1] * 2 + text[at + 1 :],
            text[:at] + text[at + 1 : at + 2] + text[at : at + 1] + text[at + 2 :],
            text[:at] + text[at + piece :],
            other + text,
            text[:at],
            "".join(chance.choice(ANYTHING) for _ in range(12)),
        )
    )


@pytest.fixture(scope="module")
def codes():
    """Twenty of each kind."""
    chance, made = random.Random(16), []
    while len(made) < 20:
        shared = any_shared(chance)
        try:
            made.append((line.written(shared), shared))
        except CodeError:
            continue
    kept = [any_lesson_code(chance) for _ in range(20)]
    return made + [(lesson_code.written(code), code) for code in kept]


def test_a_damaged_code_is_a_sentence(request, codes):
    chance, said, wrong = random.Random(17), [], 0
    count = request.config.getoption("codes")
    for _ in range(count):
        text, meant = chance.choice(codes)
        for _ in range(chance.choice((1, 1, 1, 2, 5))):
            text = damaged(chance, text) or "?"
        try:
            found = reading.read(text)
        except CodeError as error:
            said.append(str(error))
        else:
            wrong += found != meant
    assert len(said) > 0.9 * count
    assert all(sentence.endswith(".") and len(sentence) < 400 for sentence in said)
    assert wrong <= 0.005 * count, "one in 32 of the short ones that have several mistakes"


def test_what_is_in_the_clipboard_may_be_anything():
    chance = random.Random(18)
    code = lesson_code.written(any_lesson_code(chance))
    assert reading.is_code(f" {code.lower()} ")
    for text in ("", "hello world", "neighbourhood", code * 3, f"{code}2", "nnviz:", "x" * 10**6):
        assert not reading.is_code(text)
