//! The names that the catalogue is written with: vocabularies, and the EU's codes for languages and file types.

use crate::language::Interface;

/// Data catalogues.
pub const DCAT: &str = "http://www.w3.org/ns/dcat#";
/// Dublin Core.
pub const DCT: &str = "http://purl.org/dc/terms/";
/// The German profile.
pub const DCATDE: &str = "http://dcat-ap.de/def/dcatde/";
/// The controlled values of the German profile.
pub const DEF: &str = "http://dcat-ap.de/def/";
/// The European profile.
pub const DCATAP: &str = "http://data.europa.eu/r5r/";
/// People and organisations.
pub const FOAF: &str = "http://xmlns.com/foaf/0.1/";
/// Ways of contact.
pub const VCARD: &str = "http://www.w3.org/2006/vcard/ns#";
/// The EU's tables of controlled values.
pub const AUTHORITY: &str = "http://publications.europa.eu/resource/authority/";

/// The short forms of these in a file.
pub const PREFIXES: [(&str, &str); 7] = [
    ("dcat", DCAT),
    ("dct", DCT),
    ("dcatde", DCATDE),
    ("dcatap", DCATAP),
    ("foaf", FOAF),
    ("vcard", VCARD),
    ("xsd", "http://www.w3.org/2001/XMLSchema#"),
];

/// A language by its code in the EU's table; plain German is German there.
pub fn tag_of(lang: Interface) -> &'static str {
    match lang {
        Interface::De | Interface::DeSimple => "DEU",
        Interface::En => "ENG",
        Interface::Ar => "ARA",
        Interface::Uk => "UKR",
        Interface::Ru => "RUS",
        Interface::Tr => "TUR",
        Interface::Fa => "FAS",
        Interface::Fr => "FRA",
        Interface::Pl => "POL",
        Interface::Ro => "RON",
    }
}

/// A file type by its code in the EU's table, which knows no calendars.
pub fn format_of(code: &str) -> &str {
    match code {
        "ICS" => "TXT",
        other => other,
    }
}
