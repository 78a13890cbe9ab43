import subprocess
import sys

import pytest

from nnviz.session.process import host as host_module
from nnviz.session.process.host import Host


class Process:
    """One that is ready when asked for the second time."""

    def __init__(self):
        self.is_alive, self.closed, self._asked = True, False, 0

    @property
    def is_ready(self):
        self._asked += 1
        return self._asked > 1

    def close(self):
        self.closed = True


@pytest.fixture
def host(monkeypatch):
    monkeypatch.setattr(host_module, "TrainingProcess", Process)
    return Host()


def taken(host):
    assert host.take() is None
    return host.take()


def test_nobody_waits_until_it_has_started(host):
    assert host.take() is None
    assert isinstance(host.take(), Process)


def test_one_that_is_given_back_is_lent_again(host):
    process = taken(host)
    host.give_back(process)
    assert host.take() is process


def test_only_one_is_kept(host):
    first, second = taken(host), taken(host)
    host.give_back(first)
    host.give_back(second)
    assert second.closed and not first.closed


def test_one_that_has_died_is_not(host):
    process = taken(host)
    process.is_alive = False
    host.give_back(process)
    assert process.closed
    other = taken(host)
    host.give_back(other)
    other.is_alive = False
    assert taken(host) is not other


def test_where_there_can_be_none_it_is_tried_a_few_times_only(host, monkeypatch):
    tried = []

    def impossible():
        tried.append(1)
        raise OSError

    monkeypatch.setattr(host_module, "TrainingProcess", impossible)
    assert not any(host.take() for _ in range(10))
    assert len(tried) == host_module.MOST_FAILURES


def test_closed_it_keeps_none(host):
    process = taken(host)
    host.give_back(process)
    host.close()
    assert process.closed


UNGUARDED = """
import sys, time
from nnviz.session.process.host import Host

print("run")
host = Host()
while (process := host.take()) is None:
    time.sleep(0.01)
print(sys.modules["__main__"].__file__)
process.close()
"""


def test_the_program_that_has_one_started_is_not_run_again(tmp_path):
    script = tmp_path / "unguarded.py"
    script.write_text(UNGUARDED)
    command = [sys.executable, str(script)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True)
    assert done.stdout.split() == ["run", str(script)] and not done.stderr
