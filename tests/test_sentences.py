"""What is said to a person can be translated: every template stands in the source as it is."""

import ast
import re
import string
from pathlib import Path

import pytest

import nnviz
from nnviz.core import SpecError
from nnviz.core.sentence import SentenceError
from nnviz.data import DataError
from nnviz.files import FileError
from tests.source import parsed, statements_with

ROOT = Path(nnviz.__file__).parent
MODULES = sorted(set(ROOT.rglob("*.py")) - {ROOT / "core" / "sentence.py"})
ERRORS = (
    *("SentenceError", "SpecError", "DataError", "FileError", "SweepError", "WorkerLostError"),
    *("DeskError", "FetchError"),
)


def calls(*names):
    """Every call of these in the program, with its place in words."""
    said = re.compile(rf"\b(?:{'|'.join(names)})\(")
    for path in MODULES:
        text = path.read_text(encoding="utf-8")
        if not said.search(text):
            continue
        for node, _ in statements_with(said, text, parsed(text)):
            called = node.func if isinstance(node, ast.Call) else None
            if isinstance(called, ast.Name) and called.id in names:
                yield node, f"{path.relative_to(ROOT)}, line {node.lineno}"


def fields(template):
    return {name for _, name, _, _ in string.Formatter().parse(template) if name is not None}


def test_a_template_is_a_literal_with_all_its_values():
    for call, place in calls("Sentence", *ERRORS):
        said = call.args[-1]
        assert len(call.args) == 1 + (call.func.id == "SpecError"), place
        if isinstance(said, ast.Constant):
            assert fields(said.value) == {keyword.arg for keyword in call.keywords}, place
        else:
            assert call.func.id in ERRORS and not call.keywords, place
            assert isinstance(said, ast.Call) and isinstance(said.func, ast.Name), place


def test_one_and_many_are_literals_with_all_their_values():
    for call, place in calls("counted"):
        _, one, many = call.args
        given = {keyword.arg for keyword in call.keywords}
        assert fields(one.value) <= given, place
        assert fields(many.value) == given | {"count"}, place


@pytest.mark.parametrize("error", [SpecError, DataError, FileError])
def test_an_error_that_a_person_reads_carries_its_sentence(error):
    assert issubclass(error, SentenceError)


def test_what_is_filled_in_brings_its_own_article():
    """ "a 7", but "an 8": `a_digit` and `a_class` know; an activation a is no article."""
    article = re.compile(r"\ban? \{\w*\}")
    found = {
        (path.name, each)
        for path in MODULES
        for each in article.findall(path.read_text(encoding="utf-8"))
    }
    own = {("reading_words.py", "a {0}"), ("reading_words.py", "an {0}")}
    assert found == own | {("picture.py", "a {activation}")}


def test_inputs_and_outputs_are_counted_in_one_place():
    """By `ends_said`, which knows one of them: "2 inputs and 1 output"."""
    both = re.compile(r"\{[^{}]*\} inputs and \{")
    assert not [path for path in MODULES if both.search(path.read_text(encoding="utf-8"))]


def test_no_sentence_of_the_window_is_ended_in_code():
    """Its full stop belongs to the language: 。 in Chinese, where `ended` puts it."""
    for path in (ROOT / "gui").rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        if "}." not in text:
            continue
        for node in ast.walk(parsed(text)):
            parts = node.values if isinstance(node, ast.JoinedStr) else ()
            said = [part.value for part in parts[1:] if isinstance(part, ast.Constant)]
            stops = [each for each in said if re.match(r"\W*\.(\W|$)", each)]
            known = path.name in {"imports.py", "number_entry.py", "number_field.py"}
            assert known or not stops, f"{path.relative_to(ROOT)}, line {node.lineno}"
