"""Which control of the window does what: bar, form, right column and views."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, SignalInstance
from PySide6.QtWidgets import QMenu, QWidget

from nnviz.gui.design.panel import DesignPanel
from nnviz.gui.desks.table import DESKS
from nnviz.gui.earlier_runs import EarlierRuns
from nnviz.gui.handwriting.own_digits_commands import OwnDigitsCommands
from nnviz.gui.language.menu import LanguageMenu
from nnviz.gui.network.perceptron_menu import PerceptronMenu
from nnviz.gui.pad.panel import DrawPanel
from nnviz.gui.run.bar import RunBar
from nnviz.gui.run.bar_figures import BarFigures
from nnviz.gui.run.commands import RunCommands
from nnviz.gui.run.follower import Follower
from nnviz.gui.run.opened_network import OpenedNetwork
from nnviz.gui.spotlight import Spotlight
from nnviz.gui.view import View
from nnviz.gui.window.course.course import Course
from nnviz.gui.window.docks import Docks
from nnviz.gui.window.files import Files
from nnviz.gui.window.leaving import Leaving
from nnviz.gui.window.message_bar import MessageBar
from nnviz.gui.window.pages.desks import Desks
from nnviz.gui.window.pages.own_data import OwnData
from nnviz.gui.window.pages.sweeps import Sweeps
from nnviz.gui.window.parts.by_hand import WeightsByHand
from nnviz.gui.window.parts.unnamed_data import UnnamedData
from nnviz.gui.window.parts.view_menu import ViewMenu
from nnviz.gui.window.place import Place
from nnviz.gui.window.presentation import Presentation
from nnviz.gui.window.project.project import ProjectInWindow
from nnviz.gui.window.sharing.sharing import Sharing
from nnviz.preferences import Preferences
from nnviz.session.training_session import TrainingSession


def fill(menu: QMenu, entries: Mapping[str, Callable[[], object]]) -> None:
    """Add a group of entries, captions and what they do, with a line under it."""
    for caption, slot in entries.items():
        menu.addAction(caption).triggered.connect(slot)
    menu.addSeparator()


def key_actions(
    commands: RunCommands,
    files: Files,
    course: Course,
    project: ProjectInWindow,
    sharing: Sharing,
    sweeps: Sweeps,
) -> dict[str, Callable[[], object]]:
    """What keys do to the run, with files and pages, by the names that the table of keys has."""
    return {
        "run": commands.train_or_pause,
        "step": lambda: commands.step("mini-batch"),
        "epoch": lambda: commands.step("epoch"),
        "reset": commands.reset,
        "open": files.choose_and_open,
        "save": project.projects.save,
        "save_as": project.projects.save_as,
        "open_lesson": course.own.choose_and_open,
        "save_lesson": course.own.make,
        "course": course.toggle_page,
        "sweep": sweeps.toggle_page,
        "undo": commands.undo,
        "redo": commands.redo,
        "share": sharing.toggle,
        "paste": sharing.opening.paste,
    }


def fill_menu(
    menu: QMenu,
    commands: RunCommands,
    hand_weights: WeightsByHand,
    files: Files,
    docks: Docks,
    course: Course,
    own_data: OwnData,
    project: ProjectInWindow,
    sharing: Sharing,
    sweeps: Sweeps,
    leaving: Leaving,
) -> None:
    """Files and tools."""
    menu.addAction(_tr("Open…")).triggered.connect(files.choose_and_open)
    menu.addMenu(project.recent_menu(menu))
    fill(
        menu,
        {
            _tr("Save"): project.projects.save,
            _tr("Save as…"): project.projects.save_as,
        },
    )
    fill(
        menu,
        {
            _tr("Your data…"): own_data.choose_file,
            _tr("Save network…"): files.choose_and_save_network,
            _tr("Save design…"): files.choose_and_save_design,
            _tr("Save the figures as one picture…"): partial(_save_seen, docks, files),
            _tr("Report to hand in…"): project.hand_in.ask,
        },
    )
    fill(
        menu,
        {
            _tr("Open lesson…"): course.own.choose_and_open,
            _tr("Save as lesson…"): course.own.make,
        },
    )
    fill(
        menu,
        {_tr("Share…"): sharing.toggle, _tr("Open a code…"): sharing.opening.ask},
    )
    perceptrons = PerceptronMenu(menu)
    perceptrons.chosen.connect(commands.take_wanted)
    menu.addMenu(perceptrons)
    menu.addMenu(desk_menu(menu, course.desks))
    menu.addAction(_tr("Sweep…"), sweeps.open)
    fill(menu, {_tr("Weights by hand…"): hand_weights.bring_up})
    quitting = menu.addAction(_tr("Quit"))
    quitting.setObjectName("quit_action")
    quitting.triggered.connect(leaving.quit)


def _save_seen(docks: Docks, files: Files) -> None:
    """All figures that can be seen, on one sheet."""
    from nnviz.gui.saving import saving_of_all

    seen = [(view.accessibleName(), view.sheet()) for view in docks.seen]
    if seen:
        files.choose_and_save(saving_of_all(seen))


def open_guide(window: QWidget) -> None:
    """The guide, which is imported when it is first wanted."""
    from nnviz.gui.guide.reader import show_guide

    show_guide(window)


def add_languages(menu: QMenu, preferences: Preferences, wanted: SignalInstance) -> None:
    """Before the last entry: which one is spoken."""
    languages = LanguageMenu(preferences.language, menu)
    languages.chosen.connect(wanted)
    menu.insertMenu(menu.actions()[-1], languages)


def add_view(
    menu: QMenu,
    docks: Docks,
    known: Callable[[], Preferences],
    show_theme: Callable[[str], None],
    keep_still: Callable[[bool], None],
) -> None:
    """Before the last entry: what the window looks like, as it is ``known`` at that moment.

    Which docks are seen is there too: with them the menu would be higher than a small screen.
    """
    view = ViewMenu(known().still, menu)
    view.theme_wanted.connect(show_theme)
    view.still_wanted.connect(keep_still)
    view.aboutToShow.connect(lambda: view.show_theme(known().theme))
    view.addSeparator()
    for dock in docks.docks:
        view.addAction(dock.toggleViewAction())
    view.addAction(_tr("Default layout"), partial(docks.arrange))
    menu.insertMenu(menu.actions()[-1], view)


def desk_menu(parent: QMenu, desks: Desks) -> QMenu:
    """One entry for each desk."""
    made = QMenu(_tr("Desks"), parent)
    for entry in DESKS:
        made.addAction(entry.words, partial(desks.open_when_there, entry.name))
    return made


def _tr(text: str) -> str:
    return QCoreApplication.translate("Menu", text)


def connect_bar(
    bar: RunBar,
    commands: RunCommands,
    presentation: Presentation,
    course: Course,
    present: Callable[[], object],
) -> None:
    """Train, step, reset, how fast, the course, and what an audience needs."""
    desks = course.desks
    bar.course_clicked.connect(course.toggle_page)
    bar.speed.connect(desks.set_speed)
    bar.run_clicked.connect(commands.train_or_pause)
    bar.step_wanted.connect(commands.step)
    bar.reset_clicked.connect(commands.reset)
    bar.presentation_clicked.connect(present)
    bar.design_clicked.connect(desks.pages.closing_first(presentation.toggle_design))


def connect_undo(bar: MessageBar, hand_weights: WeightsByHand, commands: RunCommands) -> None:
    """What can be taken back stands in the message bar; its key works in the dialog too."""
    hand_weights.undo_wanted.connect(commands.undo)
    hand_weights.redo_wanted.connect(commands.redo)
    commands.undo_changed.connect(bar.show_undo)
    bar.undo_clicked.connect(commands.undo)


def connect_panel(panel: DesignPanel, commands: RunCommands) -> None:
    """The form on the left."""
    panel.spec_edited.connect(commands.take_edited)
    panel.invalid.connect(commands.show_invalid)
    panel.valid.connect(commands.show_valid)


def connect_own_digits(
    own: OwnDigitsCommands, places: Sequence[Place], draw_panel: DrawPanel
) -> None:
    """A digit that is kept joins the collection, whose page asks for what is done with it."""
    [page] = [place for place in places if place.name == "OwnDigitsView"]
    page.made.connect(own.serve)
    draw_panel.labelled.connect(own.keep)


def connect_own_data(own: OwnData, panel: DesignPanel, sweeps: Sweeps) -> None:
    """Who wants data of one's own gets a dialog, and their page."""
    sweeps.page_wanted.connect(own.open_when_there)
    choice = panel.form.data
    choice.folder_wanted.connect(own.choose_folder)
    choice.recent_wanted.connect(own.open_again)
    own.recent_changed.connect(choice.show_recent)
    choice.file_wanted.connect(own.choose_file)


def connect_figures(follower: Follower, figures: BarFigures) -> None:
    """The bar shows what the views show."""
    follower.past_shown.connect(figures.look_back)
    follower.figures_shown.connect(figures.show_running)


def connect_opened(
    files: Files,
    commands: RunCommands,
    opened: OpenedNetwork,
    figures: BarFigures,
    bar: MessageBar,
    session: TrainingSession,
) -> None:
    """A network that was opened is measured, on its data or on others where they are not named."""
    UnnamedData(files, opened, bar, session)
    files.opened.connect(commands.take_wanted)
    commands.opened.connect(opened.expect)
    opened.measured.connect(figures.show_measured)


def connect_views(
    views: Sequence[View],
    report: Callable[[Exception], None],
    commands: RunCommands,
    spotlight: Spotlight,
    earlier_runs: EarlierRuns,
    files: Files,
    follower: Follower,
    course: Course,
) -> None:
    """What views may ask for, and who hears of one that cannot be made."""
    for view in views:
        if isinstance(view, Place):
            view.failed.connect(report)
        view.example_chosen.connect(spotlight.show)
        view.network_edited.connect(commands.take_network)
        view.spec_wanted.connect(commands.take_wanted)
        view.data_edited.connect(commands.change_data)
        view.run_wanted.connect(commands.run_again)
        view.run_edited.connect(earlier_runs.edit)
        view.run_dropped.connect(earlier_runs.delete)
        view.saving_wanted.connect(files.choose_and_save)
        view.moment_chosen.connect(follower.look_back)
        view.sketched.connect(course.sketched)
