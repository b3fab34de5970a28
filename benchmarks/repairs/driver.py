"""One repair in the window of the checkout on the path: python -m repairs.driver REPAIR MATERIAL FOLDER.

Prints a line of JSON. It runs in a process of its own, for two checkouts have packages of the same names.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Final

from . import file_repairs, speaker_repairs, text_repairs
from .hand import Drive, NotRepairedError, Steps
from .opened_window import OpenedWindow

Repair = Callable[[OpenedWindow], Steps]
REPAIRS: Final[dict[str, Repair]] = {
    "one word, by the proposal": text_repairs.take_proposal,
    "one word, typed": text_repairs.type_word,
    "one name 40 times, all alike": text_repairs.fix_alike,
    "one name 40 times, replaced": text_repairs.replace_all,
    "speaker of one paragraph": speaker_repairs.name_turn,
    "all Unknown turns named": speaker_repairs.name_unknown_turns,
    "a missing passage": text_repairs.insert_missing,
    "a paragraph split by speakers": speaker_repairs.split_turn,
    "the border of a word": text_repairs.move_border,
    "SRT written": file_repairs.export_srt,
    "an earlier version of a passage": file_repairs.restore_passage,
    "going on the next day": file_repairs.go_on_next_day,
}


def main(name: str, material: Path, folder: Path) -> int:
    """Make a repair; print what it took, or what was wrong."""
    import editor

    at = OpenedWindow(material, folder)
    drive = Drive(at.app, REPAIRS[name](at), at.hand.effort)
    answer: dict[str, object] = {"home": editor.__file__}
    try:
        drive.run()
    except NotRepairedError as error:
        answer["error"] = str(error)
    answer["effort"] = asdict(at.hand.effort)
    print(json.dumps(answer), flush=True)
    return int("error" in answer)


if __name__ == "__main__":
    code = main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
    os._exit(code)  # what works beside an earlier window may not end by itself
