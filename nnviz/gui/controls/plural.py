"""Things in words: one of them, many, several in a row, a sentence within another."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication


def count(n: int, one: str, many: str) -> str:
    """``one`` where ``n`` is 1, else ``many`` with its ``{n}``; both are in words already."""
    return one if n == 1 else many.format(n=f"{n:,}")


def listed(parts: Iterable[str]) -> str:
    """One after the other, as the language parts them: "a, b, c"."""
    return QCoreApplication.translate("List", ", ").join(parts)


def clauses(text: str) -> list[str]:
    """The parts of what :func:`listed` has made."""
    return text.split(QCoreApplication.translate("List", ", "))


def without_stop(sentence: str) -> str:
    """A sentence that goes on: without its full stop, in any language."""
    return sentence.rstrip(".。")
