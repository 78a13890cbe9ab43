"""Puts the window together, once it is sure that there is a screen to put it on."""

import ctypes
import gc
import os
import signal
import sys
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from nnviz.gui.window.demo.demo_window import DemoWindow
    from nnviz.gui.window.main_window import MainWindow

APT = (
    "sudo apt install libgl1 libegl1 libglib2.0-0 libfontconfig1 libdbus-1-3 libxkbcommon-x11-0 "
    "libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0"
)


def main(argv: Sequence[str]) -> int:
    """Show the window until it is closed; the exit status."""
    return _until_closed(build, argv)


def main_demo(argv: Sequence[str]) -> int:
    """The same with the window for visitors."""
    return _until_closed(build_demo, argv)


def _until_closed(
    make: "Callable[[Sequence[str]], tuple[QApplication, MainWindow | DemoWindow]]",
    argv: Sequence[str],
) -> int:
    gc.disable()  # for good: to look through all that is made would keep the first picture waiting
    try:
        trouble = _trouble_with_the_screen()
    except ImportError as error:
        trouble = f"a system library is missing ({error}); on Debian or Ubuntu: {APT}"
    if trouble:
        print(f"nnviz: the window cannot open: {trouble}", file=sys.stderr)  # noqa: T201
        return 1
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # until there is something to be kept
    application, window = make(argv)
    window.crash.install()

    from nnviz.garbage import Collector
    from nnviz.gui.window.project.asked_to_end import AskedToEnd

    Collector(application)  # another language has another window
    AskedToEnd(lambda: _keep_all_of(application), application)
    return application.exec()


def _keep_all_of(application: "QApplication") -> None:
    """What is unsaved in the window that is seen, and how it is set."""
    from nnviz.gui.window.main_window import MainWindow

    for window in application.topLevelWidgets():
        if isinstance(window, MainWindow) and window.isVisible():
            window.project.autosave.look_at_once()
            window.remember()


def build(argv: Sequence[str]) -> "tuple[QApplication, MainWindow]":
    """The application (or the one there is) and its window, shown, loading its data.

    ``argv`` may name a code or a file that the window is to open.
    """
    is_collected = gc.isenabled()
    gc.disable()  # nothing made for a window is garbage
    try:
        return _build(argv)
    finally:
        if is_collected:
            gc.enable()


def build_demo(argv: Sequence[str]) -> "tuple[QApplication, DemoWindow]":
    """The application and the window for visitors, over the whole screen.

    ``argv`` may name the file of a network; one learns where it does not. Raises FileError.
    """
    application = _application(argv)
    from nnviz.gui.language import languages
    from nnviz.gui.window.demo.demo_window import DemoWindow
    from nnviz.preferences import load_preferences

    preferences = load_preferences()
    languages.install(languages.wanted(preferences.language))
    window = DemoWindow.of(argv[0] if argv else None)
    application.aboutToQuit.connect(window.shown.close)
    window.open_on(application.primaryScreen().size(), preferences.theme)
    return application, window


def _build(argv: Sequence[str]) -> "tuple[QApplication, MainWindow]":
    application = _application(argv)
    from PySide6.QtCore import QTimer

    from nnviz.gui.language import languages
    from nnviz.gui.window.main_window import MainWindow
    from nnviz.gui.window.project.remembered import LATER_MS, tell_if_not_remembered
    from nnviz.preferences import load_preferences
    from nnviz.session.designs_left import FIRST_DESIGN
    from nnviz.session.training_session import TrainingSession

    preferences = load_preferences()
    asked = preferences.language or _language_of(*argv[:1])
    languages.install(languages.wanted(asked))
    session = TrainingSession(FIRST_DESIGN)
    window = MainWindow(session, preferences)
    window.begin()
    _hear_of_languages(window)
    QTimer.singleShot(
        LATER_MS, window, partial(tell_if_not_remembered, window.message_bar.show_message)
    )
    application.aboutToQuit.connect(session.close)
    window.show()
    session.open()  # while the window waits for the screen; before, it would only get in the way
    if argv:
        window.sharing.opening.open(argv[0])
    return application, window


def _hear_of_languages(window: "MainWindow") -> None:
    """Follow its menu of languages, as soon as the menu is shut."""
    from PySide6.QtCore import QTimer

    wanted = window.language_wanted
    wanted.connect(lambda code: QTimer.singleShot(0, window, partial(_speak, window, code)))


def _speak(window: "MainWindow", code: str) -> None:
    from nnviz.gui.window.language.another_window import speak

    speak(window, code, _hear_of_languages)


def _language_of(text: str = "") -> str:
    """The language that a code was made in; "" where that is not known."""
    if not text:
        return ""
    from nnviz.gui.sharing.languages import language_of

    return language_of(text)


def _application(argv: Sequence[str]) -> "QApplication":
    from nnviz.sources_unread import leave_sources_unread

    leave_sources_unread()
    from nnviz.errors_in_overrides import keep_alive

    keep_alive()
    from importlib.resources import files

    from PySide6.QtCore import Qt
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QApplication

    # A busy moment must not cost a drawing its points.
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents, False)
    application = QApplication.instance() or QApplication(["nnviz", *argv])
    assert isinstance(application, QApplication)
    application.setApplicationName("nnviz")
    application.setApplicationDisplayName("nnviz")
    application.setDesktopFileName("nnviz")
    application.setWindowIcon(QIcon(str(files("nnviz.resources") / "icon" / "nnviz.png")))

    from nnviz.gui.heard.beginning import begin

    begin(application)
    return application


def _trouble_with_the_screen() -> str | None:
    """Why Qt would abort instead of opening a window; None if it would not."""
    from PySide6.QtCore import QLibraryInfo
    from PySide6.QtWidgets import QApplication

    wanted = os.environ.get("QT_QPA_PLATFORM", "")
    own_screen = sys.platform in ("win32", "darwin")
    if own_screen or QApplication.instance() or (wanted and not wanted.startswith("xcb")):
        return None
    if os.environ.get("WAYLAND_DISPLAY") and not wanted:
        return None
    display = os.environ.get("DISPLAY")
    if not display:
        return "there is no display; use `nnviz train` here, or set DISPLAY."
    plugins = QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)
    try:
        ctypes.CDLL(f"{plugins}/platforms/libqxcb.so")
    except OSError as error:
        return f"a system library is missing ({error}); on Debian or Ubuntu: {APT}"
    if not _answers(display):
        return f"the display {display} does not answer; use `nnviz train` here, or set DISPLAY."
    return None


def _answers(display: str) -> bool:
    """Whether an X server can be connected to."""
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(display.encode(), None)
    healthy: bool = xcb.xcb_connection_has_error(connection) == 0
    xcb.xcb_disconnect(connection)
    return healthy
