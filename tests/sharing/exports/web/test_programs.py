"""The page's programs go the very road from ink to answer that nnviz goes.

They are run by Qt's own engine; a real browser is asked by ``python -m tests.benchmarks web``.
"""

from importlib.resources import files

import numpy as np
import pytest
from PySide6.QtQml import QJSEngine

from nnviz.data.ink import extent, is_digit_like, rasterize
from nnviz.gui.reading_words import reading
from tests.sharing.exports.made import KINDS, trained

TEXTS = {
    "wish": "draw a digit",
    "unlike": "this does not look like a digit",
    "unsure": "not sure: {first} or {second}",
}
RNG = np.random.default_rng(5)


@pytest.fixture(scope="module")
def engine(qapp):
    engine = QJSEngine()
    for name in ("ink.js", "network.js"):
        text = (files("nnviz.resources") / "web" / name).read_text(encoding="utf-8")
        loaded = engine.evaluate(text, name)
        assert not loaded.isError(), loaded.toString()
    return engine


def asked(engine, call, **values):
    """What an expression is for these values, as plain data."""
    for name, value in values.items():
        plain = np.asarray(value).tolist() if isinstance(value, np.ndarray) else value
        engine.globalObject().setProperty(name, engine.toScriptValue(plain))
    result = engine.evaluate(f"const got = {call}; got instanceof Float32Array ? [...got] : got")
    assert not result.isError(), result.toString()
    return result.toVariant()


def scrawl(kind):
    """Strokes as a hand makes them: long, short, of one point, far from the corner."""
    if kind == "dot":
        return [np.array([[40.0, 70.0]])]
    way = RNG.normal(0, 6, (60, 2)).cumsum(axis=0) + 120
    return {"one": [way], "two": [way[:30], way[35:]], "with a dot": [way, way[:1] + 50]}[kind]


@pytest.mark.parametrize("kind", ["one", "two", "with a dot", "dot"])
def test_the_picture_is_pythons(engine, kind):
    strokes = scrawl(kind)
    theirs = asked(engine, "rasterize(strokes)", strokes=[s.tolist() for s in strokes])
    ours = rasterize(strokes)
    np.testing.assert_allclose(np.array(theirs).reshape(28, 28), ours, atol=4 / 255)
    assert asked(engine, "extent(strokes)") == pytest.approx(extent(strokes))
    like = asked(engine, "isDigitLike(Float32Array.from(image), 99)", image=ours.ravel())
    assert like == is_digit_like(ours, 99)


def test_an_empty_sheet_has_no_picture(engine):
    assert asked(engine, "rasterize([])") is None and rasterize([]) is None


@pytest.mark.parametrize("activation, output, cost", KINDS)
def test_the_answer_is_pythons(engine, activation, output, cost):
    made = trained(activation, output, cost)
    x = RNG.random(7)
    theirs = asked(
        engine,
        "forward(sizes, activations, numbers, x)",
        sizes=list(made.network.sizes),
        activations=list(made.network.activations),
        numbers=made.numbers,
        x=x,
    )
    np.testing.assert_allclose(theirs, made.network.forward(x)[1][-1], rtol=1e-9, atol=1e-12)


@pytest.mark.parametrize("bits", [16, 32])
def test_numbers_are_read_as_they_were_written(engine, bits):
    numbers = np.concatenate([RNG.normal(size=20), [0.0, -0.0, 1e-7, 6e-5, 65504.0]])
    written = numbers.astype(f"<f{bits // 8}")
    given = np.frombuffer(written.tobytes(), np.uint8)
    theirs = asked(engine, "numbersOf(Uint8Array.from(given), bits)", given=given, bits=bits)
    np.testing.assert_array_equal(theirs, written.astype(np.float32))


@pytest.mark.parametrize("outputs", [[0.1, 0.9], [0.45, 0.4], [0.55, 0.45], [0.5, 0.5], [0.2, 0.3]])
def test_the_reading_is_the_windows(engine, outputs):
    (strokes,) = [scrawl("one")]
    image, padded = rasterize(strokes), [*outputs, *[0.0] * 8]
    theirs = asked(
        engine,
        "reading(Float32Array.from(image), 99, outputs, [...'0123456789'], texts)",
        image=image.ravel(),
        outputs=padded,
        texts=TEXTS,
    )
    assert theirs == reading(image, 99, np.array(padded))
