"""Packages of Office Open XML (ECMA-376, part 2): which part is of what kind, and which refers to which."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from editor.formats.writers.packed_files import pack
from editor.formats.writers.xml_text import DECLARATION

RELATIONSHIPS: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
"""The namespace of references between parts, and the beginning of the names of their kinds."""

_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_KIND = "application/vnd.openxmlformats-officedocument"


def pack_office_package(
    main: str, parts: Mapping[str, tuple[str, str]], *, referred: Mapping[str, str]
) -> bytes:
    """Return a package's bytes: `parts` as (kind, XML) by name, `main` the one that is opened.

    `referred` are the parts that the main part refers to, relative to it, with the kind of reference: the
    first of them is `rId1`.
    """
    folder, _slash, name = main.rpartition("/")
    overrides = "".join(
        f'<Override PartName="/{part}" ContentType="{_KIND}.{kind}+xml"/>\n'
        for part, (kind, _xml) in parts.items()
    )
    types = (
        f'<Types xmlns="{_PACKAGE}/content-types">\n'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\n'
        f'<Default Extension="xml" ContentType="application/xml"/>\n{overrides}</Types>\n'
    )
    return pack(
        {
            "[Content_Types].xml": DECLARATION + types,
            "_rels/.rels": _references({main: "officeDocument"}),
            f"{folder}/_rels/{name}.rels": _references(referred),
            **{part: DECLARATION + xml for part, (_kind, xml) in parts.items()},
        }
    )


def _references(targets: Mapping[str, str]) -> str:
    lines = "".join(
        f'<Relationship Id="rId{number}" Type="{RELATIONSHIPS}/{kind}" Target="{target}"/>\n'
        for number, (target, kind) in enumerate(targets.items(), start=1)
    )
    return f'{DECLARATION}<Relationships xmlns="{_PACKAGE}/relationships">\n{lines}</Relationships>\n'
