"""The newcomer's window: run by test_newcomer, in the house that has every addition."""

from PySide6.QtWidgets import QWidget

from nnviz.app import build
from nnviz.core import Spec
from nnviz.data import DATASETS, load_dataset
from nnviz.session.run_state import RunState
from tests.newcomer import NEW_CHOICES

NEW = Spec(
    data="stripes",
    data_size=20,
    sizes=(2, 4, 1),
    activation="softsign",
    output="sigmoid",
    cost="log-cosh",
    epochs=2,
    start_scale=0.5,
)


def names_in(box):
    return [box.itemData(index) for index in range(box.count())]


def test_everything_is_there_and_works(qtbot, monkeypatch):
    """Begins with XOR, as if it were the digits, so as not to wait for them."""
    xor = DATASETS["handwriting"]._replace(load=lambda request: load_dataset("xor"))
    monkeypatch.setitem(DATASETS, "handwriting", xor)
    _, window = build([])
    qtbot.addWidget(window)

    def named(name):
        return window.findChild(QWidget, name)

    window.panel.form.show_more(True)  # some of them are made only then
    for field, name in NEW_CHOICES.items():
        assert name in names_in(named(f"{field}_choice"))

    data = named("dataset_choice")
    data.setCurrentIndex(names_in(data).index("stripes"))
    qtbot.waitUntil(lambda: window.session.is_ready and named("plane_map").isVisible())

    window.commands.take_wanted(NEW)
    qtbot.waitUntil(lambda: window.session.is_ready)
    assert float(named("start_scale").text()) == 0.5
    assert "What the first weights are multiplied by." in named("start_scale").toolTip()

    tabs = named("drawer_tabs")
    titles = [tabs.tabText(index) for index in range(tabs.count())]
    tabs.tabBarClicked.emit(titles.index("Biases"))
    named("run_button").click()
    qtbot.waitUntil(lambda: window.session.state is RunState.FINISHED)
    view = next(w for w in window.findChildren(QWidget) if type(w).__name__ == "BiasesView")
    qtbot.waitUntil(lambda: view.isVisible() and view.words.startswith("mean bias"))
    window.close()
