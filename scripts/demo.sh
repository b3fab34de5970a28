#!/usr/bin/env bash
# The whole workflow on the sample: align, correct, export, open the editor. Writes to the folder given, or demo/.
set -euo pipefail
cd "$(dirname "$0")/.."
out=${1:-demo}
bin=${BIN:-.venv/bin}
sample=resources/sample
mkdir -p "$out"
rm -f "$out/window.png"

# Show a command as a user would type it, then run it.
step() {
    local argument
    printf '\n$ earproof'
    for argument in "$@"; do
        [[ $argument == *" "* ]] && printf ' "%s"' "$argument" || printf ' %s' "$argument"
    done
    echo
    "$bin/earproof" "$@"
}

# Whether a window can actually be opened, not only whether a variable is set.
screen() {
    [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} && -z ${QT_QPA_PLATFORM:-} ]] &&
        timeout 20 "$bin/python" -c 'from PySide6.QtGui import QGuiApplication; QGuiApplication([])' >/dev/null 2>&1
}

echo "Input: a recording and its rough transcript, $sample/sample.ogg and $sample/sample.txt"
step align "$sample/sample.ogg" "$sample/sample.txt" --output "$out/sample.earproof" --force
step replace "$out/sample.earproof" --find "CHECH GPT" --with "ChatGPT"
step log "$out/sample.earproof"
step export "$out/sample.earproof" --format srt --output "$out/sample.srt" --force
step export "$out/sample.earproof" --format vtt --output "$out/sample.vtt" --force

echo
echo "Output in $out/:"
echo "  sample.earproof   the project: the transcript with the time of every word, and its history"
echo "  sample.srt        subtitles for players and video sites"
echo "  sample.vtt        subtitles for the web, with speaker names"
if screen; then
    echo "The editor opens now. Click a word to play it. Close the window to end the demo."
    "$bin/earproof" "$out/sample.earproof"
else
    QT_QPA_PLATFORM=offscreen "$bin/earproof" "$out/sample.earproof" --screenshot "$out/window.png"
    echo "  window.png        a picture of the window, because there is no screen to open it on"
fi
