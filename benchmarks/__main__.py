"""Run the given benchmarks, or all: python -m benchmarks [documents] [window] [editor] [alignment] ...

`editor --against FOLDER [--rounds N]` compares the window with that of another checkout instead. The exit
status is 1 if a figure exceeds its limit.
"""

from __future__ import annotations

import importlib
import subprocess
import sys
from collections.abc import Sequence

from benchmarks.ui import editor_against

MODULES = {
    "documents": "benchmarks.documents",
    "window": "benchmarks.ui.window",
    "waveform": "benchmarks.ui.waveform",
    "editor": "benchmarks.ui.editor",
    "stalls": "benchmarks.ui.stalls",
    "subtitles": "benchmarks.subtitles",
    "playback": "benchmarks.ui.playback",
    "video": "benchmarks.ui.video",
    "follow": "benchmarks.ui.word_highlight",
    "matching": "benchmarks.matching",
    "alignment": "benchmarks.alignment",
    "align_accuracy": "benchmarks.align_accuracy",
    "batch": "benchmarks.batch",
    "cluster": "benchmarks.cluster.simulation",
    "speakers": "benchmarks.speakers",
    "edit_verdicts": "benchmarks.edit_verdicts",
    "review_yield": "benchmarks.review_yield",
    "glossary_yield": "benchmarks.glossary_yield",
    "repairs": "benchmarks.repairs.table",
    "crash": "benchmarks.endurance.crash",
    "fuzz": "benchmarks.endurance.fuzz",
    "damaged_inputs": "benchmarks.endurance.damaged_inputs",
}
"""By name on the command line."""


def main(names: Sequence[str]) -> int:
    """Print every figure as it is measured; several benchmarks run in separate processes."""
    if "--against" in names and names[0] == "editor":
        return editor_against.main(names[1:])
    if len(names) > 1 and names[1].startswith("--"):  # what a benchmark can be asked besides
        status: int = importlib.import_module(MODULES[names[0]]).main(names[1:])
        return status
    if len(names) != 1:
        command = [sys.executable, "-m", "benchmarks"]
        done = [subprocess.run([*command, name], check=False) for name in names or MODULES]
        return int(any(process.returncode for process in done))
    print(f"{names[0]}:", flush=True)
    all_met = True
    for figure in importlib.import_module(MODULES[names[0]]).figures():
        print(figure, flush=True)
        all_met = all_met and figure.is_met
    return 0 if all_met else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
