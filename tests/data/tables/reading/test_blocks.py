"""Most rows are cut at once, even where a cell here and there has to be parsed."""

from nnviz.data.tables.reading.blocks import BLOCK, Blocks, QuotedBlock
from nnviz.data.tables.reading.dialect import Dialect


def blocks(lines):
    data = "".join(f"{line}\n" for line in lines).encode()
    assert len(data) > 2 * BLOCK
    return [block for block, _ in Blocks("t.csv", data, Dialect(","), 0, 1, 3)]


def test_a_quoted_comma_here_and_there_has_few_rows_parsed_one_by_one():
    lines = [f"{n},{n % 7}.5,{n % 3}" for n in range(200_000)]
    for n in range(3000, len(lines), 20_000):
        lines[n] = f'"{n},5",1,2'
    found = blocks(lines)
    parsed = [row for block in found if isinstance(block, QuotedBlock) for row in block.rows]
    assert 0 < len(parsed) < len(lines) / 4 and ["3000,5", "1", "2"] in parsed
    assert [line for block in found for line in block.lines.tolist()] == [*range(1, 200_001)]


def test_where_every_row_is_quoted_each_is_still_read_once():
    lines = [f'"{n},5",{n % 7},"a\n""b"' for n in range(120_000)]
    found = blocks(lines)
    numbers = [line for block in found for line in block.lines.tolist()]
    assert numbers == [*range(1, 240_000, 2)]
