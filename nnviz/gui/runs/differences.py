"""In what a run differs from another: "η 0.25 against 0.1, same start"."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from nnviz.core import Snapshot, Spec
from nnviz.data.sources import named_problem
from nnviz.gui.controls.plural import filled, listed
from nnviz.gui.run_words import (
    LIVE,
    changed_values,
    data_name,
    differing,
    first_spec,
    short_label,
    text,
)
from nnviz.gui.spec_fields import ABOUT


def difference(
    one: Snapshot | Spec,
    other: Snapshot | Spec,
    same_start: bool,
    *,
    other_content: bool = False,
) -> str:
    """ "η 0.25 against 0.1, same start": in what `one` differs from `other`.

    With `other_content` their file held other data, which is told first. Of a run that is more than
    its design: it may have been trained with other settings since.
    """
    datas = _design(one).data, _design(other).data
    if datas[0] != datas[1]:  # they bring a design of their own
        return _tr("{0} against {1}").format(*map(data_name, datas))
    parts = list(_differences(one, other).values())
    if other_content:
        return listed([_tr("other data in {name}").format(name=data_name(datas[0])), *parts])
    if not parts:
        same = _changes(one) == _changes(other)
        parts = [_tr("same settings") if same else _tr("same settings, changed at other moments")]
    parts.append(_tr("same start") if same_start else _tr("another start"))
    return listed(parts)


def shorter_differences(one: Snapshot | Spec, other: Snapshot | Spec) -> list[str]:
    """The same where there is less room, best first: of what is not named, how many it is."""
    data = _design(one).data
    found = _differences(one, other) if data == _design(other).data else {}
    problem = named_problem(data)
    names = [short_label(name, problem) for name in found] if len(found) > 1 else []
    return [said for all_ in (list(found.values()), names) for said in _fewer(all_)]


def _fewer(parts: Sequence[str]) -> Iterator[str]:
    """All of them, then all but the last and that there is 1 more, down to the first alone."""
    if parts:
        yield listed(parts)
    for left in range(len(parts) - 1, 0, -1):
        said = _tr("{settings} and {count} more")
        yield filled(said, settings=listed(parts[:left]), count=f"{len(parts) - left}")


def _differences(one: Snapshot | Spec, other: Snapshot | Spec) -> dict[str, str]:
    """ "η 0.25 against 0.1" by setting, in the order of the form."""
    against, designs = _tr("{0} {1} against {2}"), (_design(one), _design(other))
    changed = [changed_values(run) for run in (one, other)]
    differ = {name for name in differing(*designs) if name != "seed"}
    differ |= {name for name in LIVE if changed[0].get(name) != changed[1].get(name)}
    problem, found = named_problem(designs[0].data), {}
    for name in (name for name in ABOUT if name in differ):
        values = [c.get(name, text(d, name)) for c, d in zip(changed, designs, strict=True)]
        found[name] = against.format(short_label(name, problem), *values)
    return found


def _design(run: Snapshot | Spec) -> Spec:
    """With which it began."""
    return run if isinstance(run, Spec) else first_spec(run)


def _changes(run: Snapshot | Spec) -> list[tuple[float, str, float | str]]:
    """When it was trained with what else."""
    changes = () if isinstance(run, Spec) else run.trained_changes
    return [(c.epoch, c.field, c.new) for c in changes if c.field in LIVE and not c.by_schedule]


def _tr(words: str) -> str:
    return QCoreApplication.translate("Runs", words)
