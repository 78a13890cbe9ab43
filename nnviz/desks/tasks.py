"""What a lesson may ask for at each desk: the names that its file may use."""

from collections.abc import Mapping

TASKS: Mapping[str, tuple[str, ...]] = {
    "circuit": (
        *("nand", "and", "or", "nor", "xor", "small xor", "half adder", "full adder"),
        *("festival 5", "festival 3", "festival all", "soft nand", "soft half adder", "own"),
    ),
    "marble": (
        *("down the canyon", "out of the canyon", "lowest"),
        *("with memory", "swing", "out of the valley"),
    ),
    "bumps": ("step", "one bump", "five", "eight", "ten", "twenty", "train", "tower"),
    "softmax": ("one rises", "half with one", "nothing changes", "all equal"),
    "chain": ("all alike", "first fastest", "25 a link", "no slope", "widest", "inside"),
    "polynomial": ("through all", "miss it", "best"),
}
"""Names of tasks by the names of the desks; the desk itself knows when one is done."""
