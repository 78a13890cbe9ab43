"""All that the web page says, one table for each kind of classes."""

from nnviz.core.sentence import Sentence
from nnviz.data.problem import kind_of_names

LANGUAGE = "en"
"""Of these texts."""

_ALWAYS = {
    "pad": Sentence("Drawing pad"),
    "undo": Sentence("Undo"),
    "clear": Sentence("Clear"),
    "sees": Sentence("The network sees"),
    "picture": Sentence("The 28 × 28 pixels that the network sees"),
    "reads": Sentence("It reads"),
    "unsure": Sentence("not sure: {first} or {second}", first="{first}", second="{second}"),
}
_OF_KIND = {
    "digits": {
        "title": Sentence("A network that reads digits"),
        "invitation": Sentence("Draw a digit here"),
        "wish": Sentence("draw a digit"),
        "unlike": Sentence("this does not look like a digit"),
    },
    "letters": {
        "title": Sentence("A network that reads letters"),
        "invitation": Sentence("Draw a letter here"),
        "wish": Sentence("draw a letter"),
        "unlike": Sentence("this does not look like a letter"),
    },
    "signs": {
        "title": Sentence("A network that reads letters and digits"),
        "invitation": Sentence("Draw a letter or a digit here"),
        "wish": Sentence("draw a letter or a digit"),
        "unlike": Sentence("this does not look like any of the classes"),
    },
    "words": {
        "title": Sentence("A network that reads drawings"),
        "invitation": Sentence("Draw here"),
        "wish": Sentence("draw something"),
        "unlike": Sentence("this does not look like any of the classes"),
    },
}


def texts(names: tuple[str, ...], *, shares: bool) -> dict[str, Sentence]:
    """What is said where classes have these ``names``; ``shares``: outputs are probabilities.

    {first} and {second} stay in ``unsure``, for the page to put names of classes there.
    """
    kind = kind_of_names(names)
    bars = Sentence("Output of each neuron")
    if shares:
        of_digits = Sentence("Probability of each digit")
        bars = of_digits if kind == "digits" else Sentence("Probability of each class")
    return _ALWAYS | _OF_KIND[kind] | {"bars": bars}
