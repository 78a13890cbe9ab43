"""``python -m tests.translations [--new LANGUAGE]``: brings the translations up to date."""

import argparse
from collections import Counter

from nnviz.resources.translations.build import release

from tests.translations.catalogue import FOLDER, messages, update


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--new", metavar="LANGUAGE", help="begin another one, as de or pt_BR")
    asked = parser.parse_args()
    paths = sorted(FOLDER.glob("*.ts"))
    if asked.new:
        paths.append(FOLDER / f"{asked.new}.ts")
    for path in paths:
        update(path)
        states = Counter(each.state or "finished" for each in messages(path))
        print(path.stem, ", ".join(f"{count} {state}" for state, count in states.items()))
    release(FOLDER)


main()
