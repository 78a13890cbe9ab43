"""A code says which language it was made in; who has chosen none sees it in that."""

import pytest

from nnviz.core import Spec
from nnviz.gui.sharing.languages import in_code, language_of
from nnviz.sharing.code import lesson_code, line
from nnviz.sharing.code.lesson_code import LANGUAGES, LessonCode
from nnviz.sharing.code.shared import Shared


@pytest.mark.parametrize(("code", "spoken"), [("en", "en"), ("zh", "zh_CN")])
def test_a_lesson_s_code_says_its_language(code, spoken):
    assert language_of(lesson_code.written(LessonCode(lesson="L04", language=code))) == spoken
    assert in_code(spoken) == code


def test_every_language_of_codes_is_spoken():
    assert {in_code(spoken) for spoken in ("en", "zh_CN", "fr")} == set(LANGUAGES)


@pytest.mark.parametrize("text", ["", "a.json", line.written(Shared(design=Spec()))])
def test_what_is_no_lesson_says_none(text):
    assert language_of(text) == ""
