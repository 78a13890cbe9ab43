"""The key to activations: −1 ▇▇▇ +1, with ≤ and ≥ where they go on beyond the colours."""

from nnviz.gui.controls.number_words import significant
from nnviz.gui.neurons.color_bar import ColorBar


class ActivationBar(ColorBar):
    """The diverging map without for and against: an activation is only high or low."""

    _is_end = True

    def show_ends(self, limit: float, is_end: bool) -> None:
        """The colours end at −limit and +limit, and so do the activations, or they do not."""
        changed = is_end != self._is_end
        self._is_end = is_end
        self.set_limit(limit)
        if changed:
            self._describe()
            self.update()

    def texts(self) -> tuple[str, str]:
        low, high = significant(-self._limit), significant(self._limit)
        low, high = low.removesuffix(".0"), f"+{high.removesuffix('.0')}"
        if self._is_end:
            return f"a  {low}", high
        return f"a  ≤ {low}", f"≥ {high}"

    def _describe(self) -> None:
        super()._describe()
        self.setAccessibleName(self.tr("Colours of the activations"))
