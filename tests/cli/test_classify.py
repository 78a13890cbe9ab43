"""``nnviz classify`` on pictures and on strokes."""

import json
from itertools import pairwise

import numpy as np
import pytest
from PIL import Image

from nnviz.cli import main
from nnviz.core import Network
from nnviz.files import save_network

SEVEN = [[[100, 50], [200, 50], [140, 200]]]
BAR = [[[150, 50], [150, 200]]]


@pytest.fixture
def net(tmp_path):
    """Says 7 where there is ink away from the middle column, else 1."""
    weights = np.zeros((10, 28, 28))
    weights[7, :, :10] = weights[7, :, 18:] = 1.0
    biases = np.full(10, -20.0)
    biases[1], biases[7] = 1.0, -3.0
    save_network(tmp_path / "net.json", Network([weights.reshape(10, 784)], [biases]))
    return str(tmp_path / "net.json")


def drawn(tmp_path, strokes, name="drawing.json"):
    path = tmp_path / name
    path.write_text(json.dumps(strokes))
    return str(path)


def painted(tmp_path, strokes):
    canvas = np.full((280, 280), 255, dtype=np.uint8)
    for stroke in strokes:
        for (x0, y0), (x1, y1) in pairwise(stroke):
            for t in np.linspace(0, 1, 200):
                x, y = round(x0 + t * (x1 - x0)), round(y0 + t * (y1 - y0))
                canvas[y - 8 : y + 9, x - 8 : x + 9] = 0
    Image.fromarray(canvas).save(tmp_path / "picture.png")
    return str(tmp_path / "picture.png")


@pytest.mark.parametrize("strokes, digit", [(SEVEN, 7), (BAR, 1)])
@pytest.mark.parametrize("make", [drawn, painted])
def test_the_digit_then_the_ten_outputs(tmp_path, net, capsys, make, strokes, digit):
    assert main(["classify", net, make(tmp_path, strokes)]) == 0
    out, err = capsys.readouterr()
    first, *outputs = out.splitlines()
    assert first == str(digit)
    assert len(outputs) == 10
    assert np.argmax([float(output) for output in outputs]) == digit
    assert float(outputs[0]) < 1e-6
    assert err == ""


def test_the_suffix_may_be_written_large(tmp_path, net, capsys):
    assert main(["classify", net, drawn(tmp_path, BAR, "DRAWING.JSON")]) == 0
    assert capsys.readouterr().out.startswith("1\n")


@pytest.mark.parametrize("strokes", [[], [[]]])
def test_an_empty_drawing_is_status_2(tmp_path, net, capsys, strokes):
    assert main(["classify", net, drawn(tmp_path, strokes)]) == 2
    assert "is empty" in capsys.readouterr().err


def test_a_blank_picture_is_status_2(tmp_path, net, capsys):
    assert main(["classify", net, painted(tmp_path, [])]) == 2
    assert "is empty" in capsys.readouterr().err


def refusal(capsys, *arguments):
    assert main(["classify", *map(str, arguments)]) == 2
    out, err = capsys.readouterr()
    assert out == "" and err.count("\n") == 1
    return err


def test_files_that_are_not_there_or_not_right_are_status_2(tmp_path, net, capsys):
    drawing = drawn(tmp_path, SEVEN)
    assert "no file" in refusal(capsys, tmp_path / "nowhere.json", drawing)
    assert "no file" in refusal(capsys, net, tmp_path / "nowhere.json")
    assert "no file" in refusal(capsys, net, tmp_path / "nowhere.png")
    assert "is a folder" in refusal(capsys, tmp_path, drawing)
    assert "is a folder" in refusal(capsys, net, tmp_path)
    assert "not a drawing" in refusal(capsys, net, net)
    assert "not a network" in refusal(capsys, drawing, drawing)
    (tmp_path / "text.png").write_text("no picture")
    assert "not a PNG or JPEG" in refusal(capsys, net, tmp_path / "text.png")


def test_a_network_of_other_ends_is_refused(tmp_path, capsys):
    save_network(tmp_path / "xor.json", Network([np.ones((1, 2))], [np.ones(1)]))
    err = refusal(capsys, tmp_path / "xor.json", drawn(tmp_path, SEVEN))
    assert "2 inputs and 1 output: choose" in err


def test_outputs_beyond_all_numbers_are_never_shown(tmp_path, capsys):
    sizes = [784, *[1] * 9, 10]
    weights = [np.full((n_out, n_in), 3e38) for n_in, n_out in pairwise(sizes)]
    biases = [np.zeros(n) for n in sizes[1:]]
    huge = Network(weights, biases, activation="relu", output="linear")
    save_network(tmp_path / "huge.json", huge)
    assert main(["classify", str(tmp_path / "huge.json"), drawn(tmp_path, SEVEN)]) == 1
    out, err = capsys.readouterr()
    assert out == "" and "too large" in err
