//! What a content says, question by question, in words: to hold two versions of it against each other.

use super::content::TEXTS;
use crate::language::Interface;
use crate::language::Value;
use crate::language::date_medium;
use crate::language::say;
use crate::language::say_with;
use crate::offer::Channel;
use crate::offer::Content;
use crate::offer::PlaceMode;
use maud::{Markup, html};

/// What one question is answered with.
#[derive(Debug, Clone, PartialEq)]
pub struct Told {
    /// The question: a field's name or the beginning of several.
    pub group: String,
    /// What it is called.
    pub label: String,
    /// The answer, line by line; empty where there is none.
    pub lines: Vec<String>,
}

/// Everything that a content says; `members` are the names of organisations by their identifiers.
pub fn told(content: &Content, lang: Interface, members: &[(String, String)]) -> Vec<Told> {
    let mut all = basics(content, lang);
    let mut tell = |group: &str, key: &str, lines: Vec<String>| {
        all.push(answer(group, key, lines, lang));
    };
    tell("when", "writing-when", content.schedule.sentences(lang));
    tell("place", "writing-where", place(content, lang));
    tell("whom", "page-age", whom(content, lang));
    tell("cost", "page-cost", chosen(content.cost.free, "page-free", "page-costs", lang));
    let (needed, not) = ("writing-registration-yes", "writing-registration-no");
    let registration = chosen(content.registration.required, needed, not, lang);
    tell("registration", "page-registration", registration);
    tell("access", "writing-access", access(content, lang));
    tell("contact", "writing-contact", contact(content, lang));
    let named = |id: &String| {
        members.iter().find(|(own, _)| own == id).map_or(id.clone(), |(_, name)| name.clone())
    };
    let others = content.co_organisers.iter().map(|id| named(&id.to_string()));
    tell("co_organiser", "writing-co-organisers", others.collect());
    let last = content.expires.map(|day| date_medium(lang, day));
    tell("expires", "writing-expires", last.into_iter().collect());
    let months = content.confirm_months.map(|months| ("count", Value::Number(months.into())));
    let months = months.map(|count| say_with(lang, "writing-every-months", &[count]));
    tell("confirm_months", "writing-confirm", months.into_iter().collect());
    all.extend(texts(content, lang));
    all
}

fn answer(group: &str, key: &str, lines: Vec<String>, lang: Interface) -> Told {
    Told { group: group.to_owned(), label: say(lang, key).into_owned(), lines }
}

/// What it is, for whom, in which languages.
fn basics(content: &Content, lang: Interface) -> Vec<Told> {
    let labels =
        |keys: Vec<&'static str>| keys.into_iter().map(|key| say(lang, key).into_owned()).collect();
    let categories = labels(content.categories.iter().map(|one| one.key()).collect());
    let groups = labels(content.target_groups.iter().map(|one| one.key()).collect());
    let spoken = content.languages.iter();
    let spoken =
        spoken.map(|one| format!("{} – {}", one.language.label(lang), one.mode.label(lang)));
    let purpose = vec![content.purpose.label(lang).into_owned()];
    let format = vec![content.format.label(lang).into_owned()];
    vec![
        answer("purpose", "writing-purpose", purpose, lang),
        answer("format", "writing-format", format, lang),
        answer("category", "writing-category", categories, lang),
        answer("target_group", "writing-target-groups", groups, lang),
        answer("language", "writing-languages", spoken.collect(), lang),
    ]
}

/// Every text in every language, as a question of its own.
fn texts(content: &Content, lang: Interface) -> Vec<Told> {
    let keys = [
        "writing-title",
        "writing-summary",
        "writing-description",
        "writing-cost-note",
        "writing-registration-note",
        "writing-directions",
        "writing-schedule-note",
    ];
    let mut all = Vec::new();
    for ((name, read, _), key) in TEXTS.iter().zip(keys) {
        for (tag, text) in read(content).iter() {
            let tongue = Interface::ALL.iter().find(|lang| lang.tag() == tag.as_str());
            let tongue = tongue.map_or_else(|| tag.to_string(), |lang| lang.endonym().to_owned());
            all.push(Told {
                group: format!("{name}.{tag}"),
                label: format!("{} ({tongue})", say(lang, key)),
                lines: text.value.trim().lines().map(str::to_owned).collect(),
            });
        }
    }
    all
}

fn chosen(said: Option<bool>, yes: &str, no: &str, lang: Interface) -> Vec<String> {
    said.map(|said| say(lang, if said { yes } else { no }).into_owned()).into_iter().collect()
}

fn place(content: &Content, lang: Interface) -> Vec<String> {
    let place = &content.place;
    let address = place.address.clone().unwrap_or_default();
    let town =
        [address.postal_code, address.locality].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let area = place.area.as_ref().map(|area| area.name.clone());
    let point = place.point.map(|point| format!("{:.5}, {:.5}", point.lat(), point.lon()));
    let mode = match place.mode {
        PlaceMode::Exact => None,
        PlaceMode::Area => Some("page-place-approximate"),
        PlaceMode::None => Some("page-place-on-request"),
        PlaceMode::Online => Some("page-online"),
    };
    let mode = mode.map(|key| say(lang, key).into_owned());
    let lines = [mode, place.name.clone(), address.street, Some(town), area, point];
    lines.into_iter().flatten().filter(|line| !line.trim().is_empty()).collect()
}

fn whom(content: &Content, lang: Interface) -> Vec<String> {
    let age = content.age.map(|age| match age.max {
        Some(max) => format!("{}–{max}", age.min),
        None => format!("{}+", age.min),
    });
    age.into_iter()
        .chain(content.women_only.then(|| say(lang, "page-women-only").into_owned()))
        .collect()
}

fn access(content: &Content, lang: Interface) -> Vec<String> {
    let wheelchair = content.wheelchair.map(|wheelchair| wheelchair.label(lang).into_owned());
    let ticked = [(content.childcare, "page-childcare"), (content.anonymous, "page-anonymous")];
    let ticked =
        ticked.into_iter().filter(|(yes, _)| *yes).map(|(_, key)| say(lang, key).into_owned());
    wheelchair.into_iter().chain(ticked).collect()
}

fn contact(content: &Content, lang: Interface) -> Vec<String> {
    let shown = |channel: &Option<Channel>| {
        let channel = channel.as_ref()?;
        let key = if channel.public { "writing-is-public" } else { "writing-is-private" };
        Some(format!("{} ({})", channel.value, say(lang, key)))
    };
    let contact = &content.contact;
    [shown(&contact.email), shown(&contact.phone), contact.website.clone()]
        .into_iter()
        .flatten()
        .collect()
}

/// The lines of an answer, or a dash where there is none.
pub fn lines(lines: &[String]) -> Markup {
    html! {
        @if lines.is_empty() { "–" }
        @for (place, line) in lines.iter().enumerate() { @if place > 0 { br; } bdi { (line) } }
    }
}
