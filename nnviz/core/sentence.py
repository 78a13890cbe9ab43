"""What core, data and files say to a person, before anybody puts it into words."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from math import inf, isfinite
from operator import methodcaller
from string import Formatter
from typing import Any

Bordered = Callable[[str], str]
"""Of a sentence with NULs around each value: the same without them, set as the language is."""
Translate = Callable[[str, str], str]
"""Of a context and an English text: the text in the reader's language, or the same."""


_FORMATTER = Formatter()
_bare: Bordered = methodcaller("replace", "\0", "")
_GOING_ON = tuple(".,:;!?。，：；！？")
# What is written out ends below these, with and without commas between thousands.
_LARGEST, _LARGEST_GROUPED = 99_999.5, 1e9
_POWER_GROUPED, _LONGEST = 9, 16
"""Powers of ten: of an amount that is in few digits, and of any, that is not written out."""
_MOST_DIGITS = 17
"""More have no meaning in a float."""
_MINUS = "\N{MINUS SIGN}"
_SUPERSCRIPTS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")

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


def written(value: float, form: str = "") -> str:
    """A number in such a format, by a power of ten where it is very large or small: −1.7·10³⁵."""
    if form.endswith("f") and abs(value) >= (_LARGEST_GROUPED if "," in form else _LARGEST):
        form = ".3g"
    mantissa, e, power = format(value, form).partition("e")
    if e and int(power) > 0 and abs(value) < _LARGEST:
        mantissa, e, power = format(value, ".0f"), "", ""
    mantissa = with_minus(mantissa)
    if not e:
        return mantissa
    ten = _power_of_ten(int(power))
    return mantissa[:-1] + ten if mantissa in ("1", f"{_MINUS}1") else f"{mantissa}·{ten}"


def with_minus(number: str) -> str:
    """A formatted number with a real minus sign, and none before a zero: −1.1, 0.0 for -0.0."""
    if not number.startswith("-"):
        return number
    return _MINUS + number[1:] if number.strip("-0.,%") else number[1:]


def amount(value: float, spread: float = 0.0) -> str:
    """A value in a unit of its own, to four digits or the whole: 312,450, 54.32, 0.01234.

    To more where values differ late, so that a hundredth of their ``spread`` is seen:
    10,012.453. "–" of what is no number.
    """
    if not isfinite(value) or not value:
        return "–" if value else "0"
    digits, power = _digits(value, spread, 4), _power(value)
    if (digits <= power and power >= _POWER_GROUPED) or not -4 <= power < _LONGEST:
        return written(float(value), f".{digits}g")
    text = with_minus(f"{value:,.{max(0, digits - 1 - power)}f}")
    whole, _, decimals = text.partition(".")
    return f"{whole}.{decimals}".rstrip("0").removesuffix(".") if decimals else whole


def told(value: float, spread: float = 0.0, digits: int = 4) -> float:
    """The number that :func:`amount` writes, or one of more ``digits``."""
    if not isfinite(value):
        return float(value)
    return float(f"{value:.{_digits(value, spread, digits) - 1}e}")


def rounded(value: float, spread: float) -> float:
    """To about a hundredth of the ``spread`` of values, wherever it is among them."""
    if not (isfinite(value) and 0 < spread < inf):
        return float(value)
    step = 10.0 ** (_power(spread) - 2)
    return float(round(value / step) * step)


def _digits(value: float, spread: float, least: int) -> int:
    """So many are before the point of a whole number, or are needed to see a ``spread``.

    Beside a value so far away that the spread is nothing to it there is none to be seen.
    """
    power = _power(value)
    digits = power + 1 if least <= power + 1 <= _POWER_GROUPED else least
    if 0 < spread < inf and value + spread != value:
        digits = max(digits, power - _power(spread) + 3)
    return min(digits, _MOST_DIGITS)


def _power(value: float) -> int:
    return int(f"{value:.16e}".partition("e")[2])


def _power_of_ten(exponent: int) -> str:
    """10 to the ``exponent``, raised: 10⁻⁷."""
    return "10" + str(exponent).translate(_SUPERSCRIPTS)


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
