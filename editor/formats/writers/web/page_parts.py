"""What every web page has: its words, its style and its script."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class PageWords:
    """What the page says of itself. `found` has `{at}` and `{of}` in it."""

    search: str
    next_match: str
    none_found: str
    found: str
    keys: str
    transcript: str


_ENGLISH = PageWords(
    "Search",
    "Next",
    "Nothing found",
    "{at} of {of}",
    "Click a word to play it. Space plays and pauses, the arrow keys go from word to word, Enter plays "
    "there, / searches.",
    "Transcript",
)
_GERMAN = PageWords(
    "Suchen",
    "Weiter",
    "Nichts gefunden",
    "{at} von {of}",
    "Ein Klick auf ein Wort spielt es ab. Die Leertaste spielt und hält an, die Pfeiltasten gehen von Wort "
    "zu Wort, die Eingabetaste spielt dort, / sucht.",
    "Transkript",
)


def page_words(language: str) -> PageWords:
    """Return the page's words in the transcript's language, in English where there are none."""
    return _GERMAN if language.split("-", maxsplit=1)[0].lower() == "de" else _ENGLISH


STYLE: Final = """
:root { color-scheme: light dark; --lit: #ffd54a; --match: #9fd3ff; }
body { font: 18px/1.6 system-ui, sans-serif; margin: 0 auto; max-width: 46rem; padding: 0 1rem 4rem; }
header { position: sticky; top: 0; background: Canvas; padding: .5rem 0; border-bottom: 1px solid GrayText; }
h1 { font-size: 1.1rem; margin: 0 0 .5rem; }
audio, video { width: 100%; max-height: 40vh; }
form { display: flex; gap: .5rem; align-items: center; flex-wrap: wrap; margin: .5rem 0; }
input, button { font: inherit; }
.keys { font-size: .8rem; margin: 0; }
section { display: grid; grid-template-columns: 6rem 1fr; gap: .5rem; }
section p { margin: .5rem 0; }
.time { align-self: start; margin-top: .5rem; font-size: .8rem; border: 0; background: none; color: LinkText;
  text-align: left; cursor: pointer; font-variant-numeric: tabular-nums; }
.w { cursor: pointer; border-radius: 3px; }
.w:focus-visible, .time:focus-visible { outline: 3px solid Highlight; outline-offset: 1px; }
.match { background: var(--match); color: #000; }
.lit { background: var(--lit); color: #000; }
@media (max-width: 34rem) { section { grid-template-columns: 1fr; gap: 0; } }
@media print { header { position: static; } audio, video, form, .keys { display: none; } }
"""

SCRIPT: Final = """
(() => {
  "use strict";
  const player = document.getElementById("player");
  const query = document.getElementById("query");
  const matches = document.getElementById("matches");
  const words = [...document.querySelectorAll(".w")];
  const starts = words.map((word) => Number(word.dataset.s));
  const order = starts.map((_, at) => at).sort((a, b) => starts[a] - starts[b] || a - b);
  const sorted = order.map((at) => starts[at]);
  let lit = null, current = 0, found = [], chosen = -1;

  function said(ms) {
    let low = 0, high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle] <= ms) low = middle + 1; else high = middle;
    }
    for (let row = low - 1; row >= 0 && row > low - 50; row--) {
      if (ms < Number(words[order[row]].dataset.e)) return order[row];
    }
    return -1;
  }
  function light() {
    const at = said(player.currentTime * 1000 + 0.5);
    const word = at < 0 ? null : words[at];
    if (word === lit) return;
    if (lit) { lit.classList.remove("lit"); lit.removeAttribute("aria-current"); }
    if (word) {
      word.classList.add("lit");
      word.setAttribute("aria-current", "true");
      if (!player.paused) word.scrollIntoView({ block: "nearest" });
    }
    lit = word;
  }
  function tick() { light(); if (!player.paused) requestAnimationFrame(tick); }
  function playFrom(ms) { player.currentTime = ms / 1000; player.play(); }
  function focusWord(at) {
    if (!words.length) return;
    words[current].tabIndex = -1;
    current = Math.max(0, Math.min(words.length - 1, at));
    words[current].tabIndex = 0;
    words[current].focus();
    words[current].scrollIntoView({ block: "nearest" });
  }
  function search() {
    for (const word of words) word.classList.remove("match");
    found = []; chosen = -1;
    const wanted = query.value.toLocaleLowerCase().split(/\\s+/).filter(Boolean);
    if (!wanted.length) { matches.textContent = ""; return; }
    const texts = words.map((word) => word.textContent.toLocaleLowerCase());
    for (let at = 0; at + wanted.length <= texts.length; at++) {
      if (wanted.every((part, row) => texts[at + row].includes(part))) {
        found.push(at);
        for (let row = 0; row < wanted.length; row++) words[at + row].classList.add("match");
      }
    }
    tell();
  }
  function tell() {
    const say = document.body.dataset;
    matches.textContent = !found.length ? say.none
      : say.found.replace("{at}", String(chosen + 1)).replace("{of}", String(found.length));
  }

  if (words.length) words[0].tabIndex = 0;
  player.addEventListener("play", tick);
  for (const name of ["timeupdate", "seeked", "pause"]) player.addEventListener(name, light);
  document.getElementById("text").addEventListener("click", (event) => {
    const place = event.target.closest("[data-s]");
    if (place) playFrom(Number(place.dataset.s));
  });
  query.addEventListener("input", search);
  document.getElementById("search").addEventListener("submit", (event) => {
    event.preventDefault();
    if (!found.length) return;
    chosen = (chosen + 1) % found.length;
    focusWord(found[chosen]);
    tell();
  });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const inField = event.target.closest("input, button, audio, video");
    const onWord = event.target.classList.contains("w");
    if (event.key === "/" && event.target !== query) query.focus();
    else if (event.key === " " && !inField) { if (player.paused) player.play(); else player.pause(); }
    else if (onWord && event.key === "ArrowRight") focusWord(words.indexOf(event.target) + 1);
    else if (onWord && event.key === "ArrowLeft") focusWord(words.indexOf(event.target) - 1);
    else if (onWord && event.key === "Enter") playFrom(Number(event.target.dataset.s));
    else return;
    event.preventDefault();
  });
})();
"""
