"""What core, data and files say to a person, before anybody puts it into words."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from operator import methodcaller
from string import Formatter
from typing import Any

from nnviz.number_forms import with_minus, written

Bordered = Callable[[str], str]
"""Of a sentence with NULs around each value: the same without them, set as the language is."""
Translate = Callable[[str, str], str]
"""Of a context and an English text: the text in the reader's language, or the same."""


_FORMATTER = Formatter()
_bare: Bordered = methodcaller("replace", "\0", "")
_GOING_ON = tuple(".,:;!?。，：；！？")

JOINERS = "\u200c\u200d"
"""Not seen themselves, they say which signs are one, and which are not."""

ENGLISH = "en"
"""What the source is written in."""


class _Voice:
    """How the program speaks at present; there is one."""

    def __init__(self) -> None:
        self.translate: Translate = _as_written
        self.language = ENGLISH
        self.bordered: Bordered = _bare


def _as_written(_context: str, text: str) -> str:
    return text


_voice = _Voice()


def speak(translate: Translate | None, code: str = ENGLISH, bordered: Bordered = _bare) -> None:
    """From now on say everything by ``translate``; None: in English, as it is written."""
    _voice.translate, _voice.language = translate or _as_written, code
    _voice.bordered = bordered


def language() -> str:
    """The code of the language that is spoken now."""
    return _voice.language


def spoken(context: str, text: str) -> str:
    """A text of the program's own in the reader's language; ``context`` says where it stands."""
    return _voice.translate(context, text)


@dataclass(frozen=True, init=False)
class Sentence:
    """A template in English and the values that go into it; ``str`` gives it as it is spoken now.

    The template stands in the source as the literal first argument, so that a tool can collect
    what is to be translated. It may format its values, as in ``{count:,}``. A value may be a
    Sentence too: a part of the whole that has a translation of its own.
    """

    template: str
    values: dict[str, Any] = field(hash=False)

    def __init__(self, template: str, /, **values: Any) -> None:
        object.__setattr__(self, "template", template)
        object.__setattr__(self, "values", values)

    @classmethod
    def again(cls, template: str, values: dict[str, Any]) -> "Sentence":
        """One that was said before, and kept."""
        return cls(template, **values)

    def but(self, **values: Any) -> "Sentence":
        """The same with other values in it."""
        return Sentence(self.template, **{**self.values, **values})

    def as_dict(self) -> dict[str, Any]:
        """Plain data, as json knows it: what is no number is a text."""
        plain = {n: v if isinstance(v, (int, float)) else str(v) for n, v in self.values.items()}
        return {"template": self.template, "values": plain}

    @classmethod
    def from_dict(cls, said: dict[str, Any]) -> "Sentence":
        """The sentence of such plain data, from a process of one's own."""
        return cls(said["template"], **said["values"])

    def __str__(self) -> str:
        return _voice.bordered("".join(self._parts(spoken("Sentence", self.template))))

    def _parts(self, template: str) -> Iterator[str]:
        """A part that is a sentence has no full stop of its own where the whole goes on."""
        pieces = [*_FORMATTER.parse(template), ("", None, None, None)]
        for (before, name, form, conversion), (after, *_) in pairwise(pieces):
            yield before
            if name is not None:
                value = _FORMATTER.convert_field(self.values[name], conversion)
                text = _text(value, form or "")
                goes_on = isinstance(value, (Sentence, Exception)) and after.startswith(_GOING_ON)
                yield f"\0{without_stop(text) if goes_on else text}\0"


def _text(value: Any, form: str) -> str:
    text = written(value, form) if isinstance(value, float) else format(value, form)
    return with_minus(text) if isinstance(value, int) else text


def shortened(text: str, most: int = 60) -> str:
    """A text of a person's own as a sentence may hold it: of a long one the beginning."""
    return text if len(text) <= most else f"{text[:most]}…"


def readable(text: str) -> str:
    r"""A text from a file as it may stand in a line: each space or break in it is one space.

    Of what is not seen the joiners within it stay, which make one sign of several (👩‍👧), and, as
    \xd6, bytes in another encoding; all else goes, as marks that turn the rest of a line round.
    """
    if text.isprintable():
        return text
    odd = {c: f"\\x{ord(c) - 0xDC00:02x}" for c in text if "\udc80" <= c <= "\udcff"}
    made = (c if c.isprintable() or is_joiner(c) else odd.get(c, " " * c.isspace()) for c in text)
    return "".join(made).strip(f" {JOINERS}")


def is_joiner(letter: str) -> bool:
    """Whether it is not seen itself and belongs to the sign before it: that of a flag, too."""
    return letter in JOINERS or "\U000e0020" <= letter <= "\U000e007f"


def without_stop(sentence: str) -> str:
    """A sentence that goes on: without its full stop, in any language."""
    return sentence if sentence.endswith("..") else sentence.rstrip(".。")


@dataclass(frozen=True)
class Term:
    """A text of a table, as a setting's label, put into a Sentence; ``str`` says it as spoken now.

    ``first`` is what becomes of its first letter there, as `str.lower`.
    """

    context: str
    text: str
    first: Callable[[str], str] = str

    def __str__(self) -> str:
        said = spoken(self.context, self.text)
        return self.first(said[:1]) + said[1:]


@dataclass(frozen=True)
class Joined:
    """Parts one after the other; ``str`` joins them as the language does that is spoken now.

    A value of a Sentence, where a text would keep the commas of the language it was made in.
    """

    joint: str
    parts: tuple[Any, ...]
    context: str = "List"

    def __str__(self) -> str:
        return spoken(self.context, self.joint).join(map(str, self.parts))


def listed(parts: Iterable[Any]) -> Joined:
    """One after the other: "a, b, c"."""
    return Joined(", ", tuple(parts))


def enumerated(parts: Iterable[Any]) -> Joined:
    """Names or numbers one after the other, which Chinese parts otherwise than clauses."""
    return Joined(", ", tuple(parts), "Names")


def apart(parts: Iterable[Any]) -> Joined:
    """The same where the parts have commas themselves: "a, b; c"."""
    return Joined("; ", tuple(parts))


def either(parts: Iterable[Any]) -> Joined:
    """Any of them: "a or b"."""
    return Joined(" or ", tuple(parts))


def quoted(name: Any) -> Sentence:
    """A name of a person's own, as a column's, inside a sentence: “passed”."""
    return Sentence("“{name}”", name=shortened(str(name)))


def pair(name: Any, what: Any) -> Sentence:
    """What something is: "name: what"."""
    return Sentence("{name}: {what}", name=name, what=what)


def counted(count: int, one: str, many: str, /, **values: Any) -> Sentence:
    """The template for one, or else that for many with ``{count}``; both stand as literals."""
    if count == 1:
        return Sentence(one, **values)
    return Sentence(many, count=count, **values)


class SentenceError(ValueError):
    """An error that is a person's to put right: ``sentence`` says how, and is its text.

    Made of a Sentence, or of the template and the values of one.
    """

    def __init__(self, said: Sentence | str, /, **values: Any) -> None:
        self.sentence = Sentence(said, **values) if isinstance(said, str) else said
        super().__init__(str(self.sentence))
