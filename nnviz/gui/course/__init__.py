"""The course: its page between the bars, and the left column that a lesson shares with the form."""
