"""Says in words what was done to the run: "η 0.25 → 0.5", "XOR chosen"."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from nnviz.core import Spec
from nnviz.data import Dataset
from nnviz.data.sources import problem_of
from nnviz.gui.controls.plural import filled, listed
from nnviz.gui.run_words import data_name, number_text, short_label, short_text
from nnviz.session.undo import Act, ByHand, Deed

MOST = 2
"""Settings that are told one by one."""

LONGEST = 22
"""Letters of two values that are told: of longer ones half would be cut away."""


def text(deed: Deed, dataset: Dataset | None = None) -> str:
    """A few words that stand after a colon; ``dataset`` is the present one, where it is there."""
    if deed.act is Act.RESUMED:
        return _tr("a project opened")
    if deed.before.data != deed.after.data:
        return filled(_tr("{data} chosen"), data=data_name(deed.after.data))
    if deed.act is Act.READ:
        return filled(_tr("{data} read anew"), data=data_name(deed.after.data))
    if deed.act is Act.BY_HAND:
        return _by_hand(deed.number)
    names = {
        Act.RESET: _tr("reset"),
        Act.OPENED: _tr("a network opened"),
        Act.EXAMPLES: _points(deed.added),
    }
    return names.get(deed.act) or _settings(deed, dataset) or _tr("the same start again")


def link(deed: Deed | None, built: Spec | None, dataset: Dataset | None = None) -> str:
    """The same for the link that takes it back: to what was built, with the key; "" of none."""
    if deed is None:
        return ""
    if deed.act is not Act.OPENED or deed.after != built:
        return text(deed, dataset)
    key = QKeySequence(QKeySequence.StandardKey.Undo)
    native = key.toString(QKeySequence.SequenceFormat.NativeText)
    return _tr("back to what you built ({key})").format(key=native)


def _by_hand(number: ByHand | None) -> str:
    if number is None:
        return _tr("weights by hand")
    old, new = number_text(number.old), number_text(number.new)
    return _tr("{symbol} {old} → {new} by hand").format(symbol=number.symbol, old=old, new=new)


def _points(added: int) -> str:
    if added in (1, -1):
        return _tr("a point added") if added == 1 else _tr("a point taken away")
    said = _tr("{count} points added") if added > 0 else _tr("{count} points taken away")
    return said.format(count=abs(added))


def _settings(deed: Deed, dataset: Dataset | None) -> str:
    names = [name for name in Spec.__dataclass_fields__ if name in deed.settings]
    said = listed(_setting(deed, name, dataset) for name in names[:MOST])
    more = len(names) - MOST
    if more <= 0:
        return said
    return filled(_tr("{settings} and {count} more"), settings=said, count=f"{more}")


def _setting(deed: Deed, name: str, dataset: Dataset | None) -> str:
    label = short_label(name, problem_of(deed.after, dataset))
    old, new = (short_text(spec, name, dataset) for spec in (deed.before, deed.after))
    if len(old) + len(new) > LONGEST:
        return filled(_tr("other {setting}"), setting=label)
    return f"{label} {old} → {new}"


def _tr(words: str) -> str:
    return QCoreApplication.translate("Deeds", words)
