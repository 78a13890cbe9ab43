from nnviz.gui.views.layer_names import layer_names, layer_series, layer_tabs


def test_names():
    assert layer_names(1) == ["output"]
    assert layer_names(2) == ["hidden", "output"]
    assert layer_names(3) == ["hidden 1", "hidden 2", "output"]


def test_tabs_are_short():
    assert layer_tabs(2) == ["hidden", "output"]
    assert layer_tabs(4) == ["hidden 1", "2", "3", "output"]


def test_every_layer_has_a_look():
    assert layer_series(2) == ["hidden 1", "output"]
    assert layer_series(5) == ["hidden 1", "hidden 2", "hidden 3", "hidden 1", "output"]
