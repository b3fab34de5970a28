"""Links of reports name a project on this computer and a time, and nothing else."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.services.starting.place_links import LinkError, is_place_link, link_arguments, without_links

NAMES = st.text(st.characters(min_codepoint=32, max_codepoint=0xD7FF), min_size=1, max_size=20)


def link(path: str, at: str = "") -> str:
    return f"earproof://open?file={quote(path, safe='')}" + (f"&at={quote(at, safe='')}" if at else "")


@given(NAMES.filter(lambda name: "/" not in name))
def test_every_name_of_a_project_survives(name: str) -> None:
    path = str(Path("/in", f"{name}.earproof"))
    assert link_arguments(link(path, "1:02:03")) == [path, "--at", "1:02:03"]
    assert link_arguments(link(path)) == [path]


def test_a_name_that_is_no_utf8_stays_what_it_is() -> None:
    assert link_arguments("earproof://open?file=/in/caf%E9.earproof") == ["/in/caf\udce9.earproof"]


@pytest.mark.parametrize(
    "refused",
    [
        "earproof:",
        "earproof://open",
        "earproof://open?file=",
        "earproof://delete?file=%2Fa.earproof",
        "earproof://[open?file=%2Fa.earproof",
        link("a.earproof"),
        link("../a.earproof"),
        link("/etc/passwd"),
        link("//host/share/a.earproof"),
        link(r"\\host\share\a.earproof"),
        link("/a\nb.earproof"),
        link("/a.earproof", "--theme"),
        link("/a.earproof", "later"),
        link("/a.earproof") + "&file=%2Fb.earproof",
    ],
)
def test_whatever_names_no_project_here_is_refused(refused: str) -> None:
    assert is_place_link(refused)
    with pytest.raises(
        LinkError, match=r"^“earproof.*” isn’t a link to a project on this computer\. Open the"
    ):
        link_arguments(refused)


def test_other_arguments_stay_as_they_are() -> None:
    assert without_links(["talk.earproof", "--at", "0:21"]) == ["talk.earproof", "--at", "0:21"]
    assert without_links([]) == []
    assert without_links([link("/a.earproof", "0:21")]) == ["/a.earproof", "--at", "0:21"]
