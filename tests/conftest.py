"""What every test stands on: no screen, one BLAS thread, no leaked threads."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LANGUAGE"] = "en"  # whatever the machine speaks
for _pool in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(_pool, "1")

import atexit
import gc
import getpass
import shutil
import sys
import tempfile
import threading
from collections import Counter
from pathlib import Path

if sys.dont_write_bytecode:  # then each of the suite's processes would compile everything anew
    _compiled = Path(tempfile.gettempdir()) / f"nnviz-tests-compiled-{getpass.getuser()}"
    sys.pycache_prefix = os.environ["PYTHONPYCACHEPREFIX"] = str(_compiled)
    sys.dont_write_bytecode = False
    del os.environ["PYTHONDONTWRITEBYTECODE"]

_folder = tempfile.TemporaryDirectory(prefix="nnviz-tests-")  # nobody's own, even between tests
atexit.register(_folder.cleanup)
os.environ["NNVIZ_DATA"] = _folder.name

import pytest
from _pytest.runner import runtestprotocol
from hypothesis import settings
from hypothesis.internal.conjecture import providers
from pytestqt.qtbot import QtBot

PATIENCE_MS = 60_000
"""What a test waits for at most: as long only where something fails, or a machine is very busy."""
ONE_IN = 8
"""So many cases of a long test are tried without ``--long``, the first among them."""
EXAMPLES = 12
"""Of each random test, unless told; ``--times`` makes more of all of them."""

MEMORY, ROOM = Path("/dev/shm"), 4_000_000_000  # noqa: S108, in a folder of its own
"""Where files are written in no time, if there is so much of it free, in bytes."""

DATA = Path(
    os.environ.get("NNVIZ_TEST_DATA", Path(__file__).resolve().parents[2] / "shared" / "data")
)


gc.disable()  # while thousands of tests are collected, none of which is garbage


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config, items):
    """What takes long begins first: else all processes but one would wait for it at the end."""
    if not config.getoption("long"):
        kept = set(without_long(items))
        config.hook.pytest_deselected(items=[item for item in items if item not in kept])
        items[:] = [item for item in items if item in kept]
    items.sort(key=lambda item: not (_is_long(item) or "end_to_end" in item.path.parts))


def without_long(items):
    """What is tried unless all is asked for: of what is marked long, some of its cases, if any."""
    cases = Counter()
    for item in items:
        name, has_cases, _ = item.nodeid.partition("[")
        if not _is_long(item) or (has_cases and cases[name] % ONE_IN == 0):
            yield item
        cases[name] += 1


def _is_long(item):
    return item.get_closest_marker("long") is not None


def pytest_collection_finish():
    """What is there now stays: the collector need not look through it again and again.

    Nor through what a test has: as often as Python does it, a seventh of all time went into it.
    """
    gc.freeze()
    gc.set_threshold(20_000, 10, 10)
    gc.enable()


def pytest_xdist_auto_num_workers():
    """One more process than there are processors: tests of real windows mostly wait."""
    return (os.cpu_count() or 1) + 1


def pytest_addoption(parser):
    parser.addoption("--long", action="store_true", help="all of what is marked long, too")
    parser.addoption("--times", type=int, default=1, help="how many times as many random examples")
    parser.addoption("--designs", type=int, default=10, help="how many random designs are shown")
    parser.addoption("--desk-acts", type=int, default=12, help="how often a desk is played with")
    parser.addoption("--lesions", type=int, default=60, help="how often a neuron is played with")
    parser.addoption("--mutations", type=int, default=100, help="how many wrong lessons are read")
    parser.addoption("--codes", type=int, default=1_000, help="how many damaged codes are read")
    parser.addoption("--projects", type=int, default=60, help="how many wrong projects are read")
    parser.addoption("--kills", type=int, default=4, help="how often one who saves is killed")
    parser.addoption("--tables", type=int, default=40, help="how many wrong tables are read")


def pytest_configure(config):
    """Random tests have few examples, or many times as many.

    Many begin with the constants of the program too; to look for them in all of its files would
    take each process of the suite seconds.
    """
    examples = EXAMPLES * config.getoption("times")
    if examples == EXAMPLES:
        providers._get_local_constants = lambda: providers._local_constants
    for wait in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitSignals, QtBot.waitExposed):
        wait.__kwdefaults__["timeout"] = PATIENCE_MS
    settings.register_profile("nnviz", deadline=None, max_examples=examples)
    settings.load_profile("nnviz")
    if config.option.basetemp is None and _has_room_in_memory():
        folder = tempfile.mkdtemp(prefix="nnviz-tests-", dir=MEMORY)
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
        config.option.basetemp = folder


def _has_room_in_memory():
    """Not in many containers, where it is small or no program can be started from it."""
    if not (MEMORY.is_dir() and os.access(MEMORY, os.W_OK)):
        return False
    is_closed = os.statvfs(MEMORY).f_flag & getattr(os, "ST_NOEXEC", 0)
    return not is_closed and shutil.disk_usage(MEMORY).free > ROOM


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_protocol(item, nextitem):
    """One of several processes reports a test's body, and what failed or was left out: no more.

    Six messages a test cost as much as most tests' bodies. All are sent where they are looked at.
    """
    asked = item.config.option
    if not hasattr(item.config, "workerinput") or asked.verbose > 0 or asked.durations is not None:
        return None
    for report in runtestprotocol(item, log=False, nextitem=nextitem):
        if report.when == "call" or not report.passed:
            item.ihook.pytest_runtest_logreport(report=report)
    return True


@pytest.fixture(scope="session")
def times(request) -> int:
    """By how much whatever is repeated at random is to be repeated more often."""
    return request.config.getoption("times")


@pytest.fixture(scope="session")
def data_folder() -> Path:
    """The folder with MNIST and the pen strokes."""
    if not DATA.is_dir():
        pytest.skip(f"there is no data folder {DATA}; set NNVIZ_TEST_DATA")
    return DATA


@pytest.fixture(scope="session")
def golden() -> Path:
    """The folder with the numbers of the programs the mathematics comes from."""
    return Path(__file__).parent / "core" / "golden"


@pytest.fixture(scope="session", autouse=True)
def shared_cache(tmp_path_factory):
    """One cache of made digits for all processes of the suite, never the user's own."""
    if "NNVIZ_CACHE" not in os.environ:
        own = tmp_path_factory.getbasetemp()
        shared = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own
        os.environ["NNVIZ_CACHE"] = str(shared / "made-digits")


@pytest.fixture(autouse=True)
def no_leaked_threads():
    """A test that leaves a thread running fails, by name; what ends by itself may take long."""
    before = set(threading.enumerate())
    yield
    for thread in set(threading.enumerate()) - before:
        stopping = getattr(thread, "stopping", None)
        if thread.name in {"aside", "Copier"} or (stopping and stopping.is_set()):
            thread.join(60)
    left = [t for t in threading.enumerate() if t not in before and t.is_alive() and not t.daemon]
    assert not left, f"threads left running: {left}"


@pytest.fixture(scope="session", autouse=True)
def trains_here():
    """A run stays on its thread, where a test can look at its Training; `moves_out` lets it go."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("nnviz.session.trainer.STAYS_S", float("inf"))
        yield


def pytest_terminal_summary(terminalreporter, config):
    """With CI set, say which tests skipped although nothing but data may be missing."""
    for report in _unexpected_skips(terminalreporter):
        terminalreporter.write_line(f"must not skip here: {report.nodeid} {report.longrepr[2]}")


def pytest_sessionfinish(session, exitstatus):
    """With CI set, such a skip fails the run."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if exitstatus == 0 and reporter is not None and _unexpected_skips(reporter):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def _unexpected_skips(reporter):
    if not os.environ.get("CI"):
        return []
    return [r for r in reporter.stats.get("skipped", []) if "data" not in r.keywords]
