import dataclasses
import threading

import pytest

from nnviz.data import DATASETS, DataError, Dataset, load_dataset
from nnviz.session import workers
from nnviz.session.loading import Loading


@pytest.fixture
def loading():
    loading = Loading()
    yield loading
    loading.close()


@pytest.fixture
def held(monkeypatch):
    """OR is loaded for as long as nobody stops it."""

    def load(request):
        while True:
            request.progress(0.25)

    source = DATASETS["or"]._replace(load=load)
    monkeypatch.setitem(DATASETS, "or", source)


def looks(qtbot, loading, kind):
    """All that was seen up to the first of that kind."""
    seen = []

    def is_there():
        seen.append(loading.look())
        return isinstance(seen[-1], kind)

    qtbot.waitUntil(is_there)
    return seen


def test_there_is_nothing_to_see_before_it_starts(loading):
    assert not loading.is_busy
    assert loading.look() is None


def test_the_data_is_handed_over_once(qtbot, loading, spec):
    loading.start(spec)
    *shares, data = looks(qtbot, loading, Dataset)
    assert data.name == "and"
    assert all(share == 0.0 for share in shares)
    assert loading.look() is None


def test_a_share_is_seen_while_it_loads(qtbot, loading, spec, held):
    loading.start(dataclasses.replace(spec, data="or"))
    qtbot.waitUntil(lambda: loading.look() == 0.25)
    assert loading.is_busy


def test_what_went_wrong_is_seen_once(qtbot, loading, spec):
    loading.start(dataclasses.replace(spec, data="nowhere"))
    [*_, error] = looks(qtbot, loading, Exception)
    assert isinstance(error, DataError) and "nowhere" in str(error)
    assert loading.look() is None and not loading.is_busy


def test_a_new_one_ends_the_one_before(qtbot, loading, spec, held):
    loading.start(dataclasses.replace(spec, data="or"))
    loading.start(spec)
    [*_, data] = looks(qtbot, loading, Dataset)
    assert data.name == "and"


def test_nobody_waits_for_one_that_does_not_look(qtbot, loading, spec, monkeypatch):
    released = threading.Event()

    def load(request):
        released.wait()
        return spec

    monkeypatch.setitem(DATASETS, "or", DATASETS["or"]._replace(load=load))
    loading.start(dataclasses.replace(spec, data="or"))
    loading.start(spec)
    [*_, data] = looks(qtbot, loading, Dataset)
    assert data.name == "and"
    released.set()


def test_of_data_that_is_there_the_rest_is_made(qtbot, loading, spec):
    made = threading.Event()

    class Growing(Dataset):
        def prepare_ahead(self):
            yield 0.5
            made.set()

    loading.start(spec)
    [*_, data] = looks(qtbot, loading, Dataset)
    loading.go_on(spec, Growing(**vars(data)))
    qtbot.waitUntil(made.is_set)
    assert loading.look() is None


@pytest.mark.parametrize("ahead", [False, True])
def test_it_leaves_a_window_that_is_late_its_time(qtbot, loading, spec, held, monkeypatch, ahead):
    """While it loads and when it makes what later epochs need: after every piece."""
    done = []

    class Known:
        def __init__(self, stopping):
            self.stopping = stopping

        def heard(self):
            done.append("heard")

        def rest(self):
            done.append("rest")
            self.stopping.wait(0.001)

    class Growing(Dataset):
        def prepare_ahead(self):
            while True:
                yield 0.5

    monkeypatch.setattr(workers, "Courtesy", Known)
    if ahead:
        loading.go_on(spec, Growing(**vars(load_dataset("and"))))
    else:
        loading.start(dataclasses.replace(spec, data="or"))
    qtbot.waitUntil(lambda: done.count("rest") > 3)
    looks = done.count("heard")
    loading.look()
    assert done.count("heard") == looks + 1


def test_one_that_is_stopped_begins_nothing_that_takes_long(qtbot, loading, spec, monkeypatch):
    """A window that closes waits for it."""
    imported = []
    monkeypatch.setattr(workers, "load_here", lambda name, _watch: imported.append(name))
    loading.start(spec)
    loader = loading._loader
    qtbot.waitUntil(lambda: loader.dataset is not None)
    loading.stop()
    loader.join()
    assert loader.error is None and not {*workers.TRAINING_NEEDS} & {*imported}


def test_stopped_it_hands_over_nothing(loading, spec, held):
    loading.start(dataclasses.replace(spec, data="or"))
    loading.stop()
    assert not loading.is_busy
    assert loading.look() is None


def test_what_is_asked_for_when_it_is_closed_is_not_begun(loading, spec):
    """Nobody would stop it."""
    loading.close()
    loading.start(spec)
    assert not loading.is_busy
