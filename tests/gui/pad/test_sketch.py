from nnviz.gui.pad.sketch import Sketch

LINE = tuple((float(x), 10.0) for x in range(0, 101, 5))


def drawn(points=LINE):
    sketch = Sketch()
    sketch.begin(points[0])
    for point in points[1:]:
        sketch.draw(point)
    sketch.finish()
    return sketch


def test_a_stroke_counts_while_it_is_drawn_and_stays():
    sketch = Sketch()
    assert sketch.is_empty and not sketch.is_at_work and not sketch.can_undo
    sketch.begin((1.0, 2.0))
    assert sketch.draw((3.0, 4.0)) and not sketch.draw((3.0, 4.0))
    assert sketch.lines == [((1.0, 2.0), (3.0, 4.0))]
    assert sketch.is_at_work and sketch.can_undo and sketch.finished == ()
    sketch.finish()
    assert sketch.finished == (((1.0, 2.0), (3.0, 4.0)),) and not sketch.is_at_work


def test_the_rubber_cuts_a_stroke_and_one_undo_brings_it_back():
    sketch = drawn()
    sketch.begin_rubbing((50.0, 0.0))
    assert sketch.is_rubbed and sketch.lines == [LINE]
    assert sketch.rub((50.0, 20.0), 8.0)
    assert len(sketch.lines) == 2 and sketch.history.strokes == (LINE,)
    sketch.finish()
    assert len(sketch.finished) == 2 and not sketch.is_rubbed
    sketch.history.undo()
    assert sketch.finished == (LINE,)


def test_a_rubber_that_meets_nothing_leaves_nothing_to_undo():
    sketch = drawn()
    sketch.begin_rubbing((50.0, 90.0))
    assert not sketch.rub((60.0, 90.0), 8.0)
    sketch.finish()
    sketch.history.undo()
    assert sketch.is_empty and not sketch.can_undo


def test_clearing_can_be_taken_back_once():
    sketch = drawn()
    sketch.clear()
    sketch.clear()
    assert sketch.is_empty
    sketch.history.undo()
    assert sketch.lines == [LINE]
