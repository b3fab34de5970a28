#!/usr/bin/env bash
# pyside6-lupdate takes half of a conditional text, the wrong class after a local one, and drops backslashes: unwarned.
#
# Texts are collected from the sources by lupdate and looked up by class and text when the program runs. lupdate reads
# Python token by token instead of parsing it. self.tr("On" if on else "Off") yields "On"; "Off" can never be translated.
# A class defined within a method, a small helper, owns all texts up to the end of that method: they are listed, get
# translated, and are looked up under the other class, so they stay English. "\N{BULLET} Item" is listed as
# "N{BULLET} Item", which no program ever asks for. It exits with 0, says that all source texts were found, and a check
# for unfinished translations is content, because whatever is listed is translated. "\u2022" and adjacent literals work.
#
# Seen 2026-11-30 with PySide6 6.11.3 (pyside6-lupdate, pyside6-lrelease).
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export HOME=$work QT_QPA_PLATFORM=offscreen
python3 -m venv venv
venv/bin/pip install --quiet PySide6_Essentials==6.11.3 shiboken6==6.11.3

cat > window.py <<'EOF'
from PySide6.QtCore import QObject


class Window(QObject):
    def plain(self):
        return self.tr("Open"), self.tr("\u2022 Code"), self.tr("Two " "literals")

    def conditional(self, on):
        return self.tr("On" if on else "Off")

    def with_local_class(self):
        class Job:
            name = "save"

        return self.tr("Save"), Job.name

    def behind(self):
        return self.tr("Close")

    def named_character(self):
        return self.tr("\N{BULLET} Name")
EOF
venv/bin/pyside6-lupdate window.py -ts window.ts -locations none 2>&1 | sed 's/^ */lupdate: /'

venv/bin/python - <<'EOF'
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

import PySide6
from PySide6.QtCore import QCoreApplication, QTranslator

from window import Window

print("PySide6", PySide6.__version__)
tree = ElementTree.parse("window.ts")
tree.getroot().set("language", "de")
listed = {}
for context in tree.iter("context"):
    for message in context.iter("message"):
        source = message.findtext("source")
        listed.setdefault(context.findtext("name"), []).append(source)
        translation = message.find("translation")
        translation.text = "translated: " + source
        translation.attrib.clear()  # no longer unfinished
print("listed:", listed)
tree.write("window.ts", encoding="utf-8", xml_declaration=True)
subprocess.run(["venv/bin/pyside6-lrelease", "window.ts", "-qm", "window.qm", "-silent"], check=True)

app = QCoreApplication([])
translator = QTranslator()
if not (translator.load("window.qm") and app.installTranslator(translator)):
    sys.exit("the translation can't be loaded")
window = Window()
shown = [*window.plain(), window.conditional(True), window.conditional(False), window.with_local_class()[0]]
shown += [window.behind(), window.named_character()]
english = [text for text in shown if not text.startswith("translated: ")]
print("still English though all that is listed is translated:", english)
expected = ["Off", "Save", "\u2022 Name"]
sys.exit(0 if english == expected and listed.get("Job") == ["Save"] else "changed: lupdate finds these texts")
EOF
echo "as described"
