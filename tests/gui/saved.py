"""What a view asks to save by the menu of its plot."""

from nnviz.gui.plot.menu import PlotMenu


def saved(view, plot, kind):
    """The Saving that choosing `kind` in the menu of `plot`, opened by a right click, asks for."""
    wanted = []
    view.saving_wanted.connect(wanted.append)
    plot.customContextMenuRequested.emit(plot.rect().center())
    [menu] = [menu for menu in plot.findChildren(PlotMenu) if menu.isVisible()]
    [entry] = [action for action in menu.actions() if action.objectName() == f"save_{kind}"]
    entry.trigger()
    menu.close()
    [saving] = wanted
    return saving


def rows_saved(view, plot, path):
    """The lines of the numbers."""
    saved(view, plot, "csv").write(path)
    return path.read_text().splitlines()
