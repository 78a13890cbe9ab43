"""Signals are heard from one moment to another, as often as is wanted."""

from PySide6.QtCore import QObject, Signal

from nnviz.gui.lesson.hearing import Hearing


class Voice(QObject):
    said = Signal(int)


def test_what_is_said_is_heard_only_while_it_is_on(qapp):
    voice, heard, hearing = Voice(), [], Hearing()
    voice.said.emit(1)
    hearing.begin((voice.said, heard.append))
    assert hearing.is_on
    voice.said.emit(2)
    hearing.end()
    assert not hearing.is_on
    voice.said.emit(3)
    hearing.begin((voice.said, heard.append))
    voice.said.emit(4)
    assert heard == [2, 4]
