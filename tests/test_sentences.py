"""What is said to a person can be translated: every template stands in the source as it is."""

import ast
import string
from pathlib import Path

import pytest

import nnviz
from nnviz.core import SpecError
from nnviz.core.sentence import SentenceError
from nnviz.data import DataError
from nnviz.files import FileError

ROOT = Path(nnviz.__file__).parent
MODULES = sorted(set(ROOT.rglob("*.py")) - {ROOT / "core" / "sentence.py"})
ERRORS = ("SentenceError", "SpecError", "DataError", "FileError")


def named(path):
    return str(path.relative_to(ROOT))


def calls(path, *names):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names:
            yield node


def fields(template):
    return {name for _, name, _, _ in string.Formatter().parse(template) if name is not None}


@pytest.mark.parametrize("path", MODULES, ids=named)
def test_a_template_is_a_literal_with_all_its_values(path):
    for call in calls(path, "Sentence", *ERRORS):
        place = f"{named(path)}, line {call.lineno}"
        said = call.args[-1]
        assert len(call.args) == 1 + (call.func.id == "SpecError"), place
        if isinstance(said, ast.Constant):
            assert fields(said.value) == {keyword.arg for keyword in call.keywords}, place
        else:
            assert call.func.id in ERRORS and not call.keywords, place
            assert isinstance(said, ast.Call) and isinstance(said.func, ast.Name), place


@pytest.mark.parametrize("path", MODULES, ids=named)
def test_one_and_many_are_literals_with_all_their_values(path):
    for call in calls(path, "counted"):
        place = f"{named(path)}, line {call.lineno}"
        _, one, many = call.args
        given = {keyword.arg for keyword in call.keywords}
        assert fields(one.value) <= given, place
        assert fields(many.value) == given | {"count"}, place


@pytest.mark.parametrize("error", [SpecError, DataError, FileError])
def test_an_error_that_a_person_reads_carries_its_sentence(error):
    assert issubclass(error, SentenceError)
