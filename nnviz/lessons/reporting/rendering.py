"""Pages from templates: all that is put in is escaped, and some Markdown is known."""

import re
from functools import partial
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from nnviz.core.sentence import spoken

if TYPE_CHECKING:
    from markupsafe import Markup

_STRONG = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)
_EMPHASIS = re.compile(r"\*(\S(?:.*?\S)?)\*", re.DOTALL)
_CODE = re.compile(r"`([^`]+)`")


def rendered(template: str, **values: Any) -> str:
    """The template of that name with these values; every value that it asks for must be there.

    Its own words are looked up by ``_``.
    """
    from jinja2 import Environment, FunctionLoader, StrictUndefined

    loader = FunctionLoader(_text)
    environment = Environment(
        loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True
    )
    environment.filters |= {"markdown": markdown, "markdown_inline": markdown_inline}
    environment.globals["_"] = partial(spoken, "Page")
    return environment.get_template(template).render(**values)


def _text(template: str) -> str:
    return (files("nnviz.resources") / "pages" / template).read_text(encoding="utf-8")


def markdown(text: str) -> "Markup":
    """Markdown as paragraphs; of its marks emphasis and code are known, the rest stays as it is."""
    from markupsafe import Markup

    paragraphs = (part for part in text.split("\n\n") if part.strip())
    return Markup("").join(
        Markup("<p>{}</p>\n").format(markdown_inline(part.strip())) for part in paragraphs
    )


def markdown_inline(text: str) -> "Markup":
    """A piece of a text."""
    from markupsafe import Markup, escape

    made = str(escape(text))
    made = _CODE.sub(r"<code>\1</code>", made)
    made = _STRONG.sub(r"<b>\1</b>", made)
    return Markup(_EMPHASIS.sub(r"<i>\1</i>", made))  # noqa: S704, it is escaped
