"""What is wrong in a table is told with what becomes of its row."""

from nnviz.core import Spec
from nnviz.core.choices import Choices
from nnviz.gui.language import languages
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


def test_a_link_leads_to_its_row_in_every_language(qtbot, tmp_path):
    path = tmp_path / "t.csv"
    path.write_text(
        "\n".join(["a,y", *(f"{i},{'no' if i < 30 else 'yes'}" for i in range(60)), ",no"])
    )
    found = find(path, Choices(missing="leave out"), Spec(), None, lambda share: None)
    languages.install("zh_CN")
    try:
        centre = Centre()
        qtbot.addWidget(centre)
        centre.show_found(found)
    finally:
        languages.install("en")
    assert centre._links[0].text() == "第 62 行"
    centre._links[0].click()
    assert centre.table.currentIndex().row() == 60
