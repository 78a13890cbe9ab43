"""What a lesson has shown: lines, json, and the page that a pupil hands in."""
