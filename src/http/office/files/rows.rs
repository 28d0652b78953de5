//! The third step: row by row what will happen, and the button that makes it happen.

use super::super::Office;
use super::super::compare::compared;
use super::super::report::LOADING;
use super::{HERE, labels, wrong};
use crate::desk::{Line, OpenFile, Preview, RowState, SHOWN_LINES, Wish};
use crate::error::Problem;
use crate::error::Result;
use crate::exchange::{LEFT_OUT, Located, Plan};
use crate::http::form::Fields;
use crate::language::Tag;
use crate::language::Texts;
use crate::language::Value;
use crate::language::problem;
use crate::language::say;
use crate::language::say_with;
use crate::offer::Offer;
use crate::offer::short_bits;
use crate::offer::short_id;
use crate::page::told;
use crate::page::told_named;
use crate::store::Revision;
use crate::store::State;
use maud::{Markup, html};
use std::collections::HashMap;
use uuid::Uuid;

/// The states of rows with their names in addresses.
pub const STATES: [(RowState, &str); 5] = [
    (RowState::New, "new"),
    (RowState::Changed, "changed"),
    (RowState::Same, "same"),
    (RowState::Refused, "refused"),
    (RowState::Asleep, "asleep"),
];
/// The most addresses whose place is remembered.
const MOST_PLACES: usize = 2_000;

/// The page.
pub async fn show(
    office: &Office,
    file: &OpenFile,
    wish: &Wish,
    problems: &[Problem],
) -> Result<Markup> {
    let desk = &office.house.desk;
    let preview = desk.preview_file(office.actor(), &office.network, file, wish).await?;
    let names = names(office, &preview).await?;
    let action = office.path(&format!("{HERE}/{}", file.upload.id));
    Ok(html! {
        p.lead { (office.say("files-rows-lead")) }
        @if file.kept.remembered { p.note.calm { (office.say("files-remembered")) } }
        (wrong(office, &named(office, problems)))
        (counts(office, &preview, wish, &action))
        @for (field, count) in &preview.lacking { (lacking(office, field, *count, &action)) }
        @if preview.unfindable > 0 { (unfindable(office, preview.unfindable, &action)) }
        @if !preview.later.is_empty() { (later(office, preview.later.len(), &action)) }
        form.form method="post" action=(action) {
            ol.queue.preview start=(wish.from + 1) {
                @for (at, line) in preview.lines.iter().enumerate() { (row(office, file, at, line, &names)) }
            }
            @if preview.lines.iter().any(|line| line.unplaced.is_some()) {
                p.deeds { button.button name="do" value="places" { (office.say("files-places-do")) } }
            }
        }
        (pages(office, &preview, wish, &action))
        (taking(office, &preview, &action))
    })
}

/// The organisations of the rows that are compared.
async fn names(office: &Office, preview: &Preview) -> Result<HashMap<Uuid, Texts>> {
    let known = office.house.desk.store.organisations(office.network.id).await?;
    let mut names: HashMap<Uuid, Texts> =
        known.into_iter().map(|(one, _)| (one.id, one.name)).collect();
    for line in &preview.lines {
        if let Some(offer) = &line.foreseen.offer {
            // One that the import will make is called as the row says.
            let named = || Texts::of(Tag::from(office.lang), line.organisation.clone());
            names.entry(offer.organisation).or_insert_with(named);
        }
    }
    Ok(names)
}

/// How many rows of each state, each a way to see only those.
fn counts(office: &Office, preview: &Preview, wish: &Wish, action: &str) -> Markup {
    let number = |count: u64| crate::language::number(office.lang, count as i64);
    html! {
        nav.kinds aria-label=(office.say("office-kinds")) { ul {
            li { a.chip href={ (action) "?step=rows" } aria-current=[wish.state.is_none().then_some("true")] {
                (office.say("office-kind-all")) " " span.count { (number(preview.counts.all())) }
            } }
            @for (state, name) in STATES {
                @let count = preview.counts.of_state(state);
                @if count > 0 {
                    li { a.chip href={ (action) "?step=rows&state=" (name) } aria-current=[(wish.state == Some(state)).then_some("true")] {
                        (office.say(&format!("files-state-{name}"))) " " span.count { (number(count)) }
                    } }
                }
            }
        } }
    }
}

/// Addresses that nobody has looked for yet.
fn later(office: &Office, count: usize, action: &str) -> Markup {
    html! {
        form.note.calm method="post" action=(action) {
            p { (say_with(office.lang, "files-later", &[("count", Value::Number(count as i64))])) }
            p.deeds { button.button name="do" value="find" { (office.say("files-find")) } }
        }
    }
}

/// Many rows lack the same: said once, with the way to where one choice holds for all of them.
fn lacking(office: &Office, field: &str, count: usize, action: &str) -> Markup {
    let count = [("count", Value::Number(count as i64))];
    html! {
        div.note #{ "lacking-" (field) } {
            p { (say_with(office.lang, &format!("files-lacking-{field}"), &count)) }
            p.deeds { a.button href={ (action) "?step=columns#fixed-" (field) } { (office.say("files-fixed")) } }
        }
    }
}

/// No addresses are loaded: said once, with the way to take the rows all the same.
fn unfindable(office: &Office, count: usize, action: &str) -> Markup {
    html! {
        form.note #unfindable method="post" action=(action) {
            p { (office.say("knowing-reach-none")) }
            pre dir="ltr" tabindex="0" { (LOADING) }
            p { (say_with(office.lang, "files-as-text-lead", &[("count", Value::Number(count as i64))])) }
            p.deeds { button.button name="do" value="worded" { (office.say("files-as-text")) } }
        }
    }
}

/// Problems with the name of what is to be ticked, instead of that of its field.
fn named(office: &Office, problems: &[Problem]) -> Vec<Problem> {
    let name = |one: &Problem| match one.field.as_str() {
        "good" => office.say("files-good-name").to_string(),
        field => field.to_owned(),
    };
    problems.iter().map(|one| Problem { field: name(one), ..one.clone() }).collect()
}

fn row(
    office: &Office,
    file: &OpenFile,
    at: usize,
    line: &Line,
    names: &HashMap<Uuid, Texts>,
) -> Markup {
    let lang = office.lang;
    let name =
        STATES.iter().find(|(state, _)| *state == line.foreseen.state).map_or("", |(_, name)| name);
    let number = crate::language::number(lang, line.line as i64);
    html! {
        li class={ "r-" (name) } {
            div.what {
                p.kind {
                    span.badge { (office.say(&format!("files-state-{name}"))) }
                    span.small { @if let Some(file) = &file.table.file { bdi { (file) } " · " } (say_with(lang, "files-line", &[("line", Value::Text(&number))])) }
                }
                p.title { bdi { @if line.title.is_empty() { (office.say("office-untitled")) } @else { (line.title) } } }
                @for one in &line.foreseen.problems {
                    p.wrong-row { (problem(lang, &Problem { line: None, field: labels::target(&one.field, lang), ..one.clone() })) }
                }
                @for one in &line.notes { p.small { (problem(lang, one)) } }
                @if let Some(unplaced) = &line.unplaced { (places(office, at, unplaced)) }
                (alike(office, line))
                (facts(office, line, names))
            }
        }
    }
}

/// What was found for an address, to choose from.
fn places(office: &Office, at: usize, (query, located): &(String, Located)) -> Markup {
    let found = match located {
        Located::Several(found) => found.as_slice(),
        _ => &[],
    };
    html! {
        div.ask {
            label for={ "p-" (at) } { (office.say("files-place")) }
            input type="hidden" name={ "place." (at) ".of" } value=(query);
            select id={ "p-" (at) } name={ "place." (at) ".is" } {
                option value="" { (office.say("files-choose")) }
                @for (label, point) in found { option value={ (point.lon()) "," (point.lat()) } { (label) } }
                option value=(LEFT_OUT) { (office.say("office-place-none")) }
            }
        }
    }
}

/// What is there already and sounds like a new row.
fn alike(office: &Office, line: &Line) -> Markup {
    let map = office.house.desk.atlas.map_of(office.network.id);
    let found =
        line.alike.iter().filter_map(|one| Some((one, map.as_ref()?.offer(short_bits(one.id))?)));
    let found: Vec<_> = found.collect();
    html! {
        @if !found.is_empty() {
            p.small { (office.say("matching-alike")) " "
                @for (at, (_, offer)) in found.iter().enumerate() {
                    @if at > 0 { " · " }
                    a href={ "/" (office.network.slug) "/" (office.lang.tag()) "/offer/" (short_id(offer.id)) } { (told_named(&offer.content.title, office.lang)) }
                }
            }
        }
    }
}

/// What a new row says, or what changes about one that is there.
fn facts(office: &Office, line: &Line, names: &HashMap<Uuid, Texts>) -> Markup {
    let state = line.foreseen.state;
    let offer = line
        .foreseen
        .offer
        .as_deref()
        .filter(|_| matches!(state, RowState::New | RowState::Changed));
    let key =
        if state == RowState::Changed { "office-what-changes" } else { "office-what-it-says" };
    html! {
        @if let Some(offer) = offer {
            details.same {
                summary { (say(office.lang, key)) }
                @let before = line.foreseen.before.as_deref().map(revision);
                (compared(before.as_ref(), &revision(offer), names, office.lang))
            }
        }
    }
}

/// An offer in the form in which two versions are held against each other.
fn revision(offer: &Offer) -> Revision {
    Revision {
        number: 0,
        state: State::Published,
        organisation: offer.organisation,
        content: offer.content.clone(),
        confirmed_at: offer.confirmed_at,
        made_at: offer.changed_at,
        made_by: String::new(),
        base: None,
    }
}

fn pages(office: &Office, preview: &Preview, wish: &Wish, action: &str) -> Markup {
    let state = wish.state.and_then(|state| STATES.iter().find(|(own, _)| *own == state));
    let state = state.map(|(_, name)| format!("&state={name}")).unwrap_or_default();
    let next = wish.from + SHOWN_LINES;
    html! {
        @if wish.from > 0 || next < preview.of_state {
            nav.deeds aria-label=(office.say("page-pages")) {
                @if wish.from > 0 {
                    a.button href={ (action) "?step=rows&from=" (wish.from.saturating_sub(SHOWN_LINES)) (state) } { (office.say("page-before")) }
                }
                @if next < preview.of_state {
                    a.button href={ (action) "?step=rows&from=" (next) (state) } { (office.say("files-next")) }
                }
            }
        }
    }
}

/// The last word: what is done, what is left out, what goes.
fn taking(office: &Office, preview: &Preview, action: &str) -> Markup {
    let (lang, counts) = (office.lang, &preview.counts);
    let refused = [("count", Value::Number(counts.refused as i64))];
    let gone = [("count", Value::Number(preview.gone.len() as i64))];
    let good = counts.new + counts.changed;
    html! {
        form.decision method="post" action=(action) {
            h2 { (office.say("files-take")) }
            p { (say_with(lang, "files-take-lead", &[("new", Value::Number(counts.new as i64)), ("changed", Value::Number(counts.changed as i64))])) }
            @if !preview.gone.is_empty() {
                details.same {
                    summary { (say_with(lang, "files-gone", &gone)) }
                    ul.plain { @for offer in &preview.gone_offers { li { (told(&offer.content.title, lang)) } } }
                }
                label.tick { input type="checkbox" name="replace" value="yes"; span { (say_with(lang, "files-replace", &gone)) } }
            }
            @if counts.refused > 0 {
                label.tick { input type="checkbox" #good name="good" value="yes"; span { (say_with(lang, "files-good", &refused)) } }
            }
            @if good == 0 && preview.gone.is_empty() { p.small { (office.say("files-nothing")) } }
            p.deeds { button.button.first name="do" value="take" { (office.say("files-take-do")) } }
        }
    }
}

/// The plan with the places that were chosen.
pub fn plan(fields: &Fields, file: &OpenFile) -> Plan {
    let mut plan = file.kept.plan.clone();
    for at in fields.numbers("place").into_iter().take(SHOWN_LINES) {
        let (of, is) =
            (fields.get(&format!("place.{at}.of")), fields.get(&format!("place.{at}.is")));
        let sound = is == LEFT_OUT
            || is.split_once(',').is_some_and(|(lon, lat)| {
                lon.parse()
                    .ok()
                    .zip(lat.parse().ok())
                    .is_some_and(|(lon, lat)| crate::geo::Point::new(lon, lat).is_ok())
            });
        if sound && !of.is_empty() && plan.places.len() < MOST_PLACES {
            plan.places.insert(of.chars().take(500).collect(), is.to_owned());
        }
    }
    plan
}

/// The plan that takes rows without a point, with their addresses as text.
pub fn worded(file: &OpenFile) -> Plan {
    Plan { placeless: true, worded: true, ..file.kept.plan.clone() }
}

/// Asks a geocoder of other people for addresses that nobody has looked for yet.
pub async fn find(office: &Office, file: &OpenFile) -> Result<()> {
    let desk = &office.house.desk;
    let preview =
        desk.preview_file(office.actor(), &office.network, file, &Wish::default()).await?;
    desk.look_up(office.actor(), &office.network, file, preview.later).await.map(drop)
}
