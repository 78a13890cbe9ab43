"""A newcomer touches only the files that README's table says, and the whole house has it."""

import json
import os
import re
import subprocess
import sys

import pytest

from tests.newcomer import ADDITIONS, NEW_CHOICES, PROJECT, house

PYTEST = "-m", "pytest", "-q", "-rA", "-p", "no:cacheprovider"


@pytest.fixture(scope="module")
def in_house(tmp_path_factory):
    """Runs Python in a copy of the program with every addition; its output."""
    folder = house(tmp_path_factory.mktemp("newcomer"))
    places = {name: str(folder / name) for name in ("NNVIZ_CONFIG", "NNVIZ_LOG")}

    def run(*arguments):
        done = subprocess.run(
            [sys.executable, *map(str, arguments)],
            check=False,
            cwd=folder,
            env=os.environ | places | {"PYTHONPATH": str(folder)},
            capture_output=True,
            encoding="utf-8",
            timeout=100,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    return run


@pytest.mark.parametrize("addition", ADDITIONS)
def test_the_table_names_what_is_touched(addition):
    table = re.findall(
        r"^\| (an? .*) \| (.*) \|$", (PROJECT / "README.md").read_text(), re.MULTILINE
    )
    [places] = [places for wanted, places in table if addition in wanted.split(", ")]
    named = tuple(re.findall(r"`(nnviz/[\w./]+)`", places))
    touched = {edit.path for edit in ADDITIONS[addition]}
    assert all(path.startswith(named) for path in touched), f"{touched} are not in {named}"


def test_the_window_has_it(in_house):
    in_house(*PYTEST, "tests/newcomers_window.py")


def test_the_command_line_has_it(in_house):
    told = " ".join(in_house("-m", "nnviz", "train", "--help").split())
    assert "--start-scale" in told
    assert all(re.search(rf"One of [^.]*\b{name}\b", told) for name in NEW_CHOICES.values())


def test_the_command_line_trains_with_it(in_house, tmp_path):
    report = tmp_path / "report.json"
    settings = {
        **{name: value for name, value in NEW_CHOICES.items() if name != "output"},
        "data": "stripes",
        "sizes": "2,8,1",
        "learning-rate": "1",
        "penalty-strength": "0.001",
        "start-scale": "5",
        "epochs": "30",
        "report": report,
    }
    in_house("-m", "nnviz", "train", *(f"--{name}={value}" for name, value in settings.items()))
    epochs = json.loads(report.read_text())["epochs"]
    assert epochs[-1]["training_cost"] < epochs[0]["training_cost"]


def test_what_cannot_be_says_so(in_house):
    code = (
        "from nnviz.core import Spec, SpecError\n"
        "for wrong in ({'start_scale': -1}, {'schedule': 'fade'}):\n"
        "    try: Spec(**wrong)\n"
        "    except SpecError as error: print(error)\n"
    )
    too_small, unknown = in_house("-c", code).splitlines()
    assert "at least 0" in too_small
    assert "fading" in unknown


def test_its_gradient_is_checked(in_house):
    """By the very tests of this house, unchanged; engine and network agree on it too."""
    tests = ["tests/core/test_gradients.py", "tests/core/engine/test_loop.py"]
    new = "softsign-softsign-log-cosh-l4"
    out = in_house(*PYTEST, *tests, "-k", new)
    assert f"test_backpropagation_is_the_gradient[{new}]" in out
    assert len(re.findall(rf"^PASSED .*{new}", out, re.MULTILINE)) >= 2
