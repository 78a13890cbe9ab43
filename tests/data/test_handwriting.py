"""The digits that nnviz writes itself: pure, balanced, different in every epoch.

Pool, blocks and epochs are a twentieth as large here, and sooner made.
"""

import threading

import numpy as np
import pytest

from nnviz.data import handwriting
from nnviz.data.derived.expanded import expanded
from nnviz.data.hand import Style
from nnviz.data.handwriting import CHANGED, MOVES, SEED, Pool
from nnviz.data.ink import is_digit_like
from nnviz.data.own_digits import OwnDigit, on_top_of
from nnviz.data.strokes import families
from nnviz.data.writer import digits, writing

BLOCK, EPOCH, POOL = 250, 500, 5_000


@pytest.fixture(scope="module", autouse=True)
def a_twentieth(tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch:
        for name, size in (("BLOCK", BLOCK), ("EPOCH", EPOCH), ("POOL", POOL)):
            patch.setattr(handwriting, name, size)
        patch.setenv("NNVIZ_CACHE", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture(scope="module")
def data(a_twentieth):
    return handwriting.load()


@pytest.fixture(scope="module")
def thousand():
    """Images and labels of so many digits."""
    return digits(seed(3), 1000)


def dots(seed, count):
    """In the place of digits where it only matters which they are: sooner made."""
    yield from (0.5, 0.75)
    images = np.random.default_rng(seed).integers(0, 256, (count, 784), np.uint8)
    return images, np.arange(count) % 10


@pytest.fixture
def cache(tmp_path, monkeypatch):
    """An empty one, for dots."""
    monkeypatch.setenv("NNVIZ_CACHE", str(tmp_path))
    monkeypatch.setattr(handwriting, "writing", dots)
    return tmp_path


def seed(number):
    return np.random.SeedSequence(number)


def same(part, other):
    return np.array_equal(part.master, other.master) and np.array_equal(part.labels, other.labels)


def test_digits_are_a_pure_function_of_their_seed():
    images, labels = digits(seed(1), 200)
    again, labels_again = digits(seed(1), 200)
    np.testing.assert_array_equal(images, again)
    np.testing.assert_array_equal(labels, labels_again)
    assert not np.array_equal(images, digits(seed(2), 200)[0])


def test_digits_are_balanced_mixed_and_inked(thousand):
    images, labels = thousand
    assert images.shape == (1000, 784)
    assert images.dtype == np.uint8
    assert labels.dtype == np.int64
    assert np.bincount(labels).tolist() == [100] * 10
    assert not np.array_equal(labels, np.sort(labels))
    assert images.max(axis=1).min() > 100
    assert len(np.unique(images, axis=0)) == 1000


def test_digits_look_like_digits(thousand):
    images, _ = thousand
    looks = [is_digit_like(image.reshape(28, 28) / 255) for image in images]
    assert np.mean(looks) > 0.999


def test_digits_are_centred(thousand):
    images, _ = thousand
    ink = images.reshape(-1, 28, 28).astype(float)
    rows = ink.sum(axis=2) @ np.arange(28) / ink.sum(axis=(1, 2))
    columns = ink.sum(axis=1) @ np.arange(28) / ink.sum(axis=(1, 2))
    assert np.mean([rows, columns], axis=1) == pytest.approx([14, 14], abs=0.1)
    assert np.abs([rows - 14, columns - 14]).max() < 2.5


@pytest.mark.parametrize("count", [0, 1, 7])
def test_any_number_of_digits(count):
    images, labels = digits(seed(6), count)
    assert images.shape == (count, 784)
    assert labels.shape == (count,)


def test_the_table_of_strokes_is_sound():
    assert {family.digit for family in families()} == set(range(10))
    for digit in range(10):
        shares = [family.shares.sum() for family in families() if family.digit == digit]
        assert sum(shares) == pytest.approx(1)
    for stroke in (stroke for family in families() for stroke in family.strokes):
        assert stroke.min() > -0.3
        assert stroke.max() < 1.3


def test_an_epoch_has_balanced_labels_and_their_targets(data):
    part = data.epoch(1, EPOCH)
    assert len(part) == EPOCH
    assert np.bincount(part.labels).tolist() == [EPOCH // 10] * 10
    np.testing.assert_array_equal(part.targets.argmax(axis=1), part.labels)
    np.testing.assert_array_equal(part.targets.sum(axis=1), 1)


def test_epochs_differ_and_repeat(data):
    first, second = data.epoch(1, 100), data.epoch(2, 100)
    assert not np.array_equal(first.master, second.master)
    assert same(data.epoch(2, 100), second)
    assert same(data.epoch(1, 200)[100:], second)


@pytest.mark.parametrize("fresh", [True, False])
@pytest.mark.parametrize("kind", ["plain", "with own digits", "expanded", "both"])
def test_some_rows_of_an_epoch_are_those_of_the_whole_one(kind, fresh, cache, monkeypatch):
    """In every round of the pool, and in epochs of which a part is in the next one."""
    monkeypatch.setattr(handwriting, "POOL", EPOCH)
    data, chance = handwriting.load(fresh=fresh), np.random.default_rng(1)
    if kind in {"with own digits", "both"}:
        data = on_top_of(data, [OwnDigit.drawn(7, [[(20, 30), (80, 28), (45, 95)]])] * 3)
    if kind in {"expanded", "both"}:
        data = expanded(data)
    for number, size in ((1, 300), (2, 300), (3, 300), (9, EPOCH), (20, 17)):
        whole = data.epoch(number, size)
        for rows in (chance.permutation(size)[:40], np.array([size - 1]), np.array([0, 0])):
            assert same(data.some_of(number, size, rows), whole.at(rows))


def test_digits_may_stay_the_same_and_are_then_the_first_of_the_pool(data, monkeypatch):
    monkeypatch.setattr(handwriting, "POOL", EPOCH)
    fixed = handwriting.load(fresh=False)
    assert not fixed.is_renewed and not fixed.is_made(7, 100)
    for _ in fixed.prepare(99, 100):
        pass
    assert fixed.is_made(7, 100)
    for number in (1, 2, 101):
        assert same(fixed.epoch(number, 100), data.train[:100])
    assert len(fixed.epoch(1, EPOCH)) == fixed.largest_size == EPOCH
    assert fixed.default_size == EPOCH and same(fixed.validation, data.validation)


def test_the_pool_comes_round_changed_but_reproducible(data):
    fresh, later = data.epoch(1, EPOCH), data.epoch(11, EPOCH)
    np.testing.assert_array_equal(fresh.labels, later.labels)
    assert not np.array_equal(fresh.master, later.master)
    assert same(data.epoch(11, EPOCH), later)
    assert not np.array_equal(data.epoch(21, EPOCH).master, later.master)


def test_most_of_what_comes_round_is_moved_by_a_pixel_leans_or_is_turned(data):
    digits, later = (data.epoch(k, EPOCH).master.reshape(-1, 28, 28) for k in (1, 11))
    kept = (later == digits).all(axis=(1, 2))
    assert kept.mean() == pytest.approx(1 - CHANGED, abs=0.05)
    moved = [(later == np.roll(digits, move, axis=(1, 2))).all(axis=(1, 2)) for move in MOVES]
    assert np.mean(moved, axis=1) == pytest.approx([CHANGED / 8] * 4, abs=0.05)
    others = ~np.any([kept, *moved], axis=0)
    ink = digits[others].sum(axis=(1, 2)), later[others].sum(axis=(1, 2))
    assert ink[1] == pytest.approx(ink[0], rel=0.2)  # as dark as before, in all of them


def test_digits_lean_by_whole_pixels_to_either_side():
    bar = np.zeros((28, 28))
    bar[4:24, 14] = 1
    middle = handwriting._pixels((0, 0), (0, 0.14)), handwriting._pixels((0, 0), (0, -0.14))
    right, left = (bar.ravel()[pixels].reshape(28, 28).argmax(axis=1)[4:24] for pixels in middle)
    assert right[0] == 13 and right[-1] == 15 and (np.diff(right) >= 0).all()
    assert left.tolist() == right[::-1].tolist()


def test_an_epoch_may_lie_across_the_end_of_the_pool(data):
    part = data.epoch(4, 3 * EPOCH)
    assert len(part) == 3 * EPOCH
    assert same(part[:EPOCH], data.train[9 * EPOCH :])
    np.testing.assert_array_equal(part.labels[EPOCH:], data.train[: 2 * EPOCH].labels)


def test_no_epoch_is_larger_than_the_pool(monkeypatch):
    monkeypatch.setattr(handwriting, "POOL", EPOCH)
    data = handwriting.load()
    assert len(data.train) == len(data.epoch(1, EPOCH + 1)) == EPOCH


def test_parts_share_no_digit(data):
    seen = {image.tobytes() for image in data.train[: 2 * EPOCH].master}
    for part in (data.validation, data.test):
        assert not seen & {image.tobytes() for image in part.master}
    assert not same(data.validation, data.test)


def test_the_same_digits_with_and_without_a_cache(cache):
    made = Pool(1, BLOCK)[:]
    assert len(list(cache.iterdir())) == 1
    assert same(Pool(1, BLOCK)[:], made)


def _cut(file):
    file.write_bytes(file.read_bytes()[:-1000])


def _flip(file):
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 255
    file.write_bytes(content)


def _reshape(file):
    np.savez(file, images=np.zeros((3, 784), np.uint8), labels=np.zeros(3, np.uint8))


def _pickle(file):
    np.savez(file, images=np.array([{}], dtype=object), labels=np.zeros(BLOCK, np.uint8))


def _empty(file):
    file.write_bytes(b"")


@pytest.mark.parametrize("damage", [_cut, _flip, _reshape, _pickle, _empty])
def test_a_damaged_cache_is_made_again(cache, damage):
    made = Pool(1, BLOCK)[:]
    (file,) = cache.iterdir()
    sound = file.read_bytes()
    damage(file)
    assert same(Pool(1, BLOCK)[:], made)
    assert len(file.read_bytes()) == len(sound)


def test_a_folder_that_cannot_be_written_to_is_no_error(tmp_path, monkeypatch):
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    monkeypatch.setenv("NNVIZ_CACHE", str(blocked / "cache"))
    images, labels = digits(np.random.SeedSequence(SEED, spawn_key=(1, 0)), BLOCK)
    made = Pool(1, BLOCK)[:]
    assert np.array_equal(made.master, images) and np.array_equal(made.labels, labels)


def test_only_what_is_asked_for_is_made(cache):
    told = []
    data = handwriting.load(told.append)
    assert len(list(cache.iterdir())) == 1
    assert told == sorted(told)
    assert told[-1] == 1
    assert np.bincount(data.test.labels).tolist() == [BLOCK // 10] * 10
    assert len(list(cache.iterdir())) == 2


def test_preparing_may_be_left_at_any_time(cache):
    data = handwriting.load()
    ahead = data.train.prepare(0, POOL)
    for share in ahead:
        if share > 1.5 / 20:
            break
    ahead.close()
    assert share < 2 / 20
    assert data.train.is_made(slice(0, BLOCK)) and not data.train.is_made(slice(0, BLOCK + 1))
    assert len(list(cache.iterdir())) == 2
    assert same(data.train[BLOCK : BLOCK + 9], Pool(0, POOL)[BLOCK : BLOCK + 9])


def test_ahead_are_made_the_first_epoch_the_test_digits_then_the_rest(cache, monkeypatch):
    made = []
    block = np.zeros((BLOCK, 784), np.uint8), np.zeros(BLOCK, np.int64)

    def written(kind, number, style):
        made.append((kind, number))
        yield 0.5
        return block

    monkeypatch.setattr(handwriting, "_block", written)
    data = handwriting.load()
    for _ in data.prepare_ahead():
        pass
    assert made[:5] == [(1, 0), (0, 0), (0, 1), (2, 0), (0, 2)] and len(made) == 22


def test_who_waits_for_a_block_that_another_makes_may_leave(cache):
    pool = Pool(0, POOL)
    maker, waiter = pool.prepare(0, BLOCK), pool.prepare(0, BLOCK)
    next(maker)
    assert next(waiter) == next(waiter) == 0.0
    waiter.close()
    maker.close()
    assert next(pool.prepare(0, BLOCK)) > 0


def test_preparing_an_epoch_across_the_end_tells_its_share(data):
    shares = list(data.prepare(4, 3 * EPOCH))
    assert shares == sorted(shares)
    assert shares[-1] == 1


def test_a_block_that_two_threads_want_is_made_once(cache, monkeypatch):
    made = []

    def counted(number, count):
        made.append(number.spawn_key)
        return writing(number, count)

    monkeypatch.setattr(handwriting, "writing", counted)
    pool = Pool(0, POOL)
    parts = []
    threads = [threading.Thread(target=lambda: parts.append(pool[:BLOCK])) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert made == [(0, 0)]
    assert all(same(part, parts[0]) for part in parts)


def test_less_variety_is_more_alike():
    spreads = []
    for variety in (0.0, 0.5, 1.0):
        images, labels = digits(seed(7), 500, Style(variety))
        spreads.append(np.mean([images[labels == k].std(axis=0).mean() for k in range(10)]))
    assert spreads == sorted(spreads)
    assert spreads[0] < 0.8 * spreads[2]


def test_a_style_changes_the_training_digits_alone(data):
    usual, leaning = data, handwriting.load(style=Style(slant=0.5, pen=1.5))
    assert same(usual.validation[:100], leaning.validation[:100])
    assert leaning.train[:EPOCH].inputs.sum() > 1.2 * usual.train[:EPOCH].inputs.sum()
    assert lean(leaning.train[:EPOCH]) > lean(usual.train[:EPOCH]) + 0.3
    assert same(leaning.train[:100], handwriting.load(style=Style(slant=0.5, pen=1.5)).train[:100])


def test_noise_is_added_to_paper_and_ink():
    plain, noisy = (digits(seed(3), 500, Style(noise=n))[0] / 255 for n in (0.0, 0.1))
    blank = (plain[:, :28] == 0).all(axis=1)  # the first row of pixels of nearly all digits
    paper = noisy[blank, :28]  # of which half stay white
    assert blank.mean() > 0.99 and (paper == 0).mean() == pytest.approx(0.5, abs=0.03)
    assert paper[paper > 0].mean() == pytest.approx(0.1 * np.sqrt(2 / np.pi), rel=0.1)


def lean(part):
    """How far the ink's upper half is to the right of its lower half, as a tangent."""
    images = part.inputs.reshape(-1, 28, 28)
    columns = np.arange(28)
    upper, lower = images[:, :14], images[:, 14:]
    middle = [(half.sum(axis=1) @ columns / half.sum(axis=(1, 2))) for half in (upper, lower)]
    return float(np.mean(middle[0] - middle[1]) / 10)


def test_it_says_whether_an_epoch_is_written_without_writing_it(data):
    assert data.is_renewed and data.is_made(1, EPOCH)
    fresh = Pool(3, 2 * BLOCK)
    assert not fresh.is_made(slice(0, 1))
    for _ in fresh.prepare(0, 1):
        pass
    assert fresh.is_made(slice(0, BLOCK))
    assert not fresh.is_made(slice(0, BLOCK + 1))
