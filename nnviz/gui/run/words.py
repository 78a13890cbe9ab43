"""What the message bar says of a run."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from nnviz.core import EpochRecord, Snapshot, Spec
from nnviz.core.fit import untrainable
from nnviz.core.metrics import Score
from nnviz.core.run.blind import nothing_to_go_by
from nnviz.core.run.large import may_rise
from nnviz.core.sentence import quoted
from nnviz.data import Dataset
from nnviz.data.designs import set_by_hand
from nnviz.data.own_digits import InsteadOf, OnTop
from nnviz.data.problem import NAMES, Problem, drawn_classes
from nnviz.data.sources import named, problem_of
from nnviz.gui.controls.number_words import cost_text, share_text
from nnviz.gui.controls.plural import count, ended, filled, listed, pair, sentences, without_stop
from nnviz.gui.run import drawing_words
from nnviz.gui.run.unlearnt import at_standstill, unlearnt
from nnviz.gui.run.value_words import off_text
from nnviz.gui.run_words import short_label, short_text
from nnviz.gui.said import in_words
from nnviz.session.run_state import RunState

MOST_NAMED = 3
"""Settings that are named; more are counted."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("RunWords", text)


def ready(label: str, spec: Spec, problem: Problem | None, *, by_hand: bool = True) -> str:
    """The data is there; what differs from its usual design was set ``by_hand``, or given."""
    if untrainable(spec) is not None:
        return pair(label, _by_hand())
    settings = _by_hand_settings(spec, problem) if by_hand else ""
    if settings:
        said = _tr("{data} is ready, with {settings} set by hand: press Train.")
        return filled(said, data=label, settings=settings)
    return filled(_tr("{data} is ready: press Train."), data=label)


def _by_hand_settings(spec: Spec, problem: Problem | None) -> str:
    """ "η 0.5, seed 7": what was set by hand, and did not come with the data."""
    names = set_by_hand(spec)
    told = [f"{short_label(name, problem)} {short_text(spec, name)}" for name in names[:MOST_NAMED]]
    if len(names) > MOST_NAMED:
        told.append(_tr("{count} more").format(count=len(names) - MOST_NAMED))
    return listed(told)


def changed(dataset: Dataset, spec: Spec, is_trained: bool) -> str:
    """Other examples train: some of one's own were added, or taken away, or train alone."""
    n = dataset.epoch_size(spec.train_size)
    said = _tr("{points}, {own}.")
    if is_trained:
        said = _tr("{points}, {own}, from the next epoch on.")
    examples = _examples(n, problem_of(spec, dataset))
    return said.format(points=examples, own=_of_own(dataset, n))


def _of_own(dataset: Dataset, n: int) -> str:
    """How many of ``n`` that train are a person's own; digits come several times each."""
    match dataset:
        case InsteadOf():
            return _tr("all your own")
        case OnTop(own=own):
            many = _tr("copies of your {n} digits")
            copies = count(len(own), _tr("copies of your one digit"), many)
            said = _tr("{n} of them {copies}")
            return said.format(n=f"{dataset.count_of(n):,}", copies=copies)
    return _tr("{n} of them your own").format(n=f"{dataset.added:,}")


def opened(spec: Spec, can_train: bool) -> str:
    """A network is there that was saved, or set up by hand."""
    if untrainable(spec) is not None:
        return _by_hand()
    if not can_train:
        return _tr("The network is open.")
    names = _drawn(problem_of(spec), None)
    return drawing_words.opened(names) if names else _tr("The network is open: press Train.")


def opened_score(
    score: Score, problem: Problem | None, part: str, dataset: Dataset | None = None
) -> str:
    """How good an opened network is, on the "validation" or "test" part or on "training"."""
    figure = _figure(score, score.cost, part, problem, dataset)
    said = _tr("The network is open: {figure}").format(figure=figure)
    names = _drawn(problem, dataset)
    return sentences((said, drawing_words.draw_or_train(names))) if names else said


def begun_anew(same_start: bool, can_train: bool) -> str:
    """Another setting has made a run of a trained network's."""
    if same_start:
        said = _tr("Back at the start, with the same first weights")
    else:
        said = _tr("This design has a new, untrained network")
    return _tr("{said}: press Train.").format(said=said) if can_train else ended(said)


def running(label: str, snapshot: Snapshot) -> str:
    """Training has begun, and no epoch has been measured yet."""
    first = min(snapshot.spec.evaluate_every, snapshot.goal)
    if first == 1:
        return filled(_tr("Training on {data}: the first epoch is under way."), data=label)
    said = _tr("Training on {data}: the first figures come after {epochs:,} epochs.")
    return filled(said, data=label, epochs=f"{first:,}")


def _by_hand() -> str:
    """What can be done with perceptrons."""
    keys = QKeySequence("Ctrl+B").toString(QKeySequence.SequenceFormat.NativeText)
    return _tr(
        "Train is off, a step has no slope. Change a weight by hand ({keys}) and watch the answers."
    ).format(keys=keys)


def loading(data: str, share: float) -> str:
    """The data set, or the folder with one, is being read or made."""
    source = named(data)
    label = data if source is None else QCoreApplication.translate("Spec", source.label)
    said = _tr("Getting {data} ready … {share:.0f} %")
    return filled(said, data=label, share=f"{100 * share:.0f}")


def waiting(share: float) -> str:
    """The next epoch's examples are being made."""
    return _tr("Writing new digits for the next epoch … {share:.0f} %").format(share=100 * share)


def of_epoch(
    snapshot: Snapshot,
    state: RunState,
    problem: Problem | None,
    dataset: Dataset | None = None,
    *,
    can_draw: bool = True,
    at_end: str | None = None,
) -> str:
    """How good the network is after the newest epoch, and what to do next.

    That is ``at_end`` at the end of a run, and before nothing is advised; None: what is usual.
    """
    finished, names = state is RunState.FINISHED, _drawn(problem, dataset) if can_draw else ()
    record = snapshot.record or snapshot.history[-1]
    parts = [_done(snapshot.history[-1], record)]
    if snapshot.ended and finished:
        parts = [in_words(snapshot.ended), *parts[record is snapshot.history[-1] :]]
    elif figure := _figure_of(record, snapshot.spec.measured, problem, dataset):
        parts = [_tr("{done}: {figure}").format(done=without_stop(parts[0]), figure=figure)]
    if finished and (idle := nothing_to_go_by(snapshot.spec, dataset)):
        parts.append(in_words(idle))
    if at_end is not None:
        return sentences((*parts, at_end if finished else _next(snapshot, finished, names)))
    wrong = unlearnt(snapshot) if finished else at_standstill(snapshot)
    return sentences((*parts, wrong or _next(snapshot, finished, names)))


def _done(newest: EpochRecord, shown: EpochRecord) -> str:
    """Which epoch is done, and whether the network is that of an earlier one."""
    epoch, best = f"{newest.epoch:,}", f"{shown.epoch:,}"
    if shown is newest:
        return _tr("Epoch {epoch} is done.").format(epoch=epoch)
    said = _tr("Epoch {epoch} is done, and the network of the best, epoch {best}, is back.")
    return said.format(epoch=epoch, best=best)


def _figure_of(
    record: EpochRecord, part: str, problem: Problem | None, dataset: Dataset | None
) -> str:
    """The figure of an epoch that says most."""
    accuracy, deviation = record.figure(part, "accuracy"), record.figure(part, "deviation")
    score = Score(accuracy=accuracy, deviation=deviation)
    return _figure(score, record.training_cost, part, problem, dataset)


def _figure(
    score: Score,
    training_cost: float | None,
    part: str,
    problem: Problem | None,
    dataset: Dataset | None,
) -> str:
    """What says most: on examples of that part, which do not train, or else the training cost."""
    if score.accuracy is not None and part != "training":
        return _right(part, problem).format(share=share_text(score.accuracy))
    if score.deviation is not None and part != "training":
        return _off(score.deviation, part, dataset)
    if training_cost is not None:
        return _tr("the training cost is {cost}.").format(cost=cost_text(training_cost))
    return ""


def _off(deviation: float, part: str, dataset: Dataset | None) -> str:
    """How far answers are off."""
    table = None if dataset is None else dataset.table
    said = {
        ("validation", False): _tr(
            "on the validation points the answers are {deviation} off on average."
        ),
        ("test", False): _tr("on the test points the answers are {deviation} off on average."),
        ("validation", True): _tr("on the validation rows {column} is {deviation} off on average."),
        ("test", True): _tr("on the test rows {column} is {deviation} off on average."),
    }[part, table is not None]
    column = "" if table is None else table.wanted
    return said.format(column=quoted(column), deviation=off_text(deviation, dataset))


def _right(part: str, problem: Problem | None) -> str:
    """How many of the examples of that part are answered correctly."""
    what = problem if problem in (Problem.DIGITS, Problem.PICTURES, Problem.RECORDS) else None
    return {
        ("validation", Problem.DIGITS): _tr("{share} of the validation digits are read correctly."),
        ("validation", Problem.RECORDS): _tr(
            "{share} of the validation rows are classified correctly."
        ),
        ("validation", Problem.PICTURES): _tr(
            "{share} of the validation pictures are classified correctly."
        ),
        ("validation", None): _tr("{share} of the validation points are classified correctly."),
        ("test", Problem.DIGITS): _tr("{share} of the test digits are read correctly."),
        ("test", Problem.RECORDS): _tr("{share} of the test rows are classified correctly."),
        ("test", Problem.PICTURES): _tr("{share} of the test pictures are classified correctly."),
        ("test", None): _tr("{share} of the test points are classified correctly."),
    }[part, what]


def _next(snapshot: Snapshot, finished: bool, names: tuple[str, ...]) -> str:
    """What there is to do; classes of these ``names`` can be drawn.

    Where a schedule has come to its end, more epochs of such an η change nothing.
    """
    if not finished:
        return drawing_words.watch(names) if names else ""
    if any(limit.met and not limit.field for limit in snapshot.limits):
        more = _tr("Choose another schedule to train on.")
        if may_rise(snapshot.spec):
            more = _tr("Set a larger η to train on.")
        return sentences((more, drawing_words.watch(names) if names else ""))
    most = snapshot.to_come
    for limit in snapshot.limits:
        if limit.met and limit.field == "stop_patience" and limit.end < most:
            return _of_patience(int(limit.end), most, is_alone=len(snapshot.limits) == 1)
    more = drawing_words.more_or_draw(names) if names else _tr("Press Train for {epochs} more.")
    epochs = _tr("up to {most:,}") if snapshot.limits else "{most:,}"
    return more.format(epochs=epochs.format(most=most))


def _of_patience(patience: int, most: int, *, is_alone: bool) -> str:
    """Training waits so many epochs anew; where another rule may end it, maybe not even those."""
    if is_alone:
        said = _tr(
            "Press Train for {least:,} to {most:,} more, or raise Early stopping or switch it off."
        )
        return said.format(least=patience, most=most)
    said = _tr("Press Train for up to {most:,} more, or raise Early stopping or switch it off.")
    return said.format(most=most)


def _drawn(problem: Problem | None, dataset: Dataset | None) -> tuple[str, ...]:
    """What one can draw, as far as that is known."""
    if dataset is not None:
        return drawn_classes(dataset)
    return NAMES if problem is Problem.DIGITS else ()


def paused(snapshot: Snapshot, problem: Problem | None) -> str:
    """Where the run was paused."""
    examples, steps = _examples(snapshot.images, problem), snapshot.step
    if not steps:
        return _tr("Paused after {examples}.").format(examples=examples)
    steps_said = count(steps, _tr("1 mini-batch"), _tr("{n} mini-batches"))
    said = _tr("Paused after {examples} and {steps}.")
    return said.format(examples=examples, steps=steps_said)


def _examples(n: int, problem: Problem | None) -> str:
    """So many that train."""
    if problem is Problem.RECORDS:
        return count(n, _tr("1 training row"), _tr("{n} training rows"))
    if problem in (Problem.DIGITS, Problem.PICTURES):
        return count(n, _tr("1 training image"), _tr("{n} training images"))
    return count(n, _tr("1 training point"), _tr("{n} training points"))
