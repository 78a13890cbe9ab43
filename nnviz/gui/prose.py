"""Running text: Markdown as a label shows it, lines a little apart; nothing is ever fetched."""

import html

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextBlock, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QLabel

from nnviz.gui.controls.label import label

LINE_HEIGHT = 125
"""Percent of the type's own."""


def prose(text: str = "", pixels: int = 13, weight: int = 400, tone: str = "text") -> QLabel:
    """A label of several lines; `show_prose` changes what it says."""
    made = label("", pixels, weight, tone, wordWrap=True)
    made.setTextFormat(Qt.TextFormat.RichText)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    show_prose(made, text)
    return made


def show_prose(made: QLabel, text: str) -> None:
    """Show this Markdown; what is HTML in it is letters."""
    made.setText(as_html(text))
    made.setAccessibleName(plain_text(text))


def plain_text(markdown: str) -> str:
    """Its words alone."""
    return _document(markdown).toPlainText()


def as_html(markdown: str) -> str:
    """Paragraphs with bold and italic words and nothing else: no picture, no table.

    A link is its words and where it leads, to be read.
    """
    document = _document(markdown)  # which owns its blocks
    block, made = document.begin(), []
    while block.isValid():
        made.append(_paragraph(block))
        block = block.next()
    between = "margin-top:0; margin-bottom:8px;"
    return "".join(
        f'<p style="line-height:{LINE_HEIGHT}%; {between if each is not made[-1] else "margin:0"}">'
        f"{each}</p>"
        for each in made
    )


def _document(markdown: str) -> QTextDocument:
    document = QTextDocument()
    feature = QTextDocument.MarkdownFeature
    document.setMarkdown(markdown, feature.MarkdownDialectGitHub | feature.MarkdownNoHTML)
    return document


def _paragraph(block: QTextBlock) -> str:
    made, part = [], block.begin()
    if block.textList() is not None:
        made.append("•\u2002")
    words, leads = "", ""
    while not part.atEnd():
        fragment = part.fragment()
        if fragment.charFormat().anchorHref() != leads:
            made.append(_place(words, leads))
            words, leads = "", fragment.charFormat().anchorHref()
        words += fragment.text()
        made.append(_formatted(fragment.text(), fragment.charFormat()))
        part += 1
    return "".join([*made, _place(words, leads)])


def _place(words: str, leads: str) -> str:
    """Where a link leads, unless its words say it."""
    return f" ({html.escape(leads)})" if leads not in {"", words} else ""


def _formatted(text: str, form: QTextCharFormat) -> str:
    said = html.escape(text)
    if form.isImageFormat():
        return ""
    if form.fontWeight() >= QFont.Weight.DemiBold:
        said = f"<b>{said}</b>"
    return f"<i>{said}</i>" if form.fontItalic() else said
