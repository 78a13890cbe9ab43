"""The bar on top: train, pause, step, reset, how far it is, how good, how fast."""

from PySide6.QtCore import QEvent, QObject, QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLayout, QMenu, QWidget

from nnviz.gui.controls.button import Button
from nnviz.gui.controls.rows import row
from nnviz.gui.look import theme
from nnviz.gui.run.bar_buttons import SplitButton, named, tool
from nnviz.gui.run.epoch_meter import NARROW, WIDTH, EpochMeter
from nnviz.gui.run.figures import AccuracyFigure, DesignFigure, Figure, RateFigure
from nnviz.gui.run.speed_choice import STEPS, SpeedChoice

HEIGHT = 56
_MARGIN = 16
_GROUP_GAP = 24
_MOST = 100
"""Share of the slack, against 1, that goes to the design in a presentation."""


class RunBar(QWidget):
    """Says what was clicked; `show_state` and `show_figures` tell it what to show."""

    run_clicked = Signal()
    step_wanted = Signal(str)
    """"example", "mini-batch" or "epoch"."""
    reset_clicked = Signal()
    theme_clicked = Signal()
    help_clicked = Signal()
    presentation_clicked = Signal()
    course_clicked = Signal()
    design_clicked = Signal()
    """The folded design panel is wanted, or not any more."""
    speed = Signal(float)
    """0 (slow) to 1 (as fast as it goes)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self._presenting = self._at_desk = False
        self._expects_accuracy = True
        self._make_buttons()
        self._make_figures()
        self._build()
        self._connect()
        self.set_presenting(False)
        self.show_state("loading", train=False, step=False, reset=False)
        self.show_figures(0, 30, None, None)

    def show_state(self, state: str, train: bool, step: bool, reset: bool) -> None:
        """Set captions and what can be clicked; `state` is one of the session's, or "loading"."""
        running = state == "running"
        self.run_button.setText(self._caption(state))
        self.run_button.show_icon("pause" if running else "play")
        self.run_button.setAccessibleName(self.run_button.text())
        self.run_button.setEnabled(train)
        self.step_button.setEnabled(step)
        self.reset_button.setEnabled(reset)

    def show_figures(
        self,
        epoch: float,
        epochs: int,
        accuracy: float | None,
        images_per_second: float | None,
        restored: int | None = None,
        part: str = "validation",
        r2: float | None = None,
    ) -> None:
        """How far the training is, accuracy in 0..1 and speed; None where unknown.

        The accuracy is on the ``part`` of the data that is measured, "validation" or "test"; and of
        the epoch ``restored``, where training has gone back to one. Where values are wanted there
        is ``r2`` in its place.
        """
        self.epoch_progress.show_epoch(epoch, epochs)
        self.accuracy.show_share(accuracy, part, r2, restored)
        self.images_per_second.show_rate(images_per_second)

    def set_presenting(self, presenting: bool) -> None:
        """For an audience: the accuracy large, the design in words, fewer tools."""
        self._presenting = presenting
        self.accuracy.set_prominent(presenting)
        self.epoch_progress.set_width(NARROW if presenting else WIDTH)
        for button in (self.course_button, self.file_button, self.theme_button, self.help_button):
            button.setHidden(presenting)
        self.design_button.setVisible(presenting)
        self._row.setStretchFactor(self.design, _MOST if presenting else 0)
        self.run_button.setMinimumWidth(self._widest_run_button())
        self.fit()

    def set_at_desk(self, at_desk: bool) -> None:
        """While a desk is open nothing is said of the run, whose buttons these are not then."""
        if at_desk != self._at_desk:
            self._at_desk = at_desk
            self._show_what_fits(self.width())

    def expect_accuracy(self, expected: bool) -> None:
        """Whether there will be one: for an audience no room is kept for what never comes."""
        if expected != self._expects_accuracy:
            self._expects_accuracy = expected
            self._show_what_fits(self.width())

    def fit(self) -> None:
        """Show what there is room for, in the type that is on now."""
        for figure in (self.accuracy, self.images_per_second):
            figure.fit()
        self._show_what_fits(self.width())

    def show_kind(self, examples: str) -> None:
        """Whether "images", "points" or "rows" are trained on."""
        self.images_per_second.show_kind(examples)

    def minimumSizeHint(self) -> QSize:
        spared = self._captions_width() + (self._words_width() if self._presenting else 0)
        return QSize(self._width_of() - spared, theme.px(HEIGHT))  # without all that can go

    def sizeHint(self) -> QSize:
        return QSize(self._width_of(self.images_per_second, self.speed_choice), theme.px(HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._show_what_fits(event.size().width())

    def event(self, event: QEvent) -> bool:
        """A figure, or the design, may want other room than before."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._show_what_fits(self.width())
        return handled

    def eventFilter(self, button: QObject, event: QEvent) -> bool:
        """Who presses Train while it is off is told why, or heard as soon as it is on."""
        if event.type() == QEvent.Type.MouseButtonPress and not self.run_button.isEnabled():
            self.run_clicked.emit()
        return super().eventFilter(button, event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._show_theme()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.current().panel))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(theme.current().line))
        painter.end()

    def _show_what_fits(self, width: int) -> None:
        """When it gets narrow the course keeps its icon alone, then the speed slider goes, then
        the images per second.

        In a presentation, captions of buttons go first, then words of figures, then the design.
        """
        everything, of_run = not self._presenting, not self._at_desk
        for figure in (self.epoch_progress, self.accuracy):
            figure.setVisible(figure in self._figures)
        always, rate, speed = self._width_of(), self.images_per_second, self.speed_choice
        with_rate = always + self._wide(rate)
        with_both = with_rate + self._wide(speed)
        self.course_button.set_terse(width < with_both)
        spared = self.course_button.caption_width if everything else 0
        rate.setVisible(everything and of_run and width >= with_rate - spared)
        speed.setVisible(everything and width >= with_both - spared)
        shows_design = self._presenting and of_run
        terse = width < always + (self._wide(self.design) if shows_design else 0) - spared
        for button in self._can_be_terse:
            button.set_terse(terse)
        bare = always - self._captions_width()
        least = bare + self.design.least_width
        shows_design = shows_design and width >= least - self._words_width()
        for figure in (self.epoch_progress, self.accuracy):
            figure.set_terse(self._presenting and width < (least if shows_design else bare))
        self.design.setVisible(shows_design)

    def _words_width(self) -> int:
        """Of figures, what their shorter words spare."""
        return sum(each.room(terse=False) - each.room(terse=True) for each in self._figures)

    @property
    def _figures(self) -> list[EpochMeter | Figure]:
        """Those that are always there, as long as there is something to say."""
        if self._at_desk:
            return []
        keeps_room = self._expects_accuracy or not self._presenting
        return [self.epoch_progress, *([self.accuracy] if keeps_room else [])]

    def _captions_width(self) -> int:
        """Of those that can go, whether they are there now or not."""
        buttons = [self.course_button, *self._can_be_terse]
        return sum(button.caption_width for button in buttons if not button.isHidden())

    @property
    def _can_be_terse(self) -> tuple[Button, ...]:
        return self.step_button, self.reset_button

    def _show_theme(self) -> None:
        """The theme button shows what a click brings: the sun in the dark, else the moon."""
        self.theme_button.show_icon("sun" if theme.current().name != "light" else "moon")

    def _caption(self, state: str) -> str:
        return self.tr("Pause") if state == "running" else self.tr("Train")

    def _make_buttons(self) -> None:
        self.run_button = Button(self.tr("Train"), "play", "primary")
        self.step_button = SplitButton(self.tr("Step"), "step")
        self.reset_button = Button(self.tr("Reset"), "reset")
        one_step = self.tr("Do one mini-batch and stop")
        named(self.run_button, "run_button", self.tr("Train"), self.tr("Train or pause"))
        named(self.step_button, "step_button", self.tr("Step"), one_step)
        named(self.reset_button, "reset_button", self.tr("Reset"), self.tr("Back to the start"))
        larger = self.tr("Presentation: larger, on the whole screen (F11)")
        self.course_button = Button(self.tr("Course"), "book", "quiet")
        lessons = self.tr("Lessons: the book's experiments (Ctrl+K)")
        named(self.course_button, "course_button", self.tr("Course"), lessons)
        self.file_button = tool("menu", "file_button", self.tr("File"))
        self.design_button = tool("sliders", "design_button", self.tr("Design and drawer"))
        self.presentation_button = tool("screen", "presentation_button", self.tr("Presentation"))
        self.presentation_button.setToolTip(larger)
        self.theme_button = tool("moon", "theme_button", self.tr("Light or dark"))
        self.help_button = tool("help", "help_button", self.tr("Help"))
        self.file_menu = QMenu(self)
        self.file_button.setMenu(self.file_menu)
        self.step_button.setAccessibleDescription(self.tr("Down key: other steps"))
        self.run_button.setMinimumWidth(self._widest_run_button())
        self._show_theme()

    def _widest_run_button(self) -> int:
        """So that the bar does not move when Train becomes Pause."""
        captions = {self._caption(state) for state in ("running", "idle")}
        metrics, text = self.run_button.fontMetrics(), self.run_button.text()
        extra = self.run_button.sizeHint().width() - metrics.horizontalAdvance(text)
        least = 0 if self._presenting else theme.px(104)
        return max(least, *(metrics.horizontalAdvance(text) + extra for text in captions))

    def _make_figures(self) -> None:
        self.epoch_progress = EpochMeter()
        self.epoch_progress.setObjectName("epoch_progress")
        self.accuracy = AccuracyFigure()
        self.accuracy.setObjectName("accuracy_figure")
        self.images_per_second = RateFigure()
        self.images_per_second.setObjectName("speed_figure")
        self.design = DesignFigure()
        self.speed_choice = SpeedChoice(_GROUP_GAP - 8)
        self.speed_slider = self.speed_choice.slider

    def _build(self) -> None:
        gap = _GROUP_GAP - 8
        buttons = self.run_button, self.step_button, self.reset_button
        figures = gap, self.epoch_progress, gap, self.accuracy, gap, self.images_per_second
        middle = self.design, None, self.speed_choice
        audience = self.file_button, self.design_button, self.presentation_button
        tools = self.course_button, *audience, self.theme_button, self.help_button
        self._buttons = *buttons, *tools
        self._row = row(*buttons, *figures, *middle, *tools, space=8, of=self)
        self._row.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        self._row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        items = filter(None, map(self._row.itemAt, range(self._row.count())))
        self._items = {item.widget(): item for item in items}

    def _connect(self) -> None:
        self.run_button.clicked.connect(self.run_clicked)
        self.run_button.installEventFilter(self)
        self.course_button.clicked.connect(self.course_clicked)
        self.reset_button.clicked.connect(self.reset_clicked)
        self.theme_button.clicked.connect(self.theme_clicked)
        self.help_button.clicked.connect(self.help_clicked)
        self.presentation_button.clicked.connect(self.presentation_clicked)
        self.design_button.clicked.connect(self.design_clicked)
        self.speed_slider.valueChanged.connect(lambda value: self.speed.emit(value / STEPS))
        self.step_button.clicked.connect(lambda: self.step_wanted.emit("mini-batch"))
        for kind, text in {
            "example": self.tr("One example"),
            "mini-batch": self.tr("One mini-batch"),
            "epoch": self.tr("One epoch"),
        }.items():
            action = self.step_button.variants.addAction(text)
            action.triggered.connect(lambda _=False, kind=kind: self.step_wanted.emit(kind))

    def _width_of(self, *optional: QWidget) -> int:
        """What the bar needs with these of the parts that can go; their gaps always stay.

        With captions, also while there are none.
        """
        buttons = [button for button in self._buttons if not button.isHidden()]
        parts = (*buttons, *self._figures, *optional)
        gaps = (len(buttons) - 1) * 8 + 3 * _GROUP_GAP
        captions = sum(button.caption_width for button in buttons if button.is_terse)
        return theme.px(2 * _MARGIN + gaps) + captions + sum(map(self._wide, parts))

    def _wide(self, part: QWidget) -> int:
        """What a part asks for; the row remembers it of those that are shown."""
        if part is self.design:
            return self.design.wanted_width
        if isinstance(part, EpochMeter | Figure):
            return part.room(terse=False)
        if part.isHidden():
            return max(part.sizeHint().width(), part.minimumWidth())
        return self._items[part].sizeHint().width()
