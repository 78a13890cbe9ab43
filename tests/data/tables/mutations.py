"""Tables with anything wrong in them: what people's editors, transfers and enemies do to files."""

import random
from pathlib import Path

from tests.data.tables.small_tables import SMALL
from tests.data.tables.workbooks import ods, xls, xlsx

TOKENS = (
    *(b'"', b'""', b"'", b",", b";", b"\t", b"|", b" ", b"\n", b"\r", b"\r\n", b"\n\n", b"\\"),
    *(b"\0", b"\xff", b"\xef\xbb\xbf", b"\xff\xfe", b"\x80", "€".encode(), b"\x1f", b"\x0b", b"#"),
    *(b"NA", b"nan", b"inf", b"-inf", b"1e999", b"9" * 400, b"1e-400", b"True", b"1_000", b"12%"),
    *(b"1.000,5", b"1,000.5", b"%", b"sep=;\n", b"@data\n", b"@relation x\n", b"{0 1}", b"=1+1"),
    *(b"<b>", b"a" * 5000, b'"' + b"x\n" * 50, b"," * 300, b"0,1,2\n" * 40),
)
ARFF = (
    b"% x\n@relation r\n@attribute 'a b' numeric\n@attribute y {u,'v w'}\n@data\n"
    b"1,u\n2.5,'v w'\n?,u\n% c\n4,u\n"
)
ROWS = [("a", "b", "y"), (1, 2.5, "x"), (2, 3.5, "z"), (3, None, "x")]


def texts() -> list[bytes]:
    """Tables in text, whole."""
    return [*(path.read_bytes() for path in sorted(SMALL.iterdir())), ARFF]


def workbooks(folder: Path) -> list[bytes]:
    """Tables in workbooks, whole, made in that folder."""
    made = (
        xlsx(folder / "whole.xlsx", {"S": ROWS, "T": ROWS}),
        xls(folder / "whole.xls"),
        ods(folder / "whole.ods", ROWS[:3]),
    )
    return [path.read_bytes() for path in made]


def mutated(table: bytes, others: list[bytes], chance: random.Random) -> bytes:
    """The table with one to four things done to it."""
    data = bytearray(table)
    for _ in range(chance.randint(1, 4)):
        place = chance.randint(0, len(data))
        length = min(len(data) - place, int(2 ** chance.uniform(0, 9)))
        match chance.randrange(8):
            case 0:
                data[place:place] = chance.choice(TOKENS)
            case 1:
                data[place : place + length] = chance.choice(TOKENS)
            case 2:
                del data[place : place + length]
            case 3:
                data[place:place] = data[place : place + length] * chance.randint(1, 20)
            case 4:
                data[place : place + length] = chance.randbytes(length)
            case 5:
                data = data[:place] + chance.choice(others)[chance.randint(0, 500) :]
            case 6:
                data = data.replace(chance.choice(TOKENS[:12]), chance.choice(TOKENS[:12]))
            case 7 if data:
                data[place - 1] ^= 1 << chance.randrange(8)
    return bytes(data[:2_000_000])
