"""The way through a number of steps: stages as words, two arrows, and the moment shown."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from nnviz.gui.controls.button import Button
from nnviz.gui.controls.rows import FoldingRow, column, row
from nnviz.gui.controls.text_tabs import GAP, TextTabs
from nnviz.gui.look import theme

FIRST, BACK, ON, LAST = "first", "back", "on", "last"

_KEYS = {
    Qt.Key.Key_Home: FIRST,
    Qt.Key.Key_Left: BACK,
    Qt.Key.Key_Right: ON,
    Qt.Key.Key_PageUp: BACK,
    Qt.Key.Key_PageDown: ON,
    Qt.Key.Key_End: LAST,
}


class StepBar(QWidget):
    """Tells where one wants to go; whoever owns the steps says with `show_place` where one is."""

    stage_chosen = Signal(int)
    """The stage of this index, from 0."""
    moved = Signal(str)
    """FIRST, BACK, ON or LAST, by button or key."""
    newest_wanted = Signal()

    def __init__(self, stages: Sequence[str], *beside_the_moment: QWidget) -> None:
        super().__init__()
        self._stages = list(stages)
        self.stage_tabs = TextTabs()
        self.stage_tabs.setObjectName("step_stages")
        self.stage_tabs.setAccessibleName(self.tr("Stages"))
        self.stage_tabs.set_texts(stages)
        self.newest_button = Button(role="text", objectName="step_newest")
        self.newest_button.setFont(theme.font(12))
        self.newest_button.setToolTip(self.tr("Training goes on: show the newest network"))
        self.back_button = _button("chevron-left", "step_back", self.tr("One step back"))
        self.on_button = _button("chevron-right", "step_on", self.tr("One step on"))
        buttons = self.newest_button, self.back_button, self.on_button
        self._moment = row(None, *beside_the_moment, *buttons, None, space=8)
        self._place_moment(False)
        both = FoldingRow(self.stage_tabs, (self._moment, 1), space=8)
        both.folded.connect(self._place_moment)
        column(both, of=self)
        self.stage_tabs.currentChanged.connect(self.stage_chosen)
        self.newest_button.clicked.connect(self.newest_wanted)
        self.back_button.clicked.connect(lambda: self.moved.emit(BACK))
        self.on_button.clicked.connect(lambda: self.moved.emit(ON))
        for part in (self.stage_tabs, self.back_button, self.on_button):
            part.installEventFilter(self)

    def show_place(self, stage: int, is_first: bool, is_last: bool) -> None:
        """Mark the stage of this index, without a signal."""
        self.stage_tabs.choose(stage)
        self._name_stages()
        for button, is_end in ((self.back_button, is_first), (self.on_button, is_last)):
            if is_end and button.hasFocus():
                self.stage_tabs.setFocus(Qt.FocusReason.OtherFocusReason)
            button.setEnabled(not is_end)

    def show_moment(self, moment: str, is_old: bool) -> None:
        """Say which moment is shown, and whether there is a newer one to go on to."""
        text = self.tr("{0}: update").format(moment) if is_old else moment
        if text != self.newest_button.text():
            self.newest_button.setText(text)
        self.newest_button.setEnabled(is_old)

    def take_key(self, event: QKeyEvent) -> bool:
        """Whether the key was one of those that move."""
        move = _KEYS.get(Qt.Key(event.key()))
        if move is not None:
            self.moved.emit(move)
        return move is not None

    def minimumSizeHint(self) -> QSize:
        """With the name of one stage."""
        names = (self._width_of(self._short(named)) for named in range(len(self._stages)))
        width = max(self._moment.minimumSize().width(), *names)
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._name_stages()

    def _place_moment(self, is_folded: bool) -> None:
        """At the right of the stages; in a row of its own where that begins."""
        self._moment.setStretch(0, int(not is_folded))
        self._moment.setStretch(self._moment.count() - 1, int(is_folded))

    def _name_stages(self) -> None:
        """Where there is no room for all their names, only that of the chosen one."""
        fits = self._width_of(self._stages) <= self.width()
        names = self._stages if fits else self._short(self.stage_tabs.currentIndex())
        if names != self.stage_tabs.texts():
            for index, name in enumerate(names):
                self.stage_tabs.setTabText(index, name)
                self.stage_tabs.setTabToolTip(index, "" if fits else self._stages[index])
            self.stage_tabs.updateGeometry()

    def _short(self, named: int) -> list[str]:
        """Of all stages but one, only the number that their names begin with."""
        return [s if at == named else s.split()[0] for at, s in enumerate(self._stages)]

    def _width_of(self, names: Sequence[str]) -> int:
        metrics = self.stage_tabs.fontMetrics()
        return sum(map(metrics.horizontalAdvance, names)) + (len(names) - 1) * theme.px(GAP)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys move, also where tabs and buttons have a use of their own for them."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self.take_key(event)
        return super().eventFilter(watched, event)


def _button(icon: str, name: str, spoken: str) -> Button:
    made = Button("", icon, "icon", name=spoken, objectName=name)
    made.setFixedSize(24, 24)
    return made
