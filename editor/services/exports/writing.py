"""Writing exports: a transcript as it was chosen, in one format or several, all files or none."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from editor.document.notes import has_notes
from editor.document.values import Transcript
from editor.formats.errors import FormatError
from editor.formats.export_formats import SubtitleFormat, export_format
from editor.formats.native.model import MediaReference
from editor.formats.output_files import OutputFile, check_output, write_all_checked
from editor.formats.subtitles.imported_cues import frame_of
from editor.formats.writers.timing_statement import timing_statement
from editor.services.errors import ServiceError
from editor.services.exports.choices import ExportChoices
from editor.services.exports.disfluencies import CleanRules, clean_transcript
from editor.services.exports.file_names import key_file
from editor.services.exports.selection import EVERYTHING, Selection
from editor.services.exports.speaker_styles import SpeakerStyle, key_table, names_said, styled_speakers
from editor.services.subtitles.export import IMPORTED, Rendered, check_of, render, with_recording
from editor.services.subtitles.file_check import chosen_profile, project_shot_changes

NO_NOTES: Final = "The selected part has no notes."
NOT_STATED: Final = "This format can’t state which times are estimated."

NAMES_STAY: Final = "Codes replace speaker names. Names spoken in the text stay: {names}."


@dataclass(frozen=True, slots=True)
class ExportSource:
    """What is exported: the whole text, its recording, and the project's file."""

    transcript: Transcript
    media: MediaReference
    project: Path


@dataclass(frozen=True, slots=True)
class ExportPlan:
    """How it is exported: what was chosen, which part, a person's own words to hide, and whose times.

    `own_fillers`: what is hidden instead of the usual words, by language. `from_sound`: subtitles that are
    kept as they came in get the times of their words. `shot_changes_ms`: when the shots of the picture
    change, for profiles that have a rule for it.
    """

    choices: ExportChoices
    selection: Selection = EVERYTHING
    own_fillers: Mapping[str, Sequence[str]] = field(default_factory=dict)
    from_sound: bool = False
    shot_changes_ms: tuple[int, ...] = ()

    def shaped(self, transcript: Transcript) -> Transcript:
        """Return the transcript as it is written: its part, its speakers' names, without what is hidden."""
        # Codes are those of the whole text, whichever part is written.
        shaped = self.selection.of(styled_speakers(transcript, self.choices.speakers))
        if not self.choices.clean:
            return shaped
        return clean_transcript(shaped, CleanRules.of(transcript.language, self.own_fillers))

    def shaped_with_words(self, transcript: Transcript) -> Transcript:
        """Return what `shaped` does, where there are words in it.

        Raises:
            ServiceError: the transcript has words, but none that was chosen.
        """
        shaped = self.shaped(transcript)
        if _has_words(transcript) and not _has_words(shaped):
            raise ServiceError("No words left to export. Choose a larger part or all words.")
        return shaped


@dataclass(frozen=True, slots=True)
class Target:
    """A format by its name, and the file to write it to."""

    format: str
    path: Path


@dataclass(frozen=True, slots=True)
class Written:
    """What was written in a format, and where."""

    path: Path
    rendered: Rendered


def render_export(
    source: ExportSource,
    plan: ExportPlan,
    *,
    format: str,
    on_progress: Callable[[float], None] | None = None,
) -> Rendered:
    """Return what an export in a format would write; see `render`.

    Raises:
        UnknownChoiceError: no such format, profile, frame rate or time code.
        ServiceError: nothing that was chosen has words.
    """
    return _render(source, plan, plan.shaped_with_words(source.transcript), format, on_progress)


def shot_changes(
    source: ExportSource,
    plan: ExportPlan,
    targets: Sequence[Target],
    *,
    on_progress: Callable[[float], None] | None = None,
) -> tuple[int, ...]:
    """Return when the picture changes its shot, in ms, where subtitles are cut by a rule for it.

    Reading a picture takes minutes; `on_progress` hears the fraction done and may raise to stop.

    Raises:
        UnknownChoiceError: no such profile.
        FormatError: a person's own profile cannot be read.
    """
    name = plan.choices.profile
    kept = name in ("", IMPORTED) and frame_of(source.transcript.extra) is not None
    if kept or not any(isinstance(export_format(one.format), SubtitleFormat) for one in targets):
        return ()
    profile = chosen_profile(name or None)
    return project_shot_changes(source.media, profile, project=source.project, on_progress=on_progress)


def write_exports(
    source: ExportSource,
    plan: ExportPlan,
    targets: Sequence[Target],
    *,
    overwrite: bool = False,
    on_progress: Callable[[float], None] | None = None,
) -> list[Written]:
    """Write a transcript to all targets, or to none; each is read back before it takes its place.

    Speakers' codes have their key written beside the first one, a table of codes and names. `on_progress`
    hears the fraction done and may raise to stop: then nothing was written.

    Raises:
        UnknownChoiceError: no such format, profile, frame rate or time code.
        ServiceError: nothing that was chosen has words.
        FormatError: a file cannot be written, or exists and `overwrite` is off; nothing was changed.
    """
    paths = output_paths(plan, targets)
    for path in paths:
        check_output(path, overwrite=overwrite)
    if len(set(paths)) < len(paths):
        raise FormatError(paths[0], "would be written by two formats", "Choose another name")
    shaped = plan.shaped_with_words(source.transcript)
    made = []
    for number, target in enumerate(targets):
        report = _part_of(on_progress, number, len(targets))
        rendered = _render(source, plan, shaped, target.format, report)
        made.append(Written(target.path, rendered))
    if on_progress is not None:
        on_progress(1.0)
    files = []
    for target, one in zip(targets, made, strict=True):
        asked = plan.choices.options()
        check = check_of(one.rendered, one.path, format=target.format, transcript=shaped, options=asked)
        files.append(OutputFile(one.path, one.rendered.data, check))
    for path in paths[len(targets) :]:
        files.append(OutputFile(path, key_table(source.transcript).encode()))
    write_all_checked(files, overwrite=overwrite)
    return made


def output_paths(plan: ExportPlan, targets: Sequence[Target]) -> list[Path]:
    """Return all files that are written: the targets', and the key to the speakers' codes."""
    paths = [target.path for target in targets]
    coded = plan.choices.speakers is SpeakerStyle.CODES
    return [*paths, key_file(paths[0])] if coded and paths else paths


def _has_words(transcript: Transcript) -> bool:
    return any(segment.words for segment in transcript.segments)


def _render(
    source: ExportSource,
    plan: ExportPlan,
    shaped: Transcript,
    format: str,
    on_progress: Callable[[float], None] | None,
) -> Rendered:
    kind = export_format(format)
    asked, media = plan.choices.options(), source.media
    options = with_recording(asked, format=format, media=media, project=source.project)
    unstated = plan.choices.state_times and kind is not None and not kind.states_times
    if plan.choices.state_times:
        options = replace(options, timing=timing_statement(shaped))
    rendered = render(
        shaped,
        source.media,
        format=format,
        profile=plan.choices.profile or None,
        from_sound=plan.from_sound,
        shot_changes_ms=plan.shot_changes_ms,
        options=options,
        on_progress=on_progress,
    )
    told = [NOT_STATED] if unstated else []
    if kind is not None and kind.only_notes and not has_notes(shaped.segments):
        told.append(NO_NOTES)
    if plan.choices.speakers is SpeakerStyle.CODES and (said := names_said(source.transcript)):
        told.append(NAMES_STAY.format(names=", ".join(f"{name} ({count})" for name, count in said.items())))
    return replace(rendered, notices=(*rendered.notices, *told)) if told else rendered


def _part_of(
    on_progress: Callable[[float], None] | None, number: int, count: int
) -> Callable[[float], None] | None:
    if on_progress is None:
        return None
    return lambda fraction: on_progress((number + fraction) / count)


def all_notices(written: Sequence[Written], said: Callable[[str], str] = str) -> tuple[str, ...]:
    """Return what a person should know of exports, each sentence once, as `said` in the person's language.

    Of several exports a sentence names the files that it is about.
    """
    names: dict[str, list[str]] = {}
    for one in written:
        for notice in one.rendered.notices:
            names.setdefault(notice, []).append(one.path.name)
    if len(written) < 2:
        return tuple(said(notice) for notice in names)
    return tuple(f"{', '.join(files)}: {said(notice)}" for notice, files in names.items())
