"""Several processes search lattices as one does, whatever becomes of them."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import closing

import numpy as np
import pytest

from alignment.acoustics.lattice import Lattice
from alignment.placement.acoustic_model import AcousticModel
from alignment.placement.search_pool import LatticePath, SearchPool, SearchRequest, search_lattices
from tests.alignment.material import excerpt

CLIP = excerpt("meeting", 149_600, 152_400)  # From a different bakery, presumably.
WORDS = tuple(word.text.strip(".,") for word in CLIP.words)


@pytest.fixture(scope="module")
def model() -> AcousticModel:
    return AcousticModel()


@pytest.fixture
def searchers() -> Iterator[SearchPool]:
    with closing(SearchPool(2)) as made:
        made.start()
        yield made


def lattice(model: AcousticModel, words: tuple[str, ...]) -> Lattice:
    made = Lattice()
    at = 0
    for label, word in enumerate(words):
        made.add_word(at, at := made.add_node(), label, pronunciations=model.pronouncer.variants(word))
    return made


def request(model: AcousticModel, at: int) -> SearchRequest:
    """Return the clip, begun later each time; a text that cannot be in it is tried first."""
    samples = (CLIP.sound * 32767).astype(np.int16)
    return SearchRequest(samples[16 * at :], (lattice(model, WORDS * 12), lattice(model, WORDS)))


def best_paths(searchers: SearchPool, model: AcousticModel, count: int = 7) -> dict[int, LatticePath | None]:
    return dict(searchers.best_paths(count, lambda at: request(model, at), model))


def test_without_a_path_to_the_end_its_beginning_is_found(model: AcousticModel) -> None:
    samples = request(model, 0).samples
    cut = SearchRequest(samples[: 16 * 900], (lattice(model, WORDS * 3),))
    path = search_lattices(model, cut)
    assert path is not None
    assert not path.is_complete
    truth = [word.start_ms for word in CLIP.words][: len(path.words)]
    assert len(path.words) >= 2
    assert all(abs(placed.start_ms - true) <= 100 for placed, true in zip(path.words, truth, strict=True))


def test_processes_find_what_one_finds(model: AcousticModel, searchers: SearchPool) -> None:
    alone = best_paths(SearchPool(0), model)
    assert alone[0] is not None
    assert alone[0].is_complete
    assert [placed.label for placed in alone[0].words] == list(range(len(WORDS)))
    assert best_paths(searchers, model) == alone
    assert best_paths(searchers, model) == alone


def test_work_of_a_process_that_dies_is_done_here(
    model: AcousticModel, searchers: SearchPool, monkeypatch: pytest.MonkeyPatch
) -> None:
    alone = best_paths(SearchPool(0), model)
    searchers.close()
    dying = ["sh", "-c", "exit 1"]
    popen = subprocess.Popen

    def start(_command: list[str], **options: object) -> subprocess.Popen[bytes]:
        return popen(dying, **options)  # type: ignore[call-overload, no-any-return]

    monkeypatch.setattr(subprocess, "Popen", start)
    searchers.start()
    monkeypatch.undo()
    assert best_paths(searchers, model) == alone
    searchers.start()  # the dead are replaced
    assert best_paths(searchers, model) == alone


def test_what_is_given_up_half_way_does_not_answer_later(model: AcousticModel, searchers: SearchPool) -> None:
    with closing(searchers.best_paths(7, lambda at: request(model, at), model)) as paths:
        next(paths)
    searchers.start()
    assert best_paths(searchers, model) == best_paths(SearchPool(0), model)
