"""Draws on the web page in a real browser and tells what it shows; needs playwright alone.

Standard input: json with ``page`` (a path), ``drawings`` (strokes in 0..1) and ``shots`` (a
folder). Standard output: for every drawing ``[answer, picture, strokes]``
as the page has them, and every request that was made.
"""

import json
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

READ = """() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => {
  const data = document.getElementById("sees").getContext("2d").getImageData(0, 0, 28, 28).data;
  const grey = Array.from({length: 784}, (_, i) => (255 - data[4 * i]) / (255 - 27));
  done([document.getElementById("answer").textContent, grey, pad.strokes]);
})))"""
SIZES = {"360x640": (360, 640), "1280x800": (1280, 800)}


def main():
    asked = json.load(sys.stdin)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox"]
        )
        found = {"read": [], "requests": [], "errors": []}
        for place, (name, (width, height)) in enumerate(SIZES.items()):
            touch = place == 0
            context = browser.new_context(
                viewport={"width": width, "height": height}, has_touch=touch, color_scheme="light"
            )
            context.set_offline(True)
            page = context.new_page()
            page.on("request", lambda request: found["requests"].append(request.url[:60]))
            page.on("pageerror", lambda error: found["errors"].append(str(error)))
            page.on("console", lambda message: found["errors"].append(message.text))
            page.goto(Path(asked["page"]).as_uri())
            hand = Finger(page) if touch else Mouse(page)
            for drawing in asked["drawings"][place :: len(SIZES)]:
                page.click("#clear") if page.is_enabled("#clear") else None
                _draw(hand, page.locator("#pad").bounding_box(), drawing)
                found["read"].append(page.evaluate(READ))
            page.screenshot(path=f"{asked['shots']}/web-{name}.png")
            page.emulate_media(color_scheme="dark")
            page.evaluate(READ)
            page.screenshot(path=f"{asked['shots']}/web-{name}-dark.png")
            context.close()
        browser.close()
    json.dump(found, sys.stdout)


def _draw(hand, box, strokes):
    for stroke in strokes:
        places = [(box["x"] + x * box["width"], box["y"] + y * box["height"]) for x, y in stroke]
        hand.down(*places[0])
        for place in places[1:]:
            hand.move(*place)
        hand.up()


class Mouse:
    def __init__(self, page):
        self.mouse = page.mouse

    def down(self, x, y):
        self.mouse.move(x, y)
        self.mouse.down()

    def move(self, x, y):
        self.mouse.move(x, y)

    def up(self):
        self.mouse.up()


class Finger:
    def __init__(self, page):
        self.channel = page.context.new_cdp_session(page)

    def down(self, x, y):
        self._touch("touchStart", [{"x": x, "y": y}])

    def move(self, x, y):
        self._touch("touchMove", [{"x": x, "y": y}])

    def up(self):
        self._touch("touchEnd", [])

    def _touch(self, kind, points):
        self.channel.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})


if __name__ == "__main__":
    main()
