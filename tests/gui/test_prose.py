"""Markdown as a label shows it."""

from nnviz.gui.prose import as_html, plain_text, prose


def test_bold_and_italic_words_are_so_and_html_is_letters(qapp):
    made = as_html("**One** and *two*.\n\nThree <b>x</b> & y.")
    assert "<b>One</b> and <i>two</i>." in made
    assert "&lt;b&gt;" in made and "&amp; y" in made and made.count("<p ") == 2


def test_nothing_is_fetched_and_no_link_is_one(qtbot):
    text = "![a](http://x/a.png) <img src='file:///a.png'> [here](https://x)"
    assert "<img" not in as_html(text) and "href" not in as_html(text)
    label = prose(text)
    qtbot.addWidget(label)
    assert not label.openExternalLinks() and "here" in label.accessibleName()


def test_where_a_link_leads_is_read_once(qapp):
    made = as_html("[two **bold** words](https://x/?a=1&b=2), https://y.org and [z](https://z)")
    assert "two <b>bold</b> words (https://x/?a=1&amp;b=2), https://y.org and z (https://z)" in made
    assert "href" not in made


def test_its_words_alone(qapp):
    assert plain_text("**One** and *two*.") == "One and two."
