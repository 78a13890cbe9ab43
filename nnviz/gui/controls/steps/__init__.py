"""Going through what comes one after another."""
