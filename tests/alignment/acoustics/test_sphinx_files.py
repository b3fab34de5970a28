"""The acoustic model's files, read without their own library."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest

from alignment.acoustics.sphinx_files import ALONE, FIRST, INSIDE, SphinxModel, read_model


def test_phones_densities_and_weights_fit_each_other(sphinx_model: SphinxModel) -> None:
    phones = len(sphinx_model.phones)
    assert {"SIL", "AA", "ZH"} <= set(sphinx_model.phones)
    for means, variances, weights in zip(
        sphinx_model.means, sphinx_model.variances, sphinx_model.log_weights, strict=True
    ):
        assert means.shape == variances.shape == (phones, weights.shape[0], 13)
        assert (variances > 0).all()
        # Weights are kept in steps of a tenth of a neper: their sums are near one.
        assert np.exp(weights).sum(axis=0) == pytest.approx(np.ones(weights.shape[1]), abs=0.15)
    stay, leave = np.exp(sphinx_model.log_stay), np.exp(sphinx_model.log_leave)
    assert (stay + leave <= 1.001).all()


def test_the_states_of_a_phone_belong_to_its_codebook(sphinx_model: SphinxModel) -> None:
    number = sphinx_model.number_of
    for phone in ("AE", "T", "SIL"):
        states = sphinx_model.states(number[phone], before=number["K"], after=number["S"], place=INSIDE)
        assert len(set(states)) == 3
        assert {int(sphinx_model.codebook_of[state]) for state in states} == {number[phone]}


def test_neighbours_and_place_choose_the_triphone(sphinx_model: SphinxModel) -> None:
    number = sphinx_model.number_of
    kat = sphinx_model.states(number["AE"], before=number["K"], after=number["T"], place=INSIDE)
    ram = sphinx_model.states(number["AE"], before=number["R"], after=number["M"], place=INSIDE)
    assert kat != ram
    alone = sphinx_model.states(
        number["AE"], before=sphinx_model.silence, after=sphinx_model.silence, place=ALONE
    )
    assert kat != alone


def test_a_triphone_that_was_never_trained_falls_back_on_a_near_one(sphinx_model: SphinxModel) -> None:
    number = sphinx_model.number_of
    found = sphinx_model.states(number["ZH"], before=number["ZH"], after=number["ZH"], place=FIRST)
    assert {int(sphinx_model.codebook_of[state]) for state in found} == {number["ZH"]}


@pytest.mark.parametrize("name", ["mdef", "means"])
def test_another_kind_of_file_is_refused(sphinx_folder: Path, tmp_path: Path, name: str) -> None:
    folder = tmp_path / "model"
    shutil.copytree(sphinx_folder, folder)
    (folder / name).write_bytes(b"something else entirely\n" * 10)
    with pytest.raises(ValueError, match=r"mdef|not found"):
        read_model(folder)
