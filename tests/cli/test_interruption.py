"""The first Ctrl-C asks, the second insists; so does a request to end."""

import signal

import pytest

from nnviz.cli.interruption import SIGNALS, Interruption

pytestmark = pytest.mark.parametrize("number", SIGNALS)


def test_the_first_only_asks(number):
    with Interruption() as interruption:
        assert not interruption.asked
        signal.raise_signal(number)
        assert interruption.asked


def test_the_second_interrupts(number):
    with pytest.raises(KeyboardInterrupt), Interruption():
        signal.raise_signal(number)
        signal.raise_signal(signal.SIGINT)


def test_afterwards_all_is_as_before(number):
    before = signal.getsignal(number)
    with Interruption():
        assert signal.getsignal(number) is not before
        signal.raise_signal(number)
    assert signal.getsignal(number) is before
