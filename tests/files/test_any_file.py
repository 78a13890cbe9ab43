"""Whatever a file holds, it is read or refused with one sentence: nothing else is ever raised."""

import io
import json
import os
from functools import partial

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from nnviz.core import Network, Spec, SpecError
from nnviz.core.sentence import SentenceError
from nnviz.data.ink import normalize_image, rasterize
from nnviz.data.own_digits import OwnDigit
from nnviz.files import FileError, designs, load_design, networks, own_digits, read_network
from nnviz.files.images import read_image
from nnviz.files.json_pieces import json_pieces
from nnviz.files.own_digits import load_digits
from nnviz.files.reading import parse_json
from nnviz.files.strokes import read_strokes
from nnviz.lessons import kept_seeds, progress
from nnviz.lessons.kept_seeds import load_seeds
from nnviz.lessons.progress import load_progress
from nnviz.lessons.reading.opened import read_opened
from nnviz.lessons.shelf import LESSONS
from nnviz.preferences import load_preferences, preferences_path
from nnviz.sharing.project.project import load_project
from nnviz.sweeps.results import load_results
from tests.data.test_any_file import damaged

EXAMPLES = settings(
    max_examples=settings().max_examples,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)

READERS = {
    "network": read_network,
    "design": load_design,
    "digits": load_digits,
    "picture": read_image,
    "strokes": read_strokes,
    "project": load_project,
    "sweep": load_results,
    "lesson": read_opened,
}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="POSIX alone has pipes with names")
@pytest.mark.parametrize("read", READERS.values(), ids=READERS)
def test_nobody_waits_for_what_comes_through_a_pipe(tmp_path, read):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(SentenceError, match="pipe"):
        read(tmp_path / "pipe")


HUGE = [10**308, 10**400, -(10**4200), 1e308, -1e308, 5e-324, 1e-40, 0, -1, 2**63]
plain = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=3)
odd = plain | st.sampled_from(HUGE) | st.just([]) | st.just({}) | st.lists(plain, max_size=3)


def swapped(draw, value, depth=0):
    """A copy of json's ``value`` in which one thing somewhere is another."""
    if depth and (draw(st.integers(0, 3)) == 0 or not isinstance(value, (dict, list)) or not value):
        return draw(odd)
    if isinstance(value, dict):
        key = draw(st.sampled_from(sorted(value)))
        return {**value, key: swapped(draw, value[key], depth + 1)}
    at = draw(st.integers(0, len(value) - 1))
    return [*value[:at], swapped(draw, value[at], depth + 1), *value[at + 1 :]]


@st.composite
def another(draw, documents):
    """One of these documents with a thing or two swapped, or its text damaged."""
    document = draw(st.sampled_from(documents))
    if draw(st.booleans()):
        return draw(damaged([json.dumps(document).encode()]))
    for _ in range(draw(st.integers(1, 2))):
        document = swapped(draw, document) if document else document
    return json.dumps(document).encode("utf-8", "surrogatepass")


def read_or_refused(load, path, content):
    path.write_bytes(content)
    try:
        return load(path)
    except (FileError, SpecError) as error:
        sentence = str(error)
    assert sentence.endswith((".", "…")) and len(sentence) < 2_000
    return None


NETWORK = Network([np.ones((3, 2)), np.ones((1, 3))], [np.ones(3), np.ones(1)], activation="relu")
PLAIN = Network(NETWORK.weights, NETWORK.biases)
DESIGN = Spec(sizes=(2, 3, 1), activation="relu", output="sigmoid", cost="quadratic")
NETWORKS = [
    json.loads("".join(json_pieces(networks._as_document(*of))))
    for of in (
        (NETWORK, "quadratic"),
        (PLAIN, "cross-entropy"),
        (NETWORK, "quadratic", DESIGN),
    )
]
DESIGNS = [
    {**designs.HEADER, "spec": Spec().as_dict()},
    {**designs.HEADER, "spec": Spec(dropout=(0.1,), activation=("relu",)).as_dict()},
]
PROGRESS = {
    **progress.HEADER,
    "lessons": {
        "L15": {
            "prediction": {"choice": 1, "number": 2.5, "sketch": [0.5] * progress.PLACES},
            "results": [
                {"form": "quick", "seed": 1, "reproduced": True, "figure": "1", "seconds": 3.5}
                | {"hands": [3, 4]}
            ],
            "tries": [{"solved": True, "repairs": 1, "hints": 0}],
        }
    },
}
FORM = LESSONS["L15"].forms["quick"]
SEEDS = {
    **kept_seeds.HEADER,
    "of": kept_seeds.fingerprint(FORM),
    "runs": [
        {"seed": 1, "reproduced": True, "values": {"ratio": 2.5}}
        | {"lines": {"plain": {"cost": [[1, 0.5], [2, 0.25]]}}}
    ],
}
SEVEN = [[[0.0, 0.0], [9.0, 0.0], [4, 12]], [[2, 5], [7, 5]]]
DIGITS = [
    {
        **own_digits.HEADER,
        "digits": [
            own_digits._entry(OwnDigit.drawn(7, SEVEN)),
            own_digits._entry(OwnDigit(3, np.arange(784, dtype=np.uint8))),
        ],
    }
]


READERS = [
    *((read_network, document) for document in NETWORKS),
    *((load_design, document) for document in DESIGNS),
    *((load_digits, document) for document in DIGITS),
    (read_strokes, SEVEN),
    (load_progress, PROGRESS),
    (partial(load_seeds, form=FORM), SEEDS),
]
PREFERENCES = {"theme": "dark", "layout": "AAAA", "page": "x", "page_height": 300}
TOO_LARGE = ["1" + 400 * "0", "-1" + 400 * "0", 5000 * "7", "1e400", "1" + 300 * "0", "1e300"]


def places(value):
    """Ways that lead to a number in json's ``value``, as keys and indices; of lists two entries."""
    if isinstance(value, (dict, list)):
        entries = value.items() if isinstance(value, dict) else enumerate(value[:2])
        return [(key, *way) for key, entry in entries for way in places(entry)]
    return [()] if type(value) in (int, float) else []


def with_text(document, way, text):
    """The document's json with ``text`` in the place of one of its numbers."""
    inner = document = json.loads(json.dumps(document))
    for key in way[:-1]:
        inner = inner[key]
    inner[way[-1]] = "HERE"
    return json.dumps(document).replace('"HERE"', text).encode()


@pytest.mark.parametrize("text", TOO_LARGE, ids=[text[:3] + str(len(text)) for text in TOO_LARGE])
@pytest.mark.filterwarnings("error")
def test_a_number_that_is_too_large_is_refused_wherever_it_stands(tmp_path, monkeypatch, text):
    path = tmp_path / "preferences.json"
    monkeypatch.setenv("NNVIZ_CONFIG", str(tmp_path))
    for load, document in READERS:
        path.write_text(json.dumps(document))
        assert load(path), "as it is it can be read"
        for way in places(document):
            read_or_refused(load, path, with_text(document, way, text))
    path.write_bytes(with_text(PREFERENCES, ("page_height",), text))
    assert load_preferences().page_height == 0


def test_the_reader_of_json_itself_gives_only_numbers_that_floats_hold(tmp_path):
    for text in TOO_LARGE[:4]:
        with pytest.raises(FileError, match=r"too large|not finite"):
            parse_json(tmp_path, f"[{text}]".encode())
    assert parse_json(tmp_path, b"[1, -2, 1e300]") == [1, -2, 1e300]


@EXAMPLES
@given(another(NETWORKS))
def test_networks(tmp_path, content):
    saved = read_or_refused(read_network, tmp_path / "net.json", content)
    if saved is not None:
        assert saved.network.parameter_count > 0


@EXAMPLES
@given(another(DESIGNS))
def test_designs(tmp_path, content):
    spec = read_or_refused(load_design, tmp_path / "design.json", content)
    assert spec is None or Spec.from_dict(spec.as_dict()) == spec


@EXAMPLES
@given(another([SEVEN, [], [[]], [[[1, 1]]]]))
@pytest.mark.filterwarnings("error")
def test_strokes(tmp_path, content):
    strokes = read_or_refused(read_strokes, tmp_path / "seven.json", content)
    image = rasterize(strokes) if strokes else None
    assert image is None or np.isfinite(image).all()


@EXAMPLES
@given(another(DIGITS))
@pytest.mark.filterwarnings("error")
def test_own_digits(tmp_path, content):
    for digit in read_or_refused(load_digits, tmp_path / "mine.json", content) or []:
        assert digit.image.shape == (784,) and 0 <= digit.label <= 9


@EXAMPLES
@given(another([PREFERENCES, {}]))
def test_preferences(tmp_path, monkeypatch, content):
    monkeypatch.setenv("NNVIZ_CONFIG", str(tmp_path))
    preferences_path().write_bytes(content)
    found = load_preferences()
    assert isinstance(found.state("layout"), bytes)
    assert found.page_height >= 0


def pictures():
    """Small pictures of every kind, as files."""
    rng = np.random.default_rng(0)
    grey = Image.fromarray(rng.integers(0, 256, (9, 7), dtype=np.uint8))
    for mode in ("1", "L", "P", "LA", "RGB", "RGBA", "I;16"):
        file = io.BytesIO()
        (Image.new(mode, (7, 9)) if mode == "I;16" else grey.convert(mode)).save(file, "PNG")
        yield file.getvalue()
    for mode in ("L", "RGB", "CMYK"):
        file, exif = io.BytesIO(), Image.Exif()
        exif[0x0112] = 6
        grey.convert(mode).save(file, "JPEG", exif=exif)
        yield file.getvalue()


@EXAMPLES
@given(damaged([*pictures()]))
@pytest.mark.filterwarnings("error")
def test_pictures(tmp_path, content):
    picture = read_or_refused(read_image, tmp_path / "digit.png", content)
    if picture is not None:
        assert picture.min() >= 0 and picture.max() <= 1
        image = normalize_image(picture)
        assert image is None or np.isfinite(image).all()


@pytest.mark.parametrize("content", [*pictures()])
def test_sound_pictures_are_read(tmp_path, content):
    assert read_or_refused(read_image, tmp_path / "digit.png", content) is not None
