"""The pictures of the guide and of README, taken of the program itself by a script."""
