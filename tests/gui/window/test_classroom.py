"""A lesson before a class, in the whole window."""

from PySide6.QtCore import Qt

from tests.gui.window.hands import child


def test_the_question_then_the_run_then_what_happened(qtbot, window):
    window.course.start("N07")
    qtbot.waitUntil(lambda: window.session.is_ready)
    window.presentation.enter()
    question = child(window, "class_question")
    assert question.isVisible()
    assert question.geometry().top() >= window.run_bar.height()
    qtbot.keyClicks(question, "ccca")
    assert window.course._open.panel.predict.choices.chosen == 2
    qtbot.keyClick(question, Qt.Key.Key_Return)
    happened = child(window, "class_happened")
    qtbot.waitUntil(lambda: bool(happened.text()), timeout=120_000)
    assert not question.isVisible()
    assert happened.text() == "C is what happened."
    assert window.right_column.currentWidget() is child(window, "class_answers")
    child(window, "class_question_again").click()
    assert question.isVisible()
    assert not question.is_open
    qtbot.keyClick(question, Qt.Key.Key_Return)
    assert not question.isVisible()
    window.presentation.leave()
    assert window.right_column.currentWidget() in window.right_column.panels
    window.course.leave_lesson()
    window.presentation.enter()
    assert not question.isVisible()
    window.presentation.leave()
