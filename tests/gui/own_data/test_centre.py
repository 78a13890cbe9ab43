"""What is wrong in a table is told with what becomes of its row."""

import random
import re

import pytest

from nnviz.core import Spec
from nnviz.core.choices import Choices
from nnviz.gui.language import languages
from nnviz.gui.own_data.centre import Centre
from nnviz.gui.own_data.file_words import facts
from nnviz.gui.own_data.finding import find
from nnviz.gui.own_data.right import Right
from nnviz.gui.own_data.table_cells import STATE


def shown_rows(qtbot, path, wrong):
    """The page's middle with a table of 60 rows, some of them ``wrong`` ones, by their places."""
    rows = [f"{i},{i % 7},{'no' if i < 30 else 'yes'}" for i in range(60)]
    for at, row in wrong.items():
        rows[at] = row
    path.write_text("\n".join(["a,b,y", *rows]))
    centre = Centre()
    qtbot.addWidget(centre)
    centre.show_found(find(path, Choices(ignored=()), Spec(), None, lambda share: None))
    return centre


def test_a_row_without_an_answer_is_left_out_and_a_missing_number_filled_in(qtbot, tmp_path):
    centre = shown_rows(qtbot, tmp_path / "t.csv", {4: ",4,no", 8: "8,1,"})
    told = {line.line: line.then for line in centre._problems}
    assert told[10] == "the row is left out"
    assert told.get(6, "the cell is filled in") == "the cell is filled in"
    texts = centre.table.rows.longest(2, 60, 3)
    assert texts[-1] == "yes" and len(texts) <= 3


def test_a_row_looks_left_out_where_it_is_and_every_link_leads_to_one(qtbot, tmp_path):
    """Not where a cell of it is filled in; what is not as wide as the table is no row of it."""
    centre = shown_rows(qtbot, tmp_path / "t.csv", {4: "oops,4,no", 8: "8,1,", 11: "3,4"})
    shown = centre.table.rows
    then = {line.line: line.then for line in centre._problems}
    assert {then[6], then[10], then[13]} == {"the cell is filled in", "the row is left out"}

    def states(line):
        row = shown.row_of(line)
        return [shown.data(shown.index(row, at), STATE) for at in range(3)]

    assert states(6) == ["bad", "", "wanted"] and states(10)[:2] == ["quiet", "quiet"]
    assert states(7) == ["", "", "wanted"] and shown.row_of(13) == -1
    links = [link for link in centre._links if not link.isHidden()]
    assert [link.text() for link in links] == ["Line 6", "10"]
    for link, line in zip(links, (6, 10), strict=True):
        link.click()
        assert shown.line_of(centre.table.currentIndex().row()) == line


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


WRONG = ("1,2,3,no", "7", ",3,no", "5,4,", "6,k.A. 3,yes", ",,yes")
"""Rows that are not read, or not used, or used in part."""


@pytest.mark.parametrize("seed", range(6))
def test_all_that_is_said_of_rows_is_of_the_rows_of_the_file(qtbot, tmp_path, seed):
    chance = random.Random(seed)
    rows = [f"{i},{i % 7},{'no' if i < 150 else 'yes'}" for i in range(300)]
    for place in chance.sample(range(300), chance.randrange(13)):
        rows[place] = chance.choice(WRONG)
    path = tmp_path / "t.csv"
    path.write_text("\n".join(["a,b,y", *rows, *(["Total,3,"] * chance.randrange(2))]))
    many = path.read_text().count("\n")
    choices = Choices(ignored=(), missing=chance.choice(("fill", "leave out")))
    found = find(path, choices, Spec(), None, lambda share: None)
    centre, right = Centre(), Right()
    qtbot.addWidget(centre)
    qtbot.addWidget(right)
    centre.resize(700, 900)
    centre.show()
    centre.show_found(found)
    right.show_found(found)
    told = {name.text(): int(value.text()) for name, value in right._facts if value.text()}
    parts = sum(told[name] for name in ("training rows", "validation rows", "test rows"))
    assert facts(found).startswith(f"{many} rows, 3 columns")
    assert centre._seen.text().endswith(f"it has {many} rows")
    assert parts + told.get("left out", 0) == many
    lines = [each.line for each in centre._problems]
    assert lines == sorted(lines)
    counts = [int(re.sub(r"^line.*", "1", each.place).split()[0]) for each in centre._problems]
    heading = centre._problems_heading.text()
    assert not counts or sum(counts) >= int(heading.split()[0]) >= told.get("left out", 0)
