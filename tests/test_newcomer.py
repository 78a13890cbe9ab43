"""A newcomer touches only the files that README's table says, and the whole house has it."""

import os
import re
import subprocess
import sys

import pytest

from tests.newcomer import ADDITIONS, PROJECT, house

NEW = "softsign-softsign-log-cosh-l4"
OF_THE_HOUSE = ("tests/newcomers_window.py", "tests/newcomers_command_line.py")
UNCHANGED = ("tests/core/test_gradients.py", "tests/core/engine/test_loop.py")
"""Tests of this house; engine and network agree on what is new too."""


@pytest.fixture(scope="module")
def passed(tmp_path_factory):
    """The tests that pass in a copy of the program with every addition, and what was said."""
    folder = house(tmp_path_factory.mktemp("newcomer"))
    places = {name: str(folder / name) for name in ("NNVIZ_CONFIG", "NNVIZ_LOG")}
    options = ("-q", "-rA", "-p", "no:cacheprovider", "-k", f"newcomers or {NEW}")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *options, *OF_THE_HOUSE, *UNCHANGED],
        check=False,
        cwd=folder,
        env=os.environ | places | {"PYTHONPATH": str(folder)},
        capture_output=True,
        encoding="utf-8",
        timeout=100,
    )
    said = done.stdout + done.stderr
    assert done.returncode == 0, said
    return re.findall(r"^PASSED (\S+)", said, re.MULTILINE), said


@pytest.mark.parametrize("addition", ADDITIONS)
def test_the_table_names_what_is_touched(addition):
    table = re.findall(
        r"^\| (an? .*) \| (.*) \|$", (PROJECT / "README.md").read_text(), re.MULTILINE
    )
    [places] = [places for wanted, places in table if addition in wanted.split(", ")]
    named = tuple(re.findall(r"`(nnviz/[\w./]+)`", places))
    touched = {edit.path for edit in ADDITIONS[addition]}
    assert all(path.startswith(named) for path in touched), f"{touched} are not in {named}"


@pytest.mark.parametrize("path, count", [(OF_THE_HOUSE[0], 1), (OF_THE_HOUSE[1], 4)])
def test_window_and_command_line_have_it(passed, path, count):
    names, said = passed
    assert sum(name.startswith(path) for name in names) == count, said


def test_its_gradient_is_checked(passed):
    """By the very tests of this house, unchanged."""
    names, said = passed
    assert f"{UNCHANGED[0]}::test_backpropagation_is_the_gradient[{NEW}]" in names, said
    assert {name.split("::")[0] for name in names if name.endswith(f"{NEW}]")} == set(UNCHANGED)
