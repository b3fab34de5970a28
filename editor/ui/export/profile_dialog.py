"""The choice of the rules of subtitles, and the dialog that changes a profile or makes a new one of it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from editor.formats.errors import FormatError
from editor.services.subtitles.export import IMPORTED
from editor.services.subtitles.profile_writing import (
    has_own_file,
    name_of_title,
    remove_profile,
    write_profile,
)
from editor.services.subtitles.profiles import (
    KEYS,
    Dashes,
    LetterCase,
    Number,
    known_profiles,
    profile_values,
    user_profiles_path,
    whole_values,
)
from editor.ui.language.error_messages import error_message
from editor.ui.language.translated_phrases import translated
from editor.ui.look.dialog_parts import ErrorLine, column_layout, dialog_buttons, form_layout
from editor.ui.look.prompts import Prompts

_STEPS_MS = 100
_LONGEST_TITLE = 60


class ProfileDialog(QDialog):
    """Shows a profile's rules and writes them; under another title they are a profile of their own."""

    def __init__(self, parent: QWidget, name: str) -> None:
        """`name` is the profile's; of a damaged file the rules are shown that it is based on."""
        super().__init__(parent)
        self._name = name
        self._values, damage = _values_of(name)
        self.profile = name
        """What the profile that was written is called."""
        self.setWindowTitle(self.tr("Subtitle rules"))
        self.title_edit = QLineEdit(translated(self._values["title"]))
        self.title_edit.setAccessibleName(self.tr("Name"))
        self.title_edit.setMaxLength(_LONGEST_TITLE)
        self.title_edit.setToolTip(self.tr("Enter another name to save these as a new set of rules"))
        self.numbers: dict[str, QSpinBox | QDoubleSpinBox] = {}
        self.choices: dict[str, QComboBox] = {}
        self.error = ErrorLine()
        rows = form_layout()
        rows.addRow(self.tr("Name"), self.title_edit)
        for key, label in self._labels():
            kind = KEYS[key]
            field = self._number(key, kind) if isinstance(kind, Number) else self._choice(key)
            field.setAccessibleName(label)
            rows.addRow(label, field)
        parts = column_layout(self)
        parts.addLayout(rows)
        parts.addWidget(self.error)
        self.buttons = dialog_buttons(self, self.tr("Save"), run=self.save, cancel=self.tr("Cancel"))
        if has_own_file(name):
            reset = self.buttons.addButton(self.tr("Reset"), QDialogButtonBox.ButtonRole.DestructiveRole)
            reset.setAutoDefault(False)
            reset.setToolTip(self.tr("Discards your changes to these rules"))
            reset.clicked.connect(self.take_back)
        parts.addWidget(self.buttons)
        self.error.show_error(damage)

    def save(self) -> None:
        """Write the rules, and leave where that could be done."""
        title = self.title_edit.text().strip()
        changed = title != translated(self._values["title"])
        name = name_of_title(title) if changed else self._name
        problem = self._problem(title, name)
        if problem:
            names = name and (name == self._name or not _is_taken(title, name))
            self.error.show_error(problem, at=self.numbers["shortest_ms"] if names else self.title_edit)
            return
        values: dict[str, Any] = {"title": title if changed else self._values["title"]}
        if "based_on" in self._values:
            values["based_on"] = self._values["based_on"]
        values |= {key: field.value() for key, field in self.numbers.items()}
        values |= {key: field.currentData() for key, field in self.choices.items()}
        try:
            write_profile(name, values)
        except FormatError as error:
            self.error.show_error(error_message(error))
            return
        self.profile = name
        self.accept()

    def _problem(self, title: str, name: str) -> str:
        """Return what is wrong with the rules as they stand, "" for nothing."""
        if not name:
            return self.tr("Enter a name of letters a to z or digits.")
        if name != self._name and _is_taken(title, name):
            return self.tr("Rules with this name already exist. Choose another name.")
        if self.numbers["shortest_ms"].value() > self.numbers["longest_ms"].value():
            return self.tr("The minimum duration can’t exceed the maximum duration.")
        return ""

    def take_back(self) -> None:
        """Remove a person's own rules of this name."""
        try:
            kept = remove_profile(self._name)
        except FormatError as error:
            self.error.show_error(error_message(error))
            return
        self.profile = self._name if kept else "standard"
        self.accept()

    def _labels(self) -> tuple[tuple[str, str], ...]:
        """Return what is asked for each key of a profile's file."""
        return (
            ("characters_per_line", self.tr("Characters per line")),
            ("lines", self.tr("Lines")),
            ("characters_per_second", self.tr("Characters per second")),
            ("shortest_ms", self.tr("Minimum duration")),
            ("longest_ms", self.tr("Maximum duration")),
            ("hold_ms", self.tr("Linger after last word")),
            ("frame_rate", self.tr("Frames per second")),
            ("gap_frames", self.tr("Minimum gap")),
            ("close_gap_frames", self.tr("Close gaps shorter than")),
            ("shot_change_frames", self.tr("Distance from shot changes")),
            ("dashes", self.tr("Two speakers in one subtitle")),
            ("letter_case", self.tr("Letters")),
        )

    def _number(self, key: str, kind: Number) -> QSpinBox | QDoubleSpinBox:
        field: QSpinBox | QDoubleSpinBox
        if kind.fractions:
            field = QDoubleSpinBox()
            field.setDecimals(3 if key == "frame_rate" else 1)
            field.setRange(kind.least, kind.most)
            field.setValue(self._values[key])
        else:
            field = QSpinBox()
            field.setRange(round(kind.least), round(kind.most))
            field.setValue(self._values[key])
        if key.endswith("_ms"):
            field.setSuffix(self.tr(" ms"))
            field.setSingleStep(_STEPS_MS)
        elif key.endswith("_frames"):
            field.setSuffix(self.tr(" frames"))
        self.numbers[key] = field
        return field

    def _choice(self, key: str) -> QComboBox:
        field = QComboBox()
        titles = {
            Dashes.NONE: self.tr("Separate subtitles"),
            Dashes.HYPHEN: self.tr("Hyphen before each line"),
            Dashes.SPACED: self.tr("Hyphen and space before each line"),
            LetterCase.AS_SPOKEN: self.tr("As in the text"),
            LetterCase.CAPITALS: self.tr("Capitals"),
        }
        for value in Dashes if key == "dashes" else LetterCase:
            field.addItem(titles[value], value.value)
        field.setCurrentIndex(field.findData(self._values[key]))
        self.choices[key] = field
        return field


def _values_of(name: str) -> tuple[dict[str, Any], str]:
    """Return a profile's values, and what is wrong with a person's own file of it: then the program's."""
    try:
        return profile_values(name), ""
    except FormatError as error:
        return whole_values(user_profiles_path() / f"{name}.toml", {}), error_message(error)


def _is_taken(title: str, name: str) -> bool:
    """Whether other rules are called so, or a file of that name would be lost."""
    titles = {
        shown.casefold() for one in known_profiles().profiles for shown in (one.title, translated(one.title))
    }
    names = {one.name for one in known_profiles().profiles}
    return title.casefold() in titles or name in names or name == IMPORTED or has_own_file(name)


class RulesField(QWidget):
    """A list of rules; profiles that cannot be read are named below it."""

    changed = Signal()

    def __init__(self, prompts: Prompts, *, imported: bool) -> None:
        """`imported`: subtitles that came in may stay as they are."""
        super().__init__()
        self._prompts = prompts
        self.choice = QComboBox()
        if imported:
            self.choice.addItem(self.tr("As imported: same subtitles, corrected words"), IMPORTED)
        self.edit = QPushButton(self.tr("Edit…"))
        self.edit.setAccessibleName(self.tr("Edit rules"))
        self.edit.setToolTip(self.tr("Change these rules or save them as your own"))
        self.edit.setAutoDefault(False)
        self.damaged = ErrorLine()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.choice, 1)
        row.addWidget(self.edit)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(4)
        inside.addLayout(row)
        inside.addWidget(self.damaged)
        self.setFocusProxy(self.choice)
        self._list_profiles()
        self._on_chosen()
        self.choice.currentIndexChanged.connect(self._on_chosen)
        self.edit.clicked.connect(self.edit_profile)

    def edit_profile(self) -> None:
        """Have the rules that are chosen changed, and choose what was made of them."""
        dialog = ProfileDialog(self, str(self.choice.currentData()))
        if self._prompts.run(dialog):
            with QSignalBlocker(self.choice):
                self._list_profiles()
                self.choice.setCurrentIndex(max(0, self.choice.findData(dialog.profile)))
            self._on_chosen()

    def _list_profiles(self) -> None:
        known = known_profiles()
        first = self.choice.findData(IMPORTED) + 1  # imported subtitles come before all
        while self.choice.count() > first:
            self.choice.removeItem(first)
        for profile in known.profiles:
            self.choice.addItem(translated(profile.title), profile.name)
        self.damaged.show_error("\n".join(translated(str(problem)) for problem in known.problems))

    def _on_chosen(self) -> None:
        self.edit.setEnabled(self.choice.currentData() != IMPORTED)
        self.changed.emit()
