"""The fields that ask for the model and the language of what is aligned."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from alignment.recognition.engines.builtin import POCKETSPHINX
from alignment.recognition.engines.registry import model_languages
from alignment.spelling.written_language import LANGUAGE_NAMES
from editor.formats.file_presence import is_folder_there
from editor.services.settings import Settings
from editor.ui.language.translated_phrases import translated
from editor.ui.look.prompts import Prompts

_OFFERED: Final = "?"
"""Stands for the model that can be fetched."""
_MORE: Final = "*"
"""Stands for the page of models."""


class ModelFields(QObject):
    """The model, and the language that is spoken; `languages` lays the second out with its button."""

    def __init__(self, dialog: QWidget, prompts: Prompts, settings: Settings) -> None:
        super().__init__(dialog)
        self._dialog, self._prompts, self._settings = dialog, prompts, settings
        self.model = QComboBox()
        self.model.setAccessibleName(self.tr("Model"))
        self.language = QComboBox()
        self.language.setAccessibleName(self.tr("Language"))
        self.other_languages = QPushButton(self.tr("Other languages…"), dialog)
        self.other_languages.setToolTip(self.tr("The selected model knows only English"))
        self.other_languages.clicked.connect(self._choose_multilingual)
        self.languages = QHBoxLayout()
        self.languages.setSpacing(8)
        self.languages.addWidget(self.language, 1)
        self.languages.addWidget(self.other_languages)
        self.show_choice(settings.values.model, settings.values.language)
        self.model.activated.connect(self._on_model_chosen)

    @property
    def chosen_model(self) -> str:
        """The name of the model, or its folder."""
        return str(self.model.currentData())

    @property
    def chosen_language(self) -> str:
        """The code of the language, "" for whatever is recognized."""
        return str(self.language.currentData() or "")

    def show_choice(self, model: str, language: str) -> None:
        """Select a model and a language, as far as they are there."""
        self._fill_models(model)
        self._fill_languages(language)

    def keep(self) -> None:
        """Begin with this choice the next time."""
        values = self._settings.values
        values.model, values.language = self.chosen_model, self.chosen_language
        self._settings.save()

    def _fill_models(self, chosen: str) -> None:
        """List the models that are here, then those that can be had; `chosen` is selected."""
        from alignment.recognition.models import KNOWN_MODELS, MULTILINGUAL
        from editor.services.models.recognisers import other_recognisers

        self.model.clear()
        for name, known in KNOWN_MODELS.items():
            if known.is_installed():
                self.model.addItem(translated(known.title), name)
            elif name == MULTILINGUAL:
                self.model.addItem(self.tr("Multilingual (base): download…"), _OFFERED)
        for name, model in other_recognisers():
            title = self.tr("English, less accurate (pocketsphinx)") if name == POCKETSPHINX else name
            self.model.addItem(title, model)
        if chosen not in KNOWN_MODELS and chosen and is_folder_there(Path(chosen)):
            self.model.addItem(Path(chosen).name, chosen)
        self.model.setCurrentIndex(max(0, self.model.findData(chosen)))
        self.model.addItem(self.tr("From a folder…"), "")
        self.model.addItem(self.tr("More models…"), _MORE)
        self._model_before = self.model.currentIndex()

    def _fill_languages(self, chosen: str) -> None:
        self.language.clear()
        known = model_languages(self.chosen_model)
        english_only = known == frozenset({"en"})
        self.other_languages.setVisible(english_only)
        if english_only:
            self.language.addItem("English", "en")
            self.language.setEnabled(False)
            return
        self.language.setEnabled(True)
        self.language.addItem(self.tr("Detect automatically"), "")
        for code, name in LANGUAGE_NAMES.items():
            if known is None or code in known:
                self.language.addItem(name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(chosen)))

    def _on_model_chosen(self, index: int) -> None:
        if self.model.itemData(index) == _OFFERED:
            self._offer_multilingual()
        elif self.model.itemData(index) == _MORE:
            self._show_models()
        elif self.model.itemData(index) == "":
            title = self.tr("Folder with a Whisper model")
            folder = self._prompts.folder(self._dialog, title, folder=None)
            if folder is None:
                self.model.setCurrentIndex(self._model_before)
            else:
                self.model.insertItem(index, folder.name, str(folder))
                self.model.setCurrentIndex(index)
        self._model_before = self.model.currentIndex()
        self._fill_languages(self._settings.values.language)

    def _choose_multilingual(self) -> None:
        """Choose the model for other languages; where it is not here, offer it, or else a folder with one."""
        from alignment.recognition.models import MULTILINGUAL

        here, offered = self.model.findData(MULTILINGUAL), self.model.findData(_OFFERED)
        wanted = next((at for at in (here, offered) if at >= 0), self.model.findData(""))
        self.model.setCurrentIndex(wanted)
        self._on_model_chosen(wanted)

    def _offer_multilingual(self) -> None:
        """Say what the multilingual model gains and costs; have it from now on where it was fetched."""
        from alignment.recognition.models import MULTILINGUAL
        from editor.ui.projects.model_offer import ModelOffer

        self.model.setCurrentIndex(self._model_before)
        offer = ModelOffer(self._dialog, self._settings)
        if self._prompts.run(offer):
            self._fill_models(MULTILINGUAL)
        offer.deleteLater()

    def _show_models(self) -> None:
        """Show the page of models; what was downloaded there can be chosen, what was removed no longer."""
        from editor.ui.models.models_dialog import show_models

        self.model.setCurrentIndex(self._model_before)
        before, before_there = self.model.currentData(), self._settings.values.model
        show_models(self._dialog, self._prompts, self._settings, chosen=before)
        chosen_there = self._settings.values.model
        self._fill_models(before if chosen_there == before_there else chosen_there)
