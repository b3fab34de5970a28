#!/usr/bin/env bash
# Update the translations from the texts in the code, and compile them: resources/i18n/*.ts and *.qm.
# `scripts/translate.sh check` changes nothing and fails if a text is not translated or a .qm is out of date.
# Unreviewed translations may lack texts, which are shown in English; how many is only counted.
# Qt's Linguist (.venv/bin/pyside6-linguist) edits a .ts file; run this script again afterwards.
set -euo pipefail
cd "$(dirname "$0")/.."
bin=.venv/bin
folder=resources/i18n
unreviewed="es fr ko" # as UNREVIEWED_LANGUAGES in editor/ui/language/translators.py

update() { # $1: the folder with the .ts files
    # English needs only its plural forms.
    "$bin/pyside6-lupdate" -silent -locations none -no-obsolete -extensions py editor/ui \
        -target-language en -pluralonly -ts "$1/earproof_en.ts"
    for file in "$1"/earproof_*.ts; do
        [[ $file == */earproof_en.ts ]] && continue
        "$bin/pyside6-lupdate" -silent -locations none -no-obsolete -extensions py editor/ui -ts "$file"
    done
}

compile() {
    for file in "$1"/earproof_*.ts; do
        "$bin/pyside6-lrelease" -silent -nounfinished "$file" -qm "${file%.ts}.qm"
    done
}

is_unreviewed() { # $1: a .ts file
    local language=${1##*_}
    [[ " $unreviewed " == *" ${language%.ts} "* ]]
}

unfinished() { # prints the texts without a translation
    for file in "$1"/earproof_*.ts; do
        is_unreviewed "$file" && continue
        awk -v file="$(basename "$file")" '
            /<source>/ { source = $0; sub(/.*<source>/, "", source); sub(/<\/source>.*/, "", source) }
            /type="unfinished"/ { print "not translated in " file ": " source }' "$file"
    done
}

lagging() { # prints how many texts the unreviewed translations lack
    for file in "$1"/earproof_*.ts; do
        is_unreviewed "$file" || continue
        echo "$(basename "$file"): $(grep -c 'type="unfinished"' "$file" || true) not translated (unreviewed)"
    done
}

case "${1:-}" in
"")
    update "$folder"
    compile "$folder"
    unfinished "$folder"
    lagging "$folder"
    ;;
check)
    beside=$(mktemp -d)
    trap 'rm -rf "$beside"' EXIT
    cp "$folder"/earproof_*.ts "$beside"
    # lupdate writes paths relative to the file, but none of them with -locations none.
    update "$beside"
    compile "$beside"
    found=$(unfinished "$beside")
    for file in "$beside"/*; do
        cmp -s "$file" "$folder/$(basename "$file")" || found+=$'\n'"out of date: $folder/$(basename "$file")"
    done
    [[ -z $found ]] || { echo "$found"; echo "Run scripts/translate.sh, and translate the texts it lists."; exit 1; }
    ;;
*)
    echo "usage: scripts/translate.sh [check]" >&2
    exit 2
    ;;
esac
