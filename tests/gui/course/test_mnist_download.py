"""MNIST is downloaded beside the window: told, cancelled at once, and what goes wrong is said."""

import pytest
from PySide6.QtCore import QObject

from nnviz.data import DataError
from nnviz.data.downloads import download as downloading
from nnviz.gui.course.mnist_download import MnistDownload


@pytest.fixture
def parent(qtbot):
    return QObject()


def with_download(monkeypatch, download):
    monkeypatch.setattr(downloading, "download", download)


def messages_of(made):
    messages = []
    made.told.connect(messages.append)
    return messages


def test_it_is_told_when_all_is_there(qtbot, parent, monkeypatch):
    with_download(monkeypatch, lambda name, progress: progress(1.0))
    made, after = MnistDownload(parent), []
    messages = messages_of(made)
    with qtbot.waitSignal(made.done):
        made.begin(lambda: after.append("then"))
    assert messages[-1].text.startswith("MNIST is here") and messages[-1].passes
    qtbot.waitUntil(lambda: after == ["then"])


def test_it_can_be_cancelled_at_once(qtbot, parent, monkeypatch):
    def slow(name, progress):
        while True:
            progress(0.4)

    with_download(monkeypatch, slow)
    made = MnistDownload(parent)
    messages = messages_of(made)
    made.begin()
    qtbot.waitUntil(lambda: messages[-1].text == "Downloading MNIST … 40 %")
    thread = made._thread
    messages[-1].action.run()
    assert messages[-1].text == "The download is cancelled: all is as it was."
    thread.join(1)
    assert not thread.is_alive()


def test_what_keeps_it_from_coming_is_one_sentence(qtbot, parent, monkeypatch):
    def offline(name, progress):
        raise DataError("There is no network: {what}.", what="copy the files by hand")

    with_download(monkeypatch, offline)
    made = MnistDownload(parent)
    messages = messages_of(made)
    made.begin()
    qtbot.waitUntil(lambda: messages[-1].level == "error")
    assert messages[-1].text == "There is no network: copy the files by hand."


def test_other_data_are_called_by_their_name_and_are_no_mnist(qtbot, parent, monkeypatch):
    asked = []
    with_download(monkeypatch, lambda name, progress: asked.append(name))
    made, after = MnistDownload(parent), []
    messages = messages_of(made)
    with qtbot.assertNotEmitted(made.done):
        made.begin(lambda: after.append("then"), "fashion-mnist")
        qtbot.waitUntil(lambda: after == ["then"])
    assert asked == ["fashion-mnist"] and messages[-1].text == "Fashion-MNIST is here."
