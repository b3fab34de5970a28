"""`earproof export`: subtitles, text or JSON, to files or to stdout."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from editor.cli.commands.check import shot_progress
from editor.cli.console import Console, counted
from editor.cli.open_project import open_project
from editor.document.values import Transcript
from editor.formats.decoding_text import read_text
from editor.formats.errors import FormatError
from editor.formats.export_formats import EXPORTS, ExportFormat, SubtitleFormat, export_format
from editor.formats.native import project_format
from editor.formats.output_files import check_output
from editor.formats.subtitles.imported_cues import frame_of, has_imported_cues
from editor.services.errors import ServiceError, UnknownChoiceError
from editor.services.exports.choices import ExportChoices
from editor.services.exports.file_names import SourceFiles, file_in
from editor.services.exports.selection import EVERYTHING, Selection, speaker_ids
from editor.services.exports.speaker_styles import SpeakerStyle
from editor.services.exports.web_playback import playback_notice
from editor.services.exports.writing import (
    ExportPlan,
    ExportSource,
    Target,
    Written,
    all_notices,
    output_paths,
    render_export,
    write_exports,
)
from editor.services.history.revisions import RevisionHistory
from editor.services.settings import Settings
from editor.services.storage.copies import save_without_history
from editor.services.storage.store import Store
from editor.services.subtitles.export import IMPORTED, Rendered
from editor.services.subtitles.file_check import chosen_profile, project_shot_changes
from editor.services.subtitles.profiles import STANDARD


def run(options: argparse.Namespace, console: Console) -> int:
    """Write the exports and say what they hold; without a file, print the one."""
    with open_project(options.file, console) as store:
        transcript = store.document.transcript
        if options.revision is not None:
            history = RevisionHistory.of_store(store)
            transcript = store.document.transcript_at(history.find(options.revision))
        remembered = ExportChoices.from_json(store.export_choices) if options.as_remembered else None
        formats = _formats(options, transcript, remembered)
        if formats == [project_format.FORMAT]:
            return _write_project(options, console, store, transcript)
        source, files = ExportSource(transcript, store.media, store.path), SourceFiles.of_store(store)
    plan = _plan(options, transcript, remembered or ExportChoices())
    if _is_cut(plan, formats, transcript):
        shots = project_shot_changes(
            source.media,
            chosen_profile(plan.choices.profile or None),
            project=options.file,
            on_progress=shot_progress(console),
        )
        plan = replace(plan, shot_changes_ms=shots)
    if options.output is None or str(options.output) == "-":
        return _print(options, console, source, plan, formats)
    targets = _targets(options.output, formats, transcript, files=files, console=console)
    for path in output_paths(plan, targets):
        files.check(path)
    written = write_exports(source, plan, targets, overwrite=options.force)
    return _tell(console, source, plan, targets, written)


def _formats(
    options: argparse.Namespace, transcript: Transcript, remembered: ExportChoices | None
) -> list[str]:
    """Return the names of the formats, each once.

    Raises:
        FormatError: none was named, or the subtitles that came in, and the project has none.
        ServiceError: a project was asked for beside other formats.
    """
    named = [name.strip().lower() for given in options.format for name in given.split(",") if name.strip()]
    if not named and remembered is not None:
        named = list(remembered.formats)
    named = named or [_format_of_ending(options.output) or IMPORTED]
    if not has_imported_cues(transcript):
        no_cues = "has no imported subtitles"
        if IMPORTED in named and options.output is not None and options.output.suffix and not options.format:
            raise FormatError(options.output, "has an unknown ending", "Choose the format with --format")
        if IMPORTED in named:
            raise FormatError(options.file, no_cues, "Choose the format with --format")
        if (options.profile or "").lower() == IMPORTED:
            raise FormatError(options.file, no_cues, "Choose another profile, or leave out --profile")
    if project_format.FORMAT in named and len(named) > 1:
        raise ServiceError(
            f"The format {project_format.FORMAT} can’t be combined with others. Export it alone."
        )
    return list(dict.fromkeys(named))


def _format_of_ending(output: Path | None) -> str | None:
    """Return the format that an output's ending stands for, None for none: what `talk.stl` is to hold."""
    ending = output.suffix.lower() if output is not None else ""
    found = [kind.name for kind in EXPORTS if kind.ending.lower() == ending]
    return found[0] if len(found) == 1 else next((name for name in found if f".{name}" == ending), None)


def _plan(options: argparse.Namespace, transcript: Transcript, remembered: ExportChoices) -> ExportPlan:
    """Return what was asked for; what was not is as it was remembered."""
    choices = replace(
        remembered,
        profile=options.profile if options.profile is not None else remembered.profile,
        speakers=_style(options, remembered.speakers),
        clean=options.clean if options.clean is not None else remembered.clean or options.fillers is not None,
        state_times=options.state_times or remembered.state_times,
        karaoke=options.karaoke or remembered.karaoke,
        notes=options.notes or remembered.notes,
        frame_rate=options.frame_rate or remembered.frame_rate,
        start_code=options.start_code if options.start_code is not None else remembered.start_code,
    )
    choices.options()  # a rate or a code that is wrong is told before any work
    return ExportPlan(
        choices,
        selection=_selection(options, transcript),
        own_fillers=_fillers(options, transcript),
        from_sound=options.times == "sound",
    )


def _style(options: argparse.Namespace, remembered: SpeakerStyle) -> SpeakerStyle:
    if options.speakers_as is not None:
        return SpeakerStyle(options.speakers_as)
    if options.speakers is not None:
        return SpeakerStyle.PLACED if options.speakers else SpeakerStyle.NOBODY
    return remembered


def _selection(options: argparse.Namespace, transcript: Transcript) -> Selection:
    names = options.speaker
    ids = speaker_ids(transcript, names) if names else None
    if options.from_ is None and options.to is None and ids is None:
        return EVERYTHING
    return Selection(options.from_, options.to, ids)


def _fillers(options: argparse.Namespace, transcript: Transcript) -> dict[str, list[str]]:
    """Return a person's own words to hide, those of a file instead of those of the settings."""
    if options.fillers is None:
        return Settings().values.fillers
    code = transcript.language.split("-", maxsplit=1)[0].lower()
    return {code: [line.strip() for line in read_text(options.fillers).split("\n") if line.strip()]}


def _targets(
    output: Path, formats: Sequence[str], transcript: Transcript, *, files: SourceFiles, console: Console
) -> list[Target]:
    """Return the file of each format: what was named for one, those in the folder that was named."""
    if len(formats) == 1 and not output.is_dir():
        own = _kind(formats[0], transcript)
        if output.suffix.lower() not in ("", own.ending.lower()) and _format_of_ending(output) is not None:
            console.notice(f"{output.name} is in the format {own.name}, whatever its ending.")
        return [Target(formats[0], output)]
    if not output.exists():
        raise FormatError(output, "doesn’t exist", "Create it or choose another folder")
    if not output.is_dir():
        raise FormatError(output, "isn’t a folder", "For several formats, choose a folder with -o")
    targets: list[Target] = []
    for name in formats:
        kind = _kind(name, transcript)
        taken = [target.path for target in targets]
        path, why = files.free(file_in(output, files.project.stem, kind, taken))
        if why:
            console.notice(why)
        targets.append(Target(name, path))
    return targets


def _kind(name: str, transcript: Transcript) -> ExportFormat:
    frame = frame_of(transcript.extra)
    kind = export_format(frame.format if name == IMPORTED and frame is not None else name)
    if kind is None:
        raise UnknownChoiceError("format", name, [one.name for one in EXPORTS])
    return kind


def _print(
    options: argparse.Namespace,
    console: Console,
    source: ExportSource,
    plan: ExportPlan,
    formats: Sequence[str],
) -> int:
    """Print the one export."""
    if len(formats) > 1:
        raise FormatError(options.file, "can’t be printed in several formats", "Choose a folder with -o")
    made = render_export(source, plan, format=formats[0])
    if not made.is_text:
        raise FormatError(options.file, "can’t be printed in this format", "Choose a file with -o")
    if not console.json:
        console.raw(made.text)
    for notice in made.notices:
        console.notice(notice)
    if made.broken:
        console.notice(_broken(made, plan))
    facts = {"file": None, "format": formats[0], "cues": len(made.cues), "notices": list(made.notices)}
    console.document(facts | {"broken_rules": len(made.broken), "text": made.text})
    return 0


def _is_cut(plan: ExportPlan, formats: Sequence[str], transcript: Transcript) -> bool:
    """Whether subtitles are cut by a profile, and none that came in are kept."""
    kept = (plan.choices.profile or IMPORTED).lower() == IMPORTED and has_imported_cues(transcript)
    return not kept and any(isinstance(export_format(name), SubtitleFormat) for name in formats)


def _broken(made: Rendered, plan: ExportPlan) -> str:
    cues = len({one.cue for one in made.broken})
    profile = plan.choices.profile or STANDARD.name
    return (
        f"{counted(len(made.broken), 'rule')} of the profile {profile} couldn’t be met, in "
        f"{counted(cues, 'subtitle')} of {len(made.cues):,}. Run “earproof check” to list them."
    )


def _tell(
    console: Console,
    source: ExportSource,
    plan: ExportPlan,
    targets: Sequence[Target],
    written: Sequence[Written],
) -> int:
    """Say what was written, and what a person should know of it."""
    for one in written:
        cues = len(one.rendered.cues)
        content = f"{counted(cues, 'subtitle')}. " if cues else ""
        console.result(f"{content}Saved: {one.path}")
    paths = output_paths(plan, targets)
    for path in paths[len(targets) :]:
        console.result(f"Key to the speaker codes. Saved: {path}")
    playback = playback_notice([target.format for target in targets], source.media, source.project)
    notices = [*all_notices(written), *([playback] if playback else [])]
    for notice in notices:
        console.notice(notice)
    # All subtitles of one export are cut alike.
    cut = next((one.rendered for one in written if one.rendered.broken), None)
    if cut is not None:
        console.notice(_broken(cut, plan))
    first = written[0]
    facts = {
        "file": str(first.path),
        "format": targets[0].format,
        "cues": len(first.rendered.cues),
        "notices": notices,
        "broken_rules": len(cut.broken) if cut is not None else 0,
    }
    if len(paths) > 1:
        facts["files"] = [str(path) for path in paths]
    console.document(facts)
    return 0


def _write_project(
    options: argparse.Namespace, console: Console, store: Store, transcript: Transcript
) -> int:
    """Write a project that begins with this state."""
    if options.output is None or str(options.output) == "-":
        raise FormatError(options.file, "is a project and can’t be printed", "Choose a file with -o")
    if _selection(options, transcript) != EVERYTHING or options.clean or options.speakers_as:
        raise FormatError(
            options.file,
            "is a project and contains the whole text",
            "Leave out options for a part or for other words",
        )
    SourceFiles.of_store(store).check(options.output)
    check_output(options.output, overwrite=options.force)
    save_without_history(store, options.output, transcript=transcript, overwrite=options.force)
    console.document({"file": str(options.output), "format": project_format.FORMAT, "cues": 0, "notices": []})
    console.result(f"Saved without history: {options.output}")
    return 0
