"""What leaves the window and comes into it: *Share…*, codes, what is dropped or copied."""
