"""Agglomerative clustering of phrases by voice, and the number of voices.

Likeness of two clusters is the mean cosine between their vectors, over that within them: vectors of one
voice scatter, by the sound's quality more or less, and what is left when their scatter is taken out is near
1 for one voice in whatever sound. What it is for two voices depends on how much of them the sound carries.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from alignment.speakers.types import SpeakerCount

_PRIOR_PAIRS = 30.0  # of vectors: as many as the recording's own scatter counts beside a cluster's
_NEVER = -9.0
_SAME_LABEL, _OTHER_LABEL = 0.04, -0.04  # what the text's names are worth
_USUAL_LIKENESS = 0.62  # of two windows of one voice, where the recording cannot tell


@dataclass(slots=True)
class Cluster:
    """Vectors that are taken for one voice: their sum, number, and what overlapping windows share.

    `members` are the phrases that they are from, `labels` says how many vectors have which name of the text,
    `fixed` is the name that a person gave.
    """

    total: NDArray[np.float32]
    count: int
    near_sum: float
    near_count: int
    members: list[int]
    labels: dict[str, int] = field(default_factory=dict)
    fixed: str | None = None

    def take(self, other: Cluster) -> None:
        """Take in another cluster."""
        self.total = self.total + other.total
        self.count += other.count
        self.near_sum += other.near_sum
        self.near_count += other.near_count
        self.members = self.members + other.members
        for name, number in other.labels.items():
            self.labels[name] = self.labels.get(name, 0) + number
        self.fixed = self.fixed or other.fixed

    @property
    def pairs(self) -> int:
        """How many pairs of vectors there are whose windows share no sound."""
        return self.count**2 - self.near_count

    def pair_sum(self) -> float:
        """The sum of their cosines."""
        return float(self.total @ self.total) - self.near_sum


def cluster_of(
    vectors: NDArray[np.float32],
    starts_ms: NDArray[np.int32],
    window_ms: int,
    *,
    member: int,
    label: str | None = None,
    fixed: str | None = None,
) -> Cluster:
    """Return a cluster of the vectors of one phrase, shape (windows, dimensions)."""
    near = np.abs(starts_ms[:, None] - starts_ms[None]) < window_ms
    near_sum = float(((vectors @ vectors.T) * near).sum())
    labels = {} if label is None else {label: len(vectors)}
    return Cluster(vectors.sum(axis=0), len(vectors), near_sum, int(near.sum()), [member], labels, fixed)


def usual_likeness(clusters: Sequence[Cluster]) -> float:
    """Return the mean cosine of windows within phrases."""
    pairs = sum(cluster.pairs for cluster in clusters)
    if pairs < _PRIOR_PAIRS:
        return _USUAL_LIKENESS
    return max(0.2, sum(cluster.pair_sum() for cluster in clusters) / pairs)


def find_voices(
    clusters: Sequence[Cluster], count: SpeakerCount, *, same_voice: float, least_windows: int
) -> list[Cluster]:
    """Merge the clusters of phrases until each is a voice; return the voices, the weightiest first.

    Two clusters are one voice whose likeness is above `same_voice`.
    A cluster of fewer windows than `least_windows` is chance and no voice, unless a person named it or more
    voices were asked for than there are others. The clusters given are used up.
    """
    agglomeration = _Agglomeration(clusters, usual_likeness(clusters), least_windows)
    least, most = count.bounds
    merged = agglomeration.clusters_after(agglomeration.step_for(least, most, same_voice))
    order = sorted(merged, key=lambda cluster: (cluster.fixed is None, -cluster.count))
    voices = [
        cluster
        for number, cluster in enumerate(order)
        if number < least or cluster.fixed is not None or cluster.count >= least_windows
    ]
    return voices if most is None else voices[:most]


class _Agglomeration:
    """All merges, from phrases to one cluster, the likest two first."""

    def __init__(self, clusters: Sequence[Cluster], usual: float, least_windows: int) -> None:
        self._usual = usual
        self._least_windows = least_windows
        self._start = _joined_by_person(clusters)
        self._merges: list[tuple[int, int]] = []
        self._likeness_at: list[float] = []
        self._voices_after = [self._voice_count(self._start)]
        self._run()

    def step_for(self, least: int, most: int | None, same_voice: float) -> int:
        """Return after how many merges there are as many voices as the sound says, within the bounds."""
        steps = next(
            (at for at, value in enumerate(self._likeness_at) if value < same_voice), len(self._merges)
        )
        if self._voices_after[steps] < least:
            enough = [at for at in range(steps + 1) if self._voices_after[at] >= least]
            return enough[-1] if enough else int(np.argmax(self._voices_after))
        if most is not None and self._voices_after[steps] > most:
            few = [at for at in range(steps, len(self._voices_after)) if self._voices_after[at] <= most]
            return few[0] if few else len(self._merges)
        return steps

    def clusters_after(self, steps: int) -> list[Cluster]:
        """Return the clusters after so many merges."""
        clusters = list(self._start)
        gone = set()
        for row, column in self._merges[:steps]:
            clusters[row].take(clusters[column])
            gone.add(column)
        return [cluster for at, cluster in enumerate(clusters) if at not in gone]

    def _voice_count(self, clusters: Sequence[Cluster]) -> int:
        return sum(cluster.count >= self._least_windows or cluster.fixed is not None for cluster in clusters)

    def _run(self) -> None:
        sums, names = _Sums(self._start, self._usual), _Names(self._start)
        number = len(self._start)
        rows = np.arange(number)
        alive = np.ones(number, bool)
        fixed = np.array([cluster.fixed is not None for cluster in self._start])
        likeness = np.stack([sums.likeness_of(row) for row in range(number)]) + names.weights()
        np.fill_diagonal(likeness, _NEVER)
        best = likeness.argmax(axis=1)  # of each row, kept up to date: to look for it costs most
        for _ in range(number - 1):
            values = np.where(alive, likeness[rows, best], _NEVER)
            row = int(values.argmax())
            column = int(best[row])
            if values[row] <= _NEVER / 2:
                break
            self._merges.append((row, column))
            self._likeness_at.append(float(values[row]))
            sums.merge(row, column)
            names.merge(row, column)
            fixed[row] |= fixed[column]
            alive[column] = False
            new = sums.likeness_of(row) + names.weights_of(row)
            new[~alive] = new[row] = _NEVER
            likeness[row, :] = likeness[:, row] = new
            likeness[column, :] = likeness[:, column] = _NEVER
            stale = np.flatnonzero(alive & ((best == row) | (best == column)))
            best[stale] = likeness[stale].argmax(axis=1)
            best[alive & (new > likeness[rows, best])] = row
            best[row] = int(new.argmax())
            self._voices_after.append(int((alive & (fixed | (sums.counts >= self._least_windows))).sum()))


class _Sums:
    """What the likeness of clusters is made from, as arrays of one entry a cluster."""

    def __init__(self, clusters: Sequence[Cluster], usual: float) -> None:
        self.counts = np.array([cluster.count for cluster in clusters], float)
        self._totals = np.stack([cluster.total for cluster in clusters]).astype(np.float64)
        self._near_sums = np.array([cluster.near_sum for cluster in clusters])
        self._near_counts = np.array([cluster.near_count for cluster in clusters], float)
        self._prior_sum = _PRIOR_PAIRS * usual
        self._within = np.array([self._mean_within(row) for row in range(len(clusters))])

    def merge(self, row: int, column: int) -> None:
        """Take a cluster into another."""
        for sums in (self.counts, self._totals, self._near_sums, self._near_counts):
            sums[row] += sums[column]
        self._within[row] = self._mean_within(row)

    def likeness_of(self, row: int) -> NDArray[np.float64]:
        """Return a cluster's likeness to each: the mean cosine between them over the one within them."""
        between = self._totals @ self._totals[row] / (self.counts * self.counts[row])
        return np.asarray(between / np.sqrt(self._within * self._within[row]))

    def _mean_within(self, row: int) -> float:
        """Return the mean cosine in a cluster, drawn to what is usual where there is little of it."""
        pair_sum = float(self._totals[row] @ self._totals[row]) - self._near_sums[row]
        pairs = self.counts[row] ** 2 - self._near_counts[row]
        return max(0.05, float((pair_sum + self._prior_sum) / (pairs + _PRIOR_PAIRS)))


class _Names:
    """What the text's names say of each two clusters; those that a person gave decide."""

    def __init__(self, clusters: Sequence[Cluster]) -> None:
        labels = sorted({label for cluster in clusters for label in cluster.labels})
        self._counts = np.array(
            [[cluster.labels.get(label, 0) for label in labels] for cluster in clusters], float
        ).reshape(len(clusters), len(labels))
        self._fixed = [cluster.fixed for cluster in clusters]

    def weights(self) -> NDArray[np.float64]:
        """Return what is added to every likeness, shape (clusters, clusters)."""
        if not self._counts.size and not any(self._fixed):
            return np.zeros((len(self._fixed), len(self._fixed)))
        return np.stack([self.weights_of(row) for row in range(len(self._fixed))])

    def weights_of(self, row: int) -> NDArray[np.float64]:
        """Return what is added to a cluster's likeness to each."""
        own, whole = self._counts[row], self._counts.sum(axis=1)
        fewer = np.minimum(whole, own.sum())
        shared = np.minimum(self._counts, own).sum(axis=1) / np.maximum(1.0, fewer)
        weight = np.where(fewer > 0, _OTHER_LABEL + (_SAME_LABEL - _OTHER_LABEL) * shared, 0.0)
        if self._fixed[row] is not None:
            others = [name is not None and name != self._fixed[row] for name in self._fixed]
            weight[np.array(others)] = _NEVER
        return weight

    def merge(self, row: int, column: int) -> None:
        """Take a cluster into another."""
        self._counts[row] += self._counts[column]
        self._fixed[row] = self._fixed[row] or self._fixed[column]


def _joined_by_person(clusters: Sequence[Cluster]) -> list[Cluster]:
    """Return the clusters; those that a person gave the same name are one."""
    free = [cluster for cluster in clusters if cluster.fixed is None]
    named = sorted((c for c in clusters if c.fixed is not None), key=lambda cluster: str(cluster.fixed))
    joined = []
    for _, group in groupby(named, key=lambda cluster: cluster.fixed):
        first, *rest = group
        for other in rest:
            first.take(other)
        joined.append(first)
    return [*joined, *free]
