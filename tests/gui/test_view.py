from nnviz.gui.view import View, listening


class Looker(View):
    def show_example(self, example):
        self.example = example


class KeenLooker(Looker):
    def show_checkpoints(self, moments, size):
        self.moments = moments


def test_a_view_listens_to_what_it_overrides(qtbot):
    views = View(), Looker(), KeenLooker()
    for view in views:
        qtbot.addWidget(view)
    assert listening(views, View.show_example) == [*views[1:]]
    assert listening(views, View.show_checkpoints) == [views[2]]
    assert listening(views, View.reset) == []
