//! An embed as the fields of its form, and back. What the form does not ask for stays as it was.

use crate::embed::Area;
use crate::embed::Choice;
use crate::embed::Embed;
use crate::embed::View;
use crate::error::Problem;
use crate::filter::Filter;
use crate::filter::Open;
use crate::filter::parse;
use crate::geo::Bounds;
use crate::geo::Point;
use crate::http::form::Fields;
use crate::http::places::likeliest;
use crate::http::visit::Visit;
use crate::language::Interface;
use crate::offer::parse_short;
use crate::offer::short_id;
use uuid::Uuid;

/// The colour that is offered where there is none.
const COLOUR: &str = "#0f5b66";
/// How far round a place, in metres.
pub const FAR: [u32; 5] = [500, 1_000, 2_000, 5_000, 10_000];
/// A degree of latitude in metres.
const DEGREE: f64 = 111_195.0;
/// The parts of a lock that are boxes to tick: the name of the field, and that of the facet.
const TICKED: [(&str, &str); 6] = [
    ("category", "category"),
    ("spoken", "language"),
    ("target_group", "target_group"),
    ("format", "format"),
    ("purpose", "purpose"),
    ("organisation", "organisation"),
];
/// The parts of a lock that hold or not.
const FLAGS: [&str; 4] = ["free", "wheelchair", "childcare", "women_only"];

/// The fields of an embed as it stands; links to picked offers are in the language of this visit.
pub fn fields_of(embed: &Embed, visit: &Visit) -> Fields {
    let mut fields = Fields::default();
    fields.set("name", embed.name.clone());
    let query = embed.lock.query();
    for (name, value) in url::form_urlencoded::parse(query.as_bytes()) {
        if let Some((field, _)) = TICKED.iter().find(|(_, facet)| *facet == name) {
            value.split(',').for_each(|one| fields.add(*field, one));
        } else if FLAGS.contains(&&*name) && value == "true" {
            fields.add(name, "on");
        }
    }
    if embed.lock.open == Some(Open::Today) {
        fields.add("today", "on");
    }
    fields.set("age", embed.lock.age.map(|age| age.to_string()).unwrap_or_default());
    let link = |bits: &u64| {
        let id = short_id(Uuid::from_u64_pair(0, *bits));
        format!("{}{}/offer/{id}", visit.origin, visit.whole())
    };
    fields.set("ids", embed.lock.ids.iter().map(link).collect::<Vec<_>>().join("\n"));
    let area = embed.area.as_ref();
    fields.set("area", area.map(|area| area.place.clone()).unwrap_or_default());
    fields.set("metres", area.map_or(1_000, |area| area.metres).to_string());
    embed.choices.iter().for_each(|choice| fields.add("choice", choice.id()));
    fields.set("view", embed.view.id());
    fields.set("language", embed.language.map_or("", Interface::tag));
    fields.set("height", embed.height.to_string());
    fields.set("accent", embed.colours.accent.clone().unwrap_or_else(|| COLOUR.to_owned()));
    let ticks = [("own_colour", embed.colours.accent.is_some()), ("active", embed.active)];
    ticks.iter().filter(|(_, on)| *on).for_each(|(name, _)| fields.add(*name, "on"));
    fields
}

/// The embed that the fields say, and what does not hold.
pub fn embed_of(fields: &Fields, before: &Embed, visit: &Visit) -> (Embed, Vec<Problem>) {
    let mut problems = Vec::new();
    let mut embed = before.clone();
    embed.name = fields.text("name").unwrap_or_default().to_owned();
    embed.lock = lock(fields, before, &mut problems);
    (embed.area, embed.lock.bbox) = area(fields, before, visit, &mut problems);
    embed.choices =
        Choice::ALL.into_iter().filter(|one| fields.holds("choice", one.id())).collect();
    embed.view = View::from_id(fields.get("view")).unwrap_or_default();
    embed.language = Interface::from_tag(fields.get("language"));
    embed.height = fields.text("height").and_then(|height| height.parse().ok()).unwrap_or(0);
    let accent = fields.text("accent").filter(|_| fields.has("own_colour"));
    embed.colours.accent = accent.map(str::to_owned);
    embed.active = fields.has("active");
    let named = |one: Problem| match one.field.as_str() {
        "colours.accent" => Problem { field: "accent".to_owned(), ..one },
        _ => one,
    };
    problems.extend(embed.check().into_iter().map(named));
    (embed, problems)
}

/// The lock, but for its area. A time that the form does not ask for stays.
fn lock(fields: &Fields, before: &Embed, problems: &mut Vec<Problem>) -> Filter {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    for (field, facet) in TICKED {
        query.extend_pairs(fields.all(field).map(|value| (facet, value)));
    }
    for flag in FLAGS.iter().filter(|flag| fields.has(flag)) {
        query.append_pair(flag, "true");
    }
    if let Some(age) = fields.text("age") {
        query.append_pair("age", age);
    }
    let mut ids = Vec::new();
    for link in fields.get("ids").split_whitespace() {
        match picked(link) {
            Some(more) => ids.extend(more),
            None => problems.push(Problem::new("ids", "embed-problem-link").with("value", link)),
        }
    }
    ids.sort_unstable();
    ids.dedup();
    let parsed = parse(&query.finish());
    problems.extend(parsed.problems.into_iter().map(|one| match one.field.as_str() {
        "language" => Problem { field: "spoken".to_owned(), ..one },
        _ => one,
    }));
    let other = before.lock.open.filter(|open| *open != Open::Today);
    let open = if fields.has("today") { Some(Open::Today) } else { other };
    Filter { ids, open, ..parsed.filter }
}

/// The offers that a link names: its own page, or a list of picked ones.
fn picked(link: &str) -> Option<Vec<u64>> {
    let (path, query) = link.split_once('?').unwrap_or((link, ""));
    let path = path.split('#').next().unwrap_or_default().trim_end_matches('/');
    let ids = parse(query.split('#').next().unwrap_or_default()).filter.ids;
    if !ids.is_empty() {
        return Some(ids);
    }
    path.rsplit('/').next().and_then(parse_short).map(|bits| vec![bits])
}

/// The surroundings that were asked for, and their box; as they were, where nothing else was asked for.
fn area(
    fields: &Fields,
    before: &Embed,
    visit: &Visit,
    problems: &mut Vec<Problem>,
) -> (Option<Area>, Option<Bounds>) {
    let Some(place) = fields.text("area") else {
        return (None, None);
    };
    let metres = fields.get("metres").parse().ok().filter(|metres| FAR.contains(metres));
    let metres = metres.unwrap_or(FAR[1]);
    let same = before.area.as_ref().is_some_and(|old| old.place == place && old.metres == metres);
    if same {
        return (before.area.clone(), before.lock.bbox);
    }
    match likeliest(visit, place) {
        Some((name, point)) => (Some(Area { place: name, metres }), around(point, metres)),
        None => {
            problems.push(Problem::new("area", "embed-problem-place").with("value", place));
            (None, None)
        }
    }
}

/// The box that reaches so far to each side of a point.
fn around(point: Point, metres: u32) -> Option<Bounds> {
    let round = |degrees: f64| (degrees * 1e5).round() / 1e5;
    let high = f64::from(metres) / DEGREE;
    let wide = high / point.lat().to_radians().cos().max(0.01);
    let (lon, lat) = (point.lon(), point.lat());
    Bounds::new(round(lon - wide), round(lat - high), round(lon + wide), round(lat + high)).ok()
}
