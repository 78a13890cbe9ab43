"""Things in words: one of them, many, several in a row, a sentence within another."""

import re
from collections.abc import Iterable
from functools import partial, reduce
from string import Formatter

from PySide6.QtCore import QCoreApplication

_HAN = "[\u4e00-\u9fff]"
_FULL = "[\u4e00-\u9fff，。：；、（）“”]"
"""As wide as Chinese is: punctuation has its blank in itself."""
_NAME = "(?:\0 *)+"
_BORDERS = (
    (re.compile(f"(?<={_FULL}) *{_NAME}(?={_FULL})"), ""),
    (re.compile(f"(?<={_HAN}) *{_NAME}(?=[0-9A-Za-z])"), " "),
    (re.compile(f"(?<=[0-9A-Za-z%]) *{_NAME}(?={_HAN})"), " "),
)
"""How Chinese is set at the border of a name, which is a NUL here: apart from Latin letters and
numbers, and not from Chinese.
"""

_NEXT = re.compile(r"(?<=[.!?]) |(?<=[。！？])(?!$)")
"""From a sentence to the one after it."""
_PATH = re.compile(
    r"(?P<root>(?<![0-9A-Za-z_.])(?:[A-Za-z]:)?[/\\])"
    r"(?P<folders>(?:[^/\\ :;,][^/\\:;，；：。]*(?<! )[/\\])+)"
)
"""The folders in which a file is: none of them begins or ends with a blank."""
_LONG_NAME = re.compile("[^ /\\\\\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]{37,}")
_MAY_END = "\N{ZERO WIDTH SPACE}"


def count(n: int, one: str, many: str) -> str:
    """``one`` where ``n`` is 1, else ``many`` with its ``{n}``; both are in words already."""
    return one if n == 1 else many.format(n=f"{n:,}")


def listed(parts: Iterable[str]) -> str:
    """One after the other, as the language parts them: "a, b, c"."""
    return _comma().join(parts)


def enumerated(parts: Iterable[str]) -> str:
    """Names or numbers one after the other, which Chinese parts otherwise than clauses."""
    return _spaced(QCoreApplication.translate("Names", ", ")).join(parts)


def apart(parts: Iterable[str]) -> str:
    """The same where the parts have commas themselves: "a, b; c"."""
    return QCoreApplication.translate("List", "; ").join(parts)


def pair(name: str, what: str) -> str:
    """What something is: "name: what"."""
    return QCoreApplication.translate("List", "{0}: {1}").format(name, what)


def bracketed(text: str, more: str) -> str:
    """With what belongs to it behind: "text (more)"."""
    return QCoreApplication.translate("List", "{0} ({1})").format(text, more)


def sentences(parts: Iterable[str]) -> str:
    """One after the other, as the language parts them; those that are empty are left out."""
    joint = QCoreApplication.translate("List", "{0} {1}")
    return reduce(joint.format, filter(None, parts), "").removeprefix(joint.format("", ""))


def first_sentences(text: str) -> list[str]:
    """What is left without the last sentence, the last two …."""
    return [text[: found.start()] for found in reversed([*_NEXT.finditer(text)])]


def last_sentences(text: str) -> list[str]:
    """What is left without the last sentence but one, the last two …; the last says what to do."""
    borders = [*_NEXT.finditer(text)]
    if not borders:
        return []
    last = borders.pop()
    firsts = [text[: found.start()] for found in reversed(borders)]
    return [*(first + text[last.start() :] for first in firsts), text[last.end() :]]


def with_shorter_paths(text: str) -> list[str]:
    """With fewer and fewer folders of every path in it, then with long names cut in their middle.

    What is said of a path comes after it, and is not to be pushed away by it.
    """
    deepest = max((len(_folders(path)) for path in _PATH.finditer(text)), default=0)
    shorter = [_PATH.sub(partial(_with_folders, most), text) for most in reversed(range(deepest))]
    few = shorter[-1] if shorter else text
    cut = _LONG_NAME.sub(lambda name: f"{name[0][:20]}…{name[0][-15:]}", few)
    return shorter if cut == few else [*shorter, cut]


def _folders(path: re.Match[str]) -> list[str]:
    return re.findall(r"[^/\\]+[/\\]", path["folders"])


def _with_folders(most: int, path: re.Match[str]) -> str:
    """The first folders of the path, and that there are others."""
    folders = _folders(path)
    if len(folders) <= most:
        return path[0]
    return path["root"] + "".join(folders[:most]) + "…" + path[0][-1]


def filled(sentence: str, *names: str, **named: str) -> str:
    """A sentence with names in the places ``{0}`` or ``{name}``, each set as its neighbours ask.

    A translation cannot know whether a name ends in Chinese or in a number.
    """
    said = ""
    for before, place, _, _ in Formatter().parse(sentence):
        said += before
        if place is not None:
            name = names[int(place)] if place.isdigit() else named[place]
            said += f"\0{name}\0"
    return bordered(said)


def bordered(said: str) -> str:
    """A sentence whose names stand between NULs, each set as its neighbours ask."""
    for border, joint in _BORDERS:
        said = border.sub(joint, said)
    return said.replace("\0", "")


def clauses(text: str) -> list[str]:
    """The parts of what :func:`listed` has made."""
    return text.split(_comma())


def _comma() -> str:
    return _spaced(QCoreApplication.translate("List", ", "))


def _spaced(comma: str) -> str:
    """After which a line may end, also before a number, where Unicode keeps both together."""
    return comma if comma.endswith(" ") else comma + _MAY_END


def ended(sentence: str) -> str:
    """With its full stop, as the language writes it, where it has no end yet."""
    is_ended = sentence.endswith(tuple(".?!。？！"))
    return sentence if is_ended else sentence + QCoreApplication.translate("List", ".")


def without_stop(sentence: str) -> str:
    """A sentence that goes on: without its full stop, in any language."""
    return sentence.rstrip(".。")
