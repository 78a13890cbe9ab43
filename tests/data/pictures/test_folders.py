"""Folders of pictures, and tables that name them."""

import errno
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw

from nnviz.core.choices import Choices
from nnviz.data import DataError, load_dataset
from nnviz.data.pictures.files import read_files
from nnviz.data.pictures.folders import class_folders
from nnviz.data.pictures.listed import listed_pictures, picture_column
from nnviz.data.pictures.picture_file import header_of, read_grey
from nnviz.data.pictures.reading import read_pictures
from nnviz.data.tables.sheet import Sheet
from tests.data.idx_files import digits

IMAGES, LABELS = digits(40)


def save(path, image):
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(image).save(path)
    return path


def folder_of(place, names=("cat", "dog"), images=IMAGES, ending="png"):
    for number, image in enumerate(images):
        save(place / names[number % len(names)] / f"{number:03}.{ending}", image)
    return place


def test_each_folder_is_a_class(tmp_path):
    data = load_dataset(folder_of(tmp_path))
    assert data.class_names == ("cat", "dog") and data.n_outputs == 1
    assert data.image_shape == (28, 28)
    assert [len(part) for part in (data.train, data.validation, data.test)] == [24, 8, 8]
    for part in (data.train, data.validation, data.test):
        assert abs(part.labels.mean() - 0.5) < 0.2  # as many of each


def test_a_class_that_may_not_be_looked_at_is_not_said_to_be_missing(tmp_path, monkeypatch):
    folder_of(tmp_path)
    known = Path.stat

    def refused(path, **more):
        if "dog" in path.parts:  # a superuser may look into every folder
            raise PermissionError(errno.EACCES, "no", str(path))
        return known(path, **more)

    monkeypatch.setattr(Path, "stat", refused)
    with pytest.raises(DataError, match="dog cannot be read: permission is denied"):
        load_dataset(tmp_path)


def test_names_in_another_encoding_are_apart_and_can_be_read(tmp_path):
    data = load_dataset(folder_of(tmp_path, ("\udcd6\udcd0", "\udcb9\udcfa")))
    assert data.class_names == (r"\xb9\xfa", r"\xd6\xd0")


@pytest.mark.parametrize("below", ["", "archive"])
def test_parts_that_are_kept_apart_stay_so(tmp_path, below):
    for part, n in (("train", 20), ("test", 6), ("valid", 8)):
        folder_of(tmp_path / below / part, images=IMAGES[:n])
    data = load_dataset(tmp_path)
    assert [len(part) for part in (data.train, data.validation, data.test)] == [20, 8, 6]


def test_numbers_as_names_are_in_order_and_pictures_of_one_size_stay_as_they_are(tmp_path):
    found = read_pictures(folder_of(tmp_path, ["0", "1", "2", "10"], IMAGES[:, :12, :9]), Choices())
    assert found.class_names == ("0", "1", "2", "10") and found.shape == (12, 9)
    assert np.array_equal(found.sets[0].images[0], IMAGES[0, :12, :9])
    assert found.said == () and found.left_out == 0


@pytest.mark.parametrize("ending", ["png", "jpg", "bmp", "gif", "tif", "webp", "pgm"])
def test_pictures_of_many_kinds_and_sizes_are_brought_to_one(tmp_path, ending):
    tall = [np.kron(image, np.ones((4, 2), dtype=np.uint8)) for image in IMAGES[:6]]
    place = folder_of(tmp_path, images=[*tall, *IMAGES[:6]], ending=ending)
    found = read_pictures(place, Choices())
    assert found.shape == (28, 28) and found.rows == 12
    assert "2 sizes and are brought to 28 × 28 pixels" in str(found.said[0])


def test_colours_and_light_paper_become_ink(tmp_path):
    drawn = np.stack([255 - IMAGES] * 3, axis=-1)
    found = read_pictures(folder_of(tmp_path, images=drawn), Choices())
    assert np.array_equal(found.sets[0].images[0], IMAGES[0])
    assert "light paper: dark and light are exchanged" in str(found.said[0])


def test_transparency_is_paper(tmp_path):
    clear = np.zeros((28, 28, 4), dtype=np.uint8)
    clear[8:20, 8:20, 3] = 255
    found = read_pictures(folder_of(tmp_path, images=[clear] * 4), Choices())
    assert found.sets[0].images[0, 14, 14] == 255 and found.sets[0].images[0, 0, 0] == 0


def test_what_is_no_picture_is_left_out_and_told(tmp_path):
    folder_of(tmp_path)
    (tmp_path / "cat" / "a note.png").write_text("no picture")
    (tmp_path / "cat" / "cut.png").write_bytes((tmp_path / "cat" / "000.png").read_bytes()[:60])
    (tmp_path / "dog" / "readme.txt").write_text("not even called so")
    found = read_pictures(tmp_path, Choices())
    assert (found.rows, found.left_out, len(found.problems)) == (40, 2, 2)
    assert (
        "2 files are no pictures that can be read and are left out: cat/a note.png, cat/cut.png."
        in str(found.said[0])
    )


def test_a_bomb_is_left_out(tmp_path):
    folder_of(tmp_path)
    Image.new("1", (9_000, 9_000)).save(tmp_path / "cat" / "bomb.png")
    assert read_pictures(tmp_path, Choices()).left_out == 1


def test_reading_can_be_left_at_any_picture(tmp_path):
    def stop(share):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        read_pictures(folder_of(tmp_path), Choices(), stop)


def test_one_picture_is_no_data(tmp_path):
    with pytest.raises(DataError, match="is one picture: choose the folder"):
        load_dataset(save(tmp_path / "a.png", IMAGES[0]))


def sheet_of(cells, labels):
    columns = np.array(cells, dtype=object), np.array(labels, dtype=object)
    return Sheet("labels.csv", ("file", "label"), columns, np.arange(2, 2 + len(cells)))


@pytest.mark.parametrize("name", ["{:03}.png", "{:03}", "images/{:03}.png"])
def test_a_table_names_pictures_and_what_they_show(tmp_path, name):
    for number, image in enumerate(IMAGES):
        save(tmp_path / "images" / f"{number:03}.png", image)
    sheet = sheet_of([name.format(i) for i in range(40)], [f"is {i % 4}" for i in range(40)])
    assert picture_column(sheet, tmp_path) == 0
    files, said = listed_pictures(sheet, 0, tmp_path, Choices())
    found = read_files(tmp_path, [files], Choices(), lambda share: None)
    assert str(said[0]) == "'file' names pictures, 'label' is what they show."
    for wanted in ("label", "Label", "column 2"):
        assert listed_pictures(sheet, 0, tmp_path, Choices(wanted=wanted)) == (files, said)
    assert found.class_names == ("is 0", "is 1", "is 2", "is 3")
    assert np.array_equal(found.sets[0].images, IMAGES)


@pytest.mark.parametrize(
    "name", ["../{:03}.png", "/own/{:03}.png", "\\own\\{:03}.png", "\\", ".", "nothing", ""]
)
def test_no_table_names_what_is_outside_of_its_folder(tmp_path, name):
    for number, image in enumerate(IMAGES[:3]):
        save(tmp_path / f"{number:03}.png", image)
    (tmp_path / "below").mkdir()
    assert picture_column(sheet_of([name.format(1)] * 3, ["a"] * 3), tmp_path / "below") is None


def test_a_link_to_itself_is_no_picture_and_hides_no_other(tmp_path):
    for label in "ab":
        (tmp_path / label).mkdir()
        (tmp_path / label / "self.png").symlink_to("self.png")
        (tmp_path / label / "0.png").touch()
    found = [file.path.name for part in class_folders(tmp_path) for file in part]
    assert found == ["0.png", "0.png"]


def slash(size=(40, 40)):
    """A thick line from the top left to the bottom right, dark on white."""
    image = Image.new("L", size, 255)
    ImageDraw.Draw(image).line((5, 5, size[0] - 5, size[1] - 5), fill=0, width=6)
    return image


FINE = np.asarray(slash())


@pytest.mark.parametrize(
    ("name", "image"),
    [
        ("rgba.png", slash().convert("RGBA")),
        ("cmyk.jpg", slash().convert("CMYK")),
        ("cmyk.tif", slash().convert("CMYK")),
        ("palette.png", slash().convert("P")),
        ("palette.gif", slash().convert("P")),
        ("bits.png", slash().convert("1")),
        ("alpha.png", slash().convert("LA")),
        ("16 bits.png", Image.fromarray(FINE.astype(np.uint16) * 257)),
        ("16 bits.tif", Image.fromarray(FINE.astype(np.uint16) * 257)),
        ("16 bits.pgm", Image.fromarray(FINE.astype(np.uint16) * 257)),
        ("32 bits.tif", Image.fromarray(FINE.astype(np.int32))),
        ("shares.tif", Image.fromarray(FINE.astype(np.float32) / 255)),
        ("floats.tif", Image.fromarray(FINE.astype(np.float32))),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_every_mode_is_read_as_the_brightness_that_is_seen(tmp_path, name, image):
    image.save(tmp_path / name)
    read = read_grey(tmp_path / name, (40, 40))
    assert np.abs(read.astype(int) - FINE).mean() < 3


def test_of_a_picture_that_moves_the_first_one_is_read_and_that_is_told(tmp_path):
    for place, name in ((tmp_path / "a", "gif"), (tmp_path / "b", "png")):
        place.mkdir()
        for k in range(4):
            frames = {"save_all": True, "append_images": [Image.new("L", (40, 40), 7 * k)]}
            slash().save(place / f"{k}.{name}", **frames)
    found = read_pictures(tmp_path, Choices())
    assert str(found.said[0]).startswith("Pictures that move")
    assert found.rows == 8 and np.array_equal(found.sets[0].images[0], 255 - FINE)


def test_a_photo_stands_as_the_camera_was_held(tmp_path):
    upright = slash((40, 30))
    tags = Image.Exif()
    tags[0x0112] = 6  # to be turned clockwise by a right angle
    path = tmp_path / "photo.png"
    upright.transpose(Image.Transpose.ROTATE_90).save(path, exif=tags)
    assert header_of(path).size == (30, 40)
    assert np.array_equal(read_grey(path, (30, 40)), np.asarray(upright))
