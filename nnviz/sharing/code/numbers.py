"""The permanent number of every lesson and case in codes: one that was said once holds for ever.

New ones are appended. None is taken out or moved, not even one that the course has dropped.
"""

_IN_ORDER = """
L01 L02 L03 L04 L05 L06 L07 L08 L09 L10 L11 L12 L13 L14 L15 L16 L17 L18 L19 L20 L21 L22a L22b L23
L24 L24b L25 L26 L27 L28 L29 L30 L31 L32 L33 L34 L35 L36 L37 L38 L39 L40 L41 L42 N01 N02 N03 N04 N05
N06 N07 N08 N09 N10 N11 N12 N13 N15 N16 N17 N18 N19 N20 N21 N22 N23 N24
D1 D2 D3 D4 D5 D6 D7 D8 D9 D10 D11
"""

NUMBERS = {id: number for number, id in enumerate(_IN_ORDER.split(), 1)}
"""From the lesson's id to its number, 1 to 127."""

IDS = {number: id for id, number in NUMBERS.items()}
