from PySide6.QtCore import QCoreApplication, QTranslator

from nnviz.core.sentence import Sentence, SentenceError, speak
from nnviz.gui.said import in_words, span

DUTCH = {
    "{count:,} {kind} examples": "{count:,} voorbeelden voor {kind}",
    "training": "het oefenen",
}


class Dutch(QTranslator):
    def isEmpty(self):
        return False

    def translate(self, context, text, disambiguation=None, n=-1):
        return DUTCH.get(text, "") if context == "Sentence" else ""


SAID = Sentence("{count:,} {kind} examples", count=1234, kind=Sentence("training"))


def test_without_a_translation_the_words_are_english(qapp):
    assert in_words(SAID) == "1,234 training examples"


def test_a_sentence_and_the_sentences_in_it_are_translated(qapp):
    dutch = Dutch()
    qapp.installTranslator(dutch)
    speak(QCoreApplication.translate)
    try:
        assert in_words(SAID) == "1,234 voorbeelden voor het oefenen"
        assert in_words(SentenceError(SAID)) == in_words(SAID)
    finally:
        speak(None)
        qapp.removeTranslator(dutch)


def test_other_errors_and_texts_say_what_they_say(qapp):
    assert in_words(OSError("disk {full}")) == "disk {full}"
    assert in_words("in words {already}") == "in words {already}"
    assert in_words(Sentence("{words}", words="a {brace}")) == "a {brace}"


def test_numbers_in_sentences_have_the_form_of_the_screen(qapp):
    said = Sentence("ηλ/n = {shrink:.3g} after {count:,} and {share:.0f} %", shrink=1.234e10,
                    count=20, share=3.2)  # fmt: skip
    assert in_words(said) == "ηλ/n = 1.23·10¹⁰ after 20 and 3 %"
    assert in_words(Sentence("{n:.1f} and {zero:.1f}", n=-1.14, zero=-0.01)) == "−1.1 and 0.0"
    assert (span(1, 9), span(-3, 9), span(4, 4)) == ("1–9", "−3 to 9", "4")
