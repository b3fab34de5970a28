"""The work of one recording of a batch: aligned, exported, measured, and a record kept of it.

`process_item` is a plain function of values that can be pickled, so it runs in this process, in another, or
on another machine that sees the same files.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from alignment.errors import Cancelled
from alignment.progress import Progress
from editor.formats.errors import FormatError
from editor.formats.export_formats import EXPORTS, export_format
from editor.formats.native import project_format
from editor.formats.native.project_format import NativeFile
from editor.services.aligners import AlignFunction
from editor.services.batch.failures import failure_sentence, is_refusal
from editor.services.batch.inputs import ItemInputs, has_remote_files, is_unchanged, read_inputs
from editor.services.batch.items import BatchItem, BatchSettings, ItemResult, ItemStatus, RemoteFile
from editor.services.batch.measuring import measure
from editor.services.batch.records import ItemRecord, ItemRecords, RecordStatus
from editor.services.batch.remote_files import LocalCopies
from editor.services.errors import UnknownChoiceError
from editor.services.exports.choices import ExportChoices
from editor.services.exports.file_names import file_in
from editor.services.exports.writing import (
    ExportPlan,
    ExportSource,
    Target,
    all_notices,
    shot_changes,
    write_exports,
)
from editor.services.storage.media_identity import sha256
from editor.services.storage.project_creation import create_project
from editor.services.subtitles.file_check import chosen_profile
from editor.services.wording import made_by

if TYPE_CHECKING:
    from alignment import Aligner
    from alignment.types import Alignment, Script

Task = Callable[..., ItemResult]
"""What is done with a recording: `process_item`, perhaps with some arguments given already."""


def process_item(
    item: BatchItem,
    settings: BatchSettings,
    *,
    progress: Progress | None = None,
    aligner: AlignFunction | None = None,
) -> ItemResult:
    """Align and export a recording, unless all is there already; never raises, but tells what went wrong.

    What was done before is known by the content of the files and by the settings. `progress` may be
    cancelled: what is being written is finished, and the result says STOPPED. `aligner` takes the place of
    the real one, which keeps its models from one call to the next.
    """
    records = ItemRecords(settings.out)
    record = records.read(item.name)
    work = _ItemWork(item, settings, records, record)
    try:
        if record is not None and (kept := kept_result(item, settings, record)) is not None:
            return kept
        return work.run_to_end(aligner or _aligner(settings.cores).align, progress)
    except Cancelled:
        return work.result(ItemStatus.STOPPED)
    except Exception as error:
        return work.failed(failure_sentence(error), refused=is_refusal(error))


def kept_result(item: BatchItem, settings: BatchSettings, record: ItemRecord) -> ItemResult | None:
    """Return what an earlier run left of an item whose files and settings are the same; None for nothing.

    Raises:
        ModelError: the model is unknown or damaged.
    """
    if record.result is None or not is_unchanged(item, settings, record):
        return None
    return _still_valid(record, settings)


def record_failure(item: BatchItem, settings: BatchSettings, problem: str) -> ItemResult:
    """Return and keep the failure of an item whose process ended without an answer."""
    records = ItemRecords(settings.out)
    return _ItemWork(item, settings, records, records.read(item.name)).failed(problem)


def end_aligner() -> None:
    """Give back what the aligner of this process holds."""
    while _ALIGNERS:
        _ALIGNERS.popitem()[1].close()


class _ItemWork:
    """One item under way."""

    def __init__(
        self, item: BatchItem, settings: BatchSettings, records: ItemRecords, record: ItemRecord | None
    ) -> None:
        self._item, self._settings = item, settings
        self._records, self._record = records, record
        self._inputs: ItemInputs | None = None
        self._begun = time.perf_counter()
        self._notices: list[str] = []
        self._project = _output_path(settings.out, item.name, project_format.SUFFIX)

    def run_to_end(self, align: AlignFunction, progress: Progress | None) -> ItemResult:
        """Do what is left to do, and keep a record; copies of files at URLs are there until then."""

        def give_up_if_cancelled() -> None:
            if progress is not None and progress.cancelled:
                raise Cancelled

        with LocalCopies(self._records.copies, on_block=give_up_if_cancelled) as copies:
            return self._run(align, progress, copies)

    def _run(self, align: AlignFunction, progress: Progress | None, copies: LocalCopies) -> ItemResult:
        self._inputs = inputs = read_inputs(self._item, self._settings, self._record, copies)
        record = self._record
        if record is not None and (inputs.alignment_key, inputs.export_key) == _keys(record):
            kept = _still_valid(record, self._settings)
            if kept is not None:
                now = self.result(kept.status)  # the files may have moved
                kept = replace(kept, recording=now.recording, transcript=now.transcript)
                self._keep(record.status, kept, record.outputs)  # so that next time nothing need be read
                return kept
        targets = self._targets()
        is_aligned = self._is_aligned()
        written = [*([] if is_aligned else [self._project]), *(target.path for target in targets)]
        for path in written:
            self._check_replaceable(path)
        self._project.parent.mkdir(parents=True, exist_ok=True)
        if not is_aligned:
            self._align(align, progress, written, copies)
        else:
            self._begin_writing(written)
        project = project_format.read(self._project)
        self._export(project, targets, copies)
        return self._finish(project, targets, is_aligned=is_aligned)

    def _align(
        self, align: AlignFunction, progress: Progress | None, written: list[Path], copies: LocalCopies
    ) -> None:
        """Align, and write the project; the record says so from the moment that the alignment is there."""
        item, settings = self._item, self._settings
        create_project(
            copies.path(item.recording),
            copies.path(item.transcript) if item.transcript is not None else None,
            self._project,
            aligner=_Announced(align, lambda: self._begin_writing(written)),
            model=item.model or settings.model,
            language=item.language or settings.language,
            glossary=settings.glossary,
            cues=settings.cues,
            track=item.track,
            is_copy=isinstance(item.recording, RemoteFile),
            overwrite=True,
            force=settings.force or item.force,
            progress=progress,
            on_notice=self._notices.append,
        )

    def _export(self, project: NativeFile, targets: list[Target], copies: LocalCopies) -> None:
        if not targets:
            return
        media, recording = project.media, self._item.recording
        if isinstance(recording, RemoteFile) and chosen_profile(self._settings.profile or None).shot_gap_ms:
            media = replace(media, absolute_path=str(copies.path(recording)))
        source = ExportSource(project.transcript, media, self._project)
        plan = ExportPlan(ExportChoices(profile=self._settings.profile))
        plan = replace(plan, shot_changes_ms=shot_changes(source, plan, targets))
        self._notices += all_notices(write_exports(source, plan, targets, overwrite=True))

    def _finish(self, project: NativeFile, targets: list[Target], *, is_aligned: bool) -> ItemResult:
        before = self._record
        if is_aligned and before is not None and before.result is not None:
            found = before.result.measures, before.result.taken_ms
        else:
            found = measure(project.transcript, project.media.duration_ms), self._taken_ms()
        paths = [self._project, *(target.path for target in targets)]
        result = replace(
            self.result(ItemStatus.DONE),
            outputs=tuple(map(self._relative, paths)),
            language=project.transcript.language,
            engine=made_by(project.engine),
            duration_ms=project.media.duration_ms,
            measures=found[0],
            taken_ms=found[1],
        )
        digests = {self._relative(path): sha256(path) for path in paths}
        if is_aligned and before is not None:  # a person may have changed the project, which is not ours then
            name = self._relative(self._project)
            digests[name] = before.outputs.get(name, digests[name])
        # What an earlier run wrote in other formats stays, and may be written again some time.
        known = before.outputs if before is not None else {}
        self._keep(RecordStatus.DONE, result, known | digests)
        return result

    def result(self, status: ItemStatus, problem: str = "") -> ItemResult:
        """Return what is known of the item whatever came of it."""
        item = self._item
        return ItemResult(
            item.name,
            status,
            str(item.recording),
            str(item.transcript) if item.transcript is not None else "",
            problem=problem,
            taken_ms=self._taken_ms(),
            notices=tuple(self._notices),
        )

    def failed(self, problem: str, *, refused: bool = False) -> ItemResult:
        """Return a failure, and keep it: the same files need not be tried again."""
        result = replace(self.result(ItemStatus.FAILED, problem), refused=refused)
        try:
            before = self._records.read(self._item.name)  # it may have begun to write
            if self._inputs is None:
                if has_remote_files(self._item):
                    return result  # whoever could not be reached is asked once a run, and again in the next
                with LocalCopies(self._records.copies, on_block=lambda: None) as copies:
                    self._inputs = read_inputs(self._item, self._settings, before, copies)
            self._keep(RecordStatus.FAILED, result, before.outputs if before is not None else {})
        except Exception:
            return result  # without a record it is tried again next time, which does no harm
        return result

    def _keep(self, status: RecordStatus, result: ItemResult | None, outputs: dict[str, str]) -> None:
        assert self._inputs is not None
        inputs = self._inputs
        keys = (inputs.alignment_key, inputs.export_key)
        stored = replace(result, kept=False) if result is not None else None
        self._records.write(ItemRecord(self._item.name, status, *keys, inputs.stamps, dict(outputs), stored))

    def _begin_writing(self, written: list[Path]) -> None:
        """Keep that these files are being written: what a killed run leaves of them is ours."""
        before = self._record.outputs if self._record is not None else {}
        self._keep(RecordStatus.WRITING, None, before | {self._relative(path): "" for path in written})

    def _is_aligned(self) -> bool:
        """Whether the project is there, and made from the same."""
        record, inputs = self._record, self._inputs
        return (
            record is not None
            and inputs is not None
            and record.status is RecordStatus.DONE
            and record.alignment_key == inputs.alignment_key
            and self._project.is_file()
        )

    def _check_replaceable(self, path: Path) -> None:
        """Refuse to replace what this batch did not write, or what a person changed since.

        Raises:
            FormatError: it is such a file.
        """
        if not path.exists():
            return
        record, name = self._record, self._relative(path)
        digest = record.outputs.get(name) if record is not None else None
        if digest == "" and not _has_revisions(path):  # a killed run was writing it
            return
        if not digest or sha256(path) != digest:
            problem = "was changed since this batch saved it"
            raise FormatError(path, problem, "Move it away, or choose another output folder")

    def _targets(self) -> list[Target]:
        """Return the file of each format that is asked for."""
        targets: list[Target] = []
        for name in self._settings.formats:
            kind = export_format(name)
            if kind is None:
                raise UnknownChoiceError("format", name, [one.name for one in EXPORTS])
            taken = [target.path for target in targets]
            stem = self._item.name.rsplit("/", 1)[-1]
            targets.append(Target(name, file_in(self._project.parent, stem, kind, taken)))
        return targets

    def _relative(self, path: Path) -> str:
        return path.relative_to(self._settings.out).as_posix()

    def _taken_ms(self) -> int:
        return round((time.perf_counter() - self._begun) * 1000)


def _still_valid(record: ItemRecord, settings: BatchSettings) -> ItemResult | None:
    """Return the result of a record of the same content, where it still stands; None where not."""
    if record.result is None:
        return None
    if record.status is RecordStatus.FAILED:
        return None if settings.retry_failed else replace(record.result, kept=True)
    there = all((settings.out / name).is_file() for name in record.result.outputs)
    return replace(record.result, kept=True) if record.status is RecordStatus.DONE and there else None


def _keys(record: ItemRecord) -> tuple[str, str]:
    return record.alignment_key, record.export_key


def _output_path(out: Path, name: str, ending: str) -> Path:
    folder, _, stem = name.rpartition("/")
    return out / folder / f"{stem}{ending}"


def _has_revisions(path: Path) -> bool:
    """Whether a person went on from the project that this batch wrote."""
    return path.suffix == project_format.SUFFIX and bool(project_format.read(path).records)


_ALIGNERS: dict[int | None, Aligner] = {}
"""The aligner of this process, its models kept loaded, by the number of cores that it may use."""


def _aligner(cores: int | None) -> Aligner:
    from alignment import Aligner

    if cores not in _ALIGNERS:
        _ALIGNERS[cores] = Aligner(cores=cores)
    return _ALIGNERS[cores]


@dataclass(frozen=True, slots=True)
class _Announced:
    """An aligner that tells when its alignment is there, before anything is made of it."""

    align: AlignFunction
    is_there: Callable[[], None]

    def __call__(
        self,
        recording: Path,
        script: Script | None,
        *,
        model: str,
        language: str | None,
        glossary: Sequence[str],
        force: bool,
        track: int | None,
        progress: Progress | None,
    ) -> Alignment:
        found = self.align(
            recording,
            script,
            model=model,
            language=language,
            glossary=glossary,
            force=force,
            track=track,
            progress=progress,
        )
        self.is_there()
        return found
