"""The command that runs the benchmarks: what it lists, whose options it passes on, what it refuses."""

from __future__ import annotations

import pytest

from benchmarks.__main__ import MODULES, main


def test_help_lists_every_benchmark_with_what_it_measures(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--help"])
    assert ended.value.code == 0
    listed = dict(
        line.strip().split(maxsplit=1) for line in capsys.readouterr().out.splitlines() if line[:2] == "  "
    )
    assert listed.keys() >= MODULES.keys()
    assert listed["fuzz"].startswith("Damage project files at random")


def test_each_benchmark_explains_its_own_options(capsys: pytest.CaptureFixture[str]) -> None:
    for name, option in (("fuzz", "--files"), ("batch", "--kills"), ("matching", "--help")):
        with pytest.raises(SystemExit) as ended:
            main([name, "--help"])
        assert ended.value.code == 0
        assert option in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["matchin"], "“matchin” is not a benchmark. Did you mean “matching”?"),
        (["matching", "fuzz", "--files", "3"], "“--files” is the option of one benchmark."),
        (["fuzz", "matchin"], "unrecognized arguments: matchin"),
        (["--rounds"], "unrecognized arguments: --rounds"),
    ],
)
def test_what_cannot_be_run_is_refused(
    arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert message in capsys.readouterr().err
