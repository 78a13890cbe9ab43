"""Every symbol on the screen: what it stands for, in one sentence, and where the book begins it."""

from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP


class Symbol(NamedTuple):
    """How it is written, what it is, and the chapter of the book that first has it."""

    sign: str
    words: str
    chapter: int


GLOSSARY = (
    Symbol("x", str(QT_TRANSLATE_NOOP("Glossary", "What the network is given: its inputs.")), 1),
    Symbol(
        "y", str(QT_TRANSLATE_NOOP("Glossary", "What the network ought to answer: the target.")), 1
    ),
    Symbol(
        "w",
        str(
            QT_TRANSLATE_NOOP(
                "Glossary", "A weight: how strongly one neuron speaks for or against another."
            )
        ),
        1,
    ),
    Symbol(
        "b",
        str(
            QT_TRANSLATE_NOOP(
                "Glossary", "A bias: how easily a neuron says yes, whatever its inputs are."
            )
        ),
        1,
    ),
    Symbol(
        "z",
        str(
            QT_TRANSLATE_NOOP(
                "Glossary",
                "A weighted input: the inputs times their weights, plus the bias.",
            )
        ),
        2,
    ),
    Symbol(
        "a", str(QT_TRANSLATE_NOOP("Glossary", "An activation: what a neuron answers, σ(z).")), 2
    ),
    Symbol(
        "σ",
        str(
            QT_TRANSLATE_NOOP(
                "Glossary", "The function that makes an activation of z, as the sigmoid."
            )
        ),
        1,
    ),
    Symbol(
        "σ′",
        str(
            QT_TRANSLATE_NOOP(
                "Glossary",
                "Its slope: where it is nearly 0 a neuron is saturated, and learns slowly.",
            )
        ),
        2,
    ),
    Symbol(
        "C",
        str(QT_TRANSLATE_NOOP("Glossary", "The cost: how wrong the answers are; it should fall.")),
        1,
    ),
    Symbol("C₀", str(QT_TRANSLATE_NOOP("Glossary", "The cost without the penalty.")), 3),
    Symbol(
        "∂C/∂w",
        str(
            QT_TRANSLATE_NOOP(
                "Glossary", "How much the cost grows when this weight grows a little."
            )
        ),
        2,
    ),
    Symbol(
        "∂C/∂b",
        str(
            QT_TRANSLATE_NOOP("Glossary", "How much the cost grows when this bias grows a little.")
        ),
        2,
    ),
    Symbol("∇C", str(QT_TRANSLATE_NOOP("Glossary", "The gradient: all of these together.")), 1),
    Symbol(
        "δ",
        str(
            QT_TRANSLATE_NOOP(
                "Glossary", "The error of a neuron, ∂C/∂z: how much it has to do with the cost."
            )
        ),
        2,
    ),
    Symbol(
        "‖ ‖",
        str(
            QT_TRANSLATE_NOOP("Glossary", "The length of a list of numbers, as of a layer's ∂C/∂b.")
        ),
        2,
    ),
    Symbol(
        "ε",
        str(
            QT_TRANSLATE_NOOP(
                "Glossary", "A small change of a number, by which its gradient is checked."
            )
        ),
        2,
    ),
    Symbol(
        "η",
        str(
            QT_TRANSLATE_NOOP(
                "Glossary", "The learning rate: how far a step goes against the gradient."
            )
        ),
        1,
    ),
    Symbol(
        "λ",
        str(
            QT_TRANSLATE_NOOP(
                "Glossary", "The strength of the penalty that keeps the weights small."
            )
        ),
        3,
    ),
    Symbol(
        "μ",
        str(
            QT_TRANSLATE_NOOP(
                "Glossary", "The momentum: the share of its speed that a weight keeps in a step."
            )
        ),
        3,
    ),
    Symbol(
        "v", str(QT_TRANSLATE_NOOP("Glossary", "The velocity of a weight, where μ is not 0.")), 3
    ),
    Symbol(
        "n",
        str(
            QT_TRANSLATE_NOOP(
                "Glossary", "The number of training examples, as in ηλ/n; the inputs of a neuron."
            )
        ),
        1,
    ),
    Symbol("m", str(QT_TRANSLATE_NOOP("Glossary", "The number of examples in a mini-batch.")), 1),
    Symbol(
        "L",
        str(
            QT_TRANSLATE_NOOP("Glossary", "The last layer, as in aᴸ; l is any layer, the inputs 1.")
        ),
        2,
    ),
    Symbol(
        "⊙",
        str(QT_TRANSLATE_NOOP("Glossary", "Two lists multiplied number by number.")),
        2,
    ),
    Symbol("Σ", str(QT_TRANSLATE_NOOP("Glossary", "The sum of what follows.")), 1),
    Symbol(
        "→", str(QT_TRANSLATE_NOOP("Glossary", "From one layer to the next, as 784 → 30 → 10.")), 1
    ),
)
