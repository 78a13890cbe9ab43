"""A lesson that is a sweep: its figure under the verdict, and what is said of it."""
