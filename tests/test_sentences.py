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
SAYING = ("core", "data", "files", "session")
ERRORS = ("SentenceError", "SpecError", "DataError", "FileError")
MODULES = sorted(path for room in SAYING for path in (ROOT / room).rglob("*.py"))


def named(path):
    return str(path.relative_to(ROOT))


def calls(path, *names):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names:
            yield node


def fields(template):
    return {name for _, name, _, _ in string.Formatter().parse(template) if name is not None}


@pytest.mark.parametrize("path", sorted(ROOT.rglob("*.py")), ids=named)
def test_a_template_is_a_literal_with_all_its_values(path):
    for call in calls(path, "Sentence"):
        place = f"{named(path)}, line {call.lineno}"
        assert len(call.args) == 1 and isinstance(call.args[0], ast.Constant), place
        assert fields(call.args[0].value) == {keyword.arg for keyword in call.keywords}, place


@pytest.mark.parametrize("path", MODULES, ids=named)
def test_an_error_is_made_of_a_sentence(path):
    texts = (ast.Constant, ast.JoinedStr, ast.BinOp, ast.Attribute)
    for call in calls(path, *ERRORS):
        place = f"{named(path)}, line {call.lineno}"
        said = call.args[-1]
        assert not call.keywords and not isinstance(said, texts), place
        if isinstance(said, ast.Name):
            assert said.id == "said", f"{place}: call a sentence 'said'"
        else:
            assert isinstance(said, ast.Call) and isinstance(said.func, ast.Name), place


@pytest.mark.parametrize("path", MODULES, ids=named)
def test_said_is_a_sentence(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "said":
            assert ast.unparse(node.value).startswith("Sentence("), f"{named(path)} {node.lineno}"


@pytest.mark.parametrize("error", [SpecError, DataError, FileError])
def test_an_error_that_a_person_reads_carries_its_sentence(error):
    assert issubclass(error, SentenceError)
