//! Units of technical figures, and words that show that a figure is none.

/// Units as they are written, with blanks between; the case of a letter counts (W, w). Those of time stand in [`TIMES`];
/// tonnes, hectares and file sizes are what relief work and offices talk of, and are left out.
pub(super) const UNITS: &str = "\
    km m cm mm µm μm um nm nmi kn ft inch inches mph knots metres metre meters meter kilometres kilometre kilometers \
    kilometer kg g mg µg lb lbs kilograms kilogram Hz kHz KHz MHz Mhz GHz Ghz THz W kW KW MW GW mW watts watt dB dBi dBm \
    dBW dBsm V kV mV volt volts A mA amps Ah mAh Wh kWh VA kVA Ω kΩ MΩ ohm ohms N kN MN Nm N·m kNm Pa hPa kPa MPa GPa bar \
    mbar psi Torr m/s m/s² m/s2 km/h kmh kph rpm RPM ° °C °F ℃ °/s mrad µrad bit/s kbit/s Mbit/s Gbit/s kbps Mbps Gbps px \
    MP fps dpi l liters liter litres litre L ml mL l/min L/min l/h L/h m³ m3 m² m2 cm² cm³ cm3 cc mm² lm lux J kJ MJ mJ T \
    mT µT Gy Sv mSv µs ms ns ppm ppb g/cm³ kg/m³ hp HP กม กก ซม มม";

/// Units of time: parameters only behind one of [`ENDURE`], appointments otherwise.
pub(super) const TIMES: &str = "min minutes h hr hrs hours hour s sec seconds";

/// Words behind which a time is a parameter.
pub(super) const ENDURE: &[&str] = &["endurance", "flight time", "flies for", "response time", "battery life", "latency"];

/// Words behind "10 m" or "4 A" that make a count of it, or money.
pub(super) const COUNTED: &[&str] = &[
    "people",
    "persons",
    "users",
    "households",
    "residents",
    "customers",
    "children",
    "level",
    "levels",
    "grade",
    "grades",
    "usd",
    "sgd",
    "eur",
    "myr",
    "idr",
    "php",
    "thb",
    "vnd",
    "krw",
    "dollars",
    "euros",
    "ringgit",
    "baht",
    "peso",
    "pesos",
    "rupiah",
    "won",
];

/// What stands before a figure of money.
pub(super) const MONEY: &[&str] =
    &["$", "€", "£", "¥", "₩", "₱", "฿", "₫", "rm", "rp", "usd", "sgd", "eur", "myr", "idr", "php", "thb", "vnd", "krw", "b$", "s$", "us$"];

/// Words that announce a number of a drawing, a part or a thing, in small letters.
pub(super) const DRAWING: &[&str] = &["drawing number", "drawing no.", "drawing no", "dwg. no.", "dwg no.", "dwg no", "dwg.", "dwg"];
/// As [`DRAWING`], for parts and things.
pub(super) const NUMBER: &[&str] = &[
    "part number",
    "part no.",
    "part no",
    "p/n",
    "serial number",
    "serial no.",
    "serial no",
    "s/n",
    "model number",
    "model no.",
    "model no",
    "model",
];
/// As [`DRAWING`], for a frequency without its unit.
pub(super) const FREQUENCY: &[&str] = &["frequency", "frequencies"];
