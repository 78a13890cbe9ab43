"""What is wrong in a table is told with what becomes of its row."""

from nnviz.core import Spec
from nnviz.core.choices import Choices
from nnviz.gui.own_data.centre import Centre
from nnviz.gui.own_data.finding import find


def test_a_row_without_an_answer_is_left_out_and_a_missing_number_filled_in(qtbot, tmp_path):
    rows = [f"{i},{i % 7},{'no' if i < 30 else 'yes'}" for i in range(60)]
    rows[4], rows[8] = ",4,no", "8,1,"
    path = tmp_path / "t.csv"
    path.write_text("\n".join(["a,b,y", *rows]))
    found = find(path, Choices(ignored=()), Spec(), None, lambda share: None)
    centre = Centre()
    qtbot.addWidget(centre)
    centre.show_found(found)
    told = {line.line: line.then for line in centre._problems}
    assert told[10] == "the row is left out"
    assert told.get(6, "the cell is filled in") == "the cell is filled in"
    texts = centre.table.rows.longest(2, 60, 3)
    assert texts[-1] == "yes" and len(texts) <= 3
