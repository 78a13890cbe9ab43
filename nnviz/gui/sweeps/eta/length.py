"""How long each learning rate is tried, in words."""

from PySide6.QtCore import QCoreApplication

from nnviz.sweeps.eta import EtaFound


def in_epochs(found: EtaFound) -> str:
    """ "300 epochs", "23.1 epochs": three at least, so never one."""
    epochs = round(found.length[1], 1)
    number = f"{epochs:,.0f}" if epochs.is_integer() else f"{epochs:,.1f}"
    return QCoreApplication.translate("EtaSearch", "{n} epochs").format(n=number)
