"""What a lesson has locked, in the window: the form shows it, and nobody else gets past it."""

from nnviz.gui.design.form import NAMES
from nnviz.gui.design.panel import DesignPanel
from nnviz.gui.run.commands import RunCommands
from nnviz.gui.run.turns import Display
from nnviz.gui.view import View
from nnviz.sharing.code.locks import locked_fields


class Locking:
    """Told the names of locks; none of them gives everything free."""

    def __init__(self, panel: DesignPanel, commands: RunCommands, display: Display) -> None:
        self._panel, self._commands, self._display = panel, commands, display

    def show(self, locks: frozenset[str]) -> None:
        """Lock what these hold. The whole form is shut by ``design``, but not for the lesson's own
        controls, which put into it what is left free.
        """
        fields = locked_fields(locks)
        self._commands.locked = fields
        self._display.tell(View.show_locked, fields)
        self._panel.lock(NAMES if "design" in locks else fields)
