"""`earproof export`: subtitles, text or JSON, to a file or to stdout."""

from __future__ import annotations

import argparse

from editor.cli.commands.check import shot_progress
from editor.cli.console import Console, counted
from editor.cli.open_project import open_project
from editor.document.values import Transcript
from editor.formats.broadcast.time_code import FRAME_RATES, frame_rate_named
from editor.formats.errors import FormatError
from editor.formats.export_formats import SubtitleFormat, export_format
from editor.formats.native import project_format
from editor.formats.output_files import check_output
from editor.formats.writers.options import WritingOptions
from editor.services.errors import UnknownChoiceError
from editor.services.history.revisions import RevisionHistory
from editor.services.storage.copies import save_without_history
from editor.services.storage.store import Store
from editor.services.subtitles.export import IMPORTED, Rendered, export, render, with_recording
from editor.services.subtitles.file_check import chosen_profile, project_shot_changes
from editor.services.subtitles.imported import has_imported_cues
from editor.services.subtitles.profiles import STANDARD


def run(options: argparse.Namespace, console: Console) -> int:
    """Write the export and say what it holds; without a file, print it."""
    with open_project(options.file, console) as store:
        transcript = store.document.transcript
        if options.revision is not None:
            history = RevisionHistory.of_store(store)
            transcript = store.document.transcript_at(history.find(options.revision))
        options.format = (options.format or _imported_format(options, transcript)).lower()
        if options.format == project_format.FORMAT:
            return _write_project(options, console, store, transcript)
        media = store.media
    shots: tuple[int, ...] = ()
    if _is_cut(options, transcript):
        shots = project_shot_changes(
            media,
            chosen_profile(options.profile),
            project=options.file,
            on_progress=shot_progress(console),
        )
    choices = {
        "format": options.format,
        "profile": options.profile,
        "speakers": options.speakers,
        "shot_changes_ms": shots,
        "from_sound": options.times == "sound",
        "options": with_recording(
            _options(options), format=options.format, media=media, project=options.file
        ),
    }
    if options.output is None or str(options.output) == "-":
        options.output = None
        made = render(transcript, media, **choices)
        if not made.is_text:
            raise FormatError(options.file, "cannot be printed in this format", "name a file with -o")
        if not console.json:
            console.raw(made.text)
    else:
        _check_not_the_project(options)
        made = export(transcript, media, options.output, overwrite=options.force, **choices)
        console.result(f"{_content(made)}Written: {options.output}")
    for notice in made.notices:
        console.notice(notice)
    if made.broken:
        console.notice(_broken(made, options.profile or STANDARD.name))
    console.document(
        {
            "file": str(options.output) if options.output is not None else None,
            "format": options.format,
            "cues": len(made.cues),
            "notices": list(made.notices),
            "broken_rules": len(made.broken),
        }
        | ({"text": made.text} if options.output is None else {})
    )
    return 0


def _is_cut(options: argparse.Namespace, transcript: Transcript) -> bool:
    """Whether subtitles are cut by a profile, and none that came in are kept."""
    kept = (options.profile or IMPORTED).lower() == IMPORTED and has_imported_cues(transcript)
    return not kept and isinstance(export_format(options.format), SubtitleFormat)


def _broken(made: Rendered, profile: str) -> str:
    cues = len({one.cue for one in made.broken})
    return (
        f"{counted(len(made.broken), 'rule')} of the profile {profile} cannot be met, in "
        f"{counted(cues, 'subtitle')} of {len(made.cues):,}: earproof check lists them."
    )


def _options(options: argparse.Namespace) -> WritingOptions:
    """Return the frame rate and the time code that were asked for."""
    rate = frame_rate_named(options.frame_rate)
    if rate is None:
        raise UnknownChoiceError("frame rate", options.frame_rate, [one.name for one in FRAME_RATES])
    start = rate.parse(options.start_code) if options.start_code is not None else 0
    if start is None:
        what = f"time code at {rate.name} frames a second"
        raise UnknownChoiceError(what, options.start_code, [f"those from {rate.code(0)} on"])
    return WritingOptions(rate=rate, start_frame=start)


def _write_project(
    options: argparse.Namespace, console: Console, store: Store, transcript: Transcript
) -> int:
    """Write a project that begins with this state."""
    if options.output is None or str(options.output) == "-":
        raise FormatError(options.file, "a project cannot be printed", "name a file with -o")
    _check_not_the_project(options)
    check_output(options.output, overwrite=options.force)
    save_without_history(store, options.output, transcript=transcript, overwrite=options.force)
    console.document({"file": str(options.output), "format": project_format.FORMAT, "cues": 0, "notices": []})
    console.result(f"Written without history: {options.output}")
    return 0


def _imported_format(options: argparse.Namespace, transcript: Transcript) -> str:
    if not has_imported_cues(transcript):
        raise FormatError(
            options.file, "holds no subtitles that came in", "name the format to write with --format"
        )
    return IMPORTED


def _check_not_the_project(options: argparse.Namespace) -> None:
    if options.output.exists() and options.output.samefile(options.file):
        raise FormatError(options.output, "is the project itself", "choose another name for the export")


def _content(made: Rendered) -> str:
    return f"{counted(len(made.cues), 'subtitle')}. " if made.cues else ""
