"""The program as a shell sees it: statuses, streams, and what it does not load."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import nnviz
import nnviz.__main__
from nnviz.cli import main
from tests.cli.program import PROJECT, run

POSIX = pytest.mark.skipif(os.name == "nt", reason="shells and devices of POSIX")


def test_version_and_help(capsys):
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"nnviz {nnviz.__version__}\n"
    for arguments in (["--help"], ["train", "--help"], ["classify", "--help"]):
        assert main(arguments) == 0
        assert "usage: nnviz" in capsys.readouterr().out


@pytest.mark.parametrize(
    "arguments", [["tarin"], ["--verbose"], ["classify"], ["train", "extra"], ["train", "--save"]]
)
def test_arguments_that_make_no_sense_are_status_2(capsys, arguments):
    assert main(arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("nnviz: ") and err.count("\n") == 1 and "--help'" in err


def test_file_names_cannot_break_the_line_or_colour_it(capsys):
    assert main(["classify", "a\nb\x1b[31m.json", "c.png"]) == 2
    err = capsys.readouterr().err
    assert err.count("\n") == 1 and "\x1b" not in err


def test_starting_sets_one_blas_thread_before_numpy():
    variables = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS")
    bare = {name: value for name, value in os.environ.items() if name not in variables}
    code = (
        "import os, sys\n"
        "import nnviz.__main__, nnviz.cli\n"
        f"print([os.environ[v] for v in {variables}], 'numpy' in sys.modules)"
    )

    def printed(environment):
        command = [sys.executable, "-c", code]
        return subprocess.check_output(command, cwd=PROJECT, env=environment, text=True)

    assert printed(bare) == "['1', '1', '1'] False\n"
    assert printed(bare | {"OMP_NUM_THREADS": "2"}) == "['1', '2', '1'] False\n"


@POSIX
def test_a_reader_that_has_left_is_no_error():
    reader, writer = os.pipe()
    os.close(reader)
    try:
        assert run("--help", stdout=writer) == (0, None, "")
    finally:
        os.close(writer)


@POSIX
def test_closed_streams_are_no_error():
    code = 'exec "$0" -m nnviz train --help >&- 2>&-'
    done = subprocess.run(["sh", "-c", code, sys.executable], cwd=PROJECT, check=False)
    assert done.returncode == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is full")
def test_a_full_disk_is_told():
    with Path("/dev/full").open("w") as full:
        status, _, err = run("--help", stdout=full)
    assert (status, err.count("\n")) == (1, 1)
    assert "the disk is full; " in err


def test_a_terminal_without_greek_gets_question_marks():
    ascii_only = os.environ | {"PYTHONIOENCODING": "ascii"}
    status, out, err = run("train", "--help", env=ascii_only, cwd=PROJECT)
    assert (status, err) == (0, "")
    assert "?: how far each mini-batch moves" in out


def test_without_a_command_the_window_opens(monkeypatch):
    opened = []
    monkeypatch.setattr("nnviz.app.main", lambda argv: opened.append(argv) or 3)
    monkeypatch.setattr("sys.argv", ["nnviz"])
    assert nnviz.__main__.main() == 3
    assert opened == [()]


def test_where_there_is_no_window_a_command_must_be_named(capsys):
    assert main([]) == 2
    assert "Name a command: train or" in capsys.readouterr().err


@pytest.mark.parametrize("typed", ["foo", "trian", ""])
def test_what_is_no_command_is_said_so(typed, capsys):
    assert main([typed], lambda: 0) == 2
    assert "there is no command" in capsys.readouterr().err
