"""Rows at the end of a table that are no examples: their sum, or their mean."""

from collections.abc import Sequence
from dataclasses import replace

from nnviz.core.sentence import Sentence
from nnviz.data.tables.reading.body import Body
from nnviz.data.tables.sheet import Fault

WORDS = frozenset(
    (
        *("total", "totals", "grand total", "sum", "mean", "average", "subtotal"),
        *("summe", "gesamt", "gesamtsumme", "insgesamt", "mittelwert", "durchschnitt"),
        *("total général", "somme", "moyenne", "suma", "media", "totale", "somma", "totaal"),
        *("razem", "średnia", "celkem", "итого", "всего", "сумма", "среднее", "toplam"),
        *("合计", "合計", "总计", "總計", "小计", "平均", "計", "합계", "평균", "المجموع"),
    )
)
"""What stands in such a row, in small letters."""
_MOST = 3


def without_sums(body: Body, names: Sequence[str]) -> tuple[Body, tuple[Fault, ...]]:
    """The rows but for those at the end that are called a sum or so, and what is left out."""
    found: list[Fault] = []
    while len(found) < min(_MOST, len(body.lines) - 1):
        column = _column_of_sums(body.words)
        if column is None:
            break
        what = Sentence("“{word}” is no example: the row is left out", word=body.words[column][-1])
        found.insert(0, Fault(int(body.lines[-1]), names[column], what))
        body = _without_last(body)
    return body, tuple(found)


def _column_of_sums(words: dict[int, list[str]]) -> int | None:
    """Where the last row has such a word, which no other row has there."""
    for column, cells in words.items():
        last = cells[-1]
        if last.casefold().strip(" :*") in WORDS and cells.index(last) == len(cells) - 1:
            return column
    return None


def _without_last(body: Body) -> Body:
    words = {column: cells[:-1] for column, cells in body.words.items()}
    return replace(body, numbers=body.numbers[:, :-1], words=words, lines=body.lines[:-1])
