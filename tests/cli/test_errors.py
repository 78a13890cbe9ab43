"""The same error ends every command with the same status."""

import errno
import os
from pathlib import Path

import numpy as np
import pytest

from nnviz.cli import main
from nnviz.cli.errors import FAILED, REFUSED, refused
from nnviz.core import Network
from nnviz.files import save_network
from nnviz.files.errors import unreadable, unwritable

FULL = Path("/dev/full")
SMALL = ("--data", "xor", "--sizes", "2,2,1", "--epochs", "1")


@pytest.mark.parametrize(
    ("number", "status"),
    [
        (errno.ENOSPC, FAILED),
        (errno.EDQUOT, FAILED),
        (errno.EIO, FAILED),
        (errno.EBUSY, FAILED),
        (errno.EACCES, REFUSED),
        (errno.EISDIR, REFUSED),
        (errno.EINVAL, REFUSED),
        (errno.ENAMETOOLONG, REFUSED),
        (errno.EROFS, REFUSED),
    ],
)
def test_what_makes_sense_and_cannot_be_done_has_failed(number, status):
    error = OSError(number, os.strerror(number))
    for made in (unreadable, unwritable):
        said = made(Path("net.json"), error)
        said.__cause__ = error
        assert refused(said).status == refused(error).status == status
        assert str(refused(said)) == str(said)


@pytest.mark.skipif(not FULL.exists(), reason="needs a device that is full")
def test_a_full_disk_ends_every_command_so(tmp_path, capsys):
    net = tmp_path / "net.json"
    save_network(net, Network([np.ones((1, 784))], [np.zeros(1)]))
    for command in (
        ["train", *SMALL, "--save", str(FULL)],
        ["train", *SMALL, "--report", str(FULL)],
        ["export", str(net), "--numpy", str(FULL)],
        ["export", str(net), "--web", str(FULL)],
    ):
        assert main(command) == FAILED, command
        assert "/dev/full cannot be written: the disk is full; " in capsys.readouterr().err
