"""The languages that the program speaks, and how it comes to speak one."""

import sys
from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from nnviz.core.sentence import ENGLISH, speak
from nnviz.gui.controls.plural import bordered

_installed: list[QTranslator] = []
_spoken = [ENGLISH]


def languages() -> dict[str, str]:
    """The codes of those that there are, each with its own name; English first."""
    codes = sorted(path.stem for path in _folder().glob("*.qm"))
    return {ENGLISH: "English"} | {code: QLocale(code).nativeLanguageName() for code in codes}


def wanted(kept: str) -> str:
    """The language that was chosen, else the first of the system's that there is."""
    known = languages()
    if kept in known:
        return kept
    for name in QLocale.system().uiLanguages():
        for code in known:
            if _is_like(name, code):
                return code
    return ENGLISH


def spoken() -> str:
    """The code of the one that was installed last."""
    return _spoken[0]


def install(code: str) -> None:
    """Speak it from now on: what is made later does, Qt's own dialogs too."""
    for translator in _installed:
        QCoreApplication.removeTranslator(translator)
    _installed.clear()
    if code != spoken():
        forget_what_was_read()
    _spoken[0] = code
    if code == ENGLISH:
        speak(None)
        return
    of_qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for path in (of_qt / f"qtbase_{code}.qm", _folder() / f"{code}.qm"):
        translator = QTranslator()
        if translator.load(str(path)):
            QCoreApplication.installTranslator(translator)
            _installed.append(translator)
    speak(QCoreApplication.translate, code, bordered)


def forget_what_was_read() -> None:
    """What was read in another language is read anew when it is asked for.

    A module that another thread is still importing has read nothing yet.
    """
    shelves, classes = map(sys.modules.get, ("nnviz.lessons.shelf", "nnviz.lessons.classes"))
    for name in ("LESSONS", "CASES"):
        if (shelf := getattr(shelves, name, None)) is not None:
            shelf.forget()
    if (ready := getattr(classes, "ready_classes", None)) is not None:
        ready.cache_clear()


def _is_like(name: str, code: str) -> bool:
    """Whether one of the system's, as zh-Hans-CN, zh or en-GB, is served by this one."""
    asked, have = QLocale(name), QLocale(code)
    return asked.language() == have.language() and asked.script() == have.script()


def _folder() -> Path:
    return Path(str(files("nnviz.resources") / "translations"))
