"""The page: template, style and programs of ``resources/web`` joined to one file.

It asks for nothing from anywhere, and its policy lets it run its own program alone.
"""

import base64
import hashlib
import json
from importlib.resources import files
from typing import Any

import nnviz
from nnviz.core import ACTIVATIONS
from nnviz.core.sentence import Sentence, SentenceError, listed
from nnviz.data.problem import PIXELS
from nnviz.files.atomic import as_utf8
from nnviz.sharing.exports.trained import Trained
from nnviz.sharing.exports.web.numbers import as_base64, bits_for, exactness
from nnviz.sharing.exports.web.texts import LANGUAGE, texts

PROGRAMS = ("ink.js", "network.js", "pad.js", "page.js")


def web_page(trained: Trained, name: str) -> dict[str, bytes]:
    """The page as the file ``name``. Raises SentenceError where the network reads no drawings."""
    from jinja2 import Environment, StrictUndefined

    _check_reads(trained)
    network = trained.network
    bits = bits_for(trained.numbers)
    style, program = _resource("page.css"), "\n".join(map(_resource, PROGRAMS))
    said = texts(trained.classes, shares=network.output == "softmax") | {
        "made": Sentence("Made with nnviz: layers {sizes}.", sizes=listed(network.sizes)),
        "exact": exactness(network, bits),
    }
    words = {key: str(sentence) for key, sentence in said.items()}
    page = Environment(autoescape=True, undefined=StrictUndefined)
    text = page.from_string(_resource("page.html.j2")).render(
        language=LANGUAGE,
        version=nnviz.__version__,
        texts=words,
        style=style,
        script=program,
        style_hash=_hash(style),
        script_hash=_hash(program),
        settings=_as_json(_settings(trained, bits, words)),
        numbers=as_base64(trained.numbers, bits),
    )
    return {name: as_utf8(text)}


def _check_reads(trained: Trained) -> None:
    sizes = trained.network.sizes
    if sizes[0] != PIXELS or len(trained.classes) != max(2, sizes[-1]):
        raise SentenceError(
            "A web page is made of a network that reads drawings of 28 × 28 pixels: the layers of "
            "this one are {sizes}.",
            sizes="-".join(map(str, sizes)),
        )


def _settings(trained: Trained, bits: int, words: dict[str, str]) -> dict[str, Any]:
    network = trained.network
    output = ACTIVATIONS[network.output]
    return {
        "sizes": network.sizes,
        "activations": network.activations,
        "names": trained.classes,
        "shares": network.output == "softmax",
        "lowest": output.range[0] if output.bounded else 0.0,
        "bits": bits,
        "texts": {key: words[key] for key in ("wish", "unlike", "unsure")},
    }


def _resource(name: str) -> str:
    return (files("nnviz.resources") / "web" / name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    """As a page's policy names what it lets run."""
    return f"sha256-{base64.b64encode(hashlib.sha256(as_utf8(text)).digest()).decode()}"


def _as_json(values: dict[str, Any]) -> str:
    """Json that can stand in a page."""
    return json.dumps(values, ensure_ascii=False).replace("<", "\\u003c")
