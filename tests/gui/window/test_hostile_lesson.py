"""A lesson whose texts hold HTML, scripts and pictures: nowhere are they more than letters.

Its reader refuses such a file; here it is got round, so that whatever shows texts is tried itself.
"""

import dataclasses
from html.parser import HTMLParser

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as Text
from PySide6.QtWidgets import QApplication, QLabel, QTextEdit, QWidget

from nnviz.gui.window import presentation
from nnviz.lessons.lesson import Choice, Event, Mark
from nnviz.session.run_state import RunState
from tests.gui.window.hands import child
from tests.lessons.files import SMALL, read

BAD = (
    '<b>BAD</b><script>alert(1)</script><img src="file:///etc/passwd">'
    '<img src="http://127.0.0.1/a.png">![BAD](http://127.0.0.1/b.png)![](file:///etc/passwd)'
    '[BAD](https://127.0.0.1/c)<a href="https://127.0.0.1/d" onclick="e()">BAD</a>'
)

PAGE_TAGS = {
    *("html", "head", "meta", "title", "style", "body", "section", "h1", "h2", "p", "b", "i"),
    *("br", "code", "span", "ul", "li", "div", "table", "tr", "th", "td", "figure", "figcaption"),
    *("svg", "line", "text", "polyline", "path", "rect", "circle", "g"),
}


def hostile():
    lesson = read(SMALL)
    form = lesson.forms["quick"]
    measures = tuple(
        dataclasses.replace(each, label=BAD, within=BAD, above=BAD, below=BAD)
        for each in form.measures
    )
    mark = Mark(plot="accuracy", value=50, label=BAD, source=BAD, epoch=2)
    choices = tuple(Choice(text=BAD + str(at), right=at == 0, tempts=BAD) for at in range(3))
    texts = dict.fromkeys(("title", "idea", "claim", "explanation", "book_differs"), BAD)
    return dataclasses.replace(
        lesson,
        id="own-00000000",
        number="",
        **texts,
        matters=("learning_rate",),
        question=dataclasses.replace(lesson.question, text=BAD, choices=choices),
        watch=(Event(measure="epoch_of_best", arguments={}, text=BAD),),
        forms={"quick": dataclasses.replace(form, measures=measures, marks=(mark,))},
    )


class Tags(HTMLParser):
    """The tags of a text with their attributes, and what one reads of it."""

    def __init__(self, text):
        super().__init__()
        self.found, self.read = [], ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.found.append((tag, dict(attributes)))

    def handle_data(self, data):
        self.read += data


def is_letters(text):
    """Whether a rich text has nothing but paragraphs, bold and italic words."""
    return all(
        tag in {"p", "b", "i"} and set(attributes) <= {"style"} and "url" not in str(attributes)
        for tag, attributes in Tags(text).found
    )


def obeyed(top):
    """Texts in which something would be obeyed, of all widgets that have some of ours."""
    for widget in (top, *top.findChildren(QWidget)):
        for text in (widget.toolTip(), widget.whatsThis()):
            if "BAD" in text and Text.mightBeRichText(text) and not is_letters(text):
                yield widget, text
        if isinstance(widget, QLabel) and "BAD" in widget.text():
            form = widget.textFormat()
            plain = form is Qt.TextFormat.PlainText
            if not plain and (form is not Qt.TextFormat.RichText or not is_letters(widget.text())):
                yield widget, widget.text()
        if isinstance(widget, QTextEdit) and "BAD" in widget.toPlainText():
            yield widget, "a text that may hold anything"


def shown(top):
    """Labels in which one reads the text."""
    return [each for each in top.findChildren(QLabel) if "BAD" in each.text() and each.isVisible()]


def in_page(path):
    """The page as tags and letters; nothing in it is of the lesson but letters."""
    page = Tags(path.read_text(encoding="utf-8"))
    assert {tag for tag, _ in page.found} <= PAGE_TAGS
    for _, attributes in page.found:
        assert not {name for name in attributes if name in {"src", "href"} or name[:2] == "on"}
        assert "BAD" not in str(attributes)
    assert "<script>alert(1)</script>" in page.read and "![BAD](http:" in page.read


@pytest.mark.long
def test_it_is_letters_on_every_page(qtbot, window, tmp_path, monkeypatch):
    monkeypatch.setattr(presentation, "zoom_for", lambda _size: 1.0)  # quicker than larger type
    lesson = hostile()
    window.course.own._known[lesson.id] = lesson
    window.course.own._files[tmp_path / "hostile.toml"] = lesson.id
    window.course.own.opened.emit(lesson.id)
    page = child(window, "course_page")
    assert page.about._lesson is lesson and len(shown(page)) >= 3
    assert list(obeyed(window)) == []

    window.course.start(lesson.id)
    qtbot.waitUntil(lambda: window.session.is_ready)
    panel = child(window, "lesson_panel")
    assert len(shown(panel)) >= 3 and list(obeyed(window)) == []

    window.presentation.enter()
    question = child(window, "class_question")
    assert question.isVisible() and len(shown(question)) >= 4
    assert list(obeyed(window)) == []
    qtbot.keyClick(question, Qt.Key.Key_B)
    qtbot.keyClick(question, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.session.state is RunState.FINISHED)
    qtbot.waitUntil(lambda: bool(child(window, "class_happened").text()))
    qtbot.waitUntil(lambda: len(shown(child(window, "class_answers"))) >= 4)
    assert list(obeyed(window)) == []
    window.presentation.leave()

    for step in range(3):
        panel.show_step(step)
        QApplication.processEvents()
        assert shown(panel) and list(obeyed(window)) == []
    assert "BAD" in window.message_bar.text()

    monkeypatch.setattr(window.dialogs, "file_to_write", lambda *_: tmp_path / "page.html")
    child(window, "lesson_report").click()
    window.files.settle()
    in_page(tmp_path / "page.html")
    window.course.open_page()
    child(window, "course_report").click()
    window.files.settle()
    in_page(tmp_path / "page.html")
