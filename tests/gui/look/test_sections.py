import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDockWidget, QLineEdit, QMessageBox, QStackedWidget, QTabBar, QWidget

from nnviz.gui.controls.rows import column
from nnviz.gui.look import theme
from nnviz.gui.look.sections import SectionedWindow, section
from nnviz.gui.look.style_sheet import style_sheet


class Heard(QObject):
    """Counts how often widgets hear that their style has changed."""

    def __init__(self, *widgets):
        super().__init__()
        self.by = dict.fromkeys(widgets, 0)
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, widget, event):
        self.by[widget] += event.type() is QEvent.Type.StyleChange
        return False


@pytest.fixture
def window(qtbot, qapp):
    """Two pages with a field each, the first of them seen."""
    qapp.setStyleSheet("")  # as beside any window of sections
    window = SectionedWindow()
    theme.apply(window, "light")
    window.pages = QStackedWidget()
    window.fields = QLineEdit(), QLineEdit()
    for field in window.fields:
        page = QWidget()
        column(field, of=page)
        section(page)
        window.pages.addWidget(page)
    window.setCentralWidget(window.pages)
    qtbot.addWidget(window)
    window.show()
    yield window
    theme.apply(window, "light", 1.0)


def ground(field):
    return field.grab().toImage().pixelColor(field.width() // 2, field.height() // 2).name().upper()


ONCE = 2
"""Qt itself lets all that is in a widget with a new sheet put it on twice."""


def test_what_comes_into_a_window_that_is_seen_is_laid_out_in_its_sheet(window):
    """Within the showing Qt tries sizes anew in every size that another sheet brings."""
    page, field = QWidget(), QLineEdit()
    column(field, of=page)
    section(page)
    window.pages.addWidget(page)
    worn = []

    class Shown(QObject):
        def eventFilter(self, _page, event):
            if event.type() is QEvent.Type.Show:
                worn.append(page.styleSheet())
            return False

    filter = Shown()
    page.installEventFilter(filter)
    window.pages.setCurrentWidget(page)
    assert worn == [style_sheet(theme.current())]


def test_what_nobody_sees_puts_on_the_sheet_when_it_is_shown(window):
    seen, hidden = window.fields
    window.pages.setCurrentIndex(1)
    window.pages.setCurrentIndex(0)
    heard = Heard(seen, hidden)
    theme.apply(window, "dark")
    assert heard.by == {seen: ONCE, hidden: 0}
    assert ground(seen) == theme.DARK.paper
    window.pages.setCurrentIndex(1)
    assert heard.by == {seen: ONCE, hidden: ONCE}
    assert ground(hidden) == theme.DARK.paper


def test_to_and_fro_costs_nothing_where_nobody_looks(window):
    _, hidden = window.fields
    window.pages.setCurrentIndex(1)
    window.pages.setCurrentIndex(0)
    heard = Heard(hidden)
    theme.apply(window, "dark")
    theme.apply(window, "light")
    window.pages.setCurrentIndex(1)
    assert heard.by == {hidden: 0}
    assert ground(hidden) == theme.LIGHT.paper


def test_what_holds_sections_has_the_colours_of_the_palette(window, qapp):
    for name, colors in {"dark": theme.DARK, "light": theme.LIGHT}.items():
        theme.apply(window, name)
        qapp.processEvents()
        base = window.pages.palette().color(QPalette.ColorRole.Base)
        assert base.name().upper() == colors.paper


def test_a_dialog_that_anyone_makes_is_in_the_sheet(window):
    theme.apply(window, "dark")
    box = QMessageBox(window)
    box.setText("Keep it?")
    box.show()
    assert box.styleSheet() == style_sheet(theme.DARK)
    box.close()


def type_sizes(field, mate):
    return field.font().pixelSize(), mate.minimumWidth()


def test_another_zoom_comes_part_by_part_each_of_them_whole(window):
    mates = [QWidget(field.parentWidget()) for field in window.fields]
    for field, mate in zip(window.fields, mates, strict=True):
        field.setFont(theme.font(13))
        mate.setMinimumWidth(40)
    seen = []

    def look():
        seen.append([type_sizes(*pair) for pair in zip(window.fields, mates, strict=True)])

    theme.apply(window, "light", 2.0, look)
    small, large = (13, 40), (26, 80)
    assert len(seen) > 1 and seen[-1] == [large, large]
    assert all(pair in (small, large) for pairs in seen for pair in pairs)
    assert [small, large] in seen or [large, small] in seen


def test_another_theme_comes_part_by_part(window):
    seen = []
    pages = [field.parentWidget() for field in window.fields]
    window.pages.setCurrentIndex(1)
    window.pages.setCurrentIndex(0)
    theme.apply(window, "dark", between=lambda: seen.append(pages[0].styleSheet()))
    assert len(seen) == len(pages) and seen[-1] == style_sheet(theme.DARK)
    assert pages[1].styleSheet() == style_sheet(theme.LIGHT)  # until it is shown


def test_between_two_parts_of_another_zoom_things_come_and_go(window):
    pages, late = [field.parentWidget() for field in window.fields], []

    def meddle():
        if not late:
            late.append(QLineEdit(pages[1]))
            late[0].setFont(theme.font(13))
            window.fields[1].deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    theme.apply(window, "light", 2.0, meddle)
    assert late[0].font().pixelSize() == 26
    assert window.fields[0].font().pixelSize() == 26


def test_what_becomes_a_section_of_a_window_that_is_seen_wears_the_sheet_at_once(window):
    page = QWidget()
    window.pages.addWidget(page)
    page.ensurePolished()
    section(page)
    assert page.isHidden() and page.styleSheet() == style_sheet(theme.LIGHT)


def test_tabs_of_docks_over_each_other_are_not_dragged(qtbot, window):
    """Qt would die where they are laid out meanwhile."""
    docks = [QDockWidget(name, window) for name in ("one", "other", "third")]
    for dock in docks:
        window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
    for dock in docks[1:]:
        window.tabifyDockWidget(docks[0], dock)
    window.show()
    [tabs] = window.findChildren(QTabBar)
    qtbot.waitUntil(lambda: tabs.count() == len(docks))
    assert not tabs.isMovable()
