from PySide6.QtWidgets import QApplication

from nnviz.gui.run.epoch_meter import EpochMeter


class Counted(EpochMeter):
    painted = 0

    def paintEvent(self, event):
        self.painted += 1
        super().paintEvent(event)


def test_it_is_painted_with_all_the_rest_not_before(qtbot):
    meter = Counted()
    qtbot.addWidget(meter)
    meter.show()
    meter.show_epoch(7, 30)
    QApplication.processEvents()
    before = meter.painted
    meter.show_epoch(0, 2000)
    assert meter.painted == before, "the figures beside it are still those of another run"
    QApplication.processEvents()
    assert meter.painted > before and meter.text() == "epoch 0 of 2,000"
