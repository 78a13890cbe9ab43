"""What became of a lesson, in words: the first line, its numbers, the miss of a prediction."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from nnviz.gui.controls import plural
from nnviz.gui.controls.plural import enumerated, without_stop
from nnviz.gui.lesson.run_names import numbered
from nnviz.gui.said import in_words
from nnviz.lessons.bands import FEWEST
from nnviz.lessons.judging import Value, Verdict, guessed_unit
from nnviz.lessons.kept_seeds import SeedRun
from nnviz.lessons.lesson import Form, Lesson
from nnviz.lessons.measures.curves import line
from nnviz.lessons.names import LETTERS
from nnviz.lessons.progress import Prediction, Result
from nnviz.lessons.reasons import (
    amount,
    measured_amount,
    measured_number,
    span,
    told,
    unit_told,
)
from nnviz.lessons.sketching import distance

MOST_SENTENCES = 3
_MINE = ".4g"
"""How a number that was predicted is written."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Course", text)


def first_line(reproduced: bool | None, seed: int) -> tuple[str, str]:
    """An icon, and Reproduced, Not reproduced with a seed, or Cannot be told."""
    if reproduced is None:
        return "info", _tr("Cannot be told")
    if reproduced:
        return "check", _tr("Reproduced")
    return "differs", _tr("Not reproduced with seed {seed}").format(seed=seed)


def message(verdict: Verdict) -> str:
    """ "Reproduced: ", and the first of the reasons."""
    first = first_line(verdict.reproduced, verdict.seed)[1]
    said = "".join(map(in_words, verdict.reasons[:1]))
    return plural.pair(first, said) if said else plural.ended(first)


def sentences(verdict: Verdict, most: int = MOST_SENTENCES) -> str:
    """Why, in a few sentences."""
    said = [plural.ended(in_words(reason)) for reason in verdict.reasons[:most]]
    if verdict.reproduced and verdict.lesson.claim:
        said.insert(0, plural.ended(verdict.lesson.claim))
    return plural.sentences(said[:most])


def table(
    verdict: Verdict, runs: Sequence[SeedRun] = ()
) -> tuple[list[str], list[tuple[str, str, Sequence[str]]]]:
    """Heads and rows: icon, label, the book's number where there is any, the one here, the band.

    Once other seeds are known, from where to where they go stands under the label.
    """
    has_book = any(value.measured.book is not None for value in verdict.values)
    heads = [_tr("here"), _tr("asked")]
    if has_book:
        heads.insert(0, _tr("book"))
    seeds = runs if len(runs) >= FEWEST else ()
    return heads, [_row(value, seeds, has_book=has_book) for value in verdict.values]


def book_and_here(verdict: Verdict) -> tuple[list[str], list[tuple[str, str, Sequence[str]]]]:
    """The table's numbers alone, as a class reads them: the book's where it has any, those here."""
    heads, rows = table(verdict)
    return heads[:-1], [("", words, numbers[:-1]) for _, words, numbers in rows]


def moment(verdict: Verdict) -> str:
    """After which epoch its numbers were measured, "" of several: the run may go on."""
    epochs = {run.snapshot.epoch for runs in verdict.runs.values() for run in runs}
    if len(epochs) != 1 or not any(epochs):
        return ""
    return _tr("after epoch {epoch}").format(epoch=f"{epochs.pop():,}")


def seeds_words(runs: Sequence[SeedRun], share: float | None) -> str:
    """How far other seeds have come, or how many of them have reproduced it, and which have not."""
    if share is not None:
        return _tr("Other seeds: {percent} % done").format(percent=f"{100 * share:.0f}")
    if len(runs) < FEWEST:
        return ""
    failed = [run.seed for run in runs if run.reproduced is not True]
    words = {"count": len(runs), "right": len(runs) - len(failed)}
    said = _tr("{right} of {count} seeds reproduce it").format(**words)
    if not failed:
        return plural.ended(said)
    seeds = enumerated(map(str, failed))
    return _tr("{said}; not: {seeds}.").format(said=said, seeds=seeds)


def figure(verdict: Verdict) -> tuple[str, str]:
    """The one number that stands for it in the list, and its unit; "" without one."""
    judged = [value for value in verdict.values if value.measured.is_judged]
    failed = [value for value in judged if value.holds is False]
    chosen = next(iter(failed or judged), None)
    if chosen is None or chosen.value is None:
        return "", ""
    number = measured_number(chosen.value, chosen.form, chosen.unit)
    return number, unit_told(chosen.measured, chosen.unit)


def result(verdict: Verdict, hands: tuple[int, ...]) -> Result:
    """What is kept of it, with the ``hands`` that a class had raised for each answer."""
    number, unit = figure(verdict)
    return Result(
        form=verdict.form.name,
        seed=verdict.seed,
        reproduced=verdict.reproduced,
        figure=number,
        unit=unit,
        seconds=round(verdict.seconds, 2),
        hands=hands,
    )


def prediction_words(lesson: Lesson, prediction: Prediction, form: Form | None = None) -> str:
    """What was predicted; a curve is of one of the form's runs."""
    said = []
    choices = lesson.question.choices
    if prediction.choice is not None and prediction.choice < len(choices):
        said.append(f"{LETTERS[prediction.choice]}\u2002{choices[prediction.choice].text}")
    if prediction.number is not None:
        unit = guessed_unit(lesson) if lesson.question.scale and lesson.forms else ""
        number = amount(prediction.number, _MINE, unit)
        said.append(_tr("Your number: {number}").format(number=number))
    sketch = lesson.question.sketch
    if sketch and form and any(value is not None for value in prediction.sketch):
        run = numbered(form, form.named(sketch.of))
        of_one = plural.filled(_tr("A curve that you drew for {run}"), run=run)
        said.append(of_one if run else _tr("A curve that you drew"))
    return "\n".join(said) or _tr("none: you let it run")


def answer_words(lesson: Lesson, prediction: Prediction) -> str:
    """The right choice, and what was chosen where that is another one."""
    choices = lesson.question.choices
    right = next((at for at, choice in enumerate(choices) if choice.right), None)
    if right is None:
        return ""
    words = {"right": LETTERS[right], "what": _open(choices[right].text)}
    mine = prediction.choice
    if mine == right:
        return _tr("**{right}: {what}.** So you said.").format(**words)
    if mine is None or mine >= len(choices):
        return _tr("**{right}: {what}.**").format(**words)
    said = _tr("**{right}: {what}.** You said {mine}. {tempts}")
    return said.format(**words, mine=LETTERS[mine], tempts=choices[mine].tempts).strip()


def outcome_words(verdict: Verdict, prediction: Prediction) -> str:
    """What was predicted, what happened, and how far apart they are."""
    lesson = verdict.lesson
    told = (say(verdict, prediction) for say in (_of_choice, _of_number, _of_sketch))
    said = list(filter(None, told))
    if not said:
        return prediction_words(lesson, prediction, verdict.form)
    return "\n".join(said)


def _of_choice(verdict: Verdict, prediction: Prediction) -> str:
    choices = verdict.lesson.question.choices
    if prediction.choice is None or prediction.choice >= len(choices):
        return ""
    mine = choices[prediction.choice]
    words = {"letter": LETTERS[prediction.choice], "text": _open(mine.text)}
    if verdict.reproduced is not True:
        return _tr("{letter}: {text}.").format(**words)
    if mine.right:
        return _tr("{letter}: {text}. So it was.").format(**words)
    right = next(at for at, choice in enumerate(choices) if choice.right)
    said = _tr("{letter}: {text}. What happened is {right}: {what}.")
    what = _open(choices[right].text)
    told = said.format(**words, right=LETTERS[right], what=what)
    return plural.sentences((told, mine.tempts))


def _of_number(verdict: Verdict, prediction: Prediction) -> str:
    scale = verdict.lesson.question.scale
    if scale is None or prediction.number is None:
        return ""
    value = next(each for each in verdict.values if each.name == scale.measure)
    if value.value is None:
        return ""
    mine, here = prediction.number, value.value
    said = float(format(mine, _MINE)), float(format(here, value.form))
    words = {
        "mine": amount(mine, _MINE, value.unit),
        "here": measured_amount(here, value.form, value.unit),
        "miss": amount(abs(said[0] - said[1]), value.form, value.unit),
    }
    if mine > here:
        return _tr("You said {mine}, it is {here}: {miss} too high.").format(**words)
    return _tr("You said {mine}, it is {here}: {miss} too low.").format(**words)


def _of_sketch(verdict: Verdict, prediction: Prediction) -> str:
    """How far the drawn curve is from the run's, on the whole and at the end."""
    sketch = verdict.lesson.question.sketch
    if sketch is None:
        return ""
    run = verdict.runs[verdict.form.named(sketch.of)][0]
    drawn = prediction.sketch
    found = distance(drawn, line(run, sketch.figure), run.spec.epochs)
    if found is None:
        return ""
    is_share = "accuracy" in sketch.figure
    form, unit = (".1f", "points") if is_share else (".3g", "")
    mean = amount(found.mean, form, unit)
    name = numbered(verdict.form, verdict.form.named(sketch.of))
    if found.end is None:
        of_one = _tr("Your curve for {run} is {mean} off on average.")
        said = of_one if name else _tr("Your curve is {mean} off on average.")
        return plural.filled(said, mean=mean, run=name)
    end = amount(abs(found.end), form, unit)
    if found.end > 0:
        of_one = _tr("Your curve for {run} ended {end} too high; on average it is {mean} off.")
        said = (
            of_one if name else _tr("Your curve ended {end} too high; on average it is {mean} off.")
        )
    else:
        of_one = _tr("Your curve for {run} ended {end} too low; on average it is {mean} off.")
        said = (
            of_one if name else _tr("Your curve ended {end} too low; on average it is {mean} off.")
        )
    return plural.filled(said, end=end, mean=mean, run=name)


def _row(
    value: Value, seeds: Sequence[SeedRun], *, has_book: bool
) -> tuple[str, str, Sequence[str]]:
    measured = value.measured
    icon = {True: "check", False: "differs", None: ""}[value.holds]
    here = "–" if value.value is None else told(measured, value.value, value.form, value.unit)
    numbers = [here, allowed(value)]
    if has_book:
        book = measured.book
        numbers.insert(0, "" if book is None else amount(book, ".6g", ""))
    span = _span(value, seeds)
    said = _tr("{count} seeds: {span}").format(count=len(seeds), span=span)
    return icon, f"{measured.label}\n{said}" if span else measured.label, numbers


def _span(value: Value, runs: Sequence[SeedRun]) -> str:
    """ "82.7–83.8": from the least to the most of all seeds."""
    known = [each.values.get(value.name) for each in runs]
    numbers = [number for number in known if number is not None]
    if not numbers:
        return ""
    ends = min(numbers), max(numbers)
    least, most = (measured_number(end, value.form, value.unit) for end in ends)
    return span(least, most)


def allowed(value: Value, *, with_unit: bool = False) -> str:
    """Its band, short, beside the number: "≥ 1.22", "8–25", "0" alone."""
    measured, unit = value.measured, value.unit if with_unit else ""
    if measured.high is None:
        return "" if measured.low is None else f"≥\u00a0{amount(measured.low, value.form, unit)}"
    high = amount(measured.high, value.form, unit)
    if measured.low is None:
        return f"≤\u00a0{high}"
    if measured.low == measured.high:
        return high
    return span(amount(measured.low, value.form, ""), high)


def _open(text: str) -> str:
    """A text without its full stop, to be gone on with."""
    return without_stop(text.strip())
