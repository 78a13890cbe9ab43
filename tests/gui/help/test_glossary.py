import re
from pathlib import Path

import nnviz.gui
from nnviz.gui.help.glossary import GLOSSARY

SPECIAL = re.compile(r"[α-ωΑ-Ω∂∇⊙‖ᴸ₀′]")
"""Letters and signs that a person cannot know from school."""


def test_every_sign_in_the_texts_of_the_window_is_explained():
    explained = "".join(symbol.sign + symbol.words for symbol in GLOSSARY)
    source = Path(nnviz.gui.__file__).parent
    texts = re.findall(r'"([^"\n]*)"', "\n".join(p.read_text() for p in source.rglob("*.py")))
    signs = set(SPECIAL.findall("".join(texts)))
    assert len(signs) > 8
    assert {sign for sign in signs if sign not in explained} == set()


def test_each_has_one_sentence_and_its_chapter():
    signs = [symbol.sign for symbol in GLOSSARY]
    assert len(set(signs)) == len(signs)
    for sign in ("η", "λ", "μ", "δ", "σ", "z", "a", "w", "b", "∂C/∂w", "∂C/∂b", "C", "n", "m"):
        assert sign in signs
    for symbol in GLOSSARY:
        assert symbol.words.endswith(".") and symbol.words.count(". ") == 0, symbol
        assert 1 <= symbol.chapter <= 6, symbol
