"""Whether the web page in a real Chromium sees and reads 200 pen drawings as nnviz does.

The network is one of a file: `python -m tests.benchmarks web NET.json FOLDER`; pictures of the page
are put into the folder.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np

from nnviz.data.ink import rasterize
from nnviz.files import load_network, read_network
from nnviz.gui.reading_words import LEAST_LEAD, LEAST_OUTPUT
from nnviz.sharing.exports.table import write_export
from nnviz.sharing.exports.trained import Trained
from tests.benchmarks.exports import CONSUMER
from tests.pen_strokes import drawings

COUNT = 200
DATA = Path(os.environ.get("NNVIZ_TEST_DATA", "../shared/data"))


def main(arguments):
    network_file, folder = arguments
    network, page = load_network(network_file), Path(folder) / "page.html"
    write_export("web", Trained.kept(read_network(network_file)), page)
    chosen = [_in_sheet(d.strokes) for d in drawings(DATA)[:: 7494 // COUNT][:COUNT]]
    asked = {"page": str(page.resolve()), "shots": folder}
    asked["drawings"] = [[stroke.tolist() for stroke in one] for one in chosen]
    script = Path(__file__).with_name("web_run.py")
    done = subprocess.run(
        [CONSUMER, str(script)],
        input=json.dumps(asked),
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        sys.exit(done.stderr)
    found = json.loads(done.stdout)
    _tell(network, chosen[::2] + chosen[1::2], found, page)
    return 0


def _tell(network, chosen, found, page):
    answers, seen, strokes = zip(*found["read"], strict=True)
    off = abs(_pictures(strokes) - np.array(seen)).max(axis=1) * 255
    ours = network.forward(_pictures(chosen))[1][-1]
    alike = np.mean([_reading(o) == said for o, said in zip(ours, answers, strict=True)])
    print(f"\nWeb page of {page.stat().st_size:,} bytes, {len(chosen)} drawings by touch and mouse")
    print(f"  pictures within {off.max():.1f}/255, median {np.median(off):.1f} (limit 4)")
    print(f"  the same reading for {100 * alike:.1f} % (limit 99.5 %)")
    print(f"  requests {set(found['requests'])}, errors {found['errors']}")


def _pictures(drawn):
    """As nnviz makes them, (m, 784), of strokes."""
    return np.array([rasterize(one).ravel() for one in drawn])


def _reading(outputs):
    second, best = np.argsort(outputs, kind="stable")[-2:]
    if outputs[best] < LEAST_OUTPUT or outputs[best] - outputs[second] < LEAST_LEAD:
        return f"not sure: {best} or {second}"
    return str(best)


def _in_sheet(strokes):
    """In the middle of a sheet of side 1, two thirds of it."""
    points = np.concatenate(strokes)
    low, high = points.min(axis=0), points.max(axis=0)
    scale = 0.66 / max((high - low).max(), 1)
    return [(stroke - (low + high) / 2) * scale + 0.5 for stroke in strokes]
