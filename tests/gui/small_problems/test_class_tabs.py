from nnviz.gui.small_problems.class_colors import class_color
from nnviz.gui.small_problems.class_tabs import ClassTabs


def test_each_class_has_a_number_and_a_dot_of_its_colour(qtbot):
    tabs = ClassTabs()
    qtbot.addWidget(tabs)
    assert tabs.texts() == ["0", "1"]
    image = tabs.grab().toImage()
    for label in range(2):
        rect = tabs.tabRect(label)
        dot = image.pixelColor(rect.left() + 4, rect.center().y())
        assert dot == class_color(label, 2)


def test_there_may_be_more(qtbot):
    tabs = ClassTabs()
    qtbot.addWidget(tabs)
    tabs.set_count(4)
    assert tabs.texts() == ["0", "1", "2", "3"]
