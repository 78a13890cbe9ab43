"""The ways out, one table: what each is called, how its file ends, and what makes it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from nnviz.core.sentence import Sentence
from nnviz.files import FileError
from nnviz.files.atomic import write_atomically
from nnviz.sharing.exports.curves import curves, results
from nnviz.sharing.exports.kept_arrays import check_replaceable
from nnviz.sharing.exports.numpy_script import numpy_script
from nnviz.sharing.exports.onnx_model import onnx_model
from nnviz.sharing.exports.torch_script import torch_script
from nnviz.sharing.exports.trained import Trained
from nnviz.sharing.exports.web.page import web_page


@dataclass(frozen=True)
class Export:
    """A way out for a trained network.

    ``files(trained, name)`` gives the contents of the file ``name`` and of those that go with it,
    by their names; it may raise a SentenceError. ``kind`` is what a dialog calls such files, and
    they end in ``ending``. ``of_run``: it tells of how the network came about, not of the network.
    """

    title: Sentence
    kind: Sentence
    ending: str
    files: Callable[[Trained, str], dict[str, bytes]]
    of_run: bool = False


EXPORTS: dict[str, Export] = {
    "numpy": Export(
        Sentence("Script for NumPy: answers and goes on training"),
        Sentence("Python script"),
        ".py",
        numpy_script,
    ),
    "torch": Export(
        Sentence("Script for PyTorch, its weights in a file beside it"),
        Sentence("Python script"),
        ".py",
        torch_script,
    ),
    "onnx": Export(
        Sentence("ONNX model for phones and other programs"),
        Sentence("ONNX model"),
        ".onnx",
        onnx_model,
    ),
    "web": Export(
        Sentence("Web page with a pad, one file that works anywhere"),
        Sentence("Web page"),
        ".html",
        web_page,
    ),
    "curves": Export(
        Sentence("Curves: a table of every epoch's figures"),
        Sentence("Table"),
        ".csv",
        curves,
        of_run=True,
    ),
    "results": Export(
        Sentence("Results: the design and every epoch's figures"),
        Sentence("JSON"),
        ".json",
        results,
        of_run=True,
    ),
}


def write_export(name: str, trained: Trained, path: Path) -> list[Path]:
    """Write the export of that name, each file whole or not at all; the paths written.

    Raises FileError, or another SentenceError where the network cannot leave this way.
    """
    made = made_export(name, trained, path)
    for each, content in made.items():
        write_atomically(each, content)
    return list(made)


def made_export(name: str, trained: Trained, path: Path) -> dict[Path, bytes]:
    """What `write_export` would write, by the paths: that named, and what goes beside it.

    Nobody was asked about that: only what was written there by an export before is replaced.
    Raises as it does.
    """
    if not np.isfinite(trained.numbers).all():
        raise FileError(
            "{path} was not written: a weight or bias of the network is not finite.", path=path
        )
    files = EXPORTS[name].files(trained, path.name)
    made = {path.with_name(file_name): content for file_name, content in files.items()}
    for beside in made.keys() - {path}:
        check_replaceable(beside)
    return made
