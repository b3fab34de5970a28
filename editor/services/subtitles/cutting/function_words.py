"""Function words: the small words of a language by which a line break sees what belongs together."""

from __future__ import annotations

from typing import Final

from editor.services.subtitles.cutting.korean_words import KOREAN
from editor.services.subtitles.cutting.romance_words import FRENCH, ITALIAN, SPANISH
from editor.services.subtitles.cutting.word_kinds import UNIT_SIGNS, FunctionWords, word_pairs, word_set

ENGLISH: Final = FunctionWords(
    determiners=word_set("""
        a an the this these those my your his her its our their some any no every each either neither
        both all another such several many few much one two three four five six seven eight nine ten
        eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty
        fifty sixty seventy eighty ninety hundred thousand million billion half
    """),
    prepositions=word_set("""
        about above across after against along among around as at before behind below beneath beside
        between beyond by despite down during except for from in inside into like near of off on onto
        out over past per since than through throughout to toward towards under until up upon via with
        within without
    """),
    conjunctions=word_set("""
        and but or nor because that which who whom whose if when whenever where while whereas so
        although though unless whether how why what
    """),
    pronouns=word_set("""
        i you he she it we they there i'm you're he's she's we're they're it's that's there's i've
        you've we've they've i'd you'd he'd she'd we'd they'd i'll you'll he'll she'll we'll they'll
        it'll let's
    """),
    auxiliaries=word_set("""
        am is are was were be been being have has had having do does did will would shall should can
        could may might must ain't isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't
        couldn't shouldn't haven't hasn't hadn't mustn't cannot
    """),
    modifiers=word_set("not never very really too quite more most rather almost nearly only just even"),
    adjectives=word_set("""
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
    titles=word_set("mr mrs ms mx dr prof professor sir madam lord lady king queen saint captain president"),
    units=word_set(
        UNIT_SIGNS
        + """
        percent per cent degrees second seconds minute minutes hour hours day days week weeks month months
        year years century o'clock am pm a.m. p.m. inch inches foot feet mile miles metre metres meter meters
        gram grams kilo kilos litre litres liter liters ton tons tonnes pound pounds dollar dollars euro euros
        pence cents hundred thousand million billion times people january february march april may june july
        august september october november december
    """
    ),
    counted=word_set("""
        page pages chapter number numbers no room route section part volume line lines act scene verse
        figure table flight channel january february march april may june july august september october
        november december
    """),
    measured=word_set("old long ago high wide deep tall away apart later earlier per"),
    pairs=word_pairs("""
        more than, less than, fewer than, other than, rather than, such as, because of, instead of, out of,
        so that, as if, as though, even if, even though, as well, well as, as soon, soon as, as far, far as,
        according to, due to, in order, order to, each other, one another, at least, at all, of course, a lot,
        lot of, kind of, sort of, up to, next to, thanks to
    """),
)

GERMAN: Final = FunctionWords(
    determiners=word_set("""
        der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines
        dieser diese dieses diesen diesem jener jene jenes jenen jenem jeder jede jedes jeden jedem mein
        meine meinen meinem meiner meines dein deine deinen deinem deiner deines sein seine seinen
        seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer
        unseres euer eure euren eurem eurer eures welche welcher welches welchen welchem manche mancher
        manches alle allen aller alles beide beiden einige einigen einiger mehrere mehreren viele vielen
        vieler wenige wenigen zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig
        vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend million millionen halbe halben
    """),
    prepositions=word_set("""
        ab am an ans auf aufs aus außer bei beim bis durch fürs für gegen gegenüber hinter im in ins mit
        nach neben ohne pro seit trotz um unter über übers vom von vor vorm während wegen zu zum zur
        zwischen als wie
    """),
    conjunctions=word_set("""
        und aber oder denn sondern dass weil wenn obwohl damit ob bevor nachdem sobald solange sowie
        während indem sodass falls bis da der wer was wo wohin woher warum weshalb wann
    """)
    - {"der", "während", "bis"},
    pronouns=word_set("ich du er sie es wir ihr man sich mich dich uns euch mir dir ihm ihn ihnen"),
    auxiliaries=word_set("""
        bin bist ist sind seid war warst waren wart bin habe hast hat haben habt hatte hattest hatten
        hattet werde wirst wird werden werdet wurde wurden würde würden kann kannst können könnt konnte
        konnten könnte könnten muss musst müssen müsst musste mussten soll sollst sollen sollte sollten
        will willst wollen wollte wollten darf darfst dürfen durfte durften mag mögen möchte möchten
    """),
    modifiers=word_set("nicht nie sehr ganz so mehr fast nur sogar etwa ungefähr kaum zu"),
    adjective_endings=("e", "en", "er", "es", "em"),
    titles=word_set("herr herrn frau dr prof professor doktor könig königin kaiser sankt präsident"),
    units=word_set(
        UNIT_SIGNS
        + """
        prozent grad sekunde sekunden minute minuten stunde stunden tag tage tagen woche wochen monat monate
        monaten jahr jahre jahren jahrhundert uhr zoll meter metern kilometer kilometern gramm kilo kilogramm
        liter litern tonne tonnen pfund euro cent dollar hundert tausend millionen milliarden mal menschen
        januar februar märz april mai juni juli august september oktober november dezember
    """
    ),
    counted=word_set("""
        seite seiten kapitel nummer nr zimmer raum abschnitt teil band zeile zeilen akt szene vers bild
        tabelle kanal linie
    """),
    measured=word_set("alt lang hoch breit tief weit entfernt später früher zuvor danach pro"),
    pairs=word_pairs("""
        mehr als, weniger als, anders als, so dass, als ob, bis zu, bis auf, wie auch, so wie, gar nicht,
        gar kein, noch nicht, noch nie, nicht mehr, vor allem, zum beispiel, von innen, von außen
    """),
    capital_nouns=True,
)

_LANGUAGES: Final = {
    "en": ENGLISH,
    "de": GERMAN,
    "es": SPANISH,
    "fr": FRENCH,
    "it": ITALIAN,
    "ko": KOREAN,
}


def function_words(language: str) -> FunctionWords:
    """Return the words of a language (a code such as `en` or `de-AT`); of an unknown one, none."""
    return _LANGUAGES.get(language.lower().replace("_", "-").split("-")[0], FunctionWords())
