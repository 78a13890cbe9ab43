"""What a person's own data were when they were used, and whether they still are what they were."""

from dataclasses import dataclass

from nnviz.core.choices import Choices
from nnviz.core.examples import Kind
from nnviz.core.sentence import Sentence, quoted
from nnviz.data.dataset import Dataset


@dataclass(frozen=True)
class AsUsed:
    """What is to be told when the file or folder has become another one.

    ``choices`` are what a person had decided about it. ``wanted`` is the column that is predicted,
    "" where they are no table; ``inputs`` are the columns it is predicted from, each with whether
    it holds a "number" or "words". ``rows`` are those of all parts.
    """

    content: str
    choices: Choices
    kind: Kind
    wanted: str
    classes: tuple[str, ...]
    inputs: tuple[tuple[str, str], ...]
    n_inputs: int
    n_outputs: int
    rows: int

    @classmethod
    def of(cls, dataset: Dataset, choices: Choices) -> "AsUsed":
        """These data, as they were understood with these choices."""
        table = dataset.table
        return cls(
            content=dataset.content,
            choices=choices,
            kind=dataset.kind,
            wanted="" if table is None else table.wanted,
            classes=dataset.class_names,
            inputs=() if table is None else tuple((each.name, each.kind) for each in table.inputs),
            n_inputs=dataset.n_inputs,
            n_outputs=dataset.n_outputs,
            rows=sum(map(len, (dataset.train, dataset.validation, dataset.test))),
        )

    def is_of_form(self, other: "AsUsed") -> bool:
        """Whether the same design learns both: the same is wanted, of the same inputs."""
        return self.form == other.form

    @property
    def form(self) -> tuple[object, ...]:
        """What a design depends on."""
        return self.kind, self.n_outputs, self.wanted, self.inputs or self.n_inputs

    def missed_in(self, dataset: Dataset) -> Sentence | None:
        """Why these data, read anew, are nothing to go on with: another column would be predicted.

        None where it is the same one.
        """
        table = dataset.table
        if table is None or table.wanted == self.wanted or not self.wanted:
            return None
        names = table.sheet.names
        if self.wanted in names or {*self.wanted.split(", ")} <= {*names}:
            return Sentence(
                "{name} has changed, and {other} would be predicted instead of {column}: choose in "
                "“Your data” which it is to be.",
                name=dataset.label,
                other=quoted(table.wanted),
                column=quoted(self.wanted),
            )
        return Sentence(
            "There is no column {column} in {name} any more: choose another one to predict in "
            "“Your data”, or put it back into the file.",
            column=quoted(self.wanted),
            name=dataset.label,
        )
