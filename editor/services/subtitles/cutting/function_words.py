"""Function words: the small words of a language by which a line break sees what belongs together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class FunctionWords:
    """A language's words, in small letters, by what follows or goes before them.

    `determiners` open a noun group, numbers in words among them; `adjectives` are the most frequent ones, and
    `adjective_endings` those of others; `modifiers` say something of the word behind them; `titles` stand
    before a name, `units` and `counted` after and before a number, `measured` behind a unit; `pairs` are said
    as one word. `capital_nouns`: every noun has a capital, as in German.
    """

    determiners: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    conjunctions: frozenset[str] = frozenset()
    pronouns: frozenset[str] = frozenset()
    auxiliaries: frozenset[str] = frozenset()
    modifiers: frozenset[str] = frozenset()
    adjectives: frozenset[str] = frozenset()
    adjective_endings: tuple[str, ...] = ()
    titles: frozenset[str] = frozenset()
    units: frozenset[str] = frozenset()
    counted: frozenset[str] = frozenset()
    measured: frozenset[str] = frozenset()
    pairs: frozenset[tuple[str, str]] = frozenset()
    capital_nouns: bool = False


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _pairs(text: str) -> frozenset[tuple[str, str]]:
    both = (pair.split() for pair in text.split(","))
    return frozenset((first, second) for first, second in both)


_UNITS: Final = """
    % ° °c °f kg g mg t km m cm mm ml l kb mb gb hz khz mhz w kw v ft lb oz mph kmh km/h € $ £
"""

ENGLISH: Final = FunctionWords(
    determiners=_words("""
        a an the this these those my your his her its our their some any no every each either neither
        both all another such several many few much one two three four five six seven eight nine ten
        eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty
        fifty sixty seventy eighty ninety hundred thousand million billion half
    """),
    prepositions=_words("""
        about above across after against along among around as at before behind below beneath beside
        between beyond by despite down during except for from in inside into like near of off on onto
        out over past per since than through throughout to toward towards under until up upon via with
        within without
    """),
    conjunctions=_words("""
        and but or nor because that which who whom whose if when whenever where while whereas so
        although though unless whether how why what
    """),
    pronouns=_words("""
        i you he she it we they there i'm you're he's she's we're they're it's that's there's i've
        you've we've they've i'd you'd he'd she'd we'd they'd i'll you'll he'll she'll we'll they'll
        it'll let's
    """),
    auxiliaries=_words("""
        am is are was were be been being have has had having do does did will would shall should can
        could may might must ain't isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't
        couldn't shouldn't haven't hasn't hadn't mustn't cannot
    """),
    modifiers=_words("not never very really too quite more most rather almost nearly only just even"),
    adjectives=_words("""
        able bad best better big black blue bright broad brown certain clean clear close cold common
        complete cool current dark dead deep different difficult dry due early easy empty entire fair
        familiar fast fine first flat free fresh full further general good grand great green grey hard
        heavy high huge human important large last late later least left less likely little living local
        long low main major modern narrow new next nice old only open other own past perfect plain poor
        possible present pretty private public quick quiet ready real recent red rich right round safe
        same second serious sharp short silent similar simple single slow small soft special square
        strange strong sudden sure sweet tall thick thin third tiny total true usual various vast warm
        weak wet white whole wide wild wise wrong yellow young
    """),
    adjective_endings=(
        "ous",
        "ful",
        "less",
        "able",
        "ible",
        "ish",
        "ical",
        "onal",
        "ental",
        "ural",
        "cial",
        "tial",
        "ic",
        "ive",
    ),
    titles=_words("mr mrs ms mx dr prof professor sir madam lord lady king queen saint captain president"),
    units=_words(
        _UNITS
        + """
        percent per cent degrees second seconds minute minutes hour hours day days week weeks month months
        year years century o'clock am pm a.m. p.m. inch inches foot feet mile miles metre metres meter meters
        gram grams kilo kilos litre litres liter liters ton tons tonnes pound pounds dollar dollars euro euros
        pence cents hundred thousand million billion times people january february march april may june july
        august september october november december
    """
    ),
    counted=_words("""
        page pages chapter number numbers no room route section part volume line lines act scene verse
        figure table flight channel january february march april may june july august september october
        november december
    """),
    measured=_words("old long ago high wide deep tall away apart later earlier per"),
    pairs=_pairs("""
        more than, less than, fewer than, other than, rather than, such as, because of, instead of, out of,
        so that, as if, as though, even if, even though, as well, well as, as soon, soon as, as far, far as,
        according to, due to, in order, order to, each other, one another, at least, at all, of course, a lot,
        lot of, kind of, sort of, up to, next to, thanks to
    """),
)

GERMAN: Final = FunctionWords(
    determiners=_words("""
        der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines
        dieser diese dieses diesen diesem jener jene jenes jenen jenem jeder jede jedes jeden jedem mein
        meine meinen meinem meiner meines dein deine deinen deinem deiner deines sein seine seinen
        seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer
        unseres euer eure euren eurem eurer eures welche welcher welches welchen welchem manche mancher
        manches alle allen aller alles beide beiden einige einigen einiger mehrere mehreren viele vielen
        vieler wenige wenigen zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig
        vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend million millionen halbe halben
    """),
    prepositions=_words("""
        ab am an ans auf aufs aus außer bei beim bis durch fürs für gegen gegenüber hinter im in ins mit
        nach neben ohne pro seit trotz um unter über übers vom von vor vorm während wegen zu zum zur
        zwischen als wie
    """),
    conjunctions=_words("""
        und aber oder denn sondern dass weil wenn obwohl damit ob bevor nachdem sobald solange sowie
        während indem sodass falls bis da der wer was wo wohin woher warum weshalb wann
    """)
    - {"der", "während", "bis"},
    pronouns=_words("ich du er sie es wir ihr man sich mich dich uns euch mir dir ihm ihn ihnen"),
    auxiliaries=_words("""
        bin bist ist sind seid war warst waren wart bin habe hast hat haben habt hatte hattest hatten
        hattet werde wirst wird werden werdet wurde wurden würde würden kann kannst können könnt konnte
        konnten könnte könnten muss musst müssen müsst musste mussten soll sollst sollen sollte sollten
        will willst wollen wollte wollten darf darfst dürfen durfte durften mag mögen möchte möchten
    """),
    modifiers=_words("nicht nie sehr ganz so mehr fast nur sogar etwa ungefähr kaum zu"),
    adjective_endings=("e", "en", "er", "es", "em"),
    titles=_words("herr herrn frau dr prof professor doktor könig königin kaiser sankt präsident"),
    units=_words(
        _UNITS
        + """
        prozent grad sekunde sekunden minute minuten stunde stunden tag tage tagen woche wochen monat monate
        monaten jahr jahre jahren jahrhundert uhr zoll meter metern kilometer kilometern gramm kilo kilogramm
        liter litern tonne tonnen pfund euro cent dollar hundert tausend millionen milliarden mal menschen
        januar februar märz april mai juni juli august september oktober november dezember
    """
    ),
    counted=_words("""
        seite seiten kapitel nummer nr zimmer raum abschnitt teil band zeile zeilen akt szene vers bild
        tabelle kanal linie
    """),
    measured=_words("alt lang hoch breit tief weit entfernt später früher zuvor danach pro"),
    pairs=_pairs("""
        mehr als, weniger als, anders als, so dass, als ob, bis zu, bis auf, wie auch, so wie, gar nicht,
        gar kein, noch nicht, noch nie, nicht mehr, vor allem, zum beispiel, von innen, von außen
    """),
    capital_nouns=True,
)

_LANGUAGES: Final = {"en": ENGLISH, "de": GERMAN}


def function_words(language: str) -> FunctionWords:
    """Return the words of a language (a code such as `en` or `de-AT`); of an unknown one, none."""
    return _LANGUAGES.get(language.lower().replace("_", "-").split("-")[0], FunctionWords())
