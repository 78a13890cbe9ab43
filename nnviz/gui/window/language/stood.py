"""How a person has set a window, and where the focus was: the next one is set so, part by part."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from nnviz.gui.look.pauses import pause
from nnviz.gui.window.language.controls import (
    Settings,
    Way,
    part_at,
    set_again,
    settings_in,
    way_to,
)
from nnviz.gui.window.language.whole import Whole

_STEPS = "lesson_steps "
"""The tabs of a lesson, which leads them: its step comes with it, and its run may end meanwhile."""


class Stood(QObject):
    """What is not seen yet is set when it is: before a view has nothing to be set."""

    def __init__(self, before: Whole) -> None:
        super().__init__()
        known = before.docks.findChild(Stood)
        self.settings: dict[str, Settings] = {} if known is None else dict(known.settings)
        for name, part in _parts(before).items():
            if name not in self.settings:
                self.settings[name] = _settings_of_person(part, before.left_column.closed_panels)
        if known is not None:
            known.settings.clear()  # nothing of it is wanted there any more
        self._later = QTimer(self, singleShot=True, interval=0)
        """Qt may be in the midst of showing what is seen now."""
        self._later.timeout.connect(self._set_seen)
        self._focus, self._spec = _focus_in(before), before.session.spec
        self._unfolded = before.panel.form.standing
        self._window = before

    def set_fields(self, part: QWidget) -> None:
        """Set this page, by its name, though nobody sees it yet."""
        set_again(part, self.settings.pop(part.objectName(), {}))

    def set_all(self, window: Whole) -> None:
        """Set what is seen, and once more when that has been laid out; the rest follows."""
        self.setParent(window.docks)
        self._window = window
        if any(self._unfolded):
            _ = window.panel.form.more  # so many settings take long to make
            pause()
        for place in (*window.places, *window.right_column.places):
            if place.isVisible() and not place.is_made:
                _ = place.view
                pause()
        for for_good in (False, True):
            self._set_seen(pause, for_good=for_good)
            pause()
        self._leave_form()
        for name, part in _columns(window).items():  # they are there; later they show another run
            self._set(part, self.settings.pop(name, {}))
        self._give_focus()
        for seen in (window.drawer.page_shown, window.docks.shown_again, window.pages.opened):
            seen.connect(self._later.start)
        for other in (window.session.run_begun, window.session.data_changed):
            other.connect(self._leave_views)

    def _leave_views(self) -> None:
        """Another network or other data: what was looked at in a view is none of theirs."""
        for place in self._window.places:
            self.settings.pop(place.name, None)

    def _leave_form(self) -> None:
        """Where a lesson's next design has come meanwhile the form is not set as it was before."""
        if self._window.session.spec != self._spec:
            self.settings.pop("left", None)

    def _set_seen(
        self, between: Callable[[], object] = lambda: None, *, for_good: bool = True
    ) -> None:
        self._leave_form()
        for name, part in _parts(self._window).items():
            if part.isVisible() and name in self.settings:
                self._set(part, self.settings[name])
                if for_good:
                    del self.settings[name]
                between()

    def _set(self, part: QWidget, known: Settings) -> None:
        """Whatever stood there, the session is what it is: nothing of it is an edit."""
        with self._window.panel.putting_back():
            set_again(part, known)

    def _give_focus(self) -> None:
        if self._focus is not None:
            name, way = self._focus
            part = _parts(self._window).get(name)
            wanted = None if part is None else part_at(way, part)
            if part is not None and wanted is not None:
                part.window().activateWindow()
                wanted.setFocus(Qt.FocusReason.OtherFocusReason)


def _settings_of_person(part: QWidget, closed: list[QWidget]) -> Settings:
    """All that is set in it by nobody else; in ``closed`` panels there is what was, of old."""
    found = settings_in(part, besides=closed)
    return {way: found[way] for way in found if not any(step.startswith(_STEPS) for step in way)}


def _parts(window: Whole) -> dict[str, QWidget]:
    """What a person sets something in, by names: columns, views, pages and dialogs."""
    views: dict[str, QWidget] = {place.name: place for place in window.places if place.is_made}
    pages = {page.objectName(): page for page in window.pages.all}
    return _columns(window) | views | pages | window.dialogs_beside


def _columns(window: Whole) -> dict[str, QWidget]:
    return {
        "left": window.left_column,
        "right": window.right_column,
        "speed": window.run_bar.speed_choice,
    }


def _focus_in(window: Whole) -> tuple[str, Way] | None:
    """The part that has the focus, and the way there; None where none of them has it."""
    focus = QApplication.focusWidget()
    if focus is not None:
        for name, part in _parts(window).items():
            if part is focus or part.isAncestorOf(focus):
                way = way_to(focus, part)
                return None if way is None else (name, way)
    return None
