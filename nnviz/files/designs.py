"""Designs on disk: a Spec as json, with the version of the format in it."""

import json
import os
from pathlib import Path

from nnviz.core import Spec
from nnviz.files.atomic import write_atomically
from nnviz.files.errors import FileError
from nnviz.files.own_data import with_data_found
from nnviz.files.reading import parse_json, read_bytes
from nnviz.files.versions import check_header

HEADER = {"format": "nnviz-design", "version": 1}
_MOST_BYTES = 1_000_000


def save_design(path: str | os.PathLike[str], spec: Spec) -> None:
    """Write ``spec`` atomically. Raises FileError."""
    document = {**HEADER, "spec": spec.as_dict()}
    write_atomically(Path(path), json.dumps(document, indent=2, allow_nan=False) + "\n")


def load_design(path: str | os.PathLike[str]) -> Spec:
    """The Spec in a file. Raises FileError, or SpecError for a setting that cannot be."""
    path = Path(path)
    document = parse_json(path, read_bytes(path, _MOST_BYTES))
    other = FileError("{path} is not a design of nnviz: choose another file.", path=path)
    check_header(path, document, HEADER, other)
    return with_data_found(Spec.from_dict(document.get("spec")), path)
