"""Which control of the window does what: menu, buttons, panels, views and keys."""

from functools import partial
from typing import TYPE_CHECKING

from nnviz.gui.network.perceptron_menu import PerceptronMenu
from nnviz.gui.window import keys

if TYPE_CHECKING:
    from nnviz.gui.window.main_window import MainWindow


def fill_menu(window: "MainWindow") -> None:
    """The menu of files, tools and docks."""
    menu = window.run_bar.file_menu
    for text, slot in (
        (window.tr("Open…"), window.open_file),
        (window.tr("Save network…"), window.save_network),
        (window.tr("Save design…"), window.save_design),
    ):
        menu.addAction(text).triggered.connect(slot)
    menu.addSeparator()
    perceptrons = PerceptronMenu(menu)
    perceptrons.chosen.connect(window.run_desk.take_opened)
    menu.addMenu(perceptrons)
    menu.addAction(window.tr("Weights by hand…")).triggered.connect(window.show_hand_weights)
    menu.addSeparator()
    for dock in window.dock_layout.docks:
        menu.addAction(dock.toggleViewAction())
    menu.addAction(window.tr("Default layout")).triggered.connect(window.dock_layout.arrange)
    menu.addSeparator()
    menu.addAction(window.tr("Quit")).triggered.connect(window.close)


def connect_controls(window: "MainWindow") -> None:
    """Everything that is clicked or edited, except the menu."""
    _connect_bar(window)
    _connect_panels(window)
    _connect_views(window)
    window.dock_layout.shown_again.connect(window.follower.show_all)
    window.drawer.toggled.connect(window.keep_drawer)


def _connect_bar(window: "MainWindow") -> None:
    bar, desk = window.run_bar, window.run_desk
    bar.run_clicked.connect(desk.train_or_pause)
    bar.step_wanted.connect(desk.step)
    bar.reset_clicked.connect(desk.reset)
    bar.theme_clicked.connect(window.toggle_theme)
    bar.help_clicked.connect(window.show_keys)
    bar.speed.connect(window.session.set_speed)
    bar.presentation_clicked.connect(window.presentation.toggle)
    bar.design_clicked.connect(window.presentation.toggle_design)
    window.presentation.changed.connect(window.share_room)


def _connect_panels(window: "MainWindow") -> None:
    panel, desk = window.panel, window.run_desk
    panel.spec_edited.connect(desk.take_edited)
    panel.invalid.connect(desk.show_invalid)
    panel.valid.connect(desk.show_valid)
    panel.folder_wanted.connect(lambda: desk.take_own_data(window.files.choose_folder()))
    panel.file_wanted.connect(lambda: desk.take_own_data(window.files.choose_table()))
    window.files.opened.connect(desk.take_opened)
    window.files.told.connect(window.message_bar.show_message)
    window.hand_weights.network_edited.connect(desk.take_network)
    window.draw_column.example_chosen.connect(window.spotlight.show)
    window.draw_column.data_edited.connect(desk.change_data)
    window.draw_column.spec_wanted.connect(desk.take_wanted)


def _connect_views(window: "MainWindow") -> None:
    desk = window.run_desk
    for view in window.views:
        view.example_chosen.connect(window.spotlight.show)
        view.network_edited.connect(desk.take_network)
        view.spec_wanted.connect(desk.take_wanted)
        view.run_wanted.connect(desk.run_again)
        view.run_edited.connect(window.earlier_runs.edit)
        view.run_dropped.connect(window.earlier_runs.delete)
        view.saving_wanted.connect(window.files.choose_and_save)
        view.moment_chosen.connect(window.follower.look_back)


def install_keys(window: "MainWindow") -> None:
    """Shortcuts, and a key for each page of the drawer."""
    desk = window.run_desk
    keys.install(
        window,
        {
            "run": desk.train_or_pause,
            "step": lambda: desk.step("mini-batch"),
            "epoch": lambda: desk.step("epoch"),
            "reset": desk.reset,
            "open": window.open_file,
            "save_network": window.save_network,
            "save_design": window.save_design,
            "hand_weights": window.show_hand_weights,
            "clear": window.draw_panel.tools.pad.clear,
            "theme": window.toggle_theme,
            "present": window.presentation.toggle,
            "help": window.show_keys,
            "quit": window.close,
        },
    )
    keys.install_pages(window, [partial(window.drawer.toggle_page, v) for v in window.drawer.views])
