from nnviz.gui.small_problems.class_key import MOST_LINES, ClassKey


def test_names_stand_in_lines_and_none_is_wider_than_the_key(qtbot):
    key = ClassKey()
    qtbot.addWidget(key)
    key.show_names(
        ("setosa", "versicolor", "virginica", "a name that is longer than any other one")
    )
    places = key._places(220)
    assert [line for _, line, _ in places] == sorted(line for _, line, _ in places)
    assert all(left + 12 + width <= 220 for left, _, width in places)
    assert key.heightForWidth(220) > key.heightForWidth(1000)
    assert key.accessibleDescription().startswith("setosa, versicolor")


def test_very_many_names_take_no_more_than_a_few_lines(qtbot):
    key = ClassKey()
    qtbot.addWidget(key)
    key.show_names([f"class {k}" for k in range(62)])
    assert max(line for _, line, _ in key._places(220)) == MOST_LINES - 1
    key.resize(220, 60)
    assert not key.grab().isNull()
