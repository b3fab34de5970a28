#!/usr/bin/env bash
# OpenTimelineIO's EDL adapter can't read the markers it wrote itself if the rate is 29.97 or 59.94.
#
# Markers (who speaks here, what to check) are written to an EDL as comment lines "* LOC: 01:00:00:10 RED NAME". At the
# rates of American television, the time code is drop-frame, written with a semicolon before the frames. The adapter
# writes "00:00:00;10" but its reader expects colons only: it skips each marker as some other comment, without a
# warning, and the clips are all there. At 23.976, 24, 25 and 30 fps every marker comes back, so a round trip tested in
# Europe or with film proves nothing.
#
# Seen 2026-11-29 with OpenTimelineIO 0.18.1, otio-cmx3600-adapter 1.0.0.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet OpenTimelineIO==0.18.1 otio-cmx3600-adapter==1.0.0

venv/bin/python -W ignore - <<'EOF'
import sys
from importlib.metadata import version

import opentimelineio as otio
from opentimelineio.opentime import RationalTime, TimeRange

print(*(f"{name} {version(name)}" for name in ("OpenTimelineIO", "otio-cmx3600-adapter")))


def round_trip(rate):
    """Return how many of three markers stand in the EDL, and how many are read from it."""

    def span(first, count):
        return TimeRange(RationalTime(first, rate), RationalTime(count, rate))

    clip = otio.schema.Clip("clip", otio.schema.ExternalReference("a.mov", span(0, 1000)), span(0, 500))
    for frame in (10, 200, 400):
        clip.markers.append(otio.schema.Marker(name=f"M{frame}", marked_range=span(frame, 1), color="RED"))
    timeline = otio.schema.Timeline("talk", global_start_time=RationalTime(0, rate))
    timeline.tracks.append(otio.schema.Track("V", [clip], kind="Video"))
    text = otio.adapters.write_to_string(timeline, "cmx_3600", rate=rate)
    (read,) = otio.adapters.read_from_string(text, "cmx_3600", rate=rate).find_clips()
    lines = [line for line in text.splitlines() if "LOC" in line]
    print(f"{rate:9.5f} fps: {lines[0]!r}, markers written {len(lines)}, read {len(read.markers)}, "
          f"frames of the clip {read.source_range.duration.value:.0f}")
    return len(lines), len(read.markers)


whole = [round_trip(rate) for rate in (24_000 / 1001, 24, 25, 30)]
dropped = [round_trip(rate) for rate in (30_000 / 1001, 60_000 / 1001)]
ok = whole == [(3, 3)] * 4 and dropped == [(3, 0)] * 2
sys.exit(0 if ok else "changed: markers at drop-frame rates are read")
EOF
echo "as described"
