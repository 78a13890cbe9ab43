from hypothesis import given
from hypothesis import strategies as st

from nnviz.gui.pad.stroke_history import StrokeHistory

A, B = ((0.0, 0.0),), ((1.0, 2.0), (3.0, 4.0))


def test_undo_and_redo():
    history = StrokeHistory()
    history.add(A)
    history.add(B)
    assert history.undo() and history.strokes == (A,)
    assert history.redo() and history.strokes == (A, B)
    assert not history.redo()


def test_a_new_stroke_forgets_what_was_taken_back():
    history = StrokeHistory()
    history.add(A)
    history.undo()
    history.add(B)
    assert not history.redo()
    assert history.strokes == (B,)


def test_scaling_reaches_the_past():
    history = StrokeHistory()
    history.add(B)
    history.replace([])
    history.scale(2)
    history.undo()
    assert history.strokes == (((2.0, 4.0), (6.0, 8.0)),)


@given(st.lists(st.sampled_from(["add", "clear", "undo", "redo"]), max_size=30))
def test_any_way_forth_can_be_gone_back(steps):
    history = StrokeHistory()
    for number, step in enumerate(steps):
        if step == "add":
            history.add(((float(number), 0.0),))
        elif step == "clear":
            history.replace([])
        else:
            before = history.strokes
            forth, back = (history.undo, history.redo)[:: 1 if step == "undo" else -1]
            if forth():
                assert back() and history.strokes == before
                forth()
    while history.undo():
        pass
    assert history.strokes == ()
