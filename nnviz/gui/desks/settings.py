"""A number of a desk as a row: symbol, name, slider through round values, field."""

from collections.abc import Sequence

from nnviz.gui.controls.number_field import NumberField
from nnviz.gui.controls.symbol_row import SymbolRow
from nnviz.gui.look import fonts

_GAP = 4


def setting_row(
    symbol: str, name: str, stops: Sequence[float], object_name: str, *, whole: bool = False
) -> SymbolRow:
    """The slider moves it at once, as the thing on the desk is there to be watched."""
    made = SymbolRow(symbol, name, stops, NumberField(whole=True) if whole else None)
    made.slider.setTracking(True)
    made.symbol.setFixedWidth(max(16, made.symbol.sizeHint().width()))  # one in nearly every row
    made.field.setObjectName(object_name)
    made.slider.setObjectName(f"{object_name}_slider")
    return made


def value_row(symbol: str, name: str, stops: Sequence[float], object_name: str) -> SymbolRow:
    """The same without the name beside it: it is heard only."""
    made = setting_row(symbol, name, stops, object_name)
    made.name.hide()
    made.symbol.setFixedWidth(round(fonts.width(symbol, 16, serif_italic=True)) + _GAP)
    made.slider.setAccessibleName(f"{name} {symbol}")
    return made
