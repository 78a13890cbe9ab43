"""Which files are read as tables: known without reading any, and without what reads them."""

TABLES = (
    ".csv", ".tsv", ".tab", ".txt", ".dat", ".data", ".xlsx", ".xls", ".xlsb", ".ods", ".arff",
)  # fmt: skip
