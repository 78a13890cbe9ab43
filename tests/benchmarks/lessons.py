"""The course: every lesson's quick form from seeds that nobody tuned on, its contrasts, the cases.

With names of lessons or cases after it, these alone; with "book" and NNVIZ_MNIST the book's forms.
"""

import sys
from concurrent.futures import ProcessPoolExecutor, as_completed
from multiprocessing import get_context
from time import process_time

from nnviz.lessons.case import check
from nnviz.lessons.course import run
from nnviz.lessons.shelf import CASES, LESSONS

SEEDS = (101, 102, 103, 104, 105)
BOOK_SEEDS = (101,)


def main(names=()):
    """Takes some minutes; two processes at a time."""
    names = list(names)
    form = "book" if "book" in names else "quick"
    chosen = [name for name in names if name != "book"]
    lessons = [x for x in LESSONS.values() if form in x.forms and x.id in (chosen or LESSONS)]
    cases = [] if form == "book" else [id for id in CASES if id in (chosen or CASES)]
    print(f"\nThe course, {form} forms: reproduced of the seeds, contrasts that are too")
    with ProcessPoolExecutor(2, get_context("spawn")) as pool:
        found = {}
        tasks = [pool.submit(_lesson, *task) for task in _tasks(lessons, form)]
        tasks += [pool.submit(_case, id, seed) for id in cases for seed in SEEDS[:1]]
        for task in as_completed(tasks):
            kind, id, *rest = task.result()
            found.setdefault((kind, id), []).append(rest)
            print(f"{id} {rest[0]}", end="\r", file=sys.stderr, flush=True)
    _tell(lessons, cases, found)


def _tasks(lessons, form):
    for lesson in lessons:
        for seed in SEEDS if form == "quick" else BOOK_SEEDS:
            yield lesson.id, form, seed, None
        for number in range(1, len(lesson.forms[form].contrasts) + 1):
            yield lesson.id, form, SEEDS[0], number


def _lesson(id, form, seed, contrast):
    begun = process_time()
    verdict = run(LESSONS[id], form, seed, contrast=contrast)
    out = [f"{v.name} {v.value}" for v in verdict.values if v.holds is False or v.value is None]
    kind = "lesson" if contrast is None else "contrast"
    return kind, id, contrast or seed, verdict.reproduced, process_time() - begun, out


def _case(id, seed):
    begun = process_time()
    wrong = [each.text for each in check(CASES[id], seed) if not each.is_as_said]
    return "case", id, seed, not wrong, process_time() - begun, wrong


def _tell(lessons, cases, found):
    right = count = seconds = 0
    for lesson in lessons:
        runs, contrasts = (
            sorted(found.get((kind, lesson.id), [])) for kind in ("lesson", "contrast")
        )
        good = sum(reproduced for _, reproduced, *_ in runs)
        each = sum(run[2] for run in runs) / len(runs)
        right, count, seconds = right + good, count + len(runs), seconds + each
        what = f"{lesson.number:5} {lesson.id:5} {lesson.title[:36]:36}"
        print(f"  {what} {good}/{len(runs)} {each:5.1f} s")
        for seed, reproduced, _, out in runs:
            if not reproduced:
                print(f"        seed {seed}: {'; '.join(out)}")
        for number, reproduced, *_ in contrasts:
            if reproduced:
                print(f"        contrast {number} is REPRODUCED")
    if count:
        print(f"  {right} of {count} reproduced; one seed of all takes {seconds:.0f} s of CPU")
    for id in cases:
        ((_, good, took, wrong),) = found["case", id]
        print(f"  {id:5} {'as it says' if good else 'NOT: ' + '; '.join(wrong)}, {took:.1f} s")
