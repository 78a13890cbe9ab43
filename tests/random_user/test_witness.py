"""The witness tells faults of the program from what is done to it, and from what a file has."""

import json
import mmap
import os
import subprocess
import sys

import numpy as np
import pytest

from nnviz.core import Spec
from tests.benchmarks.processes import ROOT
from tests.random_user import pulse
from tests.random_user.beat import page_faults
from tests.random_user.memory import OF_LATE, Memory
from tests.random_user.texts import Texts

STALL_S = 0.5
TURNS = """
import ctypes, json, os, signal, subprocess, sys, threading, time
from functools import partial
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from tests.random_user.beat import Beat
from tests.random_user.pulse import Pulse

STALL_S = float(sys.argv[1])

def compute(share=1.2):
    began = time.thread_time()
    while time.thread_time() < began + share * STALL_S:
        pass

def compute_in_two_turns():
    QTimer.singleShot(0, partial(compute, 0.7))
    compute(0.7)

def wait_for_another():
    other = threading.Thread(target=time.sleep, args=(1.5 * STALL_S,))
    other.start()
    other.join()

def hold_the_lock():
    ctypes.PyDLL(None).usleep(round(1.5e6 * STALL_S))  # no other thread gets a turn

def be_stopped():
    wake = f"sleep {2 * STALL_S}; kill -CONT {os.getpid()}"
    subprocess.Popen(["sh", "-c", wake])
    os.kill(os.getpid(), signal.SIGSTOP)

def have_no_processor():
    began = time.monotonic()
    compute()
    stolen[0] += time.monotonic() - began

def compute_what_is_left_out():
    with beat.left_out():
        compute()

def wait_when_the_window_is_gone():
    window.hide()
    wait_for_another()

application = QApplication([])
window = QWidget()
window.show()
kinds = []
stolen = [0.0]
truly = Pulse.stolen_s.fget
Pulse.stolen_s = property(lambda pulse: truly(pulse) + stolen[0])
beat = Beat(lambda kind, *_: kinds.append(kind), STALL_S)
found = {}
acts = (compute, compute_in_two_turns, wait_for_another, hold_the_lock, be_stopped,
        have_no_processor, compute_what_is_left_out, wait_when_the_window_is_gone)
for act in acts:
    QTimer.singleShot(100, act)
    QTimer.singleShot(200, application.exit)  # it leaves the window
    application.exec()
    found[act.__name__], kinds[:] = [*kinds], []
beat.stop()
print(json.dumps(found), flush=True)
os._exit(0)
"""


@pytest.mark.long
@pytest.mark.skipif(not os.path.exists("/proc/self/schedstat"), reason="nothing is told of it")  # noqa: PTH110
def test_a_loop_that_stands_still_is_found_and_one_that_is_stopped_is_not():
    done = subprocess.run(
        [sys.executable, "-c", TURNS, str(STALL_S)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert json.loads(done.stdout) == {
        "compute": ["stall"],
        "compute_in_two_turns": [],
        "wait_for_another": ["wait"],
        "hold_the_lock": ["wait"],
        "be_stopped": [],
        "have_no_processor": [],
        "compute_what_is_left_out": [],
        "wait_when_the_window_is_gone": [],
    }


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="it tells of whole processes")
def test_pages_that_are_new_to_a_thread_are_counted():
    """Perhaps 2 MB at a time."""
    before = page_faults()[0]
    with mmap.mmap(-1, 2**24) as memory:
        for page in range(0, 2**24, mmap.PAGESIZE):
            memory[page] = 1
    assert page_faults()[0] >= before + 8


def test_what_a_host_does_not_give_is_stolen(tmp_path, monkeypatch):
    """Of each processor, in ticks, the eighth number; from all of them at a time it counts once."""
    monkeypatch.setattr(pulse, "STAT", tmp_path / "stat")
    tick, losses, looks = 1 / os.sysconf("SC_CLK_TCK"), pulse.Losses(), []
    for first, second in ((7, 0), (9, 3)):
        lines = (
            f"cpu {first + second}",
            f"cpu0 1 2 3 4 5 6 7 {first} 0",
            f"cpu1 1 2 3 4 5 6 7 {second}",
        )
        pulse.STAT.write_text("\n".join([*lines, "intr 12"]))
        looks.append(pulse.Look(os.getpid()))
    assert looks[0].stolen == [7 * tick, 0.0]
    losses.add(*looks)
    assert losses.stolen == pytest.approx(3 * tick)
    pulse.STAT.unlink()
    assert pulse.stolen_from_each() == []


def test_a_machine_that_stood_still_took_the_time_from_all(monkeypatch):
    """As one does that is copied by its host: nobody was let, and nobody waited for a processor."""
    monkeypatch.setattr(pulse, "stolen_from_each", list)
    before, now, losses = pulse.Look(os.getpid()), pulse.Look(os.getpid()), pulse.Losses()
    now.at, now.mine = before.at + 0.5, before.mine + 0.01
    losses.add(before, now)
    assert losses.stolen == pytest.approx(0.49 - pulse.LONGEST_S)
    now.mine = before.mine + 0.4  # it waited for one
    losses.add(before, now)
    now.at = before.at + pulse.EVERY_S
    losses.add(before, now)
    assert losses.stolen == pytest.approx(0.49 - pulse.LONGEST_S)


@pytest.mark.parametrize(
    "text", ["nan", "−inf", "1234567890123", "1e+300", "{name}", "<object at 0x7f>"]
)
def test_it_reads_what_nobody_should(text):
    assert Texts().is_bad(text)


@pytest.mark.parametrize(
    "text", ["NAND", "information", "47,824,000 weights", "10³⁰", "none", "1e-12", "and, nan…"]
)
def test_it_lets_the_rest_be(text):
    assert not Texts().is_bad(text)


def test_a_cell_of_a_table_is_as_in_its_file_and_a_number_of_the_program_is_not(tmp_path):
    """The file has more digits than a table shows; only a whole cell is one, or one that is cut."""
    (tmp_path / "t.csv").write_text("x,y\n-0.0092403806524312,1\n0.1,0.300000000000004\n")
    texts = Texts([tmp_path / "t.csv"])
    assert not texts.is_bad("\N{MINUS SIGN}0.0092403806524312")
    assert not texts.is_bad("-0.0092403806524312,1")
    assert not texts.is_bad("-0.0092403806524…")
    assert not texts.is_bad("0.3000000000000…") and texts.is_bad("0.3000000000000")
    assert texts.is_bad("0.0092403806524312")
    assert texts.is_bad("cost \N{MINUS SIGN}0.0092403806524312")
    assert texts.is_bad("0.30000000000000004")


def test_memory_of_a_wide_design_is_no_leak_and_what_stays_after_it_is(monkeypatch):
    """One that was left a moment ago, or is at its last mini-batch, counts; then it does not."""
    clock = [0.0]
    memory, wide = Memory(lambda: clock[0]), Spec(sizes=(784, 2000, 2000, 10))
    memory.see(wide)
    taken = memory.most
    monkeypatch.setattr("tests.random_user.memory.resident", lambda: taken)

    def do_other_things():
        for width in range(10, 10 + OF_LATE):
            clock[0] += 1.0
            memory.see(Spec(sizes=(784, width, 10)), *at_work)

    for at_work in ([wide], []):
        do_other_things()
        assert (memory.weigh() > memory.most) == (not at_work)
    clock[0] = 0.0
    memory.see(wide)
    for _ in range(2 * OF_LATE):  # at once
        memory.see(Spec())
    assert memory.weigh() <= memory.most


def test_memory_that_is_only_kept_in_store_is_given_back_before_it_is_judged(monkeypatch):
    """Large blocks in use count; the allocator's own store and Python's garbage do not."""
    memory = Memory()
    memory.see(Spec())
    ring = [np.ones(20_000_000)]  # 160 MB
    ring.append(ring)
    monkeypatch.setattr("tests.random_user.memory.MOST", 1)
    with_it = memory.weigh()
    assert with_it > memory.most
    del ring
    assert memory.weigh() < with_it - 100_000_000
