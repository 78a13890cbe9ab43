"""A window as a person sees it: every part that is seen, with what it says and how it is set."""

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QTabBar,
    QTextEdit,
    QWidget,
)


def seen_in(window):
    """By the place of each part in the window, or in what has come out of it."""
    found = {}
    for top in (window, *_out_of(window)):
        _add(found, top, _name(top))
    return found


def _out_of(window):
    tops = [part for part in window.findChildren(QWidget) if part.isWindow()]
    return [top for top in tops if top.isVisible() and top.objectName()]


def _add(found, part, place):
    found[place] = _state(part)
    many = {}
    for child in part.children():
        if not isinstance(child, QWidget) or child.isWindow():
            continue
        name = _name(child)
        many[name] = number = many.get(name, -1) + 1
        if child.isVisible():
            _add(found, child, f"{place}/{name}{number or ''}")


def _name(part):
    return part.objectName() or type(part).__name__


def set_in(window):
    """The same in whatever language: what is typed, ticked and chosen, and what has the focus."""
    found = {}
    for place, (_, is_focus, chosen, *_) in seen_in(window).items():
        if (is_focus or chosen is not None) and "ScrollBar" not in place:
            found[place] = is_focus, chosen
    return found


def _state(part):
    chosen, text = None, ""
    if isinstance(part, QLineEdit):
        spin = part.parent()
        chosen = spin.cleanText() if isinstance(spin, QSpinBox) else part.text()
    elif isinstance(part, QLabel):
        text = part.text()
    elif isinstance(part, QAbstractButton):
        chosen, text = part.isCheckable() and part.isChecked(), part.text()
    elif isinstance(part, QComboBox):
        chosen, text = part.currentIndex(), part.currentText()
    elif isinstance(part, QTabBar):
        chosen = part.currentIndex()
    elif isinstance(part, QAbstractSlider):
        chosen = part.value()
    elif isinstance(part, QAbstractItemView):
        chosen = part.currentIndex().row(), part.currentIndex().column()
    elif isinstance(part, QPlainTextEdit):
        chosen = part.toPlainText()
    elif isinstance(part, QTextEdit):
        text = part.toPlainText()
    said = part.accessibleName(), part.accessibleDescription(), text
    return part.isEnabled(), part is QApplication.focusWidget(), chosen or None, said
