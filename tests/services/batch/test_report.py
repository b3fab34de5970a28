"""The report says which transcripts are bad, and where, in a page that needs nothing else."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path, PurePosixPath

import pytest

from editor.document.values import Segment, Transcript, Untexted, Word, WordState
from editor.services.batch.coverage import COLUMNS, coverage, encode, runs
from editor.services.batch.items import BatchItem, DoubtfulMinute, ItemResult, ItemStatus, Measures
from editor.services.batch.pairing import Ambiguity
from editor.services.batch.planning import BatchPlan
from editor.services.batch.report.page import command
from editor.services.batch.report.writing import worst_first, write_report
from editor.services.review.alignment_report import worst_minutes
from editor.services.review.queue import review_queue

MEASURES = Measures(
    words=100, matched=90, differs=6, unheard=4, missing=2, missing_ms=75_000, missing_words=20,
    minutes=(DoubtfulMinute(61, 12), DoubtfulMinute(2, 3)), coverage="60b10d10u10m30s",
)  # fmt: skip


def result(name: str, measures: Measures = MEASURES, **changed: object) -> ItemResult:
    made = ItemResult(
        name,
        ItemStatus.DONE,
        f"/in/{name}.ogg",
        f"/in/{name}.txt",
        (f"{name}.earproof", f"{name}.srt"),
        language="en",
        engine="recogniser x, fine y",
        duration_ms=3_723_000,
        taken_ms=61_500,
        measures=measures,
    )
    return replace(made, **changed)  # type: ignore[arg-type]


GOOD = result("b/good", Measures(words=100, matched=100))
FAILED = result("broken", Measures(), status=ItemStatus.FAILED, outputs=(), problem="broken.ogg: <no> sound.")
ALONE = result("jfk", Measures(words=10, recognised=10), transcript="")
PLAN = BatchPlan(
    tuple(BatchItem(name, Path(name), None) for name in ("a", "b/good", "broken", "jfk", "later")),
    (Path("/in/alone.mp3"),),
    (),
    (Ambiguity((PurePosixPath("x.mp3"),), (PurePosixPath("x.srt"), PurePosixPath("x.txt"))),),
)


class Page(HTMLParser):
    """Reads a page: its table's rows, its links, and whether every tag is closed."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self.links: list[str] = []
        self.titles: list[str] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self.links += [value for key in ("href", "src") if (value := values.get(key))]
        self.titles += [value] if (value := values.get("title")) else []
        if tag == "tr":
            self.rows.append([])
        if tag in ("td", "th"):
            self.rows[-1].append("")
        if tag != "meta":
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del tag, attrs

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] in ("td", "th", "a", "button") and self.rows:
            self.rows[-1][-1] += data


@pytest.fixture
def text(tmp_path: Path) -> str:
    write_report(tmp_path, PLAN, [GOOD, ALONE, FAILED, result("a b'c")])
    return (tmp_path / "report.html").read_text("utf-8")


@pytest.fixture
def page(text: str) -> Page:
    made = Page()
    made.feed(text)
    assert made.open == []
    return made


def test_the_worst_come_first() -> None:
    ordered = worst_first([GOOD, ALONE, FAILED, result("a")])
    assert [one.name for one in ordered] == ["broken", "a", "b/good", "jfk"]


def test_a_row_tells_all_of_a_recording(page: Page) -> None:
    row = next(row for row in page.rows if row and row[0] == "a b'c")
    assert row[1:6] == ["25.0 %", "90.0 %", "6.0 %", "4.0 %", "2 · 1:15"]
    assert row[7] == "1:01:00\xa0(12) 2:00\xa0(3)"
    assert row[8:] == ["1:02:03", "en", "1", "61.5 s"]
    alone = next(row for row in page.rows if row and row[0] == "jfk")
    assert alone[1:5] == ["–"] * 4
    assert ["broken", "broken.ogg: <no> sound."] in page.rows


def test_links_lead_to_the_projects_and_commands_to_the_places(page: Page) -> None:
    assert page.links == ["a%20b%27c.earproof", "b/good.earproof", "jfk.earproof"]
    assert page.titles[0] == command("a b'c.earproof", 61)
    assert command("a b'c.earproof", 61) == "earproof window 'a b'\"'\"'c.earproof' --at 1:01:00"
    assert command("-x.earproof", 0) == "earproof window ./-x.earproof --at 0:00"


def test_a_name_that_is_no_utf8_is_linked_by_its_bytes(tmp_path: Path) -> None:
    write_report(tmp_path, PLAN, [result("caf\udce9")])
    assert 'href="caf%E9.earproof"' in (tmp_path / "report.html").read_text("utf-8")


def test_totals_and_what_is_left_out_are_told(text: str) -> None:
    assert "3 recordings" in text
    assert ">95.0 %<" in text  # of the words of both that have a text
    assert "not done yet</dt><dd>1<" in text
    assert "Recordings without a transcript (1)" in text
    assert "x.mp3 ↔ x.srt, x.txt" in text


def test_nothing_is_fetched(text: str) -> None:
    assert "http" not in text
    assert "prefers-color-scheme: dark" in text
    assert "@media print" in text


def test_the_table_has_the_same(tmp_path: Path) -> None:
    write_report(tmp_path, PLAN, [FAILED, result("a")])
    with (tmp_path / "report.csv").open(encoding="utf-8", newline="") as file:
        failed, row = csv.DictReader(io.StringIO(file.read()))
    assert (failed["name"], failed["problem"]) == ("broken", "broken.ogg: <no> sound.")
    assert (row["borne_out"], row["missing_s"], row["doubtful_share"]) == ("90", "75.0", "0.2500")
    assert row["worst_minutes"] == "1:01:00 2:00"


def make_transcript() -> Transcript:
    """Four seconds as written, then two heard differently, two that were not, missing speech, silence."""
    words = [
        *(Word(f"a{at}", "so", at * 1_000, at * 1_000 + 1_000) for at in range(4)),
        Word("d", "but", 4_000, 6_000, state=WordState.DIFFERS, heard="nut"),
        Word("u1", "never", state=WordState.UNHEARD),
        Word("u2", "said", state=WordState.UNHEARD),
        Word("e", "end", 6_100, 6_200),
    ]
    missing = (Untexted("x", 8_000, 9_000, "and so on"), Untexted("y", 9_500, 9_900, "", dismissed=True))
    return Transcript("en", (), (Segment("s", None, 0, 6_200, tuple(words)),), missing)


def test_coverage_shows_what_is_amiss_where() -> None:
    code = coverage(make_transcript(), 12_000)
    columns = "".join(letter * length for length, letter in runs(code))
    assert len(columns) == COLUMNS
    assert encode(columns) == code
    assert columns[:40] == "b" * 40
    assert columns[40:59] == "d" * 19
    assert "u" in columns[58:63]
    assert columns[80:90] == "m" * 10
    assert columns[91:] == "s" * 29
    assert coverage(Transcript("en", (), ()), 0) == ""


def test_worst_minutes_count_words_and_missing_speech() -> None:
    transcript = make_transcript()
    [minute] = worst_minutes(transcript, review_queue(transcript), 3)
    assert (minute.number, minute.words, minute.doubtful) == (0, 6, 6)
