"""The browser of the built-in handwriting."""

import dataclasses

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest

from nnviz.core import Spec
from nnviz.data.hand import Style
from nnviz.data.writer import digits
from nnviz.gui.handwriting.writing_view import COUNT, WritingView
from tests.gui.snapshots import snapshot

SPEC = Spec(sizes=(784, 12, 10), seed=5)


@pytest.fixture
def view(qtbot):
    view = WritingView()
    qtbot.addWidget(view)
    view.resize(740, 220)
    view.reset(SPEC)
    view.show()
    view.show_snapshot(snapshot(SPEC))
    qtbot.waitUntil(lambda: view.grid.count == COUNT)
    return view


def sorted_digits(style):
    images, labels = digits(np.random.SeedSequence(0), COUNT, style)
    order = np.argsort(labels, kind="stable").reshape(10, -1).T.ravel()
    return images[order], labels[order]


def test_it_shows_digits_of_the_design_and_how_many_are_read(view):
    images, labels = sorted_digits(Style())
    assert (view.images == images).all() and labels[:10].tolist() == list(range(10))
    network = snapshot(SPEC).network
    right = (network.forward(images / np.float32(255))[1][-1].argmax(axis=1) == labels).mean()
    assert view.words == f"of 200 digits written like these the network reads {100 * right:.1f} %"
    assert view.grid.caption(0).lines[0].startswith("0 → ")
    assert not view.train_button.isEnabled() and not view.usual_button.isEnabled()


def test_a_slider_writes_others_which_can_be_trained_on(qtbot, view):
    wanted = QSignalSpy(view.spec_wanted)
    slider = view.sliders["slant"].slider
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_End)
    images, _ = sorted_digits(Style(slant=1.0))
    qtbot.waitUntil(lambda: np.array_equal(view.images, images))
    assert view.trained_on.text() == "The network trains on other digits than these."
    QTest.mouseClick(view.train_button, Qt.MouseButton.LeftButton)
    assert wanted.at(0) == [dataclasses.replace(SPEC, slant=1.0)]
    view.reset(wanted.at(0)[0])
    assert not view.train_button.isEnabled() and view.usual_button.isEnabled()
    QTest.mouseClick(view.usual_button, Qt.MouseButton.LeftButton)
    assert view.sliders["slant"].value.text() == "0.0" and view.train_button.isEnabled()


def test_a_style_that_comes_back_is_there_at_once(qtbot, view):
    slider = view.sliders["slant"].slider
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_End)
    images, _ = sorted_digits(Style(slant=1.0))
    qtbot.waitUntil(lambda: np.array_equal(view.images, images))
    QTest.mouseClick(view.usual_button, Qt.MouseButton.LeftButton)
    images, _ = sorted_digits(Style())
    assert np.array_equal(view.images, images) and view.words.startswith("of 200 digits")


def test_a_written_digit_can_be_looked_at(view):
    chosen = QSignalSpy(view.example_chosen)
    QTest.mouseClick(
        view.grid.viewport(), Qt.MouseButton.LeftButton, pos=view.grid.cell_rect(3).center()
    )
    (example,) = chosen.at(0)
    assert example.label == 3 and example.inputs.shape == (784,)
    assert example.inputs.max() <= 1 and np.allclose(example.inputs * 255, view.images[3])
    slider = view.sliders["slant"].slider
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Home)  # others are being written
    QTest.mouseClick(
        view.grid.viewport(), Qt.MouseButton.LeftButton, pos=view.grid.cell_rect(5).center()
    )
    assert chosen.count() == 1


def test_other_data_have_no_hands(view):
    view.reset(Spec(data="xor", sizes=(2, 1), output="sigmoid", cost="cross-entropy"))
    assert "choose it to train" in view.page.sentence.text() == view.words
    assert view.page.currentWidget() is view.page.sentence
