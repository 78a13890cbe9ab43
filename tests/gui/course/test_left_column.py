from PySide6.QtWidgets import QWidget

from nnviz.gui.course.left_column import LeftColumn


def test_a_lesson_of_any_size_leaves_the_form_its_own(qtbot):
    form, lesson = QWidget(), QWidget()
    column = LeftColumn(form)
    qtbot.addWidget(column)
    before = column.minimumSizeHint()
    lesson.setMinimumSize(3 * before.width(), before.height() + 400)
    column.add_lesson(lesson)
    column.show()
    assert column.minimumSizeHint() == before
