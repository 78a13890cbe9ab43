"""How a person has set the controls in a part of a window; the same part of another is set alike.

Parts of two windows are the same where the way to them is: by names, and by classes and numbers.
"""

from collections.abc import Callable, Collection, Iterator
from typing import Any, NamedTuple, TypeAlias

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollBar,
    QSpinBox,
    QTabBar,
    QWidget,
)

from nnviz.gui.controls.slider import Slider
from nnviz.gui.look.standing import Standing

Way: TypeAlias = tuple[str, ...]
Settings: TypeAlias = dict[Way, tuple["_Kind", Any]]


def settings_in(top: QWidget, besides: Collection[QWidget] = ()) -> Settings:
    """All that is set in ``top`` ``besides`` these parts, by the way there."""
    kinds = ((way, part, _kind_of(part)) for way, part in parts_of(top, besides=besides))
    return {way: (kind, kind.read(part)) for way, part, kind in kinds if kind is not None}


def set_again(top: QWidget, known: Settings) -> None:
    """Set what is set otherwise, as a person would: what follows from it follows.

    Once more where something has to be there first, as what is scrolled to. What another kind of
    control has taken the place of is left.
    """
    for way, part in parts_of(top):
        kind, value = known.get(way, (None, None))
        if kind is not None and kind is _kind_of(part) and not _is_so(kind.read(part), value):
            kind.set(part, value)


def way_to(part: QWidget, top: QWidget) -> Way | None:
    """Where in ``top`` it is; None where it is not there."""
    return next((way for way, each in parts_of(top) if each is part), None)


def part_at(way: Way, top: QWidget) -> QWidget | None:
    """What is there in ``top``."""
    return next((part for each, part in parts_of(top) if each == way), None)


def parts_of(
    top: QWidget, way: Way = (), besides: Collection[QWidget] = ()
) -> Iterator[tuple[Way, QWidget]]:
    """All in it that is no window, what lies outside first; and its menus, which have ticks."""
    many: dict[str, int] = {}
    yield way, top
    for child in () if isinstance(top, QSpinBox) else top.children():
        if not isinstance(child, QWidget) or (child.isWindow() and not isinstance(child, QMenu)):
            continue
        name = child.objectName() or type(child).__name__
        many[name] = many.get(name, 0) + 1
        if child not in besides:
            yield from parts_of(child, (*way, f"{name} {many[name]}"), besides)


def _is_so(now: Any, value: Any) -> bool:
    """Whether it is the same; of several values, of which some cannot be compared, each itself."""
    if isinstance(now, tuple) and isinstance(value, tuple):
        return [*map(id, now)] == [*map(id, value)]
    return bool(now == value)


class _Kind(NamedTuple):
    """How what a person sets in a control is read, and set."""

    of: type[Any]
    read: Callable[[Any], Any]
    set: Callable[[Any, Any], object]


def _kind_of(part: QWidget) -> _Kind | None:
    """None of a slider that shows a number: put in its place it would write what it rounds to."""
    if isinstance(part, Slider) and part.of_number:
        return None
    return next((kind for kind in _KINDS if isinstance(part, kind.of)), None)


def _type(line: QLineEdit, text: str) -> None:
    """As by keyboard, so that whoever hears of typing does."""
    if not line.isReadOnly():
        line.selectAll()
        line.insert(text)
        line.setModified(True)


def _count(field: QSpinBox, shown: tuple[int, str]) -> None:
    """The number, and what is typed and not finished."""
    number, text = shown
    field.setValue(number)
    if field.cleanText() != text:
        _type(field.lineEdit(), text)


def _scroll(bar: QScrollBar, place: tuple[int, int]) -> None:
    """There, or as far where all is longer or shorter."""
    at, most = place
    far = bar.maximum()
    bar.setValue(at if far == most or not most else round(at / most * far))


def _choose(control: QComboBox | QTabBar, chosen: tuple[int, int]) -> None:
    """Where there is as much to choose from."""
    at, count = chosen
    if count == control.count():
        control.setCurrentIndex(at)


def _check(button: QAbstractButton, checked: bool) -> None:
    if button.isCheckable():
        button.click() if button.isEnabled() else button.setChecked(checked)


def _go_to(items: QAbstractItemView, cell: tuple[int, int]) -> None:
    model = items.model()
    if model is not None:
        items.setCurrentIndex(model.index(*cell))


def _tick(menu: QMenu, ticks: tuple[bool, ...]) -> None:
    for entry, is_ticked in zip(menu.actions(), ticks, strict=False):
        if entry.isCheckable() and entry.isChecked() != is_ticked:
            entry.trigger()


_KINDS = (
    _Kind(Standing, lambda part: part.standing, lambda part, standing: part.stand_as(standing)),
    _Kind(QLineEdit, QLineEdit.text, _type),
    _Kind(QPlainTextEdit, QPlainTextEdit.toPlainText, QPlainTextEdit.setPlainText),
    _Kind(QScrollBar, lambda bar: (bar.value(), bar.maximum()), _scroll),
    _Kind(QAbstractSlider, QAbstractSlider.value, QAbstractSlider.setValue),
    _Kind(QSpinBox, lambda field: (field.value(), field.cleanText()), _count),
    _Kind(QComboBox, lambda choice: (choice.currentIndex(), choice.count()), _choose),
    _Kind(QTabBar, lambda tabs: (tabs.currentIndex(), tabs.count()), _choose),
    _Kind(QAbstractButton, QAbstractButton.isChecked, _check),
    _Kind(
        QAbstractItemView,
        lambda items: (items.currentIndex().row(), items.currentIndex().column()),
        _go_to,
    ),
    _Kind(QMenu, lambda menu: tuple(entry.isChecked() for entry in menu.actions()), _tick),
)
"""The first that fits a control is its kind."""
