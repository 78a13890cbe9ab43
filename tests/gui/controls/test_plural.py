import re
from string import Formatter

import pytest
from PySide6.QtGui import QTextLayout

from nnviz.core import Sentence
from nnviz.gui.controls.plural import (
    apart,
    clauses,
    count,
    ended,
    enumerated,
    filled,
    listed,
    pair,
    sentences,
)
from nnviz.gui.language import languages
from nnviz.gui.look import theme
from tests.translations.catalogue import FOLDER, messages


@pytest.fixture
def chinese(qapp):
    languages.install("zh_CN")
    yield
    languages.install("en")


@pytest.mark.parametrize(
    ("n", "said"), [(0, "0 epochs"), (1, "1 epoch"), (2, "2 epochs"), (12_000, "12,000 epochs")]
)
def test_one_is_one_and_all_other_numbers_are_many(n, said):
    assert count(n, "1 epoch", "{n} epochs") == said


def test_texts_are_joined_as_the_language_joins_them(qapp):
    assert listed("abc") == "a, b, c" and clauses("a, b") == ["a", "b"]
    assert apart(["a, b", "c"]) == "a, b; c" and pair("a", "{b}") == "a: {b}"
    assert sentences(["", "One.", "", "Two.", "{0}"]) == "One. Two. {0}"
    assert sentences([]) == sentences([""]) == ""
    assert [ended(each) for each in ("One", "One.", "One?")] == ["One.", "One.", "One?"]


def test_a_line_may_end_after_every_comma(chinese):
    text = QTextLayout(listed(["−0.823", "+0.719", "+0.024"]), theme.font(12))
    text.beginLayout()
    line = text.createLine()
    line.setLineWidth(60)
    text.endLayout()
    assert line.naturalTextWidth() <= 60


def test_in_chinese_without_blanks(chinese):
    told = listed(["−0.8", "+0.7"])
    assert clauses(told) == ["−0.8", "+0.7"] and told.replace("\u200b", "") == "−0.8，+0.7"
    assert enumerated("AB").replace("\u200b", "") == "A、B"
    assert apart("ab") == "a；b" and pair("a", "b") == "a：b"
    assert sentences(["一。", "", "二。"]) == "一。二。"
    assert [ended(each) for each in ("一", "一。", "一？")] == ["一。", "一。", "一？"]


@pytest.mark.parametrize(
    ("sentence", "names", "said"),
    [
        ("{0}{1}", ("隐藏层 1", "慢 2.4 倍"), "隐藏层 1 慢 2.4 倍"),
        ("{0}{1}", ("隐藏层", "慢 2.4 倍"), "隐藏层慢 2.4 倍"),
        ("{0} 对 {1} 加权", ("隐藏层", "输入"), "隐藏层对输入加权"),
        ("{0} 对 {1} 加权", ("隐藏层 2", "输入"), "隐藏层 2 对输入加权"),
        ("{0} 已就绪", ("手写数字",), "手写数字已就绪"),
        ("{0} 已就绪", ("MNIST",), "MNIST 已就绪"),
        ("{0} 已就绪", ("我 的",), "我 的已就绪"),
        ("{0}，是 {1}", ("验证样本 1", "2"), "验证样本 1，是 2"),
        ("{0}，是 {1}", ("验证样本", "山鸢尾"), "验证样本，是山鸢尾"),
        ("画出 {0} 的曲线", ("运行 3/3（η 2.5）",), "画出运行 3/3（η 2.5）的曲线"),
        (
            "{1}: {0} is {1}",
            ("hidden 1", "2 times slower"),
            "2 times slower: hidden 1 is 2 times slower",
        ),
    ],
)
def test_names_stand_as_their_neighbours_ask(sentence, names, said):
    assert filled(sentence, *names) == said


BLANK = re.compile("[\u4e00-\u9fff] +名称|名称 +[\u4e00-\u9fff]")


def test_a_sentence_of_the_program_has_no_blank_around_a_chinese_name(chinese):
    said = Sentence("{data} has no test examples: let validation be measured.", data="手写数字")
    assert str(said).startswith("手写数字没有测试样本")
    assert str(said.but(data="MNIST")).startswith("MNIST 没有测试样本")
    for each in messages(FOLDER / "zh_CN.ts"):
        if each.context == "Sentence" and "{" in each.source:
            places = (place for place in Formatter().parse(each.source) if place[1])
            names = {name: 3 if form else "名称" for _, name, form, _ in places}
            assert not BLANK.search(str(Sentence.again(each.source, names))), each.source
