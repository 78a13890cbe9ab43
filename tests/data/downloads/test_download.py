"""A download is the whole verified data set, or everything is as it was."""

import os
import subprocess
import sys
import time

import pytest

from nnviz.data import DataError, load_dataset
from nnviz.data.downloads import offers
from nnviz.data.downloads.download import download
from nnviz.data.downloads.places import downloaded, downloads_folder
from tests.data.downloads.a_server import FILES, LARGE, later, offer, serving

QUICK = 0.3
"""Seconds after which a silent server is left, in tests."""


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    """A user's data folder of its own, no MNIST elsewhere, and no proxy before loopback."""
    monkeypatch.setenv("NNVIZ_DATA", str(tmp_path / "home"))
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    for name in ("NNVIZ_MNIST", "NNVIZ_MIRROR"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path / "home"


@pytest.fixture
def offered(monkeypatch):
    """Has MNIST come from these servers."""

    def of(*servers, **settings):
        monkeypatch.setitem(offers.OFFERS, "mnist", offer(*servers, **settings))

    return of


def nothing_is_left():
    """Whether no file of a download can be found, however it is called."""
    return not any(path.is_file() for path in downloads_folder().rglob("*"))


@pytest.mark.parametrize("way", ["whole", "redirect", "slow", "no length"])
@pytest.mark.parametrize("packed", [False, True])
def test_the_whole_set_comes_and_is_found_by_its_name(offered, way, packed):
    shares = []
    with serving(way) as server:
        offered(server, packed=packed)
        folder = download("mnist", shares.append)
    assert folder == downloaded("mnist")
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == FILES
    assert max(shares) == shares[-1] == 1.0
    assert len(load_dataset("mnist").train) == 50
    assert [path.name for path in downloads_folder().iterdir()] == ["mnist"]


def patience(way):
    """Seconds: short only where a server stalls, for a busy machine answers late too."""
    return QUICK if way == "stalled" else 20


BROKEN = ["broken off", "wrong sum", "other numbers", "too short", "too long", "missing", "stalled"]


@pytest.mark.parametrize("way", BROKEN)
def test_what_is_not_right_leaves_nothing_and_says_what_to_do(offered, way):
    with serving(way) as server:
        offered(server)
        with pytest.raises(DataError, match=r"could not be downloaded \(127\.0\.0\.1: it ") as e:
            download("mnist", stalled_s=patience(way))
    assert str(e.value).endswith("into a folder and choose that folder.")
    assert downloaded("mnist") is None and nothing_is_left()


@pytest.mark.parametrize("way", BROKEN)
def test_the_second_mirror_is_asked_where_the_first_fails(offered, way):
    with serving(way) as first, serving() as second:
        offered(first, second)
        assert downloaded("mnist") is None
        assert download("mnist", stalled_s=patience(way)) == downloaded("mnist")
    assert second.asked == ["/" + LARGE]


def test_without_a_network_one_sentence_says_what_to_do(offered):
    with serving() as server:
        closed = server.address
    offered(closed, closed)
    with pytest.raises(DataError, match=r"it cannot be reached; .*choose that folder\.$"):
        download("mnist")
    assert nothing_is_left()


def test_a_mirror_of_one_s_own_is_asked_first(offered, monkeypatch):
    with serving() as own:
        offered("http://127.0.0.1:9/")
        monkeypatch.setenv("NNVIZ_MIRROR", own.address.rstrip("/"))
        assert download("mnist") and len(own.asked) == 4


def test_what_is_there_and_whole_is_not_downloaded_again(offered):
    with serving() as server:
        offered(server)
        folder = download("mnist")
        server.asked.clear()
        assert download("mnist") == folder and not server.asked


def test_what_is_there_and_damaged_is_replaced_as_a_whole_or_stays(offered):
    with serving() as server:
        offered(server)
        folder = download("mnist")
        (folder / LARGE).write_bytes(b"damaged")
        server.way = "wrong sum"
        with pytest.raises(DataError):
            download("mnist")
        assert (folder / LARGE).read_bytes() == b"damaged"
        server.way = "whole"
        download("mnist")
    assert (folder / LARGE).read_bytes() == FILES[LARGE]
    assert [path.name for path in downloads_folder().iterdir()] == ["mnist"]


class Left(Exception):  # noqa: N818, it is no error
    pass


@pytest.mark.parametrize("way", ["slow", "stalled"])
def test_it_can_be_left_at_any_moment_and_leaves_nothing(offered, way):
    def leave(share):
        if server.begun.is_set():
            raise Left

    with serving(way) as server:
        offered(server)
        start = time.monotonic()
        with pytest.raises(Left):
            download("mnist", leave)
        assert time.monotonic() - start < 5  # a server that is silent for a minute holds nobody
    assert downloaded("mnist") is None and later(nothing_is_left)


CODE = """
import sys
from nnviz.data.downloads import offers
from nnviz.data.downloads.download import download
from tests.data.downloads.a_server import offer
offers.OFFERS["mnist"] = offer(sys.argv[1])
{}
download("mnist")
"""


def program(address, before=""):
    return subprocess.Popen(
        [sys.executable, "-c", CODE.format(before), address], stderr=subprocess.PIPE, text=True
    )


def test_a_program_that_is_killed_half_way_leaves_nothing_to_be_found(offered):
    with serving("stalled") as server:
        killed = program(server.address)
        assert server.begun.wait(60)
        killed.kill()
        killed.communicate()
    assert downloaded("mnist") is None
    with pytest.raises(DataError, match="download it"):
        load_dataset("mnist")
    (left,) = downloads_folder().iterdir()
    day = 24 * 3_600
    os.utime(left, times=(time.time() - 2 * day,) * 2)
    with serving() as server:
        offered(server)
        download("mnist")
    assert [path.name for path in downloads_folder().iterdir()] == ["mnist"]


FULL = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (5_000, 5_000))"


def test_a_full_disk_is_one_sentence_and_leaves_nothing():
    pytest.importorskip("resource", reason="files cannot be limited here")
    with serving() as server:
        _, said = program(server.address, FULL).communicate(timeout=60)
    assert "There is no room for MNIST in" in said and "MB are needed" in said
    assert nothing_is_left()


def test_a_folder_that_cannot_be_made_is_one_sentence(offered, home):
    home.write_text("a file")
    offered("http://127.0.0.1:9/")
    with pytest.raises(DataError, match=r"no room for MNIST in .*: make room, or name another"):
        download("mnist")


def test_the_clothes_are_found_by_their_name_too(offered, monkeypatch):
    with serving() as server:
        monkeypatch.setitem(offers.OFFERS, "fashion-mnist", offer(server))
        with pytest.raises(DataError, match="nnviz download fashion-mnist"):
            load_dataset("fashion-mnist")
        download("fashion-mnist")
    data = load_dataset("fashion-mnist")
    assert data.class_names[:2] == ("T-shirt/top", "Trouser") and len(data.test) == 20


def test_nothing_else_is_offered():
    with pytest.raises(DataError, match="choose mnist, fashion-mnist"):
        download("cifar")


@pytest.mark.data
def test_the_sums_are_those_of_the_real_files(data_folder, home):
    files = {path.name: path for path in (data_folder / "mnist").iterdir()}
    (downloads_folder() / "mnist").mkdir(parents=True)
    for name, path in files.items():
        (downloads_folder() / "mnist" / name).write_bytes(path.read_bytes())
    assert download("mnist") == downloaded("mnist")  # nobody is asked: there is no network here
