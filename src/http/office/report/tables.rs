//! The tables of the report, one text for the page and for the workbook.

use super::super::Office;
use super::gaps::{Gaps, Ways};
use super::words;
use crate::desk::Results;
use crate::exchange::{Cell, ReportTable};
use crate::filter::Filter;
use crate::knowing::RADII;
use crate::language::Value;
use crate::language::date_medium;
use crate::language::say_with;
use crate::survey::Kind;
use std::cmp::Reverse;

/// How many fields and how many searches a table tells.
const FIELDS: usize = 10;
const SEARCHES: usize = 40;

/// Every table that has anything to say.
pub fn all(office: &Office, gaps: &Gaps) -> Vec<ReportTable> {
    let mut all = vec![supply(office, gaps)];
    if let Some(ways) = &gaps.ways {
        all.extend([
            distance(office, ways),
            quarters(office, ways),
            fields(office, gaps, ways, usize::MAX),
        ]);
    }
    all.extend([missing(office, gaps), ticked(office, gaps), missed(office, gaps)]);
    all.extend([unanswered(office, gaps), parallel(office, gaps), old(office, gaps)]);
    all.push(needs(office, gaps));
    all.extend(gaps.surveys.iter().map(|results| survey(office, results)));
    all.retain(|table| !table.lines.is_empty());
    all
}

/// A table of this title with these headings.
pub fn table(title: String, head: &[String], lines: Vec<Vec<Cell>>) -> ReportTable {
    ReportTable { title, head: head.to_vec(), lines }
}

/// A count as it may be shown.
pub fn shown(count: Option<u64>) -> Cell {
    count.map_or(Cell::Nothing, |count| Cell::Number(i64::try_from(count).unwrap_or(i64::MAX)))
}

fn said(office: &Office, key: &str) -> String {
    office.say(key).into_owned()
}

/// What there is where two questions cross.
pub fn supply(office: &Office, gaps: &Gaps) -> ReportTable {
    let (lang, grid) = (office.lang, &gaps.grid);
    let crossed = [words::axis(lang, gaps.asked.rows), words::axis(lang, gaps.asked.columns)];
    let mut head = vec![crossed.join(" / ")];
    head.extend(grid.columns.iter().map(|place| words::place(lang, *place)));
    head.push(said(office, "knowing-all"));
    let mut lines: Vec<Vec<Cell>> = Vec::new();
    for (at, place) in grid.rows.iter().enumerate() {
        let mut line = vec![Cell::Text(words::place(lang, *place))];
        line.extend(grid.cells[at].iter().map(|count| Cell::Number(i64::from(*count))));
        line.push(Cell::Number(i64::from(grid.of_rows[at])));
        lines.push(line);
    }
    let mut last = vec![Cell::Text(said(office, "knowing-all"))];
    last.extend(grid.of_columns.iter().map(|count| Cell::Number(i64::from(*count))));
    last.push(Cell::Number(i64::from(grid.total)));
    lines.push(last);
    table(said(office, "knowing-supply"), &head, lines)
}

fn within(office: &Office, radius: usize) -> String {
    let distance = office.distance(RADII[radius]);
    say_with(office.lang, "knowing-within", &[("distance", Value::Text(&distance))])
}

/// The share of all houses by distance.
pub fn distance(office: &Office, ways: &Ways) -> ReportTable {
    let head = ["knowing-distance", "knowing-share", "knowing-houses"].map(|key| said(office, key));
    let all = &ways.reach.all;
    let line = |radius: usize| {
        let houses = Cell::Number(i64::from(all.within[radius]));
        vec![Cell::Text(within(office, radius)), Cell::Percent(all.percent(radius)), houses]
    };
    table(said(office, "knowing-reach"), &head, (0..RADII.len()).map(line).collect())
}

/// The same by parts of the town; nothing where hardly any house says in which it stands.
pub fn quarters(office: &Office, ways: &Ways) -> ReportTable {
    let mut head = vec![said(office, "knowing-quarter"), said(office, "knowing-houses")];
    head.extend((0..RADII.len()).map(|radius| within(office, radius)));
    let told: u32 = ways.reach.quarters.values().map(|near| near.houses).sum();
    let some = ways.reach.quarters.len() > 1 && told * 2 > ways.reach.all.houses;
    let named =
        ways.reach.quarters.iter().filter(|_| some).map(|(number, near)| {
            (ways.homes.quarters.get(number).cloned().unwrap_or_default(), near)
        });
    let mut named: Vec<_> = named.collect();
    named.sort_by(|a, b| a.0.cmp(&b.0));
    let line = |(name, near): (String, &crate::knowing::Near)| {
        let mut line = vec![Cell::Text(name), Cell::Number(i64::from(near.houses))];
        line.extend((0..RADII.len()).map(|radius| Cell::Percent(near.percent(radius))));
        line
    };
    table(said(office, "knowing-by-quarter"), &head, named.into_iter().map(line).collect())
}

/// The fields of the map in which the most houses have nothing near by.
pub fn fields(office: &Office, gaps: &Gaps, ways: &Ways, most: usize) -> ReportTable {
    let radius = gaps.asked.radius;
    let mut head = vec![said(office, "knowing-field"), said(office, "knowing-houses")];
    head.extend([within(office, radius), said(office, "knowing-houses-without")]);
    let mut fields: Vec<_> = ways.reach.fields.iter().collect();
    if most != usize::MAX {
        fields.retain(|field| field.near.without(radius) > 0);
    }
    fields.sort_by_key(|field| (Reverse(field.near.without(radius)), field.row, field.column));
    let lines = fields.into_iter().take(most).map(|field| {
        let near = &field.near;
        let number = |count: u32| Cell::Number(i64::from(count));
        let name = Cell::Text(words::field(field.column, field.row));
        vec![
            name,
            number(near.houses),
            Cell::Percent(near.percent(radius)),
            number(near.without(radius)),
        ]
    });
    table(said(office, "knowing-far"), &head, lines.collect())
}

/// The fields that the page tells.
pub fn far(office: &Office, gaps: &Gaps, ways: &Ways) -> ReportTable {
    fields(office, gaps, ways, FIELDS)
}

/// Words that found nothing.
pub fn missing(office: &Office, gaps: &Gaps) -> ReportTable {
    let head =
        ["knowing-searched", "knowing-in-vain", "knowing-times"].map(|key| said(office, key));
    let line = |word: &crate::knowing::Word| {
        vec![Cell::Text(word.said.clone()), shown(word.vain), shown(Some(word.count))]
    };
    let lines = gaps.searches.missing.iter().take(SEARCHES).map(line);
    table(said(office, "knowing-vain"), &head, lines.collect())
}

/// What was ticked and found nothing.
pub fn ticked(office: &Office, gaps: &Gaps) -> ReportTable {
    let head = ["knowing-ticked", "knowing-in-vain"].map(|key| said(office, key));
    let line = |one: &crate::knowing::Ticked| {
        vec![Cell::Text(words::filter(office.lang, &one.filter)), shown(Some(one.count))]
    };
    let lines = gaps.searches.ticked.iter().take(SEARCHES).map(line);
    table(said(office, "knowing-vain-ticked"), &head, lines.collect())
}

/// What residents wrote that they miss, or why something was of no use to them.
pub fn missed(office: &Office, gaps: &Gaps) -> ReportTable {
    let head = ["knowing-missed-words", "knowing-missed-about", "page-languages", "staff-date"];
    let lang = office.lang;
    let line = |one: &crate::store::Missed| {
        let mut about: Vec<String> = Vec::new();
        if one.kind != "search" {
            about.push(said(office, &format!("residents-useless-{}", one.kind)));
        }
        about.extend(one.category.map(|category| category.label(lang).into_owned()));
        let filter = words::filter(lang, &crate::filter::parse(&one.filter).filter);
        about.extend(Some(filter).filter(|filter| !filter.is_empty()));
        let language = one.language.endonym().to_owned();
        let day = date_medium(lang, one.day);
        [one.words.clone(), about.join(" · "), language, day].map(Cell::Text).to_vec()
    };
    let lines = gaps.missed.iter().take(SEARCHES).map(line).collect();
    table(said(office, "knowing-missed"), &head.map(|key| said(office, key)), lines)
}

/// Requests that nothing fits.
pub fn unanswered(office: &Office, gaps: &Gaps) -> ReportTable {
    let head = [said(office, "knowing-request")];
    let lines = gaps.unanswered.iter();
    let lines = lines.map(|(_, title)| vec![Cell::Text(words::text(title, office.lang))]);
    table(said(office, "knowing-unanswered"), &head, lines.collect())
}

/// What runs at the same time.
pub fn parallel(office: &Office, gaps: &Gaps) -> ReportTable {
    let head = ["knowing-one", "knowing-other", "knowing-often", "knowing-distance"];
    let line = |pair: &super::gaps::Pair| {
        let mut line = pair
            .titles
            .each_ref()
            .map(|title| Cell::Text(words::text(title, office.lang)))
            .to_vec();
        line.push(Cell::Number(pair.other.times as i64));
        line.push(Cell::Text(office.distance(pair.other.distance)));
        line
    };
    let lines = gaps.parallel.iter().map(line).collect();
    table(said(office, "knowing-parallel"), &head.map(|key| said(office, key)), lines)
}

/// What nobody confirmed for a while.
pub fn old(office: &Office, gaps: &Gaps) -> ReportTable {
    let head = ["knowing-entry", "knowing-confirmed"].map(|key| said(office, key));
    let line = |old: &super::gaps::Old| {
        let day = old.since.with_timezone(&office.network.time_zone).date_naive();
        [words::text(&old.title, office.lang), date_medium(office.lang, day)]
            .map(Cell::Text)
            .to_vec()
    };
    table(said(office, "knowing-old"), &head, gaps.old.iter().map(line).collect())
}

/// What members reported.
pub fn needs(office: &Office, gaps: &Gaps) -> ReportTable {
    let head = ["knowing-missed-words", "knowing-missed-about", "knowing-people", "staff-date"];
    let lang = office.lang;
    let line = |reported: &crate::need::Reported| {
        let need = &reported.need;
        let filter = Filter {
            category: need.category.into_iter().collect(),
            language: need.language.into_iter().collect(),
            target_group: need.target_groups.clone(),
            ..Filter::default()
        };
        let about = [words::filter(lang, &filter), need.area.clone()];
        let about: Vec<String> = about.into_iter().filter(|part| !part.is_empty()).collect();
        let day = reported.made_at.with_timezone(&office.network.time_zone).date_naive();
        vec![
            Cell::Text(need.what.clone()),
            Cell::Text(about.join(" · ")),
            need.people.map_or(Cell::Nothing, |people| Cell::Number(i64::from(people))),
            Cell::Text(date_medium(lang, day)),
        ]
    };
    let lines = gaps.needs.iter().map(line).collect();
    table(said(office, "knowing-needs"), &head.map(|key| said(office, key)), lines)
}

/// What members answered in a survey, answer by answer; what they wrote stands on its own page.
pub fn survey(office: &Office, results: &Results) -> ReportTable {
    let head = ["knowing-question", "knowing-answer", "knowing-count"];
    let content = &results.survey.content;
    let mut lines = Vec::new();
    for (question, tally) in content.questions.iter().zip(&results.tallies) {
        let asked = words::text(&question.text, office.lang);
        let mut line = |answer: String, count: Cell| {
            lines.push(vec![Cell::Text(asked.clone()), Cell::Text(answer), count]);
        };
        if let Some(tenths) = tally.mean_in_tenths().filter(|_| question.kind == Kind::Scale) {
            let mean = crate::language::decimal(office.lang, tenths as f64 / 10.0);
            line(
                format!("{}: {mean}", office.say("knowing-mean")),
                Cell::Number(tally.answered as i64),
            );
        }
        let mut chosen: Vec<_> = question.options.iter().zip(&tally.counts).collect();
        chosen.sort_by_key(|(_, count)| Reverse(**count));
        for (option, count) in chosen.into_iter().filter(|(_, count)| **count > 0) {
            line(words::text(option, office.lang), Cell::Number(*count as i64));
        }
    }
    table(words::text(&content.title, office.lang), &head.map(|key| said(office, key)), lines)
}
