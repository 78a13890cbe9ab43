"""The languages there are, and what is spoken once one is installed."""

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from nnviz.core import Sentence
from nnviz.core.sentence import speak, spoken
from nnviz.gui.language import languages


@pytest.fixture
def chinese(qapp):
    languages.install("zh_CN")
    yield
    languages.install("en")


def test_each_is_called_by_its_own_name_and_english_is_first():
    assert list(languages.languages().items())[:1] == [("en", "English")]
    assert "中文" in languages.languages()["zh_CN"]


def test_the_chosen_one_comes_before_the_systems(monkeypatch):
    assert languages.wanted("zh_CN") == "zh_CN"
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _: ["xx", "zh-Hans-CN", "en-US"])
    assert languages.wanted("") == "zh_CN"
    assert languages.wanted("not there") == "zh_CN"
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _: ["fr-FR", "zh-Hant-TW"])
    assert languages.wanted("") == "en"


def test_the_program_and_qt_speak_it(chinese):
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "取消"
    assert spoken("Spec", "Epochs") == QCoreApplication.translate("Spec", "Epochs") != "Epochs"


def test_english_again_is_as_it_is_written(chinese):
    languages.install("en")
    assert spoken("Spec", "Epochs") == "Epochs"


def test_a_sentence_is_said_in_the_language_that_is_spoken():
    speak(lambda context, text: f"<{text}>" if context == "Sentence" else text)
    try:
        assert str(Sentence("{n} is too many.", n=3)) == "<3 is too many.>"
    finally:
        speak(None)
    assert str(Sentence("{n} is too many.", n=3)) == "3 is too many."
