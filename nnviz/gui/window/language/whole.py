"""A whole window, as far as it is known to what takes all of one over into another."""

from typing import Protocol

from PySide6.QtWidgets import QDialog

from nnviz.gui.course.left_column import LeftColumn
from nnviz.gui.design.panel import DesignPanel
from nnviz.gui.earlier_runs import EarlierRuns
from nnviz.gui.run.bar import RunBar
from nnviz.gui.run.commands import RunCommands
from nnviz.gui.run.follower import Follower
from nnviz.gui.spotlight import Spotlight
from nnviz.gui.window.course.course import Course
from nnviz.gui.window.docks import Docks
from nnviz.gui.window.drawer import Drawer
from nnviz.gui.window.message_bar import MessageBar
from nnviz.gui.window.pages.own_data import OwnData
from nnviz.gui.window.pages.pages import Pages
from nnviz.gui.window.pages.sweeps import Sweeps
from nnviz.gui.window.parts.by_hand import WeightsByHand
from nnviz.gui.window.place import Place
from nnviz.gui.window.presentation import Presentation
from nnviz.gui.window.right_column import RightColumn
from nnviz.session.training_session import TrainingSession


class Whole(Protocol):
    """What a person sees and sets, and what opens it."""

    session: TrainingSession
    places: list[Place]
    panel: DesignPanel
    left_column: LeftColumn
    right_column: RightColumn
    run_bar: RunBar
    docks: Docks
    drawer: Drawer
    pages: Pages
    presentation: Presentation
    spotlight: Spotlight
    follower: Follower
    commands: RunCommands
    course: Course
    earlier_runs: EarlierRuns
    message_bar: MessageBar
    own_data: OwnData
    sweeps: Sweeps
    hand_weights: WeightsByHand

    @property
    def dialogs_beside(self) -> dict[str, QDialog]:
        """What has come out of it and is seen, by names."""

    def show_keys(self) -> None:
        """Open the sheet of keys and symbols."""

    def show_guide(self) -> None:
        """Open the guide."""
