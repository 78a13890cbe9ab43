"""What a file says in sentences, and where its random generators stand: read with suspicion."""

import re
from typing import Any

import numpy as np

from nnviz.core.sentence import Sentence
from nnviz.sharing.project.kinds import UnfitError

_FIELD = re.compile(r"\{\w{1,40}(:[+,]?(\.\d)?[a-z%]?)?\}")
_LONGEST = 1_000
_GENERATOR = "PCG64"


def sentence(plain: Any) -> Sentence:
    """A sentence that can be said: its template formats its values, and does no more."""
    if not isinstance(plain, dict) or set(plain) != {"template", "values"}:
        raise UnfitError("no sentence")
    template, values = plain["template"], plain["values"]
    if not isinstance(template, str) or not isinstance(values, dict) or not _is_safe(template):
        raise UnfitError(f"no template of a sentence: {template!r:.60}")
    said = Sentence.again(template, {name: _part(value) for name, value in values.items()})
    try:
        str(said)
    except (LookupError, TypeError, ValueError) as error:
        raise UnfitError(f"a sentence that cannot be said: {error}") from None
    return said


def _is_safe(template: str) -> bool:
    """Whether it asks for no attributes, and for no width that would fill the memory."""
    bare = _FIELD.sub("", template)
    return len(template) <= _LONGEST and "{" not in bare and "}" not in bare


def _part(plain: Any) -> Any:
    if isinstance(plain, dict):
        return sentence(plain)
    if isinstance(plain, list) or (isinstance(plain, str) and len(plain) > _LONGEST):
        raise UnfitError("no part of a sentence")
    return plain


def generator(plain: Any) -> np.random.Generator:
    """A generator that goes on where it was."""
    if not isinstance(plain, dict) or plain.get("bit_generator") != _GENERATOR:
        raise UnfitError("no random generator")
    made = np.random.PCG64(0)
    try:
        made.state = plain  # type: ignore[assignment]
    except (TypeError, KeyError, OverflowError) as error:
        raise UnfitError(f"no state of a random generator: {error}") from None
    if made.state != plain:
        raise UnfitError("another state of a random generator")
    return np.random.Generator(made)
