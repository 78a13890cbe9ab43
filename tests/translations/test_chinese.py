"""The Chinese catalogue is whole, and set as Chinese is set."""

import re

import pytest

from tests.translations.catalogue import FOLDER, messages

HAN = "[\u4e00-\u9fff]"
NUMBER = r"\{\w+:[^}]*[fgd%]\}"
"""A place for a number."""
LATIN = "[0-9A-Za-z\u0370-\u03ff%]"
TOUCHES = re.compile(rf"{HAN}\**(?:{LATIN}|{NUMBER})|(?:{LATIN}|{NUMBER})\**{HAN}")
HALF_WIDTH = re.compile(rf"{HAN}(?:[,:?!'\"]|\.\.\.|;(?!;)|\.(?!\w))|[,:?!]{HAN}|(?<!;);{HAN}")


@pytest.fixture(scope="module")
def entries():
    return list(messages(FOLDER / "zh_CN.ts"))


def test_nothing_is_left_to_be_translated(entries):
    assert len(entries) > 4_000
    assert [each.source for each in entries if each.state or not each.translation] == []


def test_numbers_and_latin_words_stand_apart_from_chinese(entries):
    assert [each.translation for each in entries if TOUCHES.search(each.translation)] == []


def test_punctuation_after_chinese_is_as_wide_as_it_is(entries):
    assert [each.translation for each in entries if HALF_WIDTH.search(each.translation)] == []


def test_a_time_that_is_put_in_stands_as_chinese_in_chinese(entries):
    """As "about 3 s" begins with a Chinese word, no blank stands before it."""
    found = [each.translation for each in entries if "{left} left" in each.source]
    assert found and not [each for each in found if re.search(rf"{HAN} \{{left\}}", each)]
