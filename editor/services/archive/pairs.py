"""The pairs of an archive before it is aligned: found by name, changed by a person where that is wrong."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from pathlib import Path

from alignment.progress import Progress
from editor.formats.errors import FormatError
from editor.formats.file_kinds import FileKind, kind_of
from editor.formats.file_presence import is_file_there, is_folder_there, is_there
from editor.services.batch.listing import PairTable, TableRow, find_files
from editor.services.batch.pairing import Pairing, pair_by_name
from editor.services.batch.planning import BatchPlan, plan_table


class PairState(Enum):
    """What is to be done with a recording.

    PAIRED: aligned with its transcript. ALONE: nothing, it has none. AMBIGUOUS: nothing, for several could
    be meant. TRANSCRIBED: recognized from scratch. LEFT_OUT: nothing, as a person said.
    """

    PAIRED = auto()
    ALONE = auto()
    AMBIGUOUS = auto()
    TRANSCRIBED = auto()
    LEFT_OUT = auto()


@dataclass(frozen=True, slots=True)
class ArchivePair:
    """A recording, its transcript if any, and the transcripts that could be meant where that is ambiguous."""

    recording: Path
    transcript: Path | None
    state: PairState
    candidates: tuple[Path, ...] = ()
    by_hand: bool = False


@dataclass(frozen=True, slots=True)
class ArchiveFiles:
    """The recordings and transcripts of an archive, all below `root`, by their absolute paths."""

    root: Path
    recordings: tuple[Path, ...]
    transcripts: tuple[Path, ...]


def find_archive(
    sources: Sequence[Path], *, leave_out: Path | None = None, progress: Progress | None = None
) -> ArchiveFiles:
    """Return the files of folders, and files named themselves; what lies in `leave_out` does not count.

    Raises:
        FormatError: a folder or a file is not there.
        Cancelled: `progress` was cancelled.
    """
    recordings: list[Path] = []
    transcripts: list[Path] = []
    for source in (Path(os.path.normpath(path.absolute())) for path in sources):
        if is_folder_there(source):
            found = find_files(source, leave_out=leave_out, progress=progress)
            recordings += [source / path for path in found.recordings]
            transcripts += [source / path for path in found.transcripts]
        elif not is_there(source):
            raise FormatError(source, "doesn’t exist", "Check the name")
        elif kind_of(source) is FileKind.RECORDING:
            recordings.append(source)
        elif kind_of(source) is FileKind.TRANSCRIPT:
            transcripts.append(source)
    return ArchiveFiles(_root(sources), _once(recordings), _once(transcripts))


class ArchivePairs:
    """The recordings of an archive in order, each with what is to be done with it."""

    def __init__(self, files: ArchiveFiles) -> None:
        self.files = files
        root = files.root
        pairing = pair_by_name(
            [path.relative_to(root) for path in files.recordings],
            [path.relative_to(root) for path in files.transcripts],
        )
        found = _found(pairing, root)
        self.pairs = [found[path] for path in files.recordings]

    @property
    def transcripts_alone(self) -> tuple[Path, ...]:
        """The transcripts that belong to no recording."""
        taken = {pair.transcript for pair in self.pairs}
        taken |= {one for pair in self.pairs if pair.state is PairState.AMBIGUOUS for one in pair.candidates}
        return tuple(path for path in self.files.transcripts if path not in taken)

    def count(self, state: PairState) -> int:
        """Return how many recordings are of a state."""
        return sum(pair.state is state for pair in self.pairs)

    def choose(self, rows: Iterable[int], transcript: Path) -> None:
        """Have the recordings of these rows aligned with a transcript."""
        self._change(rows, PairState.PAIRED, transcript)

    def transcribe(self, rows: Iterable[int]) -> None:
        """Have the recordings of these rows recognized from scratch."""
        self._change(rows, PairState.TRANSCRIBED, None)

    def leave_out(self, rows: Iterable[int]) -> None:
        """Have nothing done with the recordings of these rows."""
        self._change(rows, PairState.LEFT_OUT, None)

    def transcribe_alone(self, wanted: bool) -> None:
        """Have all recordings without a transcript recognized from scratch, or none; those changed stay."""
        before, after = PairState.ALONE, PairState.TRANSCRIBED
        if not wanted:
            before, after = after, before
        self.pairs = [
            replace(pair, state=after) if pair.state is before and not pair.by_hand else pair
            for pair in self.pairs
        ]

    @property
    def choices(self) -> tuple[ArchivePair, ...]:
        """What a person changed."""
        return tuple(pair for pair in self.pairs if pair.by_hand)

    def restore(self, choices: Iterable[ArchivePair]) -> None:
        """Change again what was changed earlier, where recording and transcript are still there."""
        known = {pair.recording: row for row, pair in enumerate(self.pairs)}
        for choice in choices:
            row = known.get(choice.recording)
            if row is not None and (choice.transcript is None or is_file_there(choice.transcript)):
                self._change([row], choice.state, choice.transcript)

    def plan(self) -> BatchPlan:
        """Return the plan of a batch; results are named as those of `earproof batch` with the same folder.

        Raises:
            FormatError: a recording is there twice.
        """
        states = (PairState.PAIRED, PairState.TRANSCRIBED)
        rows = tuple(TableRow(pair.recording, pair.transcript) for pair in self.pairs if pair.state in states)
        planned = plan_table(PairTable(rows), self.files.root, transcribe=True) if rows else BatchPlan(())
        alone = (PairState.ALONE, PairState.AMBIGUOUS)
        return replace(
            planned,
            recordings_alone=tuple(pair.recording for pair in self.pairs if pair.state in alone),
            transcripts_alone=self.transcripts_alone,
        )

    def _change(self, rows: Iterable[int], state: PairState, transcript: Path | None) -> None:
        for row in rows:
            self.pairs[row] = replace(self.pairs[row], state=state, transcript=transcript, by_hand=True)


def _found(pairing: Pairing, root: Path) -> dict[Path, ArchivePair]:
    found = {
        root / sound: ArchivePair(root / sound, root / text, PairState.PAIRED)
        for sound, text in pairing.pairs
    }
    for sound in pairing.recordings_alone:
        found[root / sound] = ArchivePair(root / sound, None, PairState.ALONE)
    for one in pairing.ambiguous:
        candidates = tuple(root / text for text in one.transcripts)
        for sound in one.recordings:
            found[root / sound] = ArchivePair(root / sound, None, PairState.AMBIGUOUS, candidates)
    return found


def _root(sources: Sequence[Path]) -> Path:
    """Return the folder that all lie in: the one given, or the nearest one that has all that were given."""
    folders = [path.absolute() if is_folder_there(path) else path.absolute().parent for path in sources]
    return Path(os.path.commonpath([os.path.normpath(folder) for folder in folders]))


def _once(paths: Iterable[Path]) -> tuple[Path, ...]:
    key: Callable[[Path], str] = str
    return tuple(sorted(dict.fromkeys(paths), key=key))
