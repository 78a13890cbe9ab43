from PySide6.QtWidgets import QLabel

from nnviz.gui.controls.or_sentence import OrSentence


def test_a_sentence_or_what_it_stands_for(qtbot):
    content = QLabel("content")
    page = OrSentence(content)
    qtbot.addWidget(page)
    page.show()
    page.explain("There is nothing yet.")
    assert page.sentence.isVisible() and not content.isVisible()
    assert page.sentence.text() == "There is nothing yet."
    page.explain("")
    assert content.isVisible() and not page.sentence.isVisible()
