"""A script that makes the network a ``torch.nn.Module``, its weights in an .npz beside it."""

from nnviz.sharing.exports.kept_arrays import as_npz, beside
from nnviz.sharing.exports.scripts import script
from nnviz.sharing.exports.trained import Trained

_MODULES = {
    "sigmoid": "nn.Sigmoid()",
    "tanh": "nn.Tanh()",
    "relu": "nn.ReLU()",
    "linear": "nn.Identity()",
    "step": "Step()",
    "softmax": "nn.Softmax(dim=-1)",
}


def torch_script(trained: Trained, name: str) -> dict[str, bytes]:
    """The script ``name``, and the .npz that it reads."""
    other = beside(name)
    return {
        name: script("torch.py.j2", trained, beside=other, modules=_MODULES),
        other: as_npz(trained.network),
    }
