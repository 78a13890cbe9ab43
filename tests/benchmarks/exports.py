"""Whether PyTorch, onnxruntime and NumPy, each in a process of its own, answer as nnviz does."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np

from nnviz.sharing.exports import write_export
from tests.sharing.exports.made import KINDS, trained

CONSUMER = os.environ.get("NNVIZ_EXPORTS_PYTHON", sys.executable)
"""A Python that has numpy, torch and onnxruntime."""
ASK = {
    "numpy": "import net; a = net.load().feedforward(x)",
    "torch": "import net, torch; a = net.load().double()(torch.from_numpy(x)).detach().numpy()",
    "onnx": "import onnxruntime as o; "
    "a = o.InferenceSession('net.onnx').run(None, {'input': x.astype('f')})[0]",
}
LIMITS = {"numpy": 1e-12, "torch": 1e-5, "onnx": 1e-5}


def main():
    """Twenty random networks; the largest difference of any output of fifty rows."""
    kinds = [KINDS[i % len(KINDS)] for i in range(20)]
    print(f"\nExports: {len(kinds)} random networks of every activation, with {CONSUMER}")
    for way, limit in LIMITS.items():
        worst = max(_difference(way, trained(*kind, seed=i)) for i, kind in enumerate(kinds))
        print(f"  {way:6} largest difference {worst:.1e}   (limit {limit:g})")


def _difference(way, made):
    """How far the export's answers are from the network's; its own check must pass as well."""
    x = np.random.default_rng(made.spec.seed).normal(size=(50, made.network.sizes[0]))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / ("net.onnx" if way == "onnx" else "net.py")
        write_export(way, made, path)
        np.save(Path(folder) / "x.npy", x)
        ask = f"import numpy as np; x = np.load('x.npy'); {ASK[way]}; np.save('a.npy', a)"
        _run(folder, "-c", ask)
        if way != "onnx":
            assert "answers as in nnviz" in _run(folder, "net.py")
        return float(abs(np.load(Path(folder) / "a.npy") - made.network.forward(x)[1][-1]).max())


def _run(folder, *arguments):
    command = [CONSUMER, "-W", "error", *arguments]
    return subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True).stdout
