"""A dock in the language of the house: a heading on paper, whose buttons appear under the mouse."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent, QMouseEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QDockWidget, QGridLayout, QLayout, QSizePolicy, QWidget

from nnviz.gui.controls.button import Button
from nnviz.gui.controls.caption_row import QuietText, first_clauses
from nnviz.gui.controls.rows import column, row
from nnviz.gui.look import theme, zoom
from nnviz.gui.look.sections import section

NARROW = 480
"""Pixels: in narrower docks the line of words stands below the title; but not before an audience,
where plots need the height more: there they say as much as fits beside it.
"""


_ANY = 16_777_215
"""Qt's greatest width: no limit."""


class Heading(QWidget):
    """The dock's title and the words of its view, beside it or below.

    Drag it to move the dock, double-click it to float.
    """

    pressed = Signal()
    """A drag of the dock may begin."""

    def __init__(self, dock: QDockWidget, margins: tuple[int, int, int, int]) -> None:
        super().__init__(dock)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self._dock = dock
        self._buttons: QWidget | None = None
        self._is_entered = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(*margins)
        self._grid.setSpacing(0)
        self._grid.setHorizontalSpacing(12)
        self.title = QuietText(self, role=QPalette.ColorRole.WindowText)
        self.title.setFont(theme.font(14, 600))
        self._show_title(dock.windowTitle())
        dock.windowTitleChanged.connect(self._show_title)
        self.words = QuietText(self)
        self.words.setFont(theme.font(11))
        self.words.keep_low()
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._below = False
        self._grid.addWidget(self.title, 0, 0)
        self._grid.addWidget(self.words, 0, 1)
        self._grid.setColumnStretch(1, 1)

    def make_buttons(self) -> None:
        """They are to appear under the mouse; once."""
        if self._buttons is not None:
            return
        dock = self._dock
        self.float_button = self._button("float", self.tr("Float"))
        self.close_button = self._button("clear", self.tr("Hide"))
        self.float_button.clicked.connect(lambda: dock.setFloating(not dock.isFloating()))
        self.close_button.clicked.connect(dock.close)
        self._buttons = buttons = QWidget(self)
        buttons.setAutoFillBackground(True)
        row(self.float_button, self.close_button, space=12, of=buttons)
        buttons.hide()
        self._place(buttons)

    def _show_title(self, title: str) -> None:
        self.title.set_text(title, *_shorter(title))

    def _button(self, icon: str, name: str) -> Button:
        button = Button("", icon, "quiet", accessibleName=name, toolTip=name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words keep their place until the width changes, however long they are."""
        super().resizeEvent(event)
        self._show_buttons()
        below = self.width() < NARROW and zoom.current() == 1
        if below != self._below:
            self._below = below
            self._grid.addWidget(self.words, *((1, 0, 1, 4) if below else (0, 1)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The dock itself takes it, afterwards."""
        self.pressed.emit()
        event.ignore()

    def enterEvent(self, event: QEvent) -> None:
        self._is_entered = True
        self._show_buttons()

    def leaveEvent(self, event: QEvent) -> None:
        self._is_entered = False
        self._show_buttons()

    def event(self, event: QEvent) -> bool:
        """In type of another size too, while the mouse stays where it is."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._show_buttons()
        return done

    def _show_buttons(self) -> None:
        """Under the mouse, but not before an audience; the title says less where it has to."""
        if self._buttons is None:
            return
        self._place(self._buttons)
        shown = self._is_entered and zoom.current() == 1
        self._buttons.setVisible(shown)
        room = self._buttons.x() - self._grid.contentsMargins().left()
        self.title.setMaximumWidth(max(0, room) if shown else _ANY)

    def _place(self, buttons: QWidget) -> None:
        """Over the end of the title's line, so that nothing moves when they appear."""
        size, edges = buttons.sizeHint(), self._grid.contentsMargins()
        left = self.width() - edges.right() - size.width()
        height = min(size.height(), self.title.height() + 4)  # the words below stay in sight
        buttons.setGeometry(left, edges.top() - 2, size.width(), height)
        buttons.raise_()


def _shorter(title: str) -> tuple[str, ...]:
    """What a long title says in fewer words, where there is no room for it."""
    tr = QCoreApplication.translate
    speeds = tr("View", "How fast layers learn"), tr("View", "Layer speeds"), tr("View", "Speeds")
    neurons = tr("View", "Neurons")
    titles = {
        tr("View", "How fast each layer learns"): speeds,
        tr("View", "What each neuron looks for"): (tr("View", "What neurons look for"), neurons),
        tr("View", "What each neuron computes"): (tr("View", "What neurons compute"), neurons),
    }
    return titles.get(title, ())


class Dock(QDockWidget):
    """Holds one part of the window; ``margins`` are those around heading and content."""

    def __init__(
        self,
        name: str,
        title: str,
        content: QWidget,
        margins: tuple[int, int, int, int] = (0, 0, 0, 0),
        *,
        headed: bool = True,
    ) -> None:
        super().__init__(title)
        self.setObjectName(f"{name}_dock")
        self.heading: Heading | None = None
        """What it can be dragged by; None where it cannot."""
        left, top, right, bottom = margins
        holder = QWidget()
        inside = column(content, of=holder)
        inside.setContentsMargins(left, 0 if headed else top, right, bottom)
        self.setWidget(holder)
        if headed:
            holder.setBackgroundRole(QPalette.ColorRole.Base)
            holder.setAutoFillBackground(True)
            self.heading = Heading(self, (left, top, right, 0))
            self.setTitleBarWidget(self.heading)
        else:
            inside.setSizeConstraint(QLayout.SizeConstraint.SetMinAndMaxSize)
            self.setTitleBarWidget(QWidget())

    def dress(self) -> None:
        """Wear the sheet, before there is anything to be seen that needs it, and have buttons.

        One without a heading has sections in it.
        """
        if self.heading is not None:
            section(self)
            self.heading.make_buttons()

    def enterEvent(self, event: QEnterEvent) -> None:
        """The heading's buttons are to appear."""
        self.dress()
        super().enterEvent(event)

    def show_words(self, words: str, *shorter: str, at_once: bool = False) -> None:
        """What the view shows now, in one line beside its heading, or the same in fewer words."""
        if self.heading is not None:
            shorter = *shorter, *first_clauses(words), ""
            self.heading.words.set_text(words, *shorter, at_once=at_once)
