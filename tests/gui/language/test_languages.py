"""The languages there are, and what is spoken once one is installed."""

import sys
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from nnviz.core import Sentence
from nnviz.core.sentence import language, speak, spoken
from nnviz.gui.language import languages
from tests.gui.language.pseudo import CODE, plain_english, pseudo, spoken_pseudo
from tests.translations.catalogue import FOLDER, messages
from tests.translations.test_catalogue import placeholders


@pytest.fixture
def chinese(qapp):
    languages.install("zh_CN")
    yield
    languages.install("en")


def test_lessons_that_are_being_imported_have_nothing_to_forget(monkeypatch):
    """Another thread imports them ahead."""
    for module in ("shelf", "classes"):
        name = f"nnviz.lessons.{module}"
        monkeypatch.setitem(sys.modules, name, ModuleType(name))
    languages.forget_what_was_read()
    assert not hasattr(sys.modules["nnviz.lessons.shelf"], "LESSONS")


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


def test_a_third_language_is_one_file(qapp, tmp_path):
    with spoken_pseudo(tmp_path):
        assert list(languages.languages()) == ["en", CODE]
        assert languages.spoken() == language() == CODE
        assert QCoreApplication.translate("RunBar", "Train") == pseudo("Train") == "⟦TTrráíñ⟧"
        assert spoken("Spec", "Epochs") == pseudo("Epochs")
    assert languages.spoken() == "en" and spoken("Spec", "Epochs") == "Epochs"


def test_the_language_that_nobody_speaks_marks_what_was_never_looked_up():
    assert pseudo("Draw {0:,} digits\n**now**") == "⟦DDrráw {0:,} ddíígíts\n**ññów**⟧"
    assert pseudo("η") == "η" and pseudo("*.json") == "⟦*.json⟧"
    assert plain_english(pseudo("Draw {0} digits").format(3) + " not said") == ["not", "said"]


def test_it_is_two_fifths_longer_and_has_the_places_of_the_text_it_stands_for():
    said = [each.source for each in messages(FOLDER / "zh_CN.ts")]
    grown = sum(len(pseudo(text)) for text in said) / sum(map(len, said))
    assert 1.3 < grown < 1.5
    for text in said:
        if (wanted := placeholders(text)) is not None:
            assert placeholders(pseudo(text)) == wanted, text


def test_a_sentence_is_said_in_the_language_that_is_spoken():
    speak(lambda context, text: f"<{text}>" if context == "Sentence" else text)
    try:
        assert str(Sentence("{n} is too many.", n=3)) == "<3 is too many.>"
    finally:
        speak(None)
    assert str(Sentence("{n} is too many.", n=3)) == "3 is too many."
