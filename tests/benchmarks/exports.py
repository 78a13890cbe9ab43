"""Whether PyTorch, onnxruntime and NumPy, each in a process of its own, answer as nnviz does."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np

from nnviz.sharing.exports.table import write_export
from tests.sharing.exports.made import KINDS, trained

CONSUMER = os.environ.get("NNVIZ_EXPORTS_PYTHON", sys.executable)
"""A Python that has numpy, torch and onnxruntime."""
ASK = {
    "numpy": "a = runpy.run_path('net.py')['load']().feedforward(x)",
    "torch": "net = runpy.run_path('net.py')['load']().double(); "
    "a = net(torch.from_numpy(x)).detach().numpy()",
    "onnx": "a = onnxruntime.InferenceSession('net.onnx').run(None, {'input': x.astype('f')})[0]",
}
NEEDS = {"numpy": "numpy", "torch": "torch", "onnx": "onnxruntime"}
EACH = """
import os, runpy, sys, numpy as np, {needs}
for folder in sys.argv[1:]:
    os.chdir(folder)
    x = np.load('x.npy')
    {ask}
    np.save('a.npy', a)
"""
LIMITS = {"numpy": 1e-12, "torch": 1e-5, "onnx": 1e-5}


def main():
    """Twenty random networks; the largest difference of any output of fifty rows."""
    made = [trained(*KINDS[i % len(KINDS)], seed=i) for i in range(20)]
    print(f"\nExports: {len(made)} random networks of every activation, with {CONSUMER}")
    for way, limit in LIMITS.items():
        worst = _largest_difference(way, made)
        print(f"  {way:6} largest difference {worst:.1e}   (limit {limit:g})", flush=True)


def _largest_difference(way, made):
    """How far the exports' answers are from the networks'; a script's own check passes too."""
    with tempfile.TemporaryDirectory() as place:
        folders = [Path(place) / str(i) for i in range(len(made))]
        rows = [np.random.default_rng(i).normal(size=(50, 7)) for i in range(len(made))]
        for folder, one, x in zip(folders, made, rows, strict=True):
            folder.mkdir()
            write_export(way, one, folder / ("net.onnx" if way == "onnx" else "net.py"))
            np.save(folder / "x.npy", x)
        _run("-c", EACH.format(needs=NEEDS[way], ask=ASK[way]), *map(str, folders))
        if way != "onnx":
            assert "answers as in nnviz" in _run(str(folders[0] / "net.py"))
        answers = [np.load(folder / "a.npy") for folder in folders]
    wanted = [one.network.forward(x)[1][-1] for one, x in zip(made, rows, strict=True)]
    return max(float(abs(a - w).max()) for a, w in zip(answers, wanted, strict=True))


def _run(*arguments):
    command = [CONSUMER, "-W", "error", *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
