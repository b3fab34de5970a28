"""Subtitles by broadcasters' rules, segmented as people do: python -m benchmarks.subtitles [FOLDER ...].

Measures three things. How many subtitles of real speech, timed by hand (NAME.gold.json beside recording and
transcript), violate a rule of a profile, and how many violations speech makes unavoidable: for the built-in
recordings, or those in the given folders. How many lines break inside names and noun groups that are marked
in texts written for this purpose (support/cues). How far subtitles of these texts are from those made by a
person: SubER (P. Wilken, P. Georgakopoulou, E. Matusov, "SubER: A Metric for Automatic Evaluation of
Subtitle Quality", IWSLT 2022), the percentage of words and breaks that had to be changed.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from json import loads
from pathlib import Path

from benchmarks.support.accuracy.rows import FOLDERS
from benchmarks.support.cues.model_subtitles import FOLDER, ModelSubtitles, parted, read_model
from benchmarks.support.cues.speech_limits import least_broken
from benchmarks.support.cues.spoken_turns import spoken_transcript
from benchmarks.support.figure import Figure
from benchmarks.support.material import material
from editor.document.values import Transcript
from editor.formats.subtitles import srt
from editor.services.subtitles.cue_timing import make_subtitles
from editor.services.subtitles.profiles import PROFILES, Profile, profile_named
from editor.services.subtitles.rule_check import check_rules

MODELS = (
    ("english.txt", "en", "netflix"),
    ("english_interview.txt", "en", "netflix"),
    ("german.txt", "de", "netflix-german"),
)
_INSTALL = (
    "SubER is not measured: install the extra `benchmarks` (pip install 'subtitle-edit-rate>=0.4,<1'), "
    "or set its command with --suber"
)


def figures(folders: Sequence[Path] = FOLDERS, suber: str = "suber") -> Iterator[Figure]:
    """Measure speech within the rules, breaks inside of what belongs together, and SubER."""
    for item in material(folders):
        transcript, duration_ms = spoken_transcript(item.truth)
        for profile in PROFILES:
            yield from _rule_figures(item.recording.stem, transcript, profile, duration_ms)
    models = [(read_model(FOLDER / name, language), name, own) for name, language, own in MODELS]
    for model, _name, _own in models:
        for profile in PROFILES:
            bad, lines = parted(model, make_subtitles(model.transcript, profile=profile).cues)
            what = f"{model.name}, {profile.name}: lines that split a name or noun group"
            yield Figure(what, 100 * bad / lines, "%", 1.0)
    if shutil.which(suber) is None:
        print(_INSTALL, file=sys.stderr)
        return
    for model, _name, own in models:
        found = profile_named(own)
        assert found is not None
        yield Figure(
            f"{model.name}, {own}: SubER to those made by hand", _suber(model, found, suber), "%", 12.0
        )


def _rule_figures(name: str, transcript: Transcript, profile: Profile, duration_ms: int) -> Iterator[Figure]:
    cues = make_subtitles(transcript, profile=profile, duration_ms=duration_ms).cues
    broken = sorted({one.cue for one in check_rules(cues, profile, duration_ms=duration_ms)})
    yield Figure(f"{name}, {profile.name}: subtitles with violations", 100 * len(broken) / len(cues), "%")
    least = least_broken(transcript, profile, duration_ms=duration_ms)
    more = 100 * max(0, len(broken) - least) / len(cues)
    yield Figure(f"{name}, {profile.name}: avoidable violations", more, "%", 0.0)


def _suber(model: ModelSubtitles, profile: Profile, command: str) -> float:
    made = make_subtitles(model.transcript, profile=profile, duration_ms=model.duration_ms).cues
    with tempfile.TemporaryDirectory() as folder:
        ours, theirs = Path(folder) / "ours.srt", Path(folder) / "theirs.srt"
        ours.write_text(srt.write(made), encoding="utf-8")
        theirs.write_text(srt.write(model.cues), encoding="utf-8")
        done = subprocess.run(
            [command, "-H", str(ours), "-R", str(theirs)], check=True, capture_output=True, text=True
        )
    return float(loads(done.stdout)["SubER"])


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures; return 1 where one is worse than is acceptable."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.subtitles", description=__doc__)
    parser.add_argument("folders", type=Path, nargs="*", default=FOLDERS, metavar="FOLDER")
    parser.add_argument(
        "--suber", default="suber", metavar="COMMAND", help="the command of subtitle-edit-rate"
    )
    options = parser.parse_args(arguments)
    all_met = True
    for figure in figures(options.folders, options.suber):
        print(figure, flush=True)
        all_met = all_met and figure.is_met
    return 0 if all_met else 1


if __name__ == "__main__":
    sys.exit(main())
