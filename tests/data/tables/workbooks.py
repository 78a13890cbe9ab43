"""Small workbooks, made without the programs that people make them with."""

import base64
import struct
import zipfile
import zlib
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_ODF = "urn:oasis:names:tc:opendocument:xmlns"
_ODS = "application/vnd.oasis.opendocument.spreadsheet"
_XLS = (
    "c-rk)J!lj`6#i!S{z)!(@ggKjI08nEX~f1RSrs&uA!?zBpm*j9Nw~;iVPau4UMUDxicKJmP1MF8jG&!`5Ya*qggY%$"
    "2?`d;t#7{FjhC1r2QjG3x4gG+-^{o3Zr;qh-F-Wsu1r7bsA3iRVWZ~85vlVjk$7;Cg0#D?HiL6a#5MS*5RXYBBVjym"
    "eiPL>)cLN$!o$!j(ZFYsGq{Msv0@>+i8#a<a!SY0CtBg2c#>#mRISwKskcx+V9z<~1N7Xa?vuV1bsF=|V9$Pk6`!)Y"
    "*p`I8?-O!9(z6$Bc&%6Q)mzHz8^*!Xh1}@h+0Yqk!VDyD1BGItlpC!eBMF?rcQ*@s3wG+utnqKIUqSpoR{EoB_-|Vw"
    "U=r>*F7UDx*E!ou@QFoimn?%KNzaMoMaD%gi%cYRE#}@$t=PNGT+>aWhtWbi&6S;!>b!XW>${`*A?GYTldRWXRo|fl"
    "fs1RJA><@m>}B0U#vbbHyz4gF9n=|#QqJ8&ZN712ihXXdwOhv7N4$4-*4ewnE-xH=+FAbM>=t`=pgNJ6{oqWaOD1Ai"
    "`1+Vauj*BI?`S-8g0u1~z$fbV->N~(O8K$7{$E!MmXM&CruMG%?5O1{%bzRFR;$=AWJE=FgnGf&Y|T^T**?!&gJ+SE"
    "puQ3gcounj-utaqJl370a{WRA1_lNO1_lNO1_m1q#phn{DL>@DZ|Eo7sQ+DONu*{zll-?hjxjkd$&2Y>6y;pPcth)F"
    "E5a(cms%$$_+F@SQbsRf1bN0W((w9~w<}fud)7@%ZQK@Wbo^Q)asJ`)e*!$?!Vd"
)
"""A sheet S: a, b, y; 1, 2.5, x; 2, 3.5, z."""


def xls(path: Path) -> Path:
    """The workbook above, as of 1997."""
    path.write_bytes(zlib.decompress(base64.b85decode(_XLS)))
    return path


def xlsx(
    path: Path, sheets: dict[str, list[tuple] | str], *, extra: dict[str, bytes] | None = None
) -> Path:
    """These sheets: rows of numbers, words, truths, or None for no cell; or XML."""
    numbered = [*enumerate(sheets, 1)]
    names = "".join(
        f'<sheet name={quoteattr(name)} sheetId="{i}" r:id="r{i}"/>' for i, name in numbered
    )
    targets = "".join(
        f'<Relationship Id="r{i}" Type="{_DOCUMENT}/worksheet" Target="worksheets/sheet{i}.xml"/>'
        for i, _ in numbered
    )
    book = f'<Relationship Id="r1" Type="{_DOCUMENT}/officeDocument" Target="xl/workbook.xml"/>'
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{_PACKAGE}/relationships">{book}</Relationships>',
        )
        archive.writestr(
            "xl/workbook.xml",
            f'<workbook xmlns="{_MAIN}" xmlns:r="{_DOCUMENT}"><sheets>{names}</sheets></workbook>',
        )
        archive.writestr(
            "xl/_rels/workbook.xml.rels",
            f'<Relationships xmlns="{_PACKAGE}/relationships">{targets}</Relationships>',
        )
        for i, name in numbered:
            rows = sheets[name]
            text = rows if isinstance(rows, str) else sheet_xml(rows)
            archive.writestr(f"xl/worksheets/sheet{i}.xml", text)
        for name, content in (extra or {}).items():
            archive.writestr(name, content)
    return path


def sheet_xml(rows: list[tuple]) -> str:
    """A sheet of an xlsx file."""
    cells = [
        f'<row r="{i}">'
        + "".join(_cell(f"{chr(64 + j)}{i}", cell) for j, cell in enumerate(row, 1))
        + "</row>"
        for i, row in enumerate(rows, 1)
    ]
    return f'<worksheet xmlns="{_MAIN}"><sheetData>{"".join(cells)}</sheetData></worksheet>'


def _cell(place: str, value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return f'<c r="{place}" t="b"><v>{int(value)}</v></c>'
    if isinstance(value, int | float):
        return f'<c r="{place}"><v>{value}</v></c>'
    return f'<c r="{place}" t="inlineStr"><is><t>{escape(str(value))}</t></is></c>'


def xlsb(path: Path, rows: list[tuple]) -> Path:
    """A sheet S of numbers and words in Excel's binary form."""
    sheet = [_record(0x94, struct.pack("<4I", 0, len(rows) - 1, 0, len(rows[0]) - 1))]
    sheet.append(_record(0x91))
    for number, row in enumerate(rows):
        sheet.append(_record(0, struct.pack("<I", number) + bytes(13)))
        sheet += [_xlsb_cell(column, cell) for column, cell in enumerate(row)]
    sheet.append(_record(0x92))
    book = _record(0x9C, struct.pack("<2I", 0, 1) + _wide("r1") + _wide("S"))
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(
            "xl/_rels/workbook.bin.rels",
            f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1" '
            f'Type="{_DOCUMENT}/worksheet" Target="worksheets/sheet1.bin"/></Relationships>',
        )
        archive.writestr("xl/workbook.bin", book + _record(0x90) + _record(0x9D))
        archive.writestr("xl/worksheets/sheet1.bin", b"".join(sheet))
    return path


def _record(kind: int, content: bytes = b"") -> bytes:
    head = bytes([kind]) if kind < 128 else bytes([kind, 1])
    size = len(content)
    return head + (bytes([size]) if size < 128 else bytes([size & 127 | 128, size >> 7])) + content


def _xlsb_cell(column: int, value: object) -> bytes:
    place = struct.pack("<2I", column, 0)
    if isinstance(value, int | float):
        return _record(5, place + struct.pack("<d", value))
    return _record(6, place + _wide(str(value)))


def _wide(text: str) -> bytes:
    return struct.pack("<I", len(text)) + text.encode("utf-16-le")


def ods(path: Path, rows: list[tuple]) -> Path:
    """A sheet of numbers and words in the form of LibreOffice."""
    written = "".join(
        "<table:table-row>" + "".join(map(_ods_cell, row)) + "</table:table-row>" for row in rows
    )
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", _ODS)
        archive.writestr(
            "META-INF/manifest.xml",
            f'<manifest:manifest xmlns:manifest="{_ODF}:manifest:1.0"><manifest:file-entry '
            f'manifest:full-path="/" manifest:media-type="{_ODS}"/></manifest:manifest>',
        )
        archive.writestr(
            "content.xml",
            f'<office:document-content xmlns:office="{_ODF}:office:1.0" '
            f'xmlns:table="{_ODF}:table:1.0" xmlns:text="{_ODF}:text:1.0"><office:body>'
            f'<office:spreadsheet><table:table table:name="T">{written}</table:table>'
            "</office:spreadsheet></office:body></office:document-content>",
        )
    return path


def _ods_cell(value: object) -> str:
    kind = f'float" office:value="{value}' if isinstance(value, int | float) else "string"
    text = f"<text:p>{escape(str(value))}</text:p>"
    return f'<table:table-cell office:value-type="{kind}">{text}</table:table-cell>'
