"""What a window makes its working parts with: the real ones, or in tests others."""

from __future__ import annotations

from typing import TypedDict

from editor.ui.correction.retiming import MakeRealigner, process_realigner
from editor.ui.playback.playback_control import MakePlayer, make_player
from editor.ui.projects.alignment_job import MakeAligner, process_aligner
from editor.ui.voices.voice_telling import MakeAttributor, process_attributor


class Makers(TypedDict, total=False):
    """Those that are not the usual ones."""

    make_player: MakePlayer
    make_aligner: MakeAligner
    make_realigner: MakeRealigner
    make_attributor: MakeAttributor


def all_makers(
    given: Makers,
) -> tuple[MakePlayer, MakeAligner, MakeRealigner, MakeAttributor]:
    """Return those given, and the usual ones for the rest."""
    return (
        given.get("make_player", make_player),
        given.get("make_aligner", process_aligner),
        given.get("make_realigner", process_realigner),
        given.get("make_attributor", process_attributor),
    )
