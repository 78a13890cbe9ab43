"""Twelve letters: what they hold, what is forgiven, and which mistakes they find."""

import random

import pytest

from nnviz.sharing.code import letters
from nnviz.sharing.code.errors import CodeError

NUMBERS = [0, 1, (1 << letters.BITS) - 1, *(random.Random(4).getrandbits(55) for _ in range(40))]


def test_a_number_comes_back():
    for number in NUMBERS:
        code = letters.written(number)
        assert letters.read(code) == number
        assert [len(group) for group in code.split("-")] == [4, 4, 4], code
        assert set(code) <= {*letters.ALPHABET, "-"}, code


def test_the_alphabet_has_no_letters_that_look_alike():
    assert len(set(letters.ALPHABET)) == 32
    assert not set("01IO") & set(letters.ALPHABET)


@pytest.mark.parametrize("number", NUMBERS[:12])
def test_every_single_wrong_letter_is_found(number):
    right = letters.plain(letters.written(number))
    for at in range(letters.LENGTH):
        for other in set(letters.ALPHABET) - {right[at]}:
            with pytest.raises(CodeError, match="mistake"):
                letters.read(right[:at] + other + right[at + 1 :])


@pytest.mark.parametrize("number", NUMBERS[:12])
def test_any_two_letters_that_changed_places_are_found(number):
    right = letters.plain(letters.written(number))
    for one in range(letters.LENGTH):
        for two in range(one):
            if right[one] != right[two]:
                wrong = [*right]
                wrong[one], wrong[two] = wrong[two], wrong[one]
                with pytest.raises(CodeError, match="mistake"):
                    letters.read("".join(wrong))


def test_whatever_the_code_no_single_change_keeps_the_sum():
    """The sum is linear: what a change does to it is the same in every code."""

    def sum_of(at, digit):
        digits = [0] * letters.LENGTH
        digits[at] = digit
        return letters._sum(digits)

    for digit in range(1, 32):
        changed = {sum_of(at, digit) for at in range(letters.LENGTH)}
        assert 0 not in changed, "a wrong letter is found"
        assert len(changed) == letters.LENGTH, "at two places it does not do the same: a swap"


@pytest.mark.parametrize(
    "typed",
    [
        "{code}",
        "  {lower}\n",
        "{spaced}",
        "{slow}",
        "{wide}",
        "{code}.",
        "{dashes}",
    ],
)
def test_case_spaces_and_hyphens_are_forgiven(typed):
    code = letters.written(NUMBERS[3])
    plain = letters.plain(code)
    ways = {
        "code": code,
        "lower": code.lower(),
        "spaced": code.replace("-", " "),
        "slow": " ".join(plain),
        "wide": "".join(chr(ord(letter) + 0xFEE0) for letter in plain),
        "dashes": code.replace("-", " – "),
    }
    assert letters.read(typed.format(**ways)) == NUMBERS[3]


def test_what_can_only_be_an_l_is_one():
    number = next(n for n in range(1 << 20) if "L" in letters.written(n))
    code = letters.written(number)
    for looks_like in "1Ii|l":
        assert letters.read(code.replace("L", looks_like)) == number


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("K7Q2-M9XD-4TR", "has 12 letters, and this one has 11"),
        ("K7Q2-M9XD-4TRAA", "has 12 letters, and this one has 13"),
        ("K7O2-M9XD-4TRA", "no O: look whether it is a Q or a D"),
        ("K702-M9XD-4TRA", "no 0: look whether it is a Q or a D"),
        ("K7Q2-M9XD-4TRÄ", "letters and the digits 2 to 9 alone"),
        ("K7Q2-M9XD-4T\0A", "letters and the digits 2 to 9 alone"),
    ],
)
def test_what_is_no_code_is_one_sentence(typed, said):
    with pytest.raises(CodeError, match=said):
        letters.read(typed)
