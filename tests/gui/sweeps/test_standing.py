"""A page that is to stand as another offers what that one did before its fields are set."""

from nnviz.core import Spec
from nnviz.gui.sweeps.page import SweepPage
from nnviz.gui.sweeps.standing import offer, standing_of
from nnviz.gui.window.language.controls import set_again, settings_in

TABLE = Spec(data="own.csv", sizes=(3, 8, 2), penalty="l2", penalty_strength=2.1)


def page_of(qtbot):
    page = SweepPage(lambda: False)
    qtbot.addWidget(page)
    return page


def test_the_second_setting_of_a_table_is_the_same_again(qtbot):
    before, page = page_of(qtbot), page_of(qtbot)
    before.open(TABLE, ())
    assert before.left.down.field.currentData() == "penalty_strength"
    offer(page, standing_of(before))
    set_again(page, settings_in(before))
    assert page.left.down.field.currentData() == "penalty_strength"
    assert page.left.across.field.currentData() == "learning_rate"
    assert page.left.down.values.text() == before.left.down.values.text()
