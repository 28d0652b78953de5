//! A network's settings as the fields of a form, and back. What the form does not ask for stays as it was.

use crate::error::Problem;
use crate::http::form::Fields;
use crate::http::form::{note_known, texts, texts_of};
use crate::language::Interface;
use crate::language::Tag;
use crate::language::Texts;
use crate::network::CONTRIBUTORS;
use crate::network::Milestone;
use crate::network::Network;
use crate::network::OpenData;
use crate::network::SecondName;
use chrono::NaiveDate;

/// The colour that a network without its own one has.
const COLOUR: &str = "#0f5b66";

/// The texts of a network that stand alone: the name of their fields, and where they are.
fn alone(network: &Network) -> [(&'static str, &Texts); 5] {
    [
        ("name", &network.name),
        ("about", &network.about),
        ("imprint", &network.legal.imprint),
        ("privacy", &network.legal.privacy),
        ("accessibility", &network.legal.accessibility),
    ]
}

/// The texts of a network that stand in lists, each under the name of its field.
fn listed(network: &Network) -> Vec<(String, &Texts)> {
    let lists: [(&str, Vec<&Texts>); 3] = [
        ("aims", network.aims.iter().collect()),
        ("groups", network.working_groups.iter().collect()),
        ("milestones", network.milestones.iter().map(|milestone| &milestone.text).collect()),
    ];
    let mut listed = Vec::new();
    for (name, texts) in lists {
        let numbered = texts.into_iter().enumerate();
        listed.extend(numbered.map(|(i, texts)| (format!("{name}.{i}"), texts)));
    }
    listed
}

/// The fields of a network as it stands.
pub fn fields_of(network: &Network) -> Fields {
    let mut fields = Fields::default();
    let first = network.languages.first().copied().unwrap_or(Interface::De);
    fields.set("source", first.tag());
    let all = alone(network).map(|(name, texts)| (name.to_owned(), texts));
    for (name, texts) in all.into_iter().chain(listed(network)) {
        fields.extend(texts_of(&name, texts));
        note_known(&mut fields, &name, texts);
    }
    plain(network).into_iter().for_each(|(name, value)| fields.add(name, value));
    network.languages.iter().for_each(|lang| fields.add("languages", lang.tag()));
    fields
}

/// Notes again what is known of each text, for a form that is shown once more.
pub fn remember_all(fields: &mut Fields, network: &Network) {
    let all = alone(network).map(|(name, texts)| (name.to_owned(), texts));
    for (name, texts) in all.into_iter().chain(listed(network)) {
        note_known(fields, &name, texts);
    }
}

/// The fields that are lines.
fn plain(network: &Network) -> Vec<(String, String)> {
    let own = |text: &Option<String>| text.clone().unwrap_or_default();
    let second = network.second_name.as_ref();
    let accent = network.colours.accent.as_ref();
    let contact = &network.contact;
    let contributor = network.open_data.contributor_name();
    let mut plain: Vec<(String, String)> = [
        ("town", network.town.clone()),
        ("second_name", second.map(|second| second.value.clone()).unwrap_or_default()),
        ("second_language", second.map(|second| second.language.to_string()).unwrap_or_default()),
        ("accent", accent.cloned().unwrap_or_else(|| COLOUR.to_owned())),
        ("contact.email", contact.email.as_ref().map(|c| c.value.clone()).unwrap_or_default()),
        ("contact.phone", contact.phone.as_ref().map(|c| c.value.clone()).unwrap_or_default()),
        ("contact.website", own(&contact.website)),
        ("embedding_sites", network.embedding_sites.join("\n")),
        ("municipality_key", own(&network.municipality_key)),
        ("open_data.licence", own(&network.open_data.licence)),
        ("open_data.attribution", own(&network.open_data.attribution)),
        (
            "open_data.contributor",
            contributor.map(|name| format!("{CONTRIBUTORS}{name}")).unwrap_or_default(),
        ),
    ]
    .map(|(name, value)| (name.to_owned(), value))
    .into();
    let ticks = [
        ("own_colour", accent.is_some()),
        ("contact.email.public", contact.email.as_ref().is_some_and(|c| c.public)),
        ("contact.phone.public", contact.phone.as_ref().is_some_and(|c| c.public)),
    ];
    let ticked = ticks.into_iter().filter(|(_, on)| *on);
    plain.extend(ticked.map(|(name, _)| (name.to_owned(), "on".to_owned())));
    for (i, milestone) in network.milestones.iter().enumerate() {
        plain.push((format!("milestones.{i}.date"), milestone.date.clone()));
    }
    plain
}

/// The network that the fields say, and what does not hold.
pub fn network(fields: &Fields, before: &Network) -> (Network, Vec<Problem>) {
    let mut problems = Vec::new();
    let mut network = before.clone();
    let own = |name: &str| fields.text(name).map(str::to_owned);
    network.town = own("town").unwrap_or_default();
    network.second_name = second_name(fields, &mut problems);
    network.languages = languages(fields, before);
    network.colours.accent = own("accent").filter(|_| fields.has("own_colour"));
    network.contact = fields.contact("contact");
    network.municipality_key = own("municipality_key");
    network.open_data.licence = own("open_data.licence");
    network.open_data.attribution = own("open_data.attribution");
    network.open_data.contributor = contributor(fields, &mut problems);
    let sites = fields.get("embedding_sites").split_whitespace();
    network.embedding_sites = sites.map(site).collect();
    network.name = texts(fields, "name", &before.name);
    network.about = texts(fields, "about", &before.about);
    network.legal.imprint = texts(fields, "imprint", &before.legal.imprint);
    network.legal.privacy = texts(fields, "privacy", &before.legal.privacy);
    network.legal.accessibility = texts(fields, "accessibility", &before.legal.accessibility);
    network.aims = plain_list(fields, "aims", &before.aims);
    network.working_groups = plain_list(fields, "groups", &before.working_groups);
    network.milestones = milestones(fields, before, &mut problems);
    let known = |one: Problem| Problem { field: field_of(&one.field, &network), ..one };
    problems.extend(network.check().into_iter().chain(network.contact.check()).map(known));
    (network, problems)
}

/// Who brings the data to GovData, by the end of the address in its list; whatever is no address of that list is complained of.
fn contributor(fields: &Fields, problems: &mut Vec<Problem>) -> Option<String> {
    let typed = fields.text("open_data.contributor")?;
    let open = OpenData { contributor: Some(typed.to_owned()), ..OpenData::default() };
    let name = open.contributor_name().filter(|_| typed.contains("://")).map(str::to_owned);
    if name.is_none() {
        problems.push(Problem::new("open_data.contributor", "problem-contributor"));
    }
    name
}

/// Scheme and host as browsers say them, where nothing else was typed; else what was typed, for the check to complain of.
fn site(typed: &str) -> String {
    let url = url::Url::parse(typed).ok();
    let bare = url.filter(|url| url.path() == "/" && url.query().is_none() && url.has_host());
    bare.map_or_else(|| typed.to_owned(), |url| url.origin().ascii_serialization())
}

/// The field of the form in which a part of the network is wrong.
fn field_of(part: &str, network: &Network) -> String {
    match part {
        "name" => {
            let first = network.languages.first().copied().unwrap_or(Interface::De);
            format!("name.{}", first.tag())
        }
        "colours.accent" => "accent".to_owned(),
        "email" | "phone" | "website" => format!("contact.{part}"),
        other => other.to_owned(),
    }
}

fn second_name(fields: &Fields, problems: &mut Vec<Problem>) -> Option<SecondName> {
    let value = fields.text("second_name")?.to_owned();
    match Tag::parse(fields.get("second_language").trim()) {
        Some(language) => Some(SecondName { language, value }),
        None => {
            problems.push(Problem::new("second_language", "problem-required"));
            None
        }
    }
}

/// The chosen languages: the first one first, the others in the order in which they were, new ones behind them.
fn languages(fields: &Fields, before: &Network) -> Vec<Interface> {
    let chosen: Vec<Interface> = fields.all("languages").filter_map(Interface::from_tag).collect();
    let first = Interface::from_tag(fields.get("source"));
    let mut languages: Vec<Interface> = first.into_iter().collect();
    for lang in before.languages.iter().chain(&chosen) {
        if chosen.contains(lang) && !languages.contains(lang) {
            languages.push(*lang);
        }
    }
    languages
}

/// The entries of a list that the form still has, each with its number.
fn kept<'f>(fields: &'f Fields, name: &'f str) -> impl Iterator<Item = (usize, String)> + 'f {
    let there = fields.numbers(name).into_iter().map(move |i| (i, format!("{name}.{i}")));
    there.filter(|(_, own)| !fields.has(&format!("{own}.remove")))
}

fn plain_list(fields: &Fields, name: &str, before: &[Texts]) -> Vec<Texts> {
    let none = Texts::default();
    let said =
        kept(fields, name).map(|(i, own)| texts(fields, &own, before.get(i).unwrap_or(&none)));
    said.filter(|texts| !texts.is_empty()).collect()
}

fn milestones(fields: &Fields, before: &Network, problems: &mut Vec<Problem>) -> Vec<Milestone> {
    let mut milestones = Vec::new();
    for (i, own) in kept(fields, "milestones") {
        let old = before.milestones.get(i).map(|milestone| &milestone.text);
        let text = texts(fields, &own, old.unwrap_or(&Texts::default()));
        let date = fields.text(&format!("{own}.date")).unwrap_or_default().to_owned();
        if text.is_empty() && date.is_empty() {
            continue;
        }
        if !is_date(&date) {
            problems.push(Problem::new(format!("{own}.date"), "problem-milestone-date"));
        }
        milestones.push(Milestone { date, text });
    }
    milestones.sort_by(|a, b| a.date.cmp(&b.date));
    milestones
}

/// A year, a month or a day.
fn is_date(date: &str) -> bool {
    let whole = match date.len() {
        4 => format!("{date}-01-01"),
        7 => format!("{date}-01"),
        _ => date.to_owned(),
    };
    date.len() <= 10 && whole.parse::<NaiveDate>().is_ok()
}
