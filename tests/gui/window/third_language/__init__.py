"""The window looked through in a language that nobody speaks: what is English, what is cut."""
