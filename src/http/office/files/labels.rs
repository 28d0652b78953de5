//! What the targets of columns and the values of vocabularies are called on these pages; words of other pages where there are any.

use crate::exchange::{TARGETS, TEXTS};
use crate::language::Interface;
use crate::language::say;
use crate::language::weekday;
use crate::vocabulary::Category;
use crate::vocabulary::Format;
use crate::vocabulary::Purpose;
use crate::vocabulary::Spoken;
use crate::vocabulary::TargetGroup;

/// The keys of the labels of targets.
const KEYS: &[(&str, &str)] = &[
    ("title", "office-field-title"),
    ("organisation", "files-organisation"),
    ("category", "office-field-category"),
    ("summary", "office-field-summary"),
    ("description", "office-field-description"),
    ("note", "files-note"),
    ("id", "files-id"),
    ("address", "files-address"),
    ("street", "where-street"),
    ("house_number", "files-number"),
    ("postal_code", "where-postal-code"),
    ("locality", "where-locality"),
    ("area", "where-area-name"),
    ("place_name", "where-name"),
    ("point", "where-coordinates"),
    ("lon", "where-lon"),
    ("lat", "where-lat"),
    ("directions", "where-directions"),
    ("opening_hours", "when-paste-text"),
    ("phone", "writing-phone"),
    ("email", "writing-email"),
    ("website", "writing-website"),
    ("contact", "files-contact"),
    ("target_group", "page-for-whom"),
    ("languages", "page-spoken"),
    ("age", "office-field-age"),
    ("age_min", "writing-age-min"),
    ("age_max", "writing-age-max"),
    ("format", "page-formats"),
    ("purpose", "office-field-purpose"),
    ("cost", "writing-cost-note"),
    ("free", "page-free"),
    ("registration_required", "writing-registration-yes"),
    ("registration_note", "writing-registration-note"),
    ("wheelchair", "page-wheelchair"),
    ("women_only", "page-women-only"),
    ("childcare", "page-childcare"),
    ("anonymous", "files-anonymous"),
    ("tags", "office-field-tags"),
    ("co_organisers", "writing-co-organisers"),
    ("expires", "office-field-expires"),
    ("confirmed_at", "files-confirmed"),
];

/// The key of the label of a target.
fn key(target: &str) -> Option<&'static str> {
    KEYS.iter().find(|(own, _)| *own == target).map(|(_, key)| *key)
}

/// What a target is called.
pub fn target(name: &str, lang: Interface) -> String {
    const DAYS: [&str; 7] = ["mo", "tu", "we", "th", "fr", "sa", "su"];
    if let Some(day) =
        name.strip_prefix("hours_").and_then(|day| DAYS.iter().position(|own| *own == day))
    {
        let day = chrono::Weekday::try_from(day as u8).unwrap_or(chrono::Weekday::Mon);
        return format!("{}: {}", say(lang, "when-paste-text"), weekday(lang, day));
    }
    if let Some((text, tag)) = crate::exchange::text_in(name) {
        let known = Interface::from_tag(tag.as_str()).map(Interface::endonym);
        let tongue = known.map_or_else(|| tag.to_string(), str::to_owned);
        return format!("{} ({tongue})", target(text, lang));
    }
    key(name).map_or_else(|| name.to_owned(), |key| say(lang, key).into_owned())
}

/// Everything that a column may be, with its label: each target, and the texts in each language of the interface.
pub fn targets(lang: Interface) -> Vec<(String, String)> {
    let mut all: Vec<(String, String)> =
        TARGETS.iter().map(|name| ((*name).to_owned(), target(name, lang))).collect();
    for text in TEXTS {
        for tongue in Interface::ALL {
            let name = format!("{text}_{}", tongue.tag().to_lowercase());
            let label = target(&name, lang);
            all.push((name, label));
        }
    }
    all
}

/// The values of a vocabulary with their labels.
pub fn values(target: &str, lang: Interface) -> Vec<(&'static str, String)> {
    match target {
        "category" => {
            Category::ALL.iter().map(|one| (one.id(), one.label(lang).into_owned())).collect()
        }
        "target_group" => {
            TargetGroup::ALL.iter().map(|one| (one.id(), one.label(lang).into_owned())).collect()
        }
        "languages" => {
            Spoken::ALL.iter().map(|one| (one.id(), one.label(lang).into_owned())).collect()
        }
        "format" => {
            Format::ALL.iter().map(|one| (one.id(), one.label(lang).into_owned())).collect()
        }
        "purpose" => {
            Purpose::ALL.iter().map(|one| (one.id(), one.label(lang).into_owned())).collect()
        }
        _ => Vec::new(),
    }
}
