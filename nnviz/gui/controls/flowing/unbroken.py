"""Where a line does not end: between a number and its unit, a letter and what it is equal to."""

import re

_KEPT = re.compile(
    r"(?<=[\d>]) (?=%|×|points\b)"  # 66.2 %, <b>66.2</b> %, 1.7 points
    r"|(?<=[<>≤≥≈]) (?=[−\d])"  # < 0.1
    r"|(?<![^\W\d_]{3}) (?== [−\d])|(?<= =) (?=[−\d])"  # η = 0.025
    r"|(?<=[\u0370-\u03ff]) (?=[−\d])"  # η 0.025
    r"|(?<=′)(?=\()"  # σ′(z)
)
_NO_BREAK = {" ": "\N{NO-BREAK SPACE}", "": "\N{WORD JOINER}"}


def unbroken(text: str) -> str:
    """A text as it is laid out in lines; what is copied or compared is the text itself."""
    return _KEPT.sub(lambda found: _NO_BREAK[found[0]], text)
