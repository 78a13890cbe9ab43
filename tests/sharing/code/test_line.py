"""One line of text: there and back, strict, and never more than it may hold."""

import base64
import json
import random
import zlib

import pytest

from nnviz.core import Spec
from nnviz.sharing.code import line, reading
from nnviz.sharing.code.errors import CodeError
from nnviz.sharing.code.shared import Shared, lesson_in
from tests.sharing.code.anything import LESSONS, any_shared


def line_of(content):
    text = content if isinstance(content, bytes) else json.dumps(content).encode()
    return line.PREFIX + base64.urlsafe_b64encode(zlib.compress(text)).decode().rstrip("=")


def plain(**things):
    return json.dumps({"version": 1, **things}, sort_keys=True, separators=(",", ":")).encode()


def test_everything_goes_there_and_back(times):
    chance, fit = random.Random(15), 0
    for _ in range(100 * times):
        shared = any_shared(chance)
        try:
            text = line.written(shared)
        except CodeError:  # too long: another test
            continue
        fit += 1
        assert len(text) <= line.MOST_LETTERS
        assert "\n" not in text
        assert reading.read(text) == shared
    assert fit > 80 * times


def test_a_line_that_a_mail_has_broken_is_read():
    text = line.written(Shared(design=Spec(seed=4)))
    broken = "\r\n  ".join(text[at : at + 60] for at in range(0, len(text), 60))
    assert reading.read(f"  {broken.replace('nnviz', 'Nnviz')}\n") == Shared(design=Spec(seed=4))


def test_a_lesson_in_a_line_is_that_lesson():
    text = (LESSONS / "L15.toml").read_text(encoding="utf-8")
    found = reading.read(line.written(Shared(lesson=text, seed=7, locks=frozenset({"rate"}))))
    assert lesson_in(found).title == "Learning by heart"
    assert (found.seed, found.locks) == (7, {"rate"})


def test_what_is_in_a_file_of_ones_own_is_not_for_a_line():
    with pytest.raises(CodeError, match="in a file of yours"):
        line.written(Shared(design=Spec(data="/home/me/rows.csv", sizes=(3, 2))))


def test_more_than_a_line_holds_is_for_a_file():
    chance = random.Random(1)
    stroke = tuple((chance.randrange(1000), chance.randrange(1000)) for _ in range(2000))
    with pytest.raises(CodeError, match="and a line has 4,000 at most: save it as a file"):
        line.written(Shared(drawing=(stroke,)))


DESIGN = Spec().as_dict()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("nnviz:", "damaged"),
        ("nnviz:$$$$", "damaged"),
        (line_of(b""), "damaged"),
        (line_of(b"[" * 100_000), "damaged"),
        (line_of(b'{"version":1, "drawing":[[1,2]]}'), "damaged"),
        (line_of(b'{"drawing":[[1,2]],"drawing":[[1,2]],"version":1}'), "damaged"),
        (line_of(b'{"drawing":[[1e999,2]],"version":1}'), "damaged"),
        (line_of(b'{"drawing":[[NaN,2]],"version":1}'), "damaged"),
        (line_of(b'{"version":1' + b"0" * 5000 + b"}"), "damaged"),
        (line_of(b'"\\ud800"'), "damaged"),
        (line_of(b"7"), "damaged"),
        (line_of(b'{"version":0}'), "damaged"),
        (line_of(b'{"version":2}'), "newer nnviz"),
        (line_of(plain(film=1)), "newer nnviz"),
        (line_of(plain()), "nothing that can be opened"),
        (line_of(plain(drawing=[[1]])), "nothing that can be opened"),
        (line_of(plain(drawing=[[1, 99_999]])), "nothing that can be opened"),
        (line_of(plain(drawing=[[1, 2.5]])), "nothing that can be opened"),
        (line_of(plain(drawing=[[]])), "nothing that can be opened"),
        (line_of(plain(drawing=7)), "nothing that can be opened"),
        (line_of(plain(points=[[1, 2, 0]])), "nothing that can be opened"),
        (line_of(plain(design=DESIGN, points=[[1, 2, 0]])), "nothing that can be opened"),
        (line_of(plain(seed=1)), "nothing that can be opened"),
        (line_of(plain(design=DESIGN | {"sizes": [784]})), "at least"),
        (line_of(plain(design=DESIGN | {"sizes": [10**5, 10**5, 10]})), "memory|weights"),
        (line_of(plain(design=DESIGN | {"data": "../secret.csv"})), "in a file of yours"),
        (line_of(plain(design=7)), "json object"),
        (line_of(plain(lesson="title = 1", form="quick", seed=1, locks=[])), "lesson.toml"),
        (line_of(plain(lesson="x", form="quick", seed=1, locks=["doors"])), "newer nnviz"),
        (line_of(plain(lesson="x", form=7, seed=1, locks=[])), "nothing that can be"),
        (line_of(b'{"version":1}' + b" " * 200_000), "more than a line may"),
        (line_of(b" " * 2_000_000), "more than a line may"),
        (line.PREFIX + "A" * 4_000, "more than a line may"),
        ("A" * 10_001, "too long for a code"),
        (" ", "Type or paste"),
    ],
)
def test_what_is_wrong_with_a_line_is_one_sentence(text, said):
    with pytest.raises(CodeError, match=said) as caught:
        reading.read(text)
    assert str(caught.value).endswith(".")
