//! The languages spoken at offers: more than the interface speaks, with their own names and directions.

use super::*;

vocabulary! {
    /// A language that people can use at an offer.
    Spoken, "spoken",
    /// German.
    German = "de",
    /// English.
    English = "en",
    /// Arabic.
    Arabic = "ar",
    /// Ukrainian.
    Ukrainian = "uk",
    /// Russian.
    Russian = "ru",
    /// Turkish.
    Turkish = "tr",
    /// Persian.
    Persian = "fa",
    /// Dari.
    Dari = "prs",
    /// Pashto.
    Pashto = "ps",
    /// Urdu.
    Urdu = "ur",
    /// Central Kurdish.
    Sorani = "ckb",
    /// Northern Kurdish.
    Kurmanji = "kmr",
    /// Tigrinya.
    Tigrinya = "ti",
    /// Amharic.
    Amharic = "am",
    /// Somali.
    Somali = "so",
    /// French.
    French = "fr",
    /// Spanish.
    Spanish = "es",
    /// Italian.
    Italian = "it",
    /// Polish.
    Polish = "pl",
    /// Romanian.
    Romanian = "ro",
    /// Bulgarian.
    Bulgarian = "bg",
    /// Albanian.
    Albanian = "sq",
    /// Serbian.
    Serbian = "sr",
    /// Croatian.
    Croatian = "hr",
    /// Greek.
    Greek = "el",
    /// Vietnamese.
    Vietnamese = "vi",
    /// German Sign Language.
    GermanSignLanguage = "gsg",
    /// German in Leichte or Einfache Sprache.
    SimpleGerman = "de-simple",
}

impl Spoken {
    /// The language with this code, also by codes that other sources use (as `ku`, `fa-AF`, ISO 639-3 codes).
    pub fn from_id(id: &str) -> Option<Spoken> {
        let id = id.trim();
        let found = Spoken::with_id(id).or_else(|| {
            let small = id.to_ascii_lowercase().replace('_', "-");
            Spoken::with_id(&small).or_else(|| by_alias(&small))
        });
        found
            .or_else(|| id.split_once(['-', '_']).and_then(|(primary, _)| Spoken::from_id(primary)))
    }

    /// The language's name in itself and in its own script.
    pub fn endonym(self) -> &'static str {
        match self {
            Spoken::German => "Deutsch",
            Spoken::English => "English",
            Spoken::Arabic => "العربية",
            Spoken::Ukrainian => "Українська",
            Spoken::Russian => "Русский",
            Spoken::Turkish => "Türkçe",
            Spoken::Persian => "فارسی",
            Spoken::Dari => "دری",
            Spoken::Pashto => "پښتو",
            Spoken::Urdu => "اردو",
            Spoken::Sorani => "کوردی (سۆرانی)",
            Spoken::Kurmanji => "Kurdî (Kurmancî)",
            Spoken::Tigrinya => "ትግርኛ",
            Spoken::Amharic => "አማርኛ",
            Spoken::Somali => "Soomaali",
            Spoken::French => "Français",
            Spoken::Spanish => "Español",
            Spoken::Italian => "Italiano",
            Spoken::Polish => "Polski",
            Spoken::Romanian => "Română",
            Spoken::Bulgarian => "Български",
            Spoken::Albanian => "Shqip",
            Spoken::Serbian => "Srpski",
            Spoken::Croatian => "Hrvatski",
            Spoken::Greek => "Ελληνικά",
            Spoken::Vietnamese => "Tiếng Việt",
            Spoken::GermanSignLanguage => "Deutsche Gebärdensprache",
            Spoken::SimpleGerman => "Leichte Sprache",
        }
    }

    /// The direction of its script.
    pub fn direction(self) -> Direction {
        match self {
            Spoken::Arabic
            | Spoken::Persian
            | Spoken::Dari
            | Spoken::Pashto
            | Spoken::Urdu
            | Spoken::Sorani => Direction::Rtl,
            _ => Direction::Ltr,
        }
    }
}

/// Codes and spellings of other sources, in lower case.
fn by_alias(id: &str) -> Option<Spoken> {
    let spoken = match id {
        "deu" | "ger" => Spoken::German,
        "eng" => Spoken::English,
        "ara" | "arb" | "apc" | "acm" | "arz" | "ary" => Spoken::Arabic,
        "ukr" => Spoken::Ukrainian,
        "rus" => Spoken::Russian,
        "tur" => Spoken::Turkish,
        "fas" | "per" | "pes" => Spoken::Persian,
        "fa-af" | "gbz" => Spoken::Dari,
        "pus" | "pbt" | "pbu" => Spoken::Pashto,
        "urd" => Spoken::Urdu,
        "ku" | "kur" => Spoken::Kurmanji,
        "tir" => Spoken::Tigrinya,
        "amh" => Spoken::Amharic,
        "som" => Spoken::Somali,
        "fra" | "fre" => Spoken::French,
        "spa" => Spoken::Spanish,
        "ita" => Spoken::Italian,
        "pol" => Spoken::Polish,
        "ron" | "rum" | "mo" => Spoken::Romanian,
        "bul" => Spoken::Bulgarian,
        "sqi" | "alb" => Spoken::Albanian,
        "srp" => Spoken::Serbian,
        "hrv" => Spoken::Croatian,
        "ell" | "gre" => Spoken::Greek,
        "vie" => Spoken::Vietnamese,
        "dgs" => Spoken::GermanSignLanguage,
        "de-si" | "de-leicht" | "de-easy" => Spoken::SimpleGerman,
        _ => return None,
    };
    Some(spoken)
}
