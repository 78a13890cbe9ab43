from nnviz.gui.view import View


class Looker(View):
    def show_example(self, example):
        self.example = example


class KeenLooker(Looker):
    def show_checkpoints(self, moments, size):
        self.moments = moments


def test_a_view_hears_what_it_overrides(qtbot):
    views = View(), Looker(), KeenLooker()
    for view in views:
        qtbot.addWidget(view)
    assert [view.hears(View.show_example) for view in views] == [False, True, True]
    assert [view.hears(View.show_checkpoints) for view in views] == [False, False, True]
    assert not any(view.hears(View.reset) for view in views)
