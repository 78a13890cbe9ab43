"""The web page is one file that asks for nothing."""

import base64
import html
import json
import re

import numpy as np
import pytest

from nnviz.core.sentence import SentenceError
from nnviz.gui.reading_words import LEAST_LEAD, LEAST_OUTPUT
from nnviz.sharing.exports.web.numbers import bits_for, exactness
from nnviz.sharing.exports.web.page import web_page
from tests.sharing.exports.made import trained


def page(**more):
    settings = {"sizes": (784, 12, 3), "dtype": "float32"} | more
    return web_page(trained(**settings), "page.html")["page.html"].decode()


def test_a_page_of_the_usual_network_is_small():
    assert len(page(sizes=(784, 128, 3)).encode()) < 1_500_000


def test_nothing_is_asked_for_and_only_its_own_program_runs():
    text = page()
    policy = html.unescape(re.search(r'Security-Policy" content="([^"]+)"', text)[1])
    assert policy.startswith("default-src 'none'; script-src 'sha256-")
    assert "unsafe" not in policy
    assert not re.findall(r"https?://|//[a-z]+\.|url\(|import\(|fetch\(|XMLHttp", text)
    assert re.findall(r'(?:src|href)="([^"]*)"', text) == ["data:,"]
    assert " style=" not in text and " onclick" not in text


def test_it_is_as_sure_as_the_window():
    limits = re.search(r"outputs\[best\] < ([\d.]+) \|\| .* < ([\d.]+)\)", page())
    assert [float(limit) for limit in limits.groups()] == [LEAST_OUTPUT, LEAST_LEAD]


def test_weights_and_settings_stand_in_it():
    made = trained(sizes=(784, 12, 3))
    text = web_page(made, "page.html")["page.html"].decode()
    numbers = re.search(r'octet-stream">([^<]+)<', text)[1]
    kept = np.frombuffer(base64.b64decode(numbers), "<f4")
    np.testing.assert_array_equal(kept, made.numbers.astype(np.float32))
    settings = json.loads(re.search(r'json">([^\n]+)</script>', text)[1])
    assert (settings["sizes"], settings["names"]) == ([784, 12, 3], ["a", "b", "c"])
    assert settings["shares"] and settings["texts"]["unsure"] == "not sure: {first} or {second}"


def test_what_a_class_is_called_cannot_end_the_program():
    made = trained(sizes=(784, 3))
    object.__setattr__(made, "classes", ("</script><script>", "b", "c"))
    text = web_page(made, "page.html")["page.html"].decode()
    assert text.count("<script") == 3


def test_many_numbers_are_rounded_and_it_is_said_how_far():
    made = trained(sizes=(784, 400, 3))
    assert bits_for(made.numbers) == 16
    assert bits_for(made.numbers * 1e9) == 32
    said = str(exactness(made.network, 16))
    told = float(re.search(r"further than (\S+) from", said)[1])
    assert 0 < told < 0.01 and "16 bits" in said


@pytest.mark.parametrize("sizes", [(7, 5, 3), (784, 5, 4)])
def test_what_reads_no_drawings_has_no_page(sizes):
    with pytest.raises(SentenceError, match="28 × 28 pixels"):
        page(sizes=sizes)
