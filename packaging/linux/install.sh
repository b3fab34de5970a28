#!/bin/sh
# Add Earproof to the menu of the person who runs this, with icon, kind of file, manual page and completions.
#
#   ./install.sh            links ~/.local/bin/earproof to this folder, copies the rest to ~/.local/share
#   ./install.sh --remove   removes all of it
set -eu
here=$(cd "$(dirname "$0")" && pwd -P)
data=${XDG_DATA_HOME:-$HOME/.local/share}
programs=$HOME/.local/bin

place() { # $1: a file below share/; prints where it goes for one person
    case $1 in
    bash-completion/*) echo "$data/$1" ;;
    zsh/vendor-completions/*) echo "$data/zsh/site-functions/${1##*/}" ;;
    fish/vendor_completions.d/*) echo "$data/fish/vendor_completions.d/${1##*/}" ;;
    *) echo "$data/$1" ;;
    esac
}

files() { (cd "$here/share" && find . \( -type f -o -type l \) | sed 's|^\./||'); }

refresh() { # what desktops read is compiled from these folders
    for command in "update-desktop-database $data/applications" "update-mime-database $data/mime"; do
        if command -v "${command%% *}" >/dev/null; then $command 2>/dev/null || true; fi
    done
}

remove_what_is_compiled_from_nothing() { # nothing but what these two commands wrote is left there
    if rmdir "$data/mime/packages" 2>/dev/null; then rm -r "$data/mime"; fi
    if [ "$(ls -A "$data/applications" 2>/dev/null)" = mimeinfo.cache ]; then rm "$data/applications/mimeinfo.cache"; fi
    remove_empty "$data/applications"
    remove_empty "$programs"
}

remove_empty() { # $1: a folder; removed with those around it that are empty then, up to the home folder
    folder=$1
    while [ "$folder" != "$HOME" ] && [ "$folder" != / ] && rmdir "$folder" 2>/dev/null; do
        folder=$(dirname "$folder")
    done
}

case ${1:-} in
"")
    mkdir -p "$programs"
    for name in earproof earproof-gui; do
        ln -sfn "$here/$name" "$programs/$name"
    done
    files | while read -r file; do
        target=$(place "$file")
        mkdir -p "$(dirname "$target")"
        cp -P "$here/share/$file" "$target"
    done
    # A session may not have ~/.local/bin in its path.
    for entry in earproof.desktop earproof-link.desktop; do
        sed "s|^Exec=earproof-gui |Exec=\"$programs/earproof-gui\" |" "$here/share/applications/$entry" \
            >"$data/applications/$entry"
    done
    refresh
    echo "Earproof is in the menu, and $programs/earproof starts it."
    ;;
--remove)
    for name in earproof earproof-gui; do
        if [ -L "$programs/$name" ]; then rm "$programs/$name"; fi
    done
    files | while read -r file; do
        target=$(place "$file")
        rm -f "$target"
        case $target in
        */mime/packages/* | */applications/*) ;;
        *) remove_empty "$(dirname "$target")" ;;
        esac
    done
    refresh
    remove_what_is_compiled_from_nothing
    echo "Removed. Delete this folder to remove the program itself: $here"
    ;;
*)
    echo "usage: install.sh [--remove]" >&2
    exit 2
    ;;
esac
