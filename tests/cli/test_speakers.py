"""`earproof speakers`: what is written, what is said, and what stops it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from alignment.errors import Cancelled, ModelError
from alignment.progress import ProgressReport
from alignment.speakers.types import (
    SpeakerAttribution,
    SpeakerCount,
    SpokenWord,
    Voice,
    WordSpeaker,
)
from editor.document.edits import assign_speaker_named
from editor.document.values import NamedBy
from editor.formats.native import project_format
from editor.services.storage.store import Store
from tests.cli.conftest import CommandRunner, is_one_message
from tests.services.fakes import FakeAligner


@dataclass
class FakeAttributor(FakeAligner):
    """Gives the first words of the text to one voice and the others to the next; notes what it was asked."""

    voices: int = 2
    first: int = 9
    error: Exception | None = None
    counts: list[SpeakerCount | None] = field(default_factory=list)
    words: list[SpokenWord] = field(default_factory=list)

    def attribute_speakers(
        self,
        recording: Path,
        words: Sequence[SpokenWord],
        *,
        count: SpeakerCount | None = None,
        labels_count: bool = True,
        track: int | None = None,
        on_report: Callable[[ProgressReport], None] | None = None,
    ) -> SpeakerAttribution:
        assert recording.exists()
        assert track is None
        self.counts.append(count)
        self.words = list(words)
        if self.error is not None:
            raise self.error
        if on_report is not None:
            on_report(ProgressReport("Comparing voices", 0.5, None))
        found = [min(self.voices - 1, int(at >= self.first)) for at in range(len(words))]
        return SpeakerAttribution(
            engine={"embedder": "a fake", "labels": str(labels_count)},
            voices=tuple(Voice(60_000 * (at + 1), ((0, 3_000),), (1.0,)) for at in range(self.voices)),
            words=tuple(
                WordSpeaker(each if self.voices else None, 0.9, is_overlapped=at == 1)
                for at, each in enumerate(found)
            ),
        )

    def close(self) -> None:
        """Nothing is under way."""


@pytest.fixture
def fake(runner: CommandRunner) -> FakeAttributor:
    runner.aligner = FakeAttributor()
    return runner.aligner


def spoken(project: Path) -> list[tuple[str, str]]:
    transcript = project_format.read(project).transcript
    return [
        (speaker.name if (speaker := transcript.speaker(segment.speaker_id)) else "-", segment.text)
        for segment in transcript.segments
    ]


@pytest.mark.usefixtures("fake")
def test_names_of_the_text_stay_and_unknown_turns_are_named(runner: CommandRunner, project: Path) -> None:
    before = project_format.read(project)
    done = runner("speakers", project, "--keep-names")
    assert done.code == 0
    assert done.out == (
        "Sam Altman      1:00  1 turn, 9 words\n"
        "Speaker 1       2:00  1 turn, 8 words\n"
        f"2 voices; 8 words in 1 turn now have another speaker. This is revision 1 of {project}\n"
    )
    assert "Comparing voices" in done.err
    assert spoken(project) == [
        ("Sam Altman", "We have used CHECH GPT every day. It works."),
        ("Speaker 1", "I never said that, and GPT is fine."),
    ]
    after = project_format.read(project)
    record = after.records[-1]
    assert (record.actor, record.why) == ("machine", "embedder a fake, labels True, names kept")
    assert after.voices is not None
    assert [voice.id for voice in after.voices.voices] == ["v1", "v2"]
    assert runner("restore", project, "0").code == 0
    assert project_format.read(project).transcript.segments == before.transcript.segments


def test_without_keeping_names_all_labels_give_way_but_a_persons(
    fake: FakeAttributor, runner: CommandRunner, project: Path
) -> None:
    with Store.open(project) as store:
        transcript = store.document.transcript
        edit = assign_speaker_named(transcript, [transcript.segments[-1].id], "Greg")
        assert edit is not None
        store.document.apply(edit)
        assert store.document.transcript.segments[-1].named_by is NamedBy.PERSON
    assert runner("speakers", project).code == 0
    assert [name for name, _ in spoken(project)] == ["Speaker 1", "Greg"]
    assert [word.is_fixed for word in fake.words] == [False] * 9 + [True] * 8


@pytest.mark.usefixtures("fake")
def test_a_second_run_changes_nothing(runner: CommandRunner, project: Path) -> None:
    runner("speakers", project, "--keep-names")
    done = runner("speakers", project, "--keep-names")
    assert done.code == 0
    assert done.out.endswith(f"2 voices in {project}. The text already has these names.\n")
    assert len(project_format.read(project).records) == 1


@pytest.mark.usefixtures("fake")
def test_json_lists_voices_and_what_is_overlapped(runner: CommandRunner, project: Path) -> None:
    done = runner("speakers", project, "--keep-names", "--json")
    assert [voice["name"] for voice in done.json["voices"]] == ["Sam Altman", "Speaker 1"]
    assert [span["voice_id"] for span in done.json["spans"] if span["is_overlapped"]] == ["v1"]
    assert (done.json["changed"], done.json["words"], done.json["turns"]) == (True, 8, 1)


@pytest.mark.parametrize(
    ("given", "count"),
    [
        (("--count", "3"), SpeakerCount(3)),
        (("--at-least", "2", "--at-most", "4"), SpeakerCount(None, 2, 4)),
        ((), SpeakerCount()),
    ],
)
def test_the_number_of_voices_is_handed_on(
    fake: FakeAttributor, runner: CommandRunner, project: Path, given: Sequence[str], count: SpeakerCount
) -> None:
    assert runner("speakers", project, *given).code == 0
    assert fake.counts == [count]
    kept = project_format.read(project).voices
    assert kept is not None
    assert [kept.engine.get(name) for name in ("voices", "at least", "at most")] == [
        str(each) if each is not None else None for each in (count.exactly, count.at_least, count.at_most)
    ]


@pytest.mark.parametrize(
    "given",
    [
        ("--count", "2", "--at-least", "2"),
        ("--at-least", "3", "--at-most", "2"),
        ("--count", "0"),
        ("--count", "two"),
    ],
)
def test_numbers_that_contradict_each_other_are_bad_usage(
    fake: FakeAttributor, runner: CommandRunner, project: Path, given: Sequence[str]
) -> None:
    done = runner("speakers", project, *given)
    assert done.code == 2
    assert is_one_message(done.err)
    assert fake.counts == []


@pytest.mark.parametrize(
    ("given", "is_told"), [("--count", True), ("--at-least", True), ("--at-most", False)]
)
def test_fewer_voices_than_asked_for_are_told(
    fake: FakeAttributor, runner: CommandRunner, project: Path, given: str, is_told: bool
) -> None:
    fake.voices = 2
    done = runner("speakers", project, given, "5")
    assert done.code == 0
    said = "No more than 2 voices can be told apart, fewer than the 5 requested"
    assert (done.out.splitlines()[-1] == said) == is_told


def test_one_voice_and_no_voice_are_told(fake: FakeAttributor, runner: CommandRunner, project: Path) -> None:
    fake.voices = 0
    before = project.read_bytes()
    done = runner("speakers", project)
    assert (done.code, done.out) == (
        0,
        f"Too little speech in {project} to tell voices apart. Nothing was changed.\n",
    )
    assert project.read_bytes() == before
    fake.voices = 1
    assert runner("speakers", project).out.endswith(f"This is revision 1 of {project}\n")
    assert {name for name, _ in spoken(project)} == {"Speaker 1"}


def test_what_stops_it_is_one_message(fake: FakeAttributor, runner: CommandRunner, project: Path) -> None:
    before = project.read_bytes()
    for error, code, part in (
        (ModelError("models: the speaker embedder is missing; install Earproof again."), 1, "missing"),
        (Cancelled(), 130, "Cancelled"),
    ):
        fake.error = error
        done = runner("speakers", project)
        assert done.code == code
        assert part in done.err.splitlines()[-1]
    with Store.open(project):
        done = runner("speakers", project)
        assert done.code == 1
        assert is_one_message(done.err, "is open elsewhere")
    runner.path("a.ogg").rename(runner.path("a.gone"))
    runner.path("a.gone").write_bytes(b"another sound")
    done = runner("speakers", project)
    assert done.code == 1
    assert is_one_message(done.err, "“a.ogg” was not found")
    assert project.read_bytes() == before


def test_words_without_times_are_not_asked_about(
    fake: FakeAttributor, runner: CommandRunner, project: Path
) -> None:
    read = project_format.read(project)
    segments = tuple(
        replace(
            segment,
            words=tuple(replace(word, start_ms=None, end_ms=None) for word in segment.words),
        )
        for segment in read.transcript.segments
    )
    bare = runner.path("bare.earproof")
    project_format.create(
        bare,
        media=read.media,
        transcript=replace(read.transcript, segments=segments),
        source_text=None,
        engine={},
    )
    done = runner("speakers", bare)
    assert done.code == 1
    assert is_one_message(done.err, "has no words with times")
    assert fake.counts == []
