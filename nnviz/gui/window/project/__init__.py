"""The project in the window: what of its parts goes into the file, and comes out of it again."""
