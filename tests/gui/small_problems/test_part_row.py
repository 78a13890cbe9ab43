from nnviz.gui.small_problems.part_row import PartRow


def test_a_line_without_figures_is_hidden(qtbot):
    row = PartRow("Training", ("Training", "Validation"))
    qtbot.addWidget(row)
    row.show_figures("90.0 %", "4 wrong")
    assert not row.isHidden() and row.words == "Training: 90.0 %, 4 wrong"
    row.show_figures("", "")
    assert row.isHidden()


def test_lines_that_stand_together_begin_alike(qtbot):
    names = ("Training", "Validation")
    rows = [PartRow(name, names) for name in names]
    for row in rows:
        qtbot.addWidget(row)
    assert len({row.name.minimumWidth() for row in rows}) == 1
