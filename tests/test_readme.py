"""README says what the program does, in both languages.

Its commands, options, words and kinds of files are there.
"""

import re
import shlex
import tomllib
from pathlib import Path

import pytest

from nnviz.cli.command import COMMANDS, main
from nnviz.data import DATASETS
from nnviz.data.tables.endings import TABLES
from nnviz.data.tables.shipped import SHIPPED
from tests.pictures.stored import GUIDE, LANGUAGES, words_of_the_program

PROJECT = Path(__file__).parent.parent
README = (PROJECT / "README.md").read_text(encoding="utf-8")
CHINESE = (PROJECT / "assets" / "README.zh_CN.md").read_text(encoding="utf-8")


def commands(readme):
    """Every call of nnviz with its arguments."""
    blocks = re.findall(r"```sh\n(.*?)```", readme, re.DOTALL)
    lines = "\n".join(blocks).replace("\\\n", " ").splitlines()
    inline = re.findall(r"`(nnviz [^`]+)`", readme)
    words = [shlex.split(line, comments=True) for line in (*lines, *inline)]
    return [each[1:] for each in words if len(each) > 1 and each[0] == "nnviz"]


def options():
    """Pairs of a command and an option that one of them gives it."""
    told = [*commands(README), *commands(CHINESE)]
    return sorted({(c[0], word) for c in told for word in c if word.startswith("--")})


@pytest.mark.parametrize("readme", [README, CHINESE], ids=["en", "zh_CN"])
def test_every_command_is_told_of(readme):
    assert {each[0] for each in commands(readme)} == set(COMMANDS)


def test_every_option_is_there(capsys):
    for command, option in options():
        assert main([command, "--help"]) == 0
        assert re.search(rf"{option}\b", capsys.readouterr().out), (command, option)


def test_words_of_the_window_are_those_of_the_window():
    """In italics stands what can be clicked."""
    source = "".join(p.read_text(encoding="utf-8") for p in (PROJECT / "nnviz").rglob("*.py"))
    words = set(re.findall(r"(?<![*\w])\*([^*\n\[\]]+)\*(?![*\w])", README)) - {
        "Neural Networks and Deep Learning"
    }
    assert len(words) > 5
    assert [each for each in words if f'"{each}"' not in source] == []


def test_words_of_the_window_in_chinese_are_those_that_it_says():
    words = set(re.findall(r"(?<!\*)\*([^*\n\[\]]+)\*(?!\*)", CHINESE))
    words -= {"Neural Networks and Deep Learning"}
    assert len(words) > 5
    assert words - words_of_the_program("zh_CN") == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_of_the_window_in_the_guide_are_those_that_it_says(language):
    """☰ › Desks › Marble, step by step; a page of the guide is called by its heading."""
    pages = [page.read_text(encoding="utf-8") for page in sorted((GUIDE / language).glob("*.md"))]
    known = {"☰", *words_of_the_program(language)}
    known.update(head for page in pages for head in re.findall(r"^# (.+?) {#", page, re.MULTILINE))
    in_italics = re.compile(r"(?<!\*)\*([^*\n\[\]]+)\*(?!\*)")
    named = {each for page in pages for each in in_italics.findall(page)}
    assert len(named) > 20
    assert {step for each in named for step in each.split(" › ")} - known == set()


def test_links_lead_to_what_there_is():
    for readme, folder in ((README, PROJECT), (CHINESE, PROJECT / "assets")):
        for link in re.findall(r"\]\(([^)#:]+)(?:#[\w-]+)?\)", readme):
            assert (folder / link).exists(), link


def test_data_that_are_named_are_there():
    assert {name for name in SHIPPED if f"`{name}`" in README or f"--data {name}`" in README} == {
        *SHIPPED
    }
    named = re.findall(r"--data ([a-z-]+)`", README)
    assert [name for name in named if name not in {*DATASETS, "fashion-mnist"}] == []


def test_kinds_of_tables_that_are_named_are_read():
    row = next(line for line in README.splitlines() if line.startswith("| tables |"))
    named = set(re.findall(r"`(\.\w+)`", row))
    assert named == {*TABLES}


def test_versions_that_are_named_are_those_that_the_package_is_for():
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    known = {c.rpartition(" ")[2] for c in project["classifiers"] if "Python :: " in c}
    [run] = re.findall(r"^The suite was run with .*", README, re.MULTILINE)
    assert set(re.findall(r"Python (3\.\d+)", run)) == known
