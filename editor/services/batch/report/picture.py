"""A recording's coverage as a small picture (SVG), short enough for thousands of them on a page."""

from __future__ import annotations

from typing import Final

from editor.services.batch.coverage import (
    BORNE_OUT,
    COLUMNS,
    DIFFERS,
    MISSING,
    RECOGNISED,
    SILENCE,
    UNHEARD,
    runs,
)

KINDS: Final = {
    BORNE_OUT: "matched",
    RECOGNISED: "recognized, not checked against a transcript",
    DIFFERS: "differing",
    UNHEARD: "text that was not recognized",
    MISSING: "missing speech",
}
"""What a letter of a coverage stands for. Each has a height of its own, so that colours are not needed."""
STYLE: Final = """\
svg.c { width: 15rem; height: 1.25rem; display: block; background: var(--rail); print-color-adjust: exact;
  -webkit-print-color-adjust: exact; }
.c path { fill: none; } .c .b { stroke: var(--good); stroke-width: 6; } .c .r { stroke: var(--plain);
  stroke-width: 6; } .c .d { stroke: var(--differs); stroke-width: 13; } .c .u { stroke: var(--unheard);
  stroke-width: 20; } .c .m { stroke: var(--missing); stroke-width: 20; stroke-dasharray: .6 .4; }
"""
"""How the pictures look; the page says which colours these are."""


def coverage_picture(code: str) -> str:
    """Return the picture of a coverage: a path for each kind, from left to right along the recording."""
    if not code:
        return ""
    paths: dict[str, str] = {}
    ends: dict[str, int] = {}
    at = 0
    for length, letter in runs(code):
        if letter != SILENCE:
            moved = f"m{at - ends[letter]} 0" if letter in ends else f"M{at} 10"
            paths[letter] = f"{paths.get(letter, '')}{moved}h{length}"
            ends[letter] = at + length
        at += length
    drawn = "".join(f'<path class="{letter}" d="{path}"/>' for letter, path in paths.items())
    return f'<svg class="c" viewBox="0 0 {COLUMNS} 20" preserveAspectRatio="none">{drawn}</svg>'


def legend() -> str:
    """Return what the kinds look like, each with its name."""
    parts = (
        f'<span class="key"><svg class="c" viewBox="0 0 8 20" preserveAspectRatio="none">'
        f'<path class="{letter}" d="M0 10h8"/></svg> {name}</span>'
        for letter, name in KINDS.items()
    )
    return " ".join(parts)
