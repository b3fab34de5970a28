#!/usr/bin/env bash
# Try a .deb, or the archive of the bundle, on a bare Debian without Python: align, open, play, export, remove.
#
#   packaging/trial/bare_root.sh ARTEFACT…    as root; FOLDER=/var/tmp/trial SUITE=trixie MIRROR=… if you like
#
# The root is made by debootstrap and holds Debian's minimal system, and what the artefact asks for. The screen
# (Xvfb) and the sound server (PulseAudio with a null sink) run outside; only their sockets are let in. The trial
# writes FOLDER/trial.log, a picture of the window and what was heard, and fails at the first thing that does.
set -euo pipefail
folder=${FOLDER:-/var/tmp/earproof-trial} suite=${SUITE:-bookworm} mirror=${MIRROR:-}
(($# > 0)) || { echo "usage: bare_root.sh ARTEFACT…" >&2; exit 2; }
[[ $(id -u) == 0 ]] || { echo "bare_root.sh: run it as root: it makes a system of its own" >&2; exit 1; }
# Mounts are made where nothing else sees them, and end with the trial.
[[ ${IN_TRIAL:-} ]] || exec env IN_TRIAL=1 unshare --mount --propagation private "$0" "$@"
base=$folder/base-$suite root=$folder/root log=$folder/trial.log
display=:${TRIAL_DISPLAY:-97}
mkdir -p "$folder/sockets"
started=()

exec 3>&1 # what is said is not taken for the output of what is timed
say() { echo "[$(date +%H:%M:%S)] $*" | tee -a "$log" >&3; }
fail() { say "FAILED: $*"; exit 1; }
inside() { # as a person of that system, who may write only at home
    chroot --userspec=trial:trial "$root" env -i HOME=/home/trial PATH=/usr/local/bin:/usr/bin:/bin LANG=C.UTF-8 \
        DISPLAY="$display" PULSE_SERVER=unix:/run/trial/pulse QT_ACCESSIBILITY=0 "$@"
}
timed() { # says how long a command takes
    local what=$1 begin end
    shift
    begin=$(date +%s%N)
    "$@" || fail "$what"
    end=$(date +%s%N)
    say "$what: $(((end - begin) / 1000000)) ms"
}
stop() {
    for process in "${started[@]}"; do kill "$process" 2>/dev/null || true; done
}
trap stop EXIT

make_root() {
    if [[ ! -e $base/etc/debian_version ]]; then
        debootstrap --variant=minbase "$suite" "$base" ${mirror:+"$mirror"} >"$folder/debootstrap.log" 2>&1 || fail debootstrap
    fi
    rm -rf "$root"
    cp -a "$base" "$root"
    cp -L /etc/resolv.conf "$root/etc/resolv.conf"
    mount --bind "$root" "$root"
    mount -t proc proc "$root/proc"
    mount --rbind /dev "$root/dev"
    mkdir -p "$root/tmp/.X11-unix" "$root/run/trial"
    mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
    mount --bind "$folder/sockets" "$root/run/trial"
    chroot "$root" useradd --create-home trial
    chroot "$root" apt-get update -qq
    if compgen -G "$root/usr/bin/python*" >/dev/null; then fail "there is a Python in the root"; fi
    say "root: $(. "$root/etc/os-release"; echo "$PRETTY_NAME"), $(chroot "$root" dpkg -l | grep -c ^ii) packages, no Python"
}

start_screen_and_sound() {
    Xvfb "$display" -screen 0 1280x800x24 -nolisten tcp >/dev/null 2>&1 & started+=($!)
    env HOME="$folder/sockets" XDG_RUNTIME_DIR="$folder/sockets" PULSE_RUNTIME_PATH="$folder/sockets" \
        pulseaudio -n --daemonize=no --exit-idle-time=-1 --realtime=no -L "module-null-sink sink_name=trial" \
        -L "module-native-protocol-unix socket=$folder/sockets/pulse auth-anonymous=1" >/dev/null 2>&1 & started+=($!)
    for _ in $(seq 100); do
        [[ -S $folder/sockets/pulse && -S /tmp/.X11-unix/X${display#:} ]] && break
        sleep 0.1
    done
    chmod 755 "$folder/sockets"
    chmod 777 "$folder/sockets/pulse"
}

files() { # everything in the root but what apt and dpkg keep for themselves
    (cd "$root" && find . -xdev -path ./proc -prune -o -path ./dev -prune -o -path ./tmp -prune -o -path ./run -prune -o \
        -path ./var/lib/dpkg -prune -o -path ./var/lib/apt -prune -o -path ./var/cache -prune -o -path ./var/log -prune -o \
        -path ./home/trial -prune -o -print) | sort
}

install_artefact() {
    local artefact=$1 depends
    cp "$artefact" "$root/tmp/"
    if [[ $artefact == *.deb ]]; then
        timed "install" chroot "$root" env DEBIAN_FRONTEND=noninteractive apt-get install -qq --yes \
            --no-install-recommends "/tmp/${artefact##*/}" >>"$log" 2>&1
        program=/usr/bin/earproof
    else
        # What every desktop has, by the names of the .deb.
        depends=$(dpkg-deb --field "${artefact%/*}"/earproof_*.deb Depends | sed 's/ ([^)]*)//g; s/,//g; s/ | [^ ]*//g')
        chroot "$root" env DEBIAN_FRONTEND=noninteractive apt-get install -qq --yes --no-install-recommends \
            $depends >>"$log" 2>&1 || fail "the libraries of a desktop"
        mkdir "$root/opt/earproof"
        timed "unpack" tar -xzf "$artefact" -C "$root/opt/earproof" --strip-components 1
        program=/opt/earproof/earproof
        inside /opt/earproof/install.sh >>"$log" || fail "install.sh"
    fi
    if compgen -G "$root/usr/bin/python3*" >/dev/null; then fail "a Python was installed"; fi
    say "installed: $(du -sm "$root/${program%/*}/../lib/earproof" "$root/opt/earproof" 2>/dev/null | cut -f 1 | head -1) MB"
}

try_command_line() {
    local sample
    sample=$(cd "$root" && find usr/lib/earproof opt/earproof -path '*resources/sample' 2>/dev/null | head -1 || true)
    timed "earproof --version" inside "$program" --version | tee -a "$log"
    inside "$program" doctor | tee -a "$log"
    inside "$program" doctor | grep -q '^warning  Recognizers' && fail "a recognizer is incomplete"
    timed "align the sample" inside "$program" align "/$sample/sample.ogg" "/$sample/sample.txt" \
        -o /home/trial/sample.earproof 2>&1 | tee -a "$log"
    timed "align it by the other recognizer" inside "$program" align "/$sample/sample.ogg" "/$sample/sample.txt" \
        --recogniser pocketsphinx -o /home/trial/other.earproof 2>&1 | tail -1 | tee -a "$log"
    for format in srt vtt docx; do
        timed "export $format" inside "$program" export /home/trial/sample.earproof --format $format \
            -o /home/trial/sample.$format 2>&1 | tee -a "$log"
        [[ -s $root/home/trial/sample.$format ]] || fail "sample.$format is missing"
    done
    grep -c -- '-->' "$root/home/trial/sample.srt" | xargs echo "cues in sample.srt:" | tee -a "$log"
}

try_window() {
    local begin window heard=$folder/heard.raw peak
    begin=$(date +%s%N)
    inside "${program}-gui" /home/trial/sample.earproof >>"$log" 2>&1 & started+=($!)
    window=$(DISPLAY=$display timeout 60 xdotool search --sync --onlyvisible --name Earproof | head -1) || fail "no window"
    say "window visible: $((($(date +%s%N) - begin) / 1000000)) ms"
    sleep 5
    DISPLAY=$display xdotool windowfocus "$window"
    PULSE_SERVER=unix:$folder/sockets/pulse timeout 6 parec --device trial.monitor --format s16le --rate 44100 \
        --channels 1 >"$heard" & 
    sleep 1
    DISPLAY=$display xdotool key ctrl+space
    sleep 3
    DISPLAY=$display xwd -root -silent | xwdtopnm 2>/dev/null | pnmtopng >"$folder/window.png" || fail "no picture"
    sleep 2.5
    peak=$(od -An -v -t d2 "$heard" | awk '{ for (i = 1; i <= NF; i++) { v = $i < 0 ? -$i : $i; if (v > m) m = v; if (v > 100) n++ } }
        END { printf "%d %d", m, n }')
    say "heard: peak ${peak% *} of 32768, ${peak#* } samples above silence; picture: $folder/window.png"
    ((${peak% *} > 1000)) || fail "nothing was heard"
    DISPLAY=$display xdotool key ctrl+q
    sleep 3
}

remove_artefact() {
    if [[ $program == /usr/bin/earproof ]]; then
        chroot "$root" env DEBIAN_FRONTEND=noninteractive apt-get purge -qq --yes earproof >>"$log" 2>&1 || fail purge
    else
        inside /opt/earproof/install.sh --remove >>"$log"
        local left
        left=$(cd "$root/home/trial/.local" 2>/dev/null && find . \( -type f -o -type l \) -iname '*earproof*' | grep -v '^./share/earproof/' || true)
        [[ -z $left ]] || fail "left at home: $left"
        rm -r "$root/opt/earproof"
    fi
}

: >>"$log"
start_screen_and_sound
for artefact in "$@"; do
    say "=== ${artefact##*/}, $(stat -c %s "$artefact" | numfmt --to=si)"
    make_root
    install_artefact "$artefact"
    files >"$folder/before"
    try_command_line
    try_window
    files >"$folder/after"
    new=$(comm -13 "$folder/before" "$folder/after")
    [[ -z $new ]] || fail "written outside the home: $new"
    remove_artefact
    left=$(files | grep -i earproof || true)
    [[ -z $left ]] || fail "left behind: $left"
    say "removed; nothing is left"
    umount -R "$root"
done
say "all well"
