"""The colours of a grey picture, from paper to ink in the theme that is on."""

from PySide6.QtGui import QColor

from nnviz.gui.look import theme

LEVELS = 256
"""Grey values of a picture: 0 is paper, 255 is ink."""


def ink_table() -> list[int]:
    """256 ARGB values for `QImage.setColorTable`, in equal steps."""
    paper, ink = QColor(theme.current().paper), QColor(theme.current().ink)
    return [_blend(paper, ink, level / (LEVELS - 1)).rgb() for level in range(LEVELS)]


def _blend(first: QColor, second: QColor, share: float) -> QColor:
    return QColor.fromRgbF(
        first.redF() + share * (second.redF() - first.redF()),
        first.greenF() + share * (second.greenF() - first.greenF()),
        first.blueF() + share * (second.blueF() - first.blueF()),
    )
