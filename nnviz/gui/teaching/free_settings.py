"""Which settings a pupil may change in a lesson."""

import dataclasses

from nnviz.core import Spec
from nnviz.data.sources import decisive_fields
from nnviz.gui.controls.check_box import CheckList
from nnviz.gui.controls.scroller import Scroller
from nnviz.gui.look import theme
from nnviz.gui.spec_fields import ABOUT, label_of, tooltip, translated

_GROUPS = ("learning", "network", "data", "ending")
"""Groups of settings, those that lessons leave free most often first."""
_FIRST = ("learning_rate",)
_HEIGHT = 118


class FreeSettings(Scroller):
    """η alone at first."""

    def __init__(self, spec: Spec) -> None:
        names = sorted(_fitting(spec), key=lambda name: name not in _FIRST)
        self.list = CheckList({name: (_caption(name), _help(name)) for name in names})
        super().__init__(self.list)
        self.list.show_chosen(_FIRST)
        self.setObjectName("own_free")
        self.setFixedHeight(theme.px(_HEIGHT))

    @property
    def chosen(self) -> tuple[str, ...]:
        """What is ticked."""
        return self.list.chosen()


def _fitting(spec: Spec) -> list[str]:
    """Settings that are there for these data, group by group."""
    of_data = {*decisive_fields(spec.data), "train_size"} - {"seed", "data", "choices"}
    names = [field.name for field in dataclasses.fields(Spec)]
    return [
        name
        for group in _GROUPS
        for name in names
        if ABOUT[name]["group"] == group and (group != "data" or name in of_data)
    ]


def _caption(name: str) -> str:
    said = label_of(name)
    said = said[:1].upper() + said[1:]
    symbol = ABOUT[name]["symbol"]
    return f"{said} {symbol}" if symbol else said


def _help(name: str) -> str:
    return tooltip(translated(ABOUT[name]["help"]))
