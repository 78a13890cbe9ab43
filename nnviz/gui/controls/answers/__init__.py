"""A truth table: what is wanted in every row, what is answered, and whether that is right."""
