"""The exported web page in a browser (Qt's Chromium, without a screen): lit, searched, by keyboard."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import wave
from pathlib import Path

import pytest

from editor.formats.export_formats import TextFormat, export_format
from editor.formats.writers.options import WritingOptions
from tests.services.subtitles.samples import Media, segment, transcript

BROWSER = """
import sys
from PySide6.QtCore import QTimer, QUrl
from PySide6.QtWebEngineCore import QWebEngineSettings
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QApplication

app = QApplication(sys.argv)
view = QWebEngineView()

def ask():
    view.page().runJavaScript("document.title.startsWith('done ') ? document.title : ''", told)

def told(answer):
    if answer:
        print(answer.removeprefix("done "))
        app.quit()

view.loadFinished.connect(lambda _ok: view.page().runJavaScript(open(sys.argv[2], encoding="utf-8").read()))
timer = QTimer()
timer.timeout.connect(ask)
timer.start(100)
view.load(QUrl.fromLocalFile(sys.argv[1]))
sys.exit(app.exec())
"""
VISIT = """
(async () => {
  const player = document.getElementById("player");
  const press = (key) => document.activeElement.dispatchEvent(
    new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  const seek = (time) => new Promise((done) => {
    player.addEventListener("seeked", () => setTimeout(done, 50), { once: true });
    player.currentTime = time;
  });
  const lit = () => [...document.querySelectorAll(".lit")].map((word) => word.textContent);
  const seen = {};
  if (player.readyState < 2) await new Promise((done) => player.addEventListener("loadeddata", done));
  seen.duration = player.duration;
  await seek(1.1); seen.first = lit();
  await seek(1.5); seen.second = lit();
  await seek(0.2); seen.before = lit();
  press("/"); seen.field = document.activeElement.id;
  document.activeElement.value = "BIG house";
  document.activeElement.dispatchEvent(new Event("input", { bubbles: true }));
  seen.matches = [...document.querySelectorAll(".match")].map((word) => word.textContent);
  seen.told = document.getElementById("matches").textContent;
  document.getElementById("search").requestSubmit();
  seen.focused = document.activeElement.textContent;
  press("ArrowRight"); seen.next = document.activeElement.textContent;
  press("ArrowLeft"); press("ArrowLeft"); seen.back = document.activeElement.textContent;
  const query = document.getElementById("query");
  query.value = "nowhere"; query.dispatchEvent(new Event("input", { bubbles: true }));
  seen.none = document.getElementById("matches").textContent;
  seen.stoppable = document.querySelectorAll(".w[tabindex='0']").length;
  document.title = "done " + JSON.stringify(seen);
})().catch((error) => { document.title = "done " + JSON.stringify({ error: String(error) }); });
"""


@pytest.mark.timeout(180)
def test_the_page_works_in_a_browser(tmp_path: Path) -> None:
    recording = tmp_path / "a.wav"
    with wave.open(str(recording), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(8_000)
        sound.writeframes(bytes(2 * 8_000 * 4))
    kind = export_format("html")
    assert isinstance(kind, TextFormat)
    text = kind.write(
        transcript(segment("This is a big house, I think.", 1_000)),
        Media(name="a.wav"),
        WritingOptions(recording=recording),
    )
    assert isinstance(text, str)
    page, script, browser = (tmp_path / name for name in ("a.html", "visit.js", "browser.py"))
    page.write_text(text, "utf-8")
    script.write_text(VISIT, "utf-8")
    browser.write_text(BROWSER, "utf-8")
    recording.unlink()  # the page has it in itself
    flags = {"QTWEBENGINE_CHROMIUM_FLAGS": "--no-sandbox --disable-gpu", "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, str(browser), str(page), str(script)],
        env=os.environ | flags,
        capture_output=True,
        text=True,
        timeout=150,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.splitlines()[-1]) == {
        "duration": 4,
        "first": ["This"],
        "second": ["is"],
        "before": [],
        "field": "query",
        "matches": ["big", "house,"],
        "told": "0 of 1",
        "focused": "big",
        "next": "house,",
        "back": "a",
        "none": "Nothing found",
        "stoppable": 1,
    }
