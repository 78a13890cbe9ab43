from itertools import pairwise

import pytest

from nnviz.gui.controls.answers import columns as table_columns
from nnviz.gui.controls.answers.columns import Heads, mark_width

XOR = Heads(("x₁", "x₂"), ("x₁", "x₂"), ("answer",))
ADDER = Heads(("x₁", "x₂"), ("x₁", "x₂"), ("sum", "carry"))
LONG = Heads(("a very long name", "another one"), ("x₁", "x₂"), ("answer",))


@pytest.mark.parametrize("heads", [XOR, ADDER, LONG])
@pytest.mark.parametrize("room", [224, 280])
def test_columns_stand_side_by_side_and_leave_the_mark_its_place(qapp, heads, room):
    columns = table_columns.columns(heads, "> 0.999", room, "wanted", "answer")
    assert len(columns) == 2 + 2 * len(heads.outputs)
    for left, right in pairwise(columns):
        assert left.right < right.left
    assert columns[-1].right == pytest.approx(room - mark_width())


def test_names_without_room_give_way_to_short_ones(qapp):
    def heads(room):
        columns = table_columns.columns(LONG, "0", room, "wanted", "answer")
        return tuple(column.head for column in columns if column.kind == "input")

    assert heads(224) == LONG.short
    assert heads(600) == LONG.inputs


def test_several_outputs_have_a_head_in_common(qapp):
    columns = table_columns.columns(ADDER, "0", 224, "wanted", "answer")
    wanted, answer = table_columns.groups(columns, "wanted", "answer")
    assert [c.head for c in columns if wanted.left <= c.left < wanted.right] == ["sum", "carry"]
    assert answer.right == columns[-1].right
