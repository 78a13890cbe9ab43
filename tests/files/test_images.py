"""Pictures on disk become ink at 1 on paper at 0, whatever they were."""

import struct
import tracemalloc
import zlib

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from nnviz.files import FileError
from nnviz.files.images import read_image

INK = np.zeros((40, 30), dtype=bool)
INK[10:30, 12:16] = True


def read(tmp_path, image, suffix="png", **options):
    path = tmp_path / f"digit.{suffix}"
    image.save(path, **options)
    return read_image(path)


def grey(ink, paper, dtype=np.uint8):
    return Image.fromarray(np.where(INK, ink, paper).astype(dtype))


def coloured(ink, paper, mode):
    return Image.fromarray(np.where(INK[..., None], ink, paper).astype(np.uint8), mode)


PICTURES = {
    "white on black": grey(255, 0),
    "black on white": grey(0, 255),
    "pencil on grey paper": grey(120, 200),
    "chalk on a board": grey(200, 60),
    "black and white": grey(0, 255).convert("1"),
    "a palette": grey(0, 255).convert("P"),
    "16 bits": grey(0, 65535, np.uint16),
    "blue on yellow": coloured((0, 0, 255), (255, 255, 0), "RGB"),
    "black on nothing": coloured((0, 0, 0, 255), (0, 0, 0, 0), "RGBA"),
    "white on nothing": coloured((255, 255, 255, 255), (255, 255, 255, 0), "RGBA"),
    "black on white, nothing behind": coloured((0, 0, 0, 255), (255, 255, 255, 255), "RGBA"),
    "grey on nothing": coloured((0, 255), (0, 0), "LA"),
}


@pytest.mark.filterwarnings("ignore:'mode' parameter is deprecated")
@pytest.mark.parametrize("image", PICTURES.values(), ids=PICTURES)
def test_ink_is_one_and_paper_nought(tmp_path, image):
    picture = read(tmp_path, image)
    assert picture.dtype == np.float32
    assert np.array_equal(picture, INK)


def test_jpeg_is_read(tmp_path):
    picture = read(tmp_path, grey(0, 255), "jpg", quality=95)
    assert np.abs(picture - INK).max() < 0.1


def test_a_photograph_is_turned_upright(tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 6  # the camera was turned: rotate by 90° clockwise
    picture = read(tmp_path, grey(0, 255), "jpg", quality=95, exif=exif)
    assert np.abs(picture - np.rot90(INK, -1)).max() < 0.1


def test_a_large_picture_is_reduced(tmp_path):
    large = grey(0, 255).resize((3000, 4000), Image.Resampling.NEAREST)
    picture = read(tmp_path, large)
    assert picture.shape == (2000, 1500)
    assert abs(picture.mean() - INK.mean()) < 1e-3


@pytest.mark.parametrize("level", [0, 90, 255])
def test_a_picture_without_contrast_shows_nothing(tmp_path, level):
    assert not read(tmp_path, grey(level, level)).any()
    assert not read(tmp_path, grey(level, max(level - 9, 0))).any()


def test_a_transparent_picture_shows_nothing(tmp_path):
    assert not read(tmp_path, Image.new("RGBA", (5, 5), (9, 9, 9, 0))).any()


def test_one_pixel_is_a_picture(tmp_path):
    assert read(tmp_path, Image.new("L", (1, 1), 255)).tolist() == [[0.0]]


def png_header(width, height):
    """A PNG that promises a size and holds next to nothing."""

    def chunk(kind, content):
        check = struct.pack(">I", zlib.crc32(kind + content))
        return struct.pack(">I", len(content)) + kind + content + check

    header = struct.pack(">2I5B", width, height, 8, 0, 0, 0, 0)
    pixels = zlib.compress(bytes(1000))
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize(
    "size", [(7_072, 7_072), (10_000, 9_000), (60_000, 60_000), (2**31 - 1, 2**31 - 1)]
)
def test_too_many_pixels_are_refused_before_decoding(tmp_path, size):
    path = tmp_path / "bomb.png"
    path.write_bytes(png_header(*size))
    with pytest.raises(FileError, match=r"bomb\.png has more than 50 million pixels"):
        read_image(path)


def test_a_png_too_small_for_its_pixels_is_refused_before_decoding(tmp_path):
    path = tmp_path / "bomb.png"
    path.write_bytes(png_header(7_000, 7_000))
    tracemalloc.start()
    unreadable(path)
    assert tracemalloc.get_traced_memory()[1] < 1_000_000
    tracemalloc.stop()


@pytest.mark.parametrize("mode", ["1", "L", "RGBA"])
def test_blank_paper_however_well_packed_is_read(tmp_path, mode):
    assert not read(tmp_path, Image.new(mode, (3000, 3000)), optimize=True).any()


def test_strips_do_not_show(tmp_path):
    rows = np.arange(4321)[:, None] * np.ones(97)
    slope = np.round(255 * rows / rows.max()).astype(np.uint8)
    opaque = np.full_like(slope, 255)
    plain, layered = Image.fromarray(slope), Image.fromarray(np.dstack([slope, opaque]))
    assert layered.mode == "LA"
    pictures = [read(tmp_path, image) for image in (plain, layered)]
    assert pictures[0].shape == (1441, 33)
    assert np.array_equal(*pictures)
    assert np.abs(np.diff(pictures[0][:, 0])).max() < 0.01


def test_warnings_of_pillow_are_not_told(tmp_path, recwarn):
    palette = grey(0, 255).convert("P")
    read(tmp_path, palette, transparency=bytes([0, 128, 255]))
    assert not recwarn.list


def unreadable(path):
    with pytest.raises(FileError) as error:
        read_image(path)
    sentence = str(error.value)
    assert str(path) in sentence and sentence.endswith(".") and "\n" not in sentence


@pytest.mark.parametrize("content", [b"", b"hello", b"\x89PNG\r\n\x1a\n"])
def test_what_is_no_picture_is_refused(tmp_path, content):
    path = tmp_path / "digit.png"
    path.write_bytes(content)
    unreadable(path)


@pytest.mark.parametrize("suffix", ["png", "jpg"])
def test_half_a_picture_is_refused(tmp_path, suffix):
    path = tmp_path / f"digit.{suffix}"
    noise = np.random.default_rng(0).integers(0, 256, (200, 200), dtype=np.uint8)
    Image.fromarray(noise).save(path)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    unreadable(path)


def test_other_formats_are_refused(tmp_path):
    grey(0, 255).save(tmp_path / "digit.bmp")
    unreadable(tmp_path / "digit.bmp")


def test_a_missing_file_and_a_folder_are_told(tmp_path):
    unreadable(tmp_path / "nowhere.png")
    unreadable(tmp_path)


@pytest.mark.parametrize("suffix", ["png", "jpg"])
@given(place=st.floats(0, 1), junk=st.binary(min_size=1, max_size=8))
def test_damage_anywhere_gives_a_picture_or_one_sentence(tmp_path_factory, suffix, place, junk):
    path = tmp_path_factory.mktemp("images") / f"digit.{suffix}"
    grey(0, 255).save(path)
    content = bytearray(path.read_bytes())
    start = int(place * (len(content) - 1))
    content[start : start + len(junk)] = junk
    path.write_bytes(content)
    try:
        picture = read_image(path)
    except FileError:
        return
    assert picture.min() >= 0 and picture.max() <= 1
