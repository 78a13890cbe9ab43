from nnviz.gui.lesson.link import Link
from nnviz.lessons.shelf import LESSONS


def test_every_lesson_is_called_by_its_whole_name_in_a_narrow_column(qtbot):
    for lesson in LESSONS.values():
        link = Link(f"{lesson.number} {lesson.title}")
        qtbot.addWidget(link)
        assert link.hasHeightForWidth() and link.minimumSizeHint().width() <= 180
        link.resize(180, link.heightForWidth(180))
        assert link._caption() == link.text()
