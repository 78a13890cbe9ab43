"""Films of a run: frames, what stands under them, and files that every slide and page can show."""
