"""Which files are read as tables: known without reading any, and without what reads them."""

WORKBOOKS = (".xlsx", ".xls", ".xlsb", ".ods")
TABLES = (".csv", ".tsv", ".tab", ".txt", ".dat", ".data", *WORKBOOKS, ".arff")
