"""What lessons open is called by words that are translated, wherever it is called so."""

import re

import pytest

from nnviz.gui.course import about_words
from nnviz.gui.language import languages
from nnviz.gui.teaching import words
from nnviz.lessons.names import PAGES


@pytest.fixture
def chinese(qapp):
    languages.install("zh_CN")
    yield
    languages.install("en")


def test_pages_have_names_in_chinese(chinese):
    called = [about_words._page(name) for name in PAGES]
    called += [words.page_words(name) for name, view in PAGES.items() if view]
    assert [c for c in called if not re.search("[\u4e00-\u9fff]", c)] == ["Dropout", "Dropout"]
