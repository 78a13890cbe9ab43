"""What a random user does with this window as a whole, and how often each thing is done."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDockWidget, QWidget

from nnviz.gui.language.menu import LanguageMenu
from tests.random_user import hands
from tests.random_user.hands import LEFT, NONE, press

STORM = ("run_button", Qt.Key.Key_Period, Qt.Key.Key_E, Qt.Key.Key_R, Qt.Key.Key_Z, "reset_button")


def train(scene):
    yield "train"
    click(scene, "run_button")


def storm(scene):
    """Starts, stops, steps and undos, one after the other."""
    for _ in range(scene.chance.randrange(3, 25)):
        yield "storm"
        what = scene.chance.choice(STORM)
        (click if isinstance(what, str) else press)(scene, what)


def data(scene):
    """Another data set, or a file."""
    choice = scene.window.findChild(QComboBox, "dataset_choice")
    item = scene.chance.randrange(choice.count())
    yield f"data {choice.itemText(item)}"
    if choice.isEnabled() and choice.isVisible():
        choice.setCurrentIndex(item)


def design(scene):
    """Open a design or a network."""
    yield "open"
    scene.window.files.choose_and_open()


def theme(scene):
    yield "theme"
    press(scene, Qt.Key.Key_T)


def present(scene):
    yield "present"
    if scene.window.isVisible():
        QTest.keyClick(scene.window, Qt.Key.Key_F11)


def resize(scene):
    size = scene.chance.randrange(100, 2600), scene.chance.randrange(100, 1500)
    yield f"resize {size}"
    scene.window.resize(*size)


def hide(scene):
    yield "hide and show"
    scene.window.hide()
    yield ""
    scene.window.show()


def state(scene):
    window = scene.window
    name = scene.chance.choice(["showMinimized", "showNormal", "showMaximized", "showFullScreen"])
    yield name
    getattr(window, name)()
    yield ""
    window.showNormal()


def dock(scene):
    """Float a dock, or hide it, by its buttons' ways."""
    found = scene.chance.choice(scene.window.findChildren(QDockWidget))
    yield f"dock {found.objectName()}"
    if scene.chance.random() < 0.5:
        found.setFloating(not found.isFloating())
    else:
        found.toggleViewAction().trigger()


def language(scene):
    """Another one is spoken in another window, and the one before goes."""
    menu = scene.window.findChild(LanguageMenu)
    entries = [entry for entry in menu.actions() if not entry.isChecked()]
    yield "language"
    if QApplication.activeModalWidget() is None:
        scene.chance.choice(entries).trigger()


HABITS = {
    hands.button: 14,
    hands.click: 14,
    hands.double_click: 4,
    hands.context_menu: 3,
    hands.drag: 10,
    hands.wheel: 7,
    hands.hover: 3,
    hands.tooltip: 2,
    hands.key: 14,
    hands.shortcut: 10,
    hands.undo: 1.5,
    hands.page: 4,
    hands.type_text: 8,
    hands.choose: 5,
    train: 4,
    storm: 0.6,
    data: 3,
    design: 1,
    theme: 0.4,
    present: 0.7,
    resize: 1.5,
    hide: 1,
    state: 1,
    dock: 2,
    language: 0.1,
}
"""Each thing that is done, and how often."""


def click(scene, name):
    """On the left of the button of that name, if it can be seen."""
    button = scene.window.findChild(QWidget, name)
    if button.isVisible():
        QTest.mouseClick(button, LEFT, NONE, QPoint(button.width() // 4, button.height() // 2))
