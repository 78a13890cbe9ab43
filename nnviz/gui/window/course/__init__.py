"""The course in the window: its page between the bars, and a lesson in the left column."""
