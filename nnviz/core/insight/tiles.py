"""How the weights of a neuron lie in its tile, in the window and in a film of them."""


def tile_shape(inputs: int, picture: tuple[int, int] | None) -> tuple[int, int]:
    """Rows and columns: those of the ``picture`` that the inputs are; of others nearly square."""
    if picture is not None and picture[0] * picture[1] == inputs:
        return picture
    return near_square(inputs)


def near_square(inputs: int) -> tuple[int, int]:
    """Rows and columns for inputs that are no picture: wider than high, 30 as 5 x 6."""
    root = int(inputs**0.5)
    exact = next((rows for rows in range(root, 0, -1) if inputs % rows == 0), 1)
    rows = exact if 2 * exact > root else root
    return rows, -(-inputs // rows)
