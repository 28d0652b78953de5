//! The report on gaps as a page: tables that say in numbers what their shades say, and lists with ways to the entries.

use super::super::Office;
use super::LOADING;
use super::gaps::{Gaps, Ways};
use super::map::map;
use super::{tables, words};
use crate::exchange::{Cell, ReportTable};
use crate::knowing::{Axis, Place, RADII};
use crate::language::Value;
use crate::language::say_with;
use crate::page::told_named;
use crate::vocabulary::Category;
use crate::vocabulary::Spoken;
use crate::vocabulary::TargetGroup;
use maud::{Markup, html};

/// The whole report below its heading.
pub fn report(office: &Office, gaps: &Gaps) -> Markup {
    html! {
        (at_a_glance(office, gaps))
        (supply(office, gaps))
        (distance(office, gaps))
        (searched(office, gaps))
        (needs(office, gaps))
        (unanswered(office, gaps))
        (parallel(office, gaps))
        (old(office, gaps))
    }
}

/// The few numbers that say most, each with the way to what is behind it.
fn at_a_glance(office: &Office, gaps: &Gaps) -> Markup {
    let count = |all: usize| Some(all as u64);
    let numbers = [
        (Some(u64::from(gaps.grid.total)), "#supply", "knowing-supply"),
        (gaps.searches.vain, "#searched", "knowing-row-vain"),
        (count(gaps.needs.len()), "#needs", "knowing-needs"),
        (count(gaps.unanswered.len()), "#unanswered", "knowing-unanswered"),
    ];
    html! {
        ul.big {
            @for (number, place, key) in numbers {
                @if let Some(number) = number { li { b { (office.number(number)) } a href=(place) { (office.say(key)) } } }
            }
        }
    }
}

/// A table as a region that scrolls by itself where it is too wide.
pub fn table(office: &Office, table: &ReportTable, heat: Option<u32>) -> Markup {
    html! {
        div.scroll tabindex="0" role="region" aria-label=(table.title) {
            table.heat[heat.is_some()] {
                thead { tr { @for (at, words) in table.head.iter().enumerate() { th scope="col" .first[at == 0] { (words) } } } }
                tbody {
                    @for (row, line) in table.lines.iter().enumerate() {
                        // Sums stand at the end of each line and in the last one.
                        @let heat = heat.filter(|_| row + 1 < table.lines.len());
                        tr { @for (at, cell) in line.iter().enumerate() { (one(office, cell, at, heat.filter(|_| at + 1 < line.len()))) } }
                    }
                }
            }
        }
    }
}

fn one(office: &Office, cell: &Cell, at: usize, heat: Option<u32>) -> Markup {
    let words = match cell {
        Cell::Text(words) => words.clone(),
        Cell::Number(number) => crate::language::number(office.lang, *number),
        Cell::Percent(share) => office.percent(*share),
        Cell::Nothing => "–".to_owned(),
    };
    let shade = match (cell, heat) {
        (Cell::Number(0), Some(_)) => Some("h0".to_owned()),
        (Cell::Number(count), Some(most)) => {
            let most = f64::from(most.max(1));
            Some(format!("h{}", 1 + ((*count as f64 / most * 4.0).ceil() as u32).clamp(1, 4)))
        }
        _ => None,
    };
    html! {
        @if at == 0 { th scope="row" { bdi { (words) } } }
        @else if matches!(cell, Cell::Text(_)) { td.words dir="auto" { (words) } }
        @else { td class=[shade] { (words) } }
    }
}

/// What there is and what is missing.
fn supply(office: &Office, gaps: &Gaps) -> Markup {
    let lang = office.lang;
    let rows: Vec<Place> = (gaps.grid.rows.iter().zip(&gaps.grid.of_rows))
        .chain(gaps.grid.columns.iter().zip(&gaps.grid.of_columns))
        .filter(|(place, count)| **count == 0 && **place != Place::Unsaid)
        .map(|(place, _)| *place)
        .collect();
    let nothing: Vec<String> =
        rows.iter().chain(&gaps.nothing).map(|place| words::place(lang, *place)).collect();
    html! {
        section.part #supply {
            h2 { (office.say("knowing-supply")) }
            p { (office.say("knowing-supply-lead")) }
            (questions(office, gaps))
            @if !nothing.is_empty() {
                p.note { b { (office.say("knowing-nothing-for")) } " " (nothing.join(" · ")) }
            }
            (table(office, &tables::supply(office, gaps), Some(gaps.grid.most())))
        }
    }
}

/// Which two questions cross.
fn questions(office: &Office, gaps: &Gaps) -> Markup {
    let choice = |name: &str, key: &str, chosen: Axis| {
        html! {
            label { span { (office.say(key)) }
                select name=(name) {
                    @for axis in Axis::ALL { option value=(axis.id()) selected[axis == chosen] { (words::axis(office.lang, axis)) } }
                }
            }
        }
    };
    html! {
        form.choose method="get" action={ (office.path(super::HERE)) "#supply" } {
            (choice("rows", "knowing-rows", gaps.asked.rows))
            (choice("columns", "knowing-columns", gaps.asked.columns))
            (kept(&[("within", RADII[gaps.asked.radius].to_string())]))
            @for (name, value) in url::form_urlencoded::parse(gaps.asked.filter.query().as_bytes()) { input type="hidden" name=(name) value=(value); }
            button.button { (office.say("knowing-show")) }
        }
    }
}

fn kept(fields: &[(&str, String)]) -> Markup {
    html! { @for (name, value) in fields { input type="hidden" name=(name) value=(value); } }
}

/// How far people have to go.
fn distance(office: &Office, gaps: &Gaps) -> Markup {
    html! {
        section.part #reach {
            h2 { (office.say("knowing-reach")) }
            p { (office.say("knowing-reach-lead")) }
            @match &gaps.ways {
                None => {
                    p.note { (office.say("knowing-reach-none")) }
                    pre dir="ltr" tabindex="0" { (LOADING) }
                }
                Some(ways) if ways.reach.all.houses == 0 => p.note { (office.say("knowing-reach-outside")) },
                Some(ways) => (ways_to(office, gaps, ways)),
            }
        }
    }
}

fn ways_to(office: &Office, gaps: &Gaps, ways: &Ways) -> Markup {
    let rough = ways.points.iter().filter(|(_, rough)| *rough).count();
    let (quarters, far) = (tables::quarters(office, ways), tables::far(office, gaps, ways));
    html! {
        (fitting(office, gaps))
        p { (office.counted("knowing-fitting", ways.points.len() as u64)) @if rough > 0 { " " (office.counted("knowing-rough", rough as u64)) } }
        ul.big {
            @for (at, radius) in RADII.iter().enumerate() {
                li {
                    b { (office.percent(ways.reach.all.percent(at))) }
                    span { (say_with(office.lang, "knowing-of-houses", &[("distance", Value::Text(&office.distance(*radius)))])) }
                }
            }
        }
        figure { (map(office, gaps, ways)) }
        @if !far.lines.is_empty() { h3 { (far.title) } (table(office, &far, None)) }
        @if !quarters.lines.is_empty() { h3 { (quarters.title) } (table(office, &quarters, None)) }
    }
}

/// What a fitting offer is, and how far is near.
fn fitting(office: &Office, gaps: &Gaps) -> Markup {
    let (lang, filter) = (office.lang, &gaps.asked.filter);
    let any = office.say("knowing-any");
    let select = |name: &str, key: &str, values: Vec<(&'static str, String, bool)>| {
        html! {
            label { span { (office.say(key)) }
                select name=(name) {
                    option value="" { (any) }
                    @for (id, label, chosen) in &values { option value=(id) selected[*chosen] { (label) } }
                }
            }
        }
    };
    let categories = Category::ALL
        .iter()
        .map(|v| (v.id(), v.label(lang).into_owned(), filter.category.contains(v)));
    let languages = Spoken::ALL
        .iter()
        .map(|v| (v.id(), v.label(lang).into_owned(), filter.language.contains(v)));
    let groups = TargetGroup::ALL
        .iter()
        .map(|v| (v.id(), v.label(lang).into_owned(), filter.target_group.contains(v)));
    html! {
        form.choose method="get" action={ (office.path(super::HERE)) "#reach" } {
            (select("category", "page-categories", categories.collect()))
            (select("language", "page-spoken", languages.collect()))
            (select("target_group", "page-for-whom", groups.collect()))
            label { span { (office.say("knowing-distance")) }
                select name="within" {
                    @for (at, radius) in RADII.iter().enumerate() { option value=(radius) selected[at == gaps.asked.radius] { (office.distance(*radius)) } }
                }
            }
            (kept(&[("rows", gaps.asked.rows.id().to_owned()), ("columns", gaps.asked.columns.id().to_owned())]))
            button.button { (office.say("knowing-show")) }
        }
    }
}

/// What people looked for and did not find.
fn searched(office: &Office, gaps: &Gaps) -> Markup {
    let (missing, ticked) = (tables::missing(office, gaps), tables::ticked(office, gaps));
    let missed = tables::missed(office, gaps);
    html! {
        section.part #searched {
            h2 { (office.say("knowing-vain")) }
            p { (office.say("knowing-vain-lead")) " " (office.say("knowing-small")) }
            @if let Some(total) = gaps.searches.total {
                p { (office.counted("knowing-said-searches", total)) @if let Some(vain) = gaps.searches.vain { " " (office.counted("knowing-said-vain", vain)) } }
            }
            @if missing.lines.is_empty() && ticked.lines.is_empty() { p.note.calm { (office.say("knowing-too-little")) } }
            @if !missing.lines.is_empty() { (table(office, &missing, None)) }
            @if !ticked.lines.is_empty() { h3 { (ticked.title) } (table(office, &ticked, None)) }
            @if !missed.lines.is_empty() { h3 { (missed.title) } (table(office, &missed, None)) }
        }
    }
}

/// What members report, and what they answer when they are asked.
fn needs(office: &Office, gaps: &Gaps) -> Markup {
    let needs = tables::needs(office, gaps);
    html! {
        section.part #needs {
            h2 { (needs.title) }
            @if needs.lines.is_empty() { p { (office.say("knowing-needs-none")) } }
            @else { (table(office, &needs, None)) p { a.way href=(office.path("/needs")) { (office.say("needs-desk")) } } }
            @if !gaps.surveys.is_empty() { h3 { (office.say("knowing-surveys")) } }
            @for results in &gaps.surveys {
                p { a.way href=(office.path(&format!("/surveys/{}", results.survey.id))) { (told_named(&results.survey.content.title, office.lang)) } }
                (table(office, &tables::survey(office, results), None))
            }
        }
    }
}

/// Requests without an answer.
fn unanswered(office: &Office, gaps: &Gaps) -> Markup {
    html! {
        section.part #unanswered {
            h2 { (office.say("knowing-unanswered")) }
            @if gaps.unanswered.is_empty() {
                p { (office.say(if gaps.requests == 0 { "knowing-no-requests" } else { "knowing-all-answered" })) }
            }
            ul.plain {
                @for (id, title) in &gaps.unanswered { li { a href=(office.path(&format!("/offer/{id}"))) { (told_named(title, office.lang)) } } }
            }
        }
    }
}

/// What runs at the same time.
fn parallel(office: &Office, gaps: &Gaps) -> Markup {
    let line = |times: usize, distance: f64| {
        let distance = office.distance(distance);
        let values = [("count", Value::Number(times as i64)), ("distance", Value::Text(&distance))];
        say_with(office.lang, "knowing-parallel-line", &values)
    };
    html! {
        section.part #parallel {
            h2 { (office.say("knowing-parallel")) }
            @if gaps.parallel.is_empty() { p { (office.say("knowing-parallel-none")) } }
            ul.pairs {
                @for pair in &gaps.parallel {
                    li {
                        a href=(office.path(&format!("/offer/{}", pair.one))) { (told_named(&pair.titles[0], office.lang)) }
                        " · "
                        a href=(office.path(&format!("/offer/{}", pair.other.id))) { (told_named(&pair.titles[1], office.lang)) }
                        p.small { (line(pair.other.times, pair.other.distance)) }
                    }
                }
            }
        }
    }
}

/// What grows stale.
fn old(office: &Office, gaps: &Gaps) -> Markup {
    let day = |old: &super::gaps::Old| {
        let day = old.since.with_timezone(&office.network.time_zone).date_naive();
        crate::language::date_medium(office.lang, day)
    };
    html! {
        section.part #old {
            h2 { (office.say("knowing-old")) }
            @if gaps.old.is_empty() { p { (office.say("knowing-old-none")) } }
            ul.plain {
                @for old in &gaps.old {
                    li {
                        a href=(office.path(&format!("/offer/{}", old.id))) { (told_named(&old.title, office.lang)) }
                        " " span.small { (say_with(office.lang, "page-confirmed", &[("date", Value::Text(&day(old)))])) }
                    }
                }
            }
        }
    }
}
