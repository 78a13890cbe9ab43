"""``nnviz film``: a run and its film."""

import pytest
from PIL import Image

from nnviz.cli import main


def test_a_frame_for_every_epoch_and_the_start(tmp_path, capsys):
    path = tmp_path / "xor.gif"
    assert main(["film", str(path), "--data", "xor", "--sizes", "2,4,1", "--epochs", "3"]) == 0
    with Image.open(path) as film:
        assert film.n_frames == 4
    out = capsys.readouterr().out
    assert out.startswith("4 frames of ") and "about 5 kB" in out and str(path) in out


@pytest.mark.parametrize(
    "arguments, said",
    [
        (["film.mp4"], "ends in .gif or .webp"),
        (["no/folder/film.gif"], "There is no folder"),
        (["film.gif", "--data", "xor", "--layer", "3", "--sizes", "2,4,1"], "choose 1 to 2"),
    ],
)
def test_a_request_without_sense_is_refused(tmp_path, capsys, monkeypatch, arguments, said):
    monkeypatch.chdir(tmp_path)
    assert main(["film", *arguments]) == 2
    assert said in capsys.readouterr().err
    assert not list(tmp_path.iterdir())
