"""Reading an acoustic model in Sphinx form (phonetically tied mixtures): triphones, Gaussians, weights.

File formats after the sources of CMU Sphinx (`bin_mdef.c`, `ms_gauden.c`, `ptm_mgau.c`, `tmat.c`).
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

INSIDE, FIRST, LAST, ALONE = range(4)  # where in its word a phone stands
_LOG_STEP = 1024 * float(np.log(1.0001))  # what one step of a quantised mixture weight stands for
_LEAST_VARIANCE = 1e-4
_BYTE_ORDER = 0x11223344


@dataclass(frozen=True)
class SphinxModel:
    """Phones, their states, and the mixtures that the states share.

    `means`, `variances`: per stream (phones, densities, dimensions). `log_weights`: per stream (densities,
    senones). `senones_of`: (sequences, 3). `log_stay`, `log_leave`: (phones, 3), natural logarithms.
    """

    phones: tuple[str, ...]
    means: tuple[Floats, ...]
    variances: tuple[Floats, ...]
    log_weights: tuple[Floats, ...]
    log_stay: Floats
    log_leave: Floats
    codebook_of: NDArray[np.int32]
    _senones: NDArray[np.uint16]
    _sequence_of: NDArray[np.int32]
    _tree: tuple[NDArray[np.int16], NDArray[np.int16], NDArray[np.int32]]

    @cached_property
    def number_of(self) -> dict[str, int]:
        """The numbers of the phones by name."""
        return {name: number for number, name in enumerate(self.phones)}

    @cached_property
    def weights(self) -> tuple[Floats, ...]:
        """The mixture weights as probabilities, per stream (senones, densities)."""
        return tuple(np.ascontiguousarray(np.exp(weights).T) for weights in self.log_weights)

    @cached_property
    def silence(self) -> int:
        """The number of the phone for silence."""
        return self.number_of["SIL"]

    def states(self, phone: int, *, before: int, after: int, place: int) -> tuple[int, int, int]:
        """Return the three senones of a phone between two others; the nearest triphone that was trained."""
        key = (phone, before, after, place)
        if key not in self._known_states:
            self._known_states[key] = self._find_states(*key)
        return self._known_states[key]

    @cached_property
    def _known_states(self) -> dict[tuple[int, int, int, int], tuple[int, int, int]]:
        return {}

    def _find_states(self, phone: int, before: int, after: int, place: int) -> tuple[int, int, int]:
        places = (place, *(other for other in (INSIDE, FIRST, LAST, ALONE) if other != place))
        for left, right in ((before, after), (self.silence, after), (before, self.silence)):
            for where in places:
                found = self._triphone(phone, left, right, where)
                if found >= 0:
                    return self._states_of(found)
        return self._states_of(phone)

    def _states_of(self, number: int) -> tuple[int, int, int]:
        one, two, three = self._senones[self._sequence_of[number]].tolist()
        return one, two, three

    def _triphone(self, phone: int, before: int, after: int, place: int) -> int:
        contexts, counts, targets = self._tree
        begin, count = 0, 4
        for wanted in (place, phone, before, after):
            for at in range(begin, begin + count):
                if contexts[at] == wanted:
                    break
            else:
                return -1
            if counts[at] == 0:
                return int(targets[at])
            begin, count = int(targets[at]), int(counts[at])
        return -1


def read_model(folder: Path) -> SphinxModel:
    """Read the model in a folder (`mdef`, `means`, `variances`, `sendump`, `transition_matrices`).

    Raises:
        OSError: a file cannot be read. ValueError: it is not of this form.
    """
    phones, senones, sequences, tree, codebooks = _read_definition((folder / "mdef").read_bytes())
    variances = _read_gaussians((folder / "variances").read_bytes())
    stay, leave = _read_transitions((folder / "transition_matrices").read_bytes())
    return SphinxModel(
        phones=phones,
        means=_read_gaussians((folder / "means").read_bytes()),
        variances=tuple(np.maximum(part, np.float32(_LEAST_VARIANCE)) for part in variances),
        log_weights=_read_weights((folder / "sendump").read_bytes(), streams=len(variances)),
        log_stay=stay,
        log_leave=leave,
        codebook_of=codebooks,
        _senones=senones,
        _sequence_of=sequences,
        _tree=tree,
    )


_Tree = tuple[NDArray[np.int16], NDArray[np.int16], NDArray[np.int32]]
_Definition = tuple[tuple[str, ...], NDArray[np.uint16], NDArray[np.int32], _Tree, NDArray[np.int32]]


def _read_definition(data: bytes) -> _Definition:
    if data[:4] != b"BMDF":
        raise ValueError("mdef: not a binary model definition")
    at = 12 + struct.unpack_from("<i", data, 8)[0]
    phone_count, number, states, _, senone_count, _, sequence_count, _, tree_size, _ = struct.unpack_from(
        "<10i", data, at
    )
    at += 40
    begin = at
    names = []
    for _ in range(phone_count):
        end = data.index(b"\0", at)
        names.append(data[at:end].decode("ascii"))
        at = end + 1
    at = begin + (at - begin + 3) // 4 * 4
    tree = np.frombuffer(data, np.dtype([("context", "<i2"), ("count", "<i2"), ("to", "<i4")]), tree_size, at)
    at += tree.nbytes
    entry = np.dtype([("sequence", "<i4"), ("matrix", "<i4"), ("info", "u1", 4)])
    entries = np.frombuffer(data, entry, number, at)
    at += entries.nbytes + 4
    senones = np.frombuffer(data, "<u2", sequence_count * states, at).reshape(sequence_count, states)
    sequences = entries["sequence"].astype(np.int32)
    codebooks = np.zeros(senone_count, np.int32)
    base = np.where(np.arange(number) < phone_count, np.arange(number), entries["info"][:, 1])
    codebooks[senones[sequences].ravel()] = np.repeat(base, states)
    branches = (tree["context"].copy(), tree["count"].copy(), tree["to"].copy())
    return tuple(names), senones, sequences, branches, codebooks


def _header(data: bytes) -> int:
    at = data.index(b"endhdr\n") + 7
    if struct.unpack_from("<I", data, at)[0] != _BYTE_ORDER:
        raise ValueError("an acoustic model of another byte order")
    return at + 4


def _read_gaussians(data: bytes) -> tuple[Floats, ...]:
    at = _header(data)
    books, streams, densities = struct.unpack_from("<3i", data, at)
    sizes = struct.unpack_from(f"<{streams}i", data, at + 12)
    at += 12 + 4 * streams
    values = np.frombuffer(data, "<f4", struct.unpack_from("<i", data, at)[0], at + 4).reshape(books, -1)
    parts = np.split(values, np.cumsum([densities * size for size in sizes])[:-1], axis=1)
    return tuple(
        part.reshape(books, densities, size).astype(np.float32)
        for part, size in zip(parts, sizes, strict=True)
    )


def _read_weights(data: bytes, *, streams: int) -> tuple[Floats, ...]:
    at = 4 + struct.unpack_from("<i", data, 0)[0]
    while (length := struct.unpack_from("<i", data, at)[0]) != 0:
        at += 4 + length
    densities, senones = struct.unpack_from("<2i", data, at + 4)
    codes = np.frombuffer(data, np.uint8, streams * densities * senones, at + 12)
    return tuple(codes.reshape(streams, densities, senones).astype(np.float32) * np.float32(-_LOG_STEP))


def _read_transitions(data: bytes) -> tuple[Floats, Floats]:
    at = _header(data)
    matrices, states, targets, count = struct.unpack_from("<4i", data, at)
    counts = np.frombuffer(data, "<f4", count, at + 16).reshape(matrices, states, targets)
    shares = np.log(np.maximum(counts / counts.sum(axis=2, keepdims=True), 1e-10))
    own = np.arange(states)
    return shares[:, own, own].astype(np.float32), shares[:, own, own + 1].astype(np.float32)
