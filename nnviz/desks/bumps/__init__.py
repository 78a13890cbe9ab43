"""Steps, bumps and towers, made by hand of sigmoid neurons, and the networks that they are."""
