"""Small lists of English words that the signals look things up in."""

from __future__ import annotations

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


FUNCTION_WORDS: Final = _words("""
    a an the and or but nor so if of in on at to for from by with as than that this these those there here is
    am are was were be been being do does did have has had will would can could shall should may might must i
    you he she it we they me him her us them my your his its our their who whom whose which what when where
    why how not no yes just like well then also very really too up out about into over
""")
"""Words that carry grammar more than sense: they are repeated in hesitation, and name nothing."""

DANGLING: Final = _words("""
    a an the and or but nor if of in on at to for from by with as than be my your his its our their who whose
    which what when where why how just like very into
""")
"""Words that hardly any sentence ends with."""

DOUBLED_ON_PURPOSE: Final = _words("""
    that had very no yes so really much many more long far too bye ha hey okay right sure now never again
    please well wow hmm mm mhm yeah oh blah knock chop hear there one two three four five six seven eight
    nine ten zero hundred thousand million
""")
"""Words that are said or written twice in a row rightly."""

NUMBER_WORDS: Final = _words("""
    two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion
""")
"""Cardinal numbers; "one" is left out, for it is a pronoun more often."""

FILLERS: Final = _words("um uh umm uhm hmm hm mm mhm mhmm ah er oh huh yeah")
"""Sounds of hesitation and assent, which many transcripts leave out on purpose."""
