"""Puts into words what a file of one's own is, and how it was read."""

from PySide6.QtCore import QCoreApplication

from nnviz.gui.controls.plural import count, listed
from nnviz.gui.own_data.found import Found


def facts(found: Found) -> str:
    """ "7,494 rows, 10 columns, 293 KB"."""
    parts = []
    if found.sheet is not None:
        parts.append(count(found.sheet.rows_of_file, _tr("1 row"), _tr("{n} rows")))
        parts.append(count(len(found.sheet.names), _tr("1 column"), _tr("{n} columns")))
    elif found.dataset is not None:
        data = found.dataset
        many = sum(map(len, (data.train, data.validation, data.test)))
        parts.append(count(many, _tr("1 picture"), _tr("{n} pictures")))
        height, width = data.image_shape or (0, 0)
        parts.append(f"{width} × {height}")
    if found.bytes:
        parts.append(size_words(found.bytes))
    return listed(parts)


def size_words(size: int) -> str:
    """Bytes as people say them."""
    shown = float(size)
    for unit in ("B", "KB", "MB"):
        if shown < 1000:
            return f"{shown:.3g} {unit}" if shown < 100 else f"{shown:.0f} {unit}"
        shown /= 1000
    return f"{shown:.3g} GB"


def separator_words(mark: str) -> str:
    """What stands between cells."""
    return {
        ",": _tr("Comma"),
        ";": _tr("Semicolon"),
        "\t": _tr("Tab"),
        " ": _tr("Spaces"),
        "|": _tr("Bar |"),
    }.get(mark, mark)


def encoding_words(name: str) -> str:
    """In which letters a text is written."""
    return {
        "utf-8": "UTF-8",
        "cp1252": _tr("Western"),
        "cp1251": _tr("Cyrillic"),
        "cp1253": _tr("Greek"),
        "gb18030": _tr("Chinese, GB"),
        "big5": _tr("Chinese, Big5"),
        "cp932": _tr("Japanese"),
        "cp949": _tr("Korean"),
    }.get(name, name)


def _tr(text: str) -> str:
    return QCoreApplication.translate("OwnData", text)
