"""All that the program says is in the catalogue, and each translation can stand in for it."""

import re
import string

import pytest
from nnviz.resources.translations.build import release

from tests.translations.catalogue import FOLDER, messages, said
from tests.translations.in_source import NNVIZ, said_in_source

LANGUAGES = sorted(FOLDER.glob("*.ts"))


@pytest.fixture(scope="module", params=LANGUAGES, ids=lambda path: path.stem)
def language(request):
    return list(messages(request.param))


def placeholders(text):
    """The names in braces with their forms, however often; braces that hold no name are none."""
    try:
        pieces = list(string.Formatter().parse(text))
    except ValueError:
        return None
    return {name for _, name, _, _ in pieces if name is not None}


def test_the_source_is_read_with_the_contexts_in_which_it_is_looked_up(tmp_path):
    (tmp_path / "one.py").write_text(
        'class A:\n    def f(self):\n        return self.tr("of a" if x else "of b")\n'
        'def _tr(text):\n    return QCoreApplication.translate("Own", text)\n'
        '_tr("own"); counted(2, "one", "{count} many"); Sentence("a sentence")\n'
        'class BadError(SentenceError): pass\nBadError("bad"); SpecError("field", "wrong")\n'
    )
    assert said_in_source(tmp_path) == {
        *(("A", "of a"), ("A", "of b"), ("Own", "own"), ("Sentence", "one")),
        *(("Sentence", "{count} many"), ("Sentence", "a sentence"), ("Sentence", "bad")),
        ("Sentence", "wrong"),
    }


def test_nobody_asks_another_for_a_translation():
    """What ``widget.tr`` looks up is in the widget's context, which the source does not say."""
    asks = re.compile(r"(?<!self)(?<!QCoreApplication)\.tr\(")
    found = [p.name for p in NNVIZ.rglob("*.py") if asks.search(p.read_text(encoding="utf-8"))]
    assert found == []


def test_all_that_is_said_is_in_it_and_nothing_else(language):
    assert {(each.context, each.source) for each in language} == said()


def test_where_one_of_several_is_meant_there_is_a_sentence_of_one():
    """ "1 of 4 rows are wrong" is never said."""
    all_said = said()
    of_several = re.compile(r"(\{\w*(?::\W*)?\}) of \{\w*(?::\W*)?\}[^.;]*? (are|have) ")
    for context, source in all_said:
        if found := of_several.search(source):
            verb = " is " if found[2] == "are" else " has "
            one = source[: found.end(2) - len(found[2]) - 1] + verb
            begins = (one, one.replace(found[1], "1", 1))
            assert any(c == context and s.startswith(begins) for c, s in all_said), source


def test_all_apostrophes_are_alike():
    """The straight one, as in the lessons and the guide."""
    assert [
        each for each in said() if re.search("[A-Za-z]\N{RIGHT SINGLE QUOTATION MARK}", each[1])
    ] == []


def test_a_translation_has_the_places_and_the_emphasis_of_its_source(language):
    for each in language:
        if each.translation and (wanted := placeholders(each.source)) is not None:
            assert placeholders(each.translation) == wanted, each
            for mark in ("**", "`", "<b>", "\n\n"):
                found, right = each.translation.count(mark), each.source.count(mark)
                assert found == right, (mark, each)


def test_what_qt_reads_is_made_of_what_stands_in_the_files():
    release(FOLDER)
    for path in LANGUAGES:
        assert path.with_suffix(".qm").stat().st_mtime >= path.stat().st_mtime
