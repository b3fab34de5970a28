"""Damage transcripts of all formats at random: each must be read or refused fast, in little memory.

python -m benchmarks.endurance.damaged_inputs [--files N] [--seed N]; the last line gives the
results, the exit status is 1 if one caused a traceback, hung, took too much memory, or wrote anything.
"""

from __future__ import annotations

import argparse
import random
import resource
import signal
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType

if __package__ in (None, ""):  # run as a file
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from benchmarks.endurance.fuzz import damage
from benchmarks.support.figure import Figure
from benchmarks.support.transcript_files import packed, sound_files
from editor.formats.errors import FormatError
from editor.formats.registry import read_rough_transcript

FILES = 10_000
SLOW_S = 5.0
"""A file that takes longer of the processor counts as hanging."""
MOST_BYTES = 500_000_000
"""More memory must not be needed, beside what the program itself takes."""
_LONGEST = 400_000
_STATUS = Path("/proc/self/statm")
_ENTITIES = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "ha"}">' for n in range(12))
_NESTED = ("[", '{"a":', "<p>", "<tt>", "<span>", "(", "<i>", "{\\i1}", "<v Ann>", '"')


class InputTimeout(Exception):
    """A file took too long."""


@dataclass
class Tally:
    """What came of all files."""

    read: int = 0
    refused: int = 0
    slowest_s: float = 0.0
    slowest: str = ""
    failures: list[str] = field(default_factory=list)


def hostile_files() -> dict[str, bytes]:
    """Return files that were made to do harm: entities, bombs, depth, and paths that lead elsewhere."""
    doctype = f"<?xml version='1.0'?><!DOCTYPE x [{_ENTITIES}<!ENTITY file SYSTEM 'file:///etc/passwd'>]>"
    bodies = {
        "entities.ttml": "<tt xmlns='http://www.w3.org/ns/ttml'><body><p>&e11;&file;</p></body></tt>",
        "entities.eaf": "<ANNOTATION_DOCUMENT><TIER>&e11;&file;</TIER></ANNOTATION_DOCUMENT>",
        "entities.html": "<html><body><p>&e11;&file;</p></body></html>",
    }
    zeros = b"\0" * 50_000_000
    word = b"<?xml version='1.0'?><w:document xmlns:w='urn:w'>" + b" " * 80_000_000 + b"</w:document>"
    entities = (doctype + "<w:document xmlns:w='urn:w'>&e11;</w:document>").encode()
    files = {name: (doctype + body).encode() for name, body in bodies.items()}
    files["bomb.docx"] = packed({"[Content_Types].xml": b"<Types/>", "word/document.xml": word})
    files["zeros.docx"] = packed({"[Content_Types].xml": b"<Types/>", "word/document.xml": zeros})
    files["entities.docx"] = packed({"[Content_Types].xml": b"<Types/>", "word/document.xml": entities})
    files["paths.docx"] = packed({"../../evil.txt": b"x", "word/document.xml": b"<w/>"})
    files["bomb.odt"] = packed({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": word})
    files |= {f"deep{row}.txt": (sign * 200_000).encode() for row, sign in enumerate(_NESTED)}
    return files


def stretched(sound: bytes, chance: random.Random) -> bytes:
    """Return bytes of which a piece comes again very often, as one long line or as many lines."""
    at = chance.randrange(len(sound))
    piece = sound[at : at + chance.choice([1, 1, 2, 3, 8, 40, 200])] or b" "
    times = chance.randrange(_LONGEST) // len(piece)
    return sound[:at] + piece * times + sound[at:]


def exercise_file(path: Path, content: bytes, tally: Tally) -> None:
    """Read a file; what it is refused with is one sentence, what is read holds words, nothing is written."""
    path.write_bytes(content)
    before = time.process_time()
    try:
        rough = read_rough_transcript(path)
    except FormatError as error:
        tally.refused += 1
        if "\n" in error.problem + error.remedy or len(error.problem) > 200:
            tally.failures.append(f"{path.name}: no sentence: {error.problem[:80]!r}")
        return
    finally:
        if (taken := time.process_time() - before) > tally.slowest_s:
            tally.slowest_s, tally.slowest = taken, path.name
    tally.read += 1
    for paragraph in (*rough.paragraphs, *rough.cues):
        start_ms, end_ms = paragraph.start_ms, paragraph.end_ms
        if not paragraph.tokens or (start_ms is not None and (start_ms < 0 or start_ms > 10**13)):
            tally.failures.append(f"{path.name}: a paragraph without words or with a time that is none")
            return
        if start_ms is not None and end_ms is not None and end_ms < start_ms:
            tally.failures.append(f"{path.name}: a paragraph ends before its start")
            return


def run(files: int, seed: int) -> Tally:
    """Damage and read so many files, the hostile ones first."""
    tally = Tally()
    signal.signal(signal.SIGPROF, _raise_timeout)
    sound = sound_files()
    names = sorted(sound)
    limits = resource.getrlimit(resource.RLIMIT_AS)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for own, data in sound.items():
            exercise_file(folder / own, data, tally)
        if tally.refused:
            tally.failures.append("a sound file was refused")
        _limit_memory(limits[1])
        try:
            for own, content in hostile_files().items():
                _try(folder / own, content, tally, own)
            for at in range(files):
                chance = random.Random(f"{seed}-{at}")
                own = names[at % len(names)]
                made = stretched(sound[own], chance) if at % 7 == 0 else damage(sound[own], chance)
                _try(folder / own, made, tally, f"{seed}-{at} {own}")
                if sys.stderr.isatty():
                    print(f"\rfile {at + 1} of {files}", end="", file=sys.stderr, flush=True)
        finally:
            resource.setrlimit(resource.RLIMIT_AS, limits)
        left = {path.name for path in folder.iterdir()} - set(sound) - set(hostile_files())
        tally.failures += [f"written beside: {one}" for one in sorted(left)]
    return tally


def figures() -> Iterator[Figure]:
    """Measure how many damaged transcripts bring trouble."""
    tally = run(FILES, seed=1)
    yield Figure(f"failures with {FILES:,} damaged transcripts", len(tally.failures), "", 0)
    yield Figure("slowest damaged transcript", tally.slowest_s, "s", SLOW_S)


def main(arguments: Sequence[str] | None = None) -> int:
    """Read the files and tell what came of them."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks damaged_inputs", description=(__doc__ or "").splitlines()[0]
    )
    parser.add_argument("--files", type=int, default=FILES)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(arguments)
    tally = run(options.files, options.seed)
    for failure in tally.failures:
        print(failure)
    print(
        f"files {options.files}, read {tally.read}, refused {tally.refused}, "
        f"slowest {tally.slowest_s:.1f} s ({tally.slowest}), failures {len(tally.failures)}"
    )
    return 1 if tally.failures else 0


def _try(path: Path, content: bytes, tally: Tally, label: str) -> None:
    signal.setitimer(signal.ITIMER_PROF, SLOW_S)
    try:
        exercise_file(path, content, tally)
    except Exception as error:
        tally.failures.append(f"file {label}: {error!r:.200}")
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def _limit_memory(hard: int) -> None:
    used = int(_STATUS.read_text("ascii").split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (used + MOST_BYTES, hard))


def _raise_timeout(_signal: int, _frame: FrameType | None) -> None:
    raise InputTimeout


if __name__ == "__main__":
    sys.exit(main())
