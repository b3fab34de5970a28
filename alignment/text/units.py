"""Units, currencies, scales and signs: how each is written, and the words that it is read as."""

from __future__ import annotations

from alignment.text.alternatives import Readings, said, unique, word_list

# Written form (lower case) -> singular nouns, the most usual first. "/" parts the words for one from those
# for many where an s does not make them.
_UNIT_TABLE = """
kg: kilogram, kilo | g: gram | mg: milligram | µg: microgram | mcg: microgram | lb: pound | lbs: pound
oz: ounce | t: ton, tonne | km: kilometer, k | m: meter, minute | cm: centimeter | mm: millimeter
nm: nanometer | µm: micrometer, micron | mi: mile | ft: foot/feet | in: inch/inches | yd: yard | yds: yard
m2: square meter, meter squared/meters squared | km2: square kilometer
cm2: square centimeter | ft2: square foot/square feet | sqft: square foot/square feet | sqm: square meter
m3: cubic meter, meter cubed/meters cubed | cm3: cubic centimeter | cc: cubic centimeter | ha: hectare
l: liter | ml: milliliter | cl: centiliter | dl: deciliter | gal: gallon
mph: mile per hour/miles per hour, mile an hour/miles an hour
km/h: kilometer per hour/kilometers per hour, kilometer an hour/kilometers an hour
kmh: kilometer per hour/kilometers per hour, kilometer an hour/kilometers an hour
kph: kilometer per hour/kilometers per hour, kilometer an hour/kilometers an hour
m/s: meter per second/meters per second, meter a second/meters a second
h: hour | hr: hour | hrs: hour | min: minute | mins: minute | s: second | sec: second | secs: second
ms: millisecond | µs: microsecond | ns: nanosecond | wk: week | wks: week | yr: year | yrs: year
°c: degree celsius/degrees celsius, degree centigrade/degrees centigrade, degree, degree c/degrees c
°f: degree fahrenheit/degrees fahrenheit, degree/degrees, degree f/degrees f | °: degree
c: celsius/celsius, degree celsius/degrees celsius
f: fahrenheit/fahrenheit, degree fahrenheit/degrees fahrenheit
hz: hertz/hertz | khz: kilohertz/kilohertz | mhz: megahertz/megahertz | ghz: gigahertz/gigahertz
w: watt | kw: kilowatt | mw: megawatt, milliwatt | gw: gigawatt | kwh: kilowatt hour | mwh: megawatt hour
v: volt | kv: kilovolt | mv: millivolt | mah: milliamp hour | db: decibel | kj: kilojoule | cal: calorie
kcal: kilocalorie, calorie | rpm: revolution per minute/revolutions per minute
bpm: beat per minute/beats per minute | fps: frame per second/frames per second
dpi: dot per inch/dots per inch
kb: kilobyte | mb: megabyte, meg | gb: gigabyte, gig | tb: terabyte
kbps: kilobit per second/kilobits per second | mbps: megabit per second/megabits per second, meg
gbps: gigabit per second/gigabits per second, gig | px: pixel | ppm: part per million/parts per million
psi: pound per square inch/pounds per square inch | pts: point | p: penny/pence
x: times/times, by/by | ¢: cent
%: percent/percent, per cent/per cent | ‰: per mille/per mille
"""
_READ_BY_LETTERS = frozenset(
    word_list(
        "kg km m mph kmh kph ft w kw kwh v db rpm bpm fps dpi kb mb gb tb kbps mbps ppm psi p x c f s t g l "
        "h hz mm cm ml"
    )
)
# By themselves these are words or letters; only behind a number are they units.
_AMBIGUOUS = frozenset(
    word_list("m g l h s w v t p x c f in ha mi cal min sec ms mm cc ns wk k dl cl gal mv")
)
_LETTERS_FIRST = frozenset(["x", "p"])
_CAPITAL_LETTERS = frozenset("GHSTP")  # 5G, Model 3S: no grams, no seconds


def _read_table(table: str) -> dict[str, list[tuple[str, str]]]:
    units: dict[str, list[tuple[str, str]]] = {}
    for entry in table.replace("\n", "|").split("|"):
        written, _, names = entry.strip().partition(": ")
        for name in names.split(", ") if names else ():
            singular, _, plural = name.partition("/")
            units.setdefault(written, []).append((singular, plural or singular + "s"))
    return units


UNITS = _read_table(_UNIT_TABLE)

CURRENCIES: dict[str, tuple[Readings, Readings]] = {
    "$": (said("dollar", "buck"), said("dollars", "bucks")),
    "£": (said("pound", "quid"), said("pounds", "quid")),
    "€": (said("euro"), said("euros")),
    "¥": (said("yen"), said("yen")),
    "₹": (said("rupee"), said("rupees")),
    "us$": (said("u s dollar", "dollar"), said("u s dollars", "dollars")),
    "usd": (said("u s dollar", "dollar"), said("u s dollars", "dollars")),
    "eur": (said("euro"), said("euros")),
    "gbp": (said("pound"), said("pounds")),
}
SCALES: dict[str, Readings] = {
    "hundred": said("hundred"),
    "k": said("thousand", "k"),
    "thousand": said("thousand"),
    "m": said("million", "m"),
    "mn": said("million"),
    "million": said("million"),
    "b": said("billion", "b"),
    "bn": said("billion"),
    "billion": said("billion"),
    "tn": said("trillion"),
    "trillion": said("trillion"),
}
SIGNS: dict[str, Readings] = {
    "-": said("minus", "negative", ""),
    "+": said("plus", ""),
    "±": said("plus or minus", "plus minus"),
    "~": said("about", "approximately", "around", "roughly", ""),
    "≈": said("about", "approximately", "around", "roughly"),
    "<": said("less than", "under", "below"),
    ">": said("more than", "greater than", "over", "above"),
    "≤": said("at most", "less than or equal to", "up to"),
    "≥": said("at least", "greater than or equal to"),
    "#": said("number", "hashtag", "hash", "pound"),
    "×": said("times", "by"),
    "÷": said("divided by"),
}


def unit_readings(written: str, *, one: bool = False) -> Readings:
    """Return the ways to read a unit behind a number, one or many of them; none for what is no unit."""
    if written in _CAPITAL_LETTERS:
        return [(written,)]
    key = written.lower()
    names = [name if one else name[::-1] for name in UNITS.get(key, ())]
    letters = [tuple(key)] if key in _READ_BY_LETTERS else []
    ways = [tuple(name[form].split()) for form in (0, 1) for name in names]
    return unique([*letters, *ways] if key in _LETTERS_FIRST else [*ways, *letters])


def is_unit_by_itself(written: str) -> bool:
    """Whether `written` is read as a unit also where no number stands before it."""
    return written.lower() in UNITS and written.lower() not in _AMBIGUOUS
