#!/usr/bin/env bash
# A zero-length interval in a TextGrid loses the next word: Praat opens the file and that word is missing.
#
# Aligners give a word that they could not find a start equal to its end, and an exporter writes it as it is. Praat
# reads a TextGrid with such an interval without any complaint, keeps the empty one, and drops the next interval
# completely: of "a" 0-1, "(lost)" 1-1, "b" 1-2, "c" 2-3 it has a, (lost) and c, with nothing from 1 to 2. The damage is
# to the innocent neighbour and shows only by counting. praatio refuses the file instead, and the textgrid package, just
# as silently, drops the empty interval itself: three readers, three different sets of words. So words without length
# must get some, or be left out, before a TextGrid is written.
#
# Seen 2026-11-29 with praat-parselmouth 0.4.7 (Praat 6.1.38 in a wheel), praatio 6.2.2, TextGrid 1.6.1.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet praat-parselmouth==0.4.7 praatio==6.2.2 TextGrid==1.6.1 numpy==2.4.6

venv/bin/python - <<'EOF'
import sys
from importlib.metadata import version

import parselmouth
import textgrid
from parselmouth.praat import call
from praatio import textgrid as praatio_textgrid
from praatio.utilities.errors import TextgridStateError

print(*(f"{name} {version(name)}" for name in ("praat-parselmouth", "praatio", "TextGrid")), "Praat", parselmouth.PRAAT_VERSION)


def write(name, intervals):
    head = 'File type = "ooTextFile"\nObject class = "TextGrid"\n\nxmin = 0\nxmax = 3\ntiers? <exists>\nsize = 1\nitem []:\n'
    tier = '    item [1]:\n        class = "IntervalTier"\n        name = "words"\n        xmin = 0\n        xmax = 3\n'
    rows = "".join(
        f'        intervals [{n}]:\n            xmin = {start}\n            xmax = {end}\n            text = "{text}"\n'
        for n, (start, end, text) in enumerate(intervals, 1)
    )
    with open(name, "w", encoding="utf-8") as file:
        file.write(f"{head}{tier}        intervals: size = {len(intervals)}\n{rows}")


def by_praat(name):
    grid = parselmouth.read(name)
    return [call(grid, "Get label of interval", 1, n + 1) for n in range(call(grid, "Get number of intervals", 1))]


def by_praatio(name):
    try:
        return [entry.label for entry in praatio_textgrid.openTextgrid(name, True).tiers[0].entries]
    except TextgridStateError as error:
        return type(error).__name__


def by_textgrid(name):
    return [interval.mark for interval in textgrid.TextGrid.fromFile(name)[0]]


write("short.TextGrid", [(0, 1, "a"), (1, 1.001, "(lost)"), (1.001, 2, "b"), (2, 3, "c")])
write("empty.TextGrid", [(0, 1, "a"), (1, 1, "(lost)"), (1, 2, "b"), (2, 3, "c")])
readers = (by_praat, by_praatio, by_textgrid)
short, empty = ([reader(name) for reader in readers] for name in ("short.TextGrid", "empty.TextGrid"))
print("(lost) lasts 1 ms:", dict(zip((r.__name__ for r in readers), short)))
print("(lost) lasts 0 ms:", dict(zip((r.__name__ for r in readers), empty)))
words = ["a", "(lost)", "b", "c"]
ok = short == [words] * 3 and empty == [["a", "(lost)", "c"], "TextgridStateError", ["a", "b", "c"]]
sys.exit(0 if ok else "changed: the interval behind an empty one is kept")
EOF
echo "as described"
