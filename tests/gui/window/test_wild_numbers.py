"""A window shows whatever numbers a wild run comes to: nothing breaks, all can be read."""

import re

import numpy as np
import pytest
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QLabel

from nnviz.core import Network, Spec
from nnviz.data import DATASETS, load_for
from nnviz.session.run_state import RunState

UNREADABLE = re.compile(r"\bnan\b|\binf\b|\d{9,}|\de[-+−]?\d", re.IGNORECASE)
FACTORS = (1e-40, 3e38)
SIZES = {"handwriting": (784, 5, 10), "spiral": (2, 4, 1), "three-inputs": (3, 2, 1)}
SIZES["bump"] = (1, 4, 1)
FUNCTIONS = (("sigmoid", "sigmoid"), ("relu", "linear"), ("linear", "linear"), ("tanh", "relu"))
DONE = (RunState.FINISHED, RunState.FAILED)


@pytest.fixture
def texts(monkeypatch):
    """Every text that is painted by hand."""
    written, draw_text = set(), QPainter.drawText

    def noting(painter, *arguments):
        written.update(argument for argument in arguments if isinstance(argument, str))
        return draw_text(painter, *arguments)

    monkeypatch.setattr(QPainter, "drawText", noting)
    return written


@pytest.fixture
def window(open_window, monkeypatch):
    for name in ("spiral", "three-inputs", "bump"):
        data = load_for(Spec(data=name, data_size=40))
        source = DATASETS[name]._replace(load=lambda request, data=data: data)
        monkeypatch.setitem(DATASETS, name, source)
    return open_window(1920, 1080)


def look_at(window, pages):
    """These and what is beside them."""
    for page in pages:
        window.drawer.open_page(page)
        QApplication.processEvents()
        paint(window, page)
    window.drawer.set_open(False)
    paint(window, window)


def paint(window, part):
    """All of it, once: nothing else is painted in this window."""
    window.setUpdatesEnabled(True)
    part.grab()
    window.setUpdatesEnabled(False)


def wild(spec, factor):
    """The network of the design, its first weights and biases so many times as large."""
    drawn = Network.initial(spec)
    times = np.float32(factor)

    def grown(arrays):
        return [np.clip(array, -1, 1).astype(np.float32) * times for array in arrays]

    return Network(
        grown(drawn.weights), grown(drawn.biases), activation=spec.activation, output=spec.output
    )


def unreadable(window, texts):
    shown = texts | {label.text() for label in window.findChildren(QLabel)}
    return sorted(text for text in shown if UNREADABLE.search(text))


def problems(window, texts, reported, pages):
    """What nobody should see, of all that can be seen now with these pages."""
    texts.clear()
    reported.clear()
    look_at(window, pages)
    return [repr(error[1]) for error in reported] + unreadable(window, texts)


@pytest.mark.timeout(120)
def test_weights_of_any_size_and_the_run_from_them_are_shown(
    qtbot, window, texts, monkeypatch, times
):
    """Every other page before the run, the rest after it; for the other factor the other way round.

    With ``--times 10`` all pages both times.
    """
    step, pages = (2 if times < 10 else 1), window.drawer.views
    reported, found = [], {}
    monkeypatch.setattr(window.crash, "report", lambda *error: reported.append(error))
    for dock in window.docks.docks:
        dock.show()
    window.setUpdatesEnabled(False)
    for number, (name, sizes) in enumerate(SIZES.items()):
        for turn, factor in enumerate(FACTORS):
            hidden, output = FUNCTIONS[(number + turn) % len(FUNCTIONS)]
            spec = Spec(data=name, data_size=40, sizes=sizes, activation=hidden, output=output,
                        cost="quadratic", learning_rate=100.0, epochs=1)  # fmt: skip
            window.session.design(spec, wild(spec, factor))
            qtbot.waitUntil(lambda: window.session.is_ready)
            found[name, factor, hidden, "before"] = problems(
                window, texts, reported, pages[turn % step :: step]
            )
            window.session.train()
            qtbot.waitUntil(lambda: window.session.state in DONE)
            found[name, factor, hidden, "after"] = problems(
                window, texts, reported, pages[(1 + turn) % step :: step]
            )
    assert {case: said for case, said in found.items() if said} == {}


def test_answers_whose_sum_is_no_number_are_shown(qtbot, window, texts, monkeypatch):
    """Each of them is one: a mean of many must not be made of their sum in float32."""
    spec = Spec(data="bump", data_size=40, sizes=SIZES["bump"], activation="linear",
                output="linear", cost="quadratic", learning_rate=1e-9, epochs=1)  # fmt: skip
    network, x = wild(spec, 1.2e19), load_for(spec).train.master.astype(np.float32)
    answers = network.forward(x)[1][-1]
    with np.errstate(over="ignore"):
        assert answers.dtype == np.float32 and np.isfinite(answers).all()
        assert not np.isfinite(np.abs(answers).sum())
    reported = []
    monkeypatch.setattr(window.crash, "report", lambda *error: reported.append(error))
    window.setUpdatesEnabled(False)
    window.session.design(spec, network)
    qtbot.waitUntil(lambda: window.session.is_ready)
    assert problems(window, texts, reported, window.drawer.views) == []
