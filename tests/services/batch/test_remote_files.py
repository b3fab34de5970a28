"""Recordings and transcripts at URLs: results as of local ones, fetched again where they changed."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import fsspec
import pytest

from alignment.errors import Cancelled
from editor.formats.errors import FormatError
from editor.formats.native import project_format
from editor.services.batch.executors import InlineExecutor
from editor.services.batch.items import BatchItem, BatchSettings, RemoteFile
from editor.services.batch.listing import read_table
from editor.services.batch.planning import plan_table
from editor.services.batch.records import STATE_FOLDER
from editor.services.batch.remote_files import LocalCopies, RemoteFileError, fetch, look_at
from editor.services.batch.running import BatchOutcome
from editor.services.batch.task import process_item
from tests.cli.conftest import ROUGH
from tests.services.batch.conftest import make_item
from tests.services.batch.test_running import run
from tests.services.fakes import FakeAligner
from tests.support.hub_server import HubServer, hub_server

FILES = {"talk.ogg": b"sound of talk", "talk.txt": ROUGH.encode()}


@pytest.fixture
def hub() -> Iterator[HubServer]:
    """A web server with a recording and its transcript."""
    with hub_server(dict(FILES)) as hub:
        hub.tags = {"talk.ogg": '"1"', "talk.txt": '"1"'}
        yield hub


def items_of(folder: Path, *lines: str) -> tuple[BatchItem, ...]:
    """Return what a table of these lines has aligned."""
    table = folder / "list.csv"
    table.write_text("\n".join(["recording,transcript", *lines]), "utf-8")
    return plan_table(read_table(table), folder, transcribe=True).items


def done(settings: BatchSettings, items: tuple[BatchItem, ...], aligner: FakeAligner) -> BatchOutcome:
    """Return what a batch makes of them."""
    return run(settings, list(items), InlineExecutor(partial(process_item, aligner=aligner)))


def test_results_are_those_of_files_on_disk(hub: HubServer, settings: BatchSettings, archive: Path) -> None:
    address = hub.address.removeprefix("http://").replace(":", "_")
    [item] = items_of(archive, f"{hub.address}/a/talk.ogg?signature=secret,{hub.address}/a/talk.txt")
    assert item.name == f"{address}/a/talk"
    aligner = FakeAligner()
    [there] = done(settings, (item,), aligner).done
    here = process_item(make_item(archive, "talk"), settings, aligner=aligner)
    assert (there.measures, there.language, there.duration_ms) == (
        here.measures,
        here.language,
        here.duration_ms,
    )
    assert there.outputs == (f"{item.name}.earproof", f"{item.name}.srt")
    assert (settings.out / there.outputs[1]).read_bytes() == (settings.out / here.outputs[1]).read_bytes()
    assert there.recording == f"{hub.address}/a/talk.ogg"
    page = (settings.out / "report.html").read_text("utf-8") + (settings.out / "report.csv").read_text(
        "utf-8"
    )
    assert "secret" not in page
    project = project_format.read(settings.out / there.outputs[0])
    known = project_format.read(settings.out / here.outputs[0]).media
    assert project.media == replace(known, relative_path="", absolute_path="")
    assert not any((settings.out / STATE_FOLDER / "copies").iterdir())


def test_what_did_not_change_is_not_fetched_again(
    hub: HubServer, settings: BatchSettings, archive: Path
) -> None:
    items = items_of(archive, f"{hub.address}/talk.ogg,{hub.address}/talk.txt")
    aligner = FakeAligner()
    done(settings, items, aligner)
    hub.asked.clear()
    hub.break_after = 0  # heads come, and nothing behind them
    [kept] = done(settings, items, aligner).done
    assert kept.kept
    assert sorted(hub.asked) == [("talk.ogg", ""), ("talk.txt", "")]
    hub.break_after = None
    hub.files["talk.ogg"], hub.tags["talk.ogg"] = b"another sound", '"2"'
    [again] = done(settings, items, aligner).done
    assert not again.kept
    assert len(aligner.asked) == 2


def test_without_a_sure_sign_content_counts(hub: HubServer, settings: BatchSettings, archive: Path) -> None:
    hub.tags = {"talk.ogg": 'W/"1"'}  # one that may stay where bytes change
    items = items_of(archive, f"{hub.address}/talk.ogg,{hub.address}/talk.txt")
    aligner = FakeAligner()
    done(settings, items, aligner)
    assert done(settings, items, aligner).done[0].kept
    hub.files["talk.ogg"] = b"SOUND of talk"
    assert not done(settings, items, aligner).done[0].kept
    assert len(aligner.asked) == 2


def test_any_protocol_of_fsspec_will_do(settings: BatchSettings, archive: Path) -> None:
    folder = f"memory://{uuid.uuid4().hex}"
    fsspec.filesystem("memory").pipe({f"{folder}/{name}": data for name, data in FILES.items()})
    make_item(archive, "b c")
    lines = (f"{folder}/talk.ogg,b c.txt", f"{(archive / 'b c.ogg').as_uri()},{folder}/talk.txt")
    items = items_of(archive, *lines)
    assert {item.name for item in items} == {f"{folder.removeprefix('memory://')}/talk", "b c"}
    aligner = FakeAligner()
    assert len(done(settings, items, aligner).done) == 2
    assert all(one.kept for one in done(settings, items, aligner).done)
    fsspec.filesystem("memory").pipe(f"{folder}/talk.ogg", b"sound of talk, and more")
    assert [one.kept for one in done(settings, items, aligner).results.values()].count(False) == 1


def test_a_url_of_a_file_on_disk_is_its_path(archive: Path) -> None:
    item = make_item(archive, "50% b c")
    for url in (f"file://{item.recording}", Path(str(item.recording)).as_uri()):
        assert [one.recording for one in items_of(archive, f"{url},")] == [item.recording]


def test_names_are_apart_and_fit_a_folder(archive: Path) -> None:
    items = items_of(
        archive,
        "https://user:pw@host/get?id=1,",
        "https://host/get?id=2,",
        "https://host/../a%2F%20b:c.mp3,",
        "https://host/x.mp3,",
        "https://host/x.wav,",
    )
    names = [item.name for item in items]
    assert len(set(names)) == 5
    assert {"host/a/b_c", "host/x.mp3", "host/x.wav"} < set(names)
    assert "pw" not in str(items[0].recording)


@pytest.mark.parametrize(
    ("url", "problem"),
    [
        ("gopher+x://a/b.mp3", "whose protocol is unknown. Use one such as https:// or s3://."),
        ("lacking://a/b.mp3", "but lacking:// needs another package. Install lackingfs to read it."),
    ],
)
def test_a_protocol_that_cannot_be_read_is_refused_at_once(archive: Path, url: str, problem: str) -> None:
    fsspec.register_implementation(
        "lacking", "no_such_package.Files", clobber=True, errtxt="Install lackingfs to read it"
    )
    with pytest.raises(FormatError) as caught:
        items_of(archive, "a.mp3,", f"b.mp3,{url}")
    assert str(caught.value) == f"“list.csv” has the URL “{url}” in line 3, {problem}"


def test_what_cannot_be_had_fails_alone_and_is_asked_for_again(
    hub: HubServer, settings: BatchSettings, archive: Path
) -> None:
    items = items_of(archive, f"{hub.address}/gone.ogg,", f"{hub.address}/talk.ogg,{hub.address}/talk.txt")
    outcome = done(settings, items, FakeAligner())
    assert len(outcome.done) == 1
    [failed] = outcome.failed
    assert failed.problem == f"“{hub.address}/gone.ogg” (line 2) doesn’t exist. Check the address."
    hub.files["gone.ogg"] = b"found"
    assert len(done(settings, items, FakeAligner()).done) == 2


@pytest.mark.parametrize(
    ("status", "broken", "problem"),
    [
        (403, None, "may not be read (403). Check your access to it."),
        (503, None, "can’t be fetched (503). Try again later."),
        (200, 5, "can’t be fetched (the connection broke). Check the address and the connection."),
    ],
)
def test_errors_name_the_url_and_a_remedy(
    hub: HubServer, tmp_path: Path, status: int, broken: int | None, problem: str
) -> None:
    hub.status, hub.break_after = status, broken
    with pytest.raises(RemoteFileError) as caught:
        fetch(RemoteFile(f"{hub.address}/talk.ogg"), tmp_path / "copy")
    assert str(caught.value) == f"“{hub.address}/talk.ogg” {problem}"


def test_nobody_who_answers() -> None:
    with hub_server({}) as hub:
        address = hub.address
    with pytest.raises(
        RemoteFileError, match=r"talk.ogg” \(line 7\) can’t be fetched \(.*refused.*\)\. Check"
    ):
        look_at(RemoteFile(f"{address}/talk.ogg", 7))


def test_fetching_can_be_stopped_and_leaves_nothing(hub: HubServer, tmp_path: Path) -> None:
    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled), LocalCopies(tmp_path / "copies", on_block=stop) as copies:
        copies.path(RemoteFile(f"{hub.address}/talk.ogg"))
    assert not any((tmp_path / "copies").iterdir())
