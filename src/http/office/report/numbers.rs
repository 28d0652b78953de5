//! The numbers of a network: how often its pages are looked at, how its entries stand, how fresh they are, and who can read them.

use super::super::Office;
use super::draw::{bars, whole};
use super::show::table as shown_table;
use super::tables::{shown as cell, table};
use crate::atlas::Map;
use crate::counting::Kind;
use crate::counting::shown;
use crate::error::Result;
use crate::exchange::{Cell, ReportTable};
use crate::freshness::Freshness;
use crate::http::sheet::broken;
use crate::knowing::{Coverage, Facts, Searches, coverage};
use crate::language::Interface;
use crate::language::Value;
use crate::language::date_medium;
use crate::language::say_with;
use crate::offer::short_bits;
use crate::store::State;
use crate::store::Sum;
use axum::http::StatusCode;
use axum::response::Response;
use chrono::{Datelike, Days, NaiveDate};
use maud::{Markup, html};
use std::collections::BTreeMap;
use std::sync::Arc;
use uuid::Uuid;

/// How many weeks are drawn, and how many offers are told.
const WEEKS: u64 = 26;
const OFFERS: usize = 10;

/// Everything that the page says.
struct Numbers {
    weeks: Vec<(NaiveDate, u64)>,
    pages: Vec<Sum>,
    offers: Vec<ReportTable>,
    embeds: Vec<Sum>,
    searches: Searches,
    states: Vec<(State, u64)>,
    facts: Arc<Facts>,
    coverage: Vec<Coverage>,
    since: Option<NaiveDate>,
}

/// `GET /desk/{network}/numbers`
pub async fn numbers(office: Office) -> Response {
    let numbers = match Numbers::gather(&office).await {
        Ok(numbers) => numbers,
        Err(why) => return broken(&why, office.lang),
    };
    let title = office.say("knowing-numbers");
    let content = html! {
        (office.ways("/numbers"))
        h1 { (title) }
        p.lead { (office.as_of()) }
        p.ways { a.button href=(office.path("/numbers.xlsx")) download { (office.say("knowing-xlsx")) } }
        (numbers.visits(&office))
        (numbers.entries(&office))
        (numbers.languages(&office))
    };
    office.page(StatusCode::OK, &title, super::HERE, content)
}

/// `GET /desk/{network}/numbers.xlsx`: the same as a workbook.
pub async fn workbook(office: Office) -> Response {
    match Numbers::gather(&office).await {
        Ok(numbers) => office.workbook("numbers", &numbers.tables(&office)),
        Err(why) => broken(&why, office.lang),
    }
}

impl Numbers {
    async fn gather(office: &Office) -> Result<Self> {
        let (desk, map) = (&office.house.desk, office.map()?);
        desk.write_counts().await?;
        let (network, days) = (map.network.id, office.last_year());
        let searches = desk.store.counted(network, Kind::Search, days).await?;
        let searches = searches.iter().map(|s| (s.key.as_str(), s.said.as_deref(), s.count));
        let facts = desk.facts(&map).await?;
        let offers = desk.store.counted(network, Kind::Offer, days).await?;
        let title = |key: &str| {
            let offer = map.offer(short_bits(Uuid::try_parse(key).ok()?))?;
            Some(super::words::text(&offer.content.title, office.lang))
        };
        let lines = offers.iter().filter_map(|sum| {
            Some(vec![Cell::Text(title(&sum.key)?), cell(Some(shown(sum.count)?))])
        });
        let head = ["knowing-entry", "knowing-visits"].map(|key| office.say(key).into_owned());
        let name = office.say("knowing-by-offer").into_owned();
        let offers = vec![table(name, &head, lines.take(OFFERS).collect())];
        let by_day = desk.store.counted_by_day(network, Kind::Page, days).await?;
        Ok(Self {
            weeks: weeks(&by_day, days.1),
            pages: desk.store.counted(network, Kind::Page, days).await?,
            offers,
            embeds: embeds(office, &map, desk.store.counted(network, Kind::Embed, days).await?),
            searches: Searches::new(searches),
            states: desk.store.states_of(network).await?,
            coverage: coverage(&facts, &map.network.languages),
            facts,
            since: desk.store.counted_since(network).await?,
        })
    }

    fn tables(&self, office: &Office) -> Vec<ReportTable> {
        let mut all = vec![self.by_page(office), self.by_language(office), self.by_week(office)];
        all.extend(self.offers.iter().cloned());
        all.extend([self.by_embed(office), self.words(office), self.by_state(office)]);
        all.extend([self.by_freshness(office), self.by_reader(office)]);
        all.retain(|table| !table.lines.is_empty());
        all
    }

    /// What was looked at.
    fn visits(&self, office: &Office) -> Markup {
        let total = shown(self.pages.iter().map(|sum| sum.count).sum());
        let values: Vec<u64> =
            self.weeks.iter().map(|(_, count)| shown(*count).unwrap_or(0)).collect();
        let since = self.since.map(|day| date_medium(office.lang, day));
        let more = [self.by_page(office), self.by_language(office), self.by_week(office)];
        let rest = [self.by_embed(office), self.words(office)];
        html! {
            section.part {
                h2 { (office.say("knowing-visits")) }
                p { (office.say("knowing-nobody")) " " (office.say("knowing-small")) }
                @if let Some(since) = since { p.small { (say_with(office.lang, "knowing-since", &[("date", Value::Text(&since))])) } }
                @match total {
                    None => p.note.calm { (office.say("knowing-too-little")) },
                    Some(total) => {
                        ul.big {
                            li { b { (office.number(total)) } span { (office.say("knowing-visits-year")) } }
                            @if let Some(searches) = self.searches.total { li { b { (office.number(searches)) } span { (office.say("knowing-searches-year")) } } }
                            @if let Some(vain) = self.searches.vain { li { b { (office.number(vain)) } span { (office.say("knowing-vain-year")) } } }
                        }
                        figure { (bars(&values, &office.say("knowing-weeks"))) figcaption { (office.say("knowing-weeks")) } }
                        @for table in more.iter().chain(&self.offers).chain(&rest) { (folded(office, table)) }
                    }
                }
            }
        }
    }

    /// How entries stand.
    fn entries(&self, office: &Office) -> Markup {
        let fresh = self.fresh();
        html! {
            section.part {
                h2 { (office.say("knowing-entries")) }
                (shown_table(office, &self.by_state(office), None))
                h3 { (office.say("knowing-fresh-title")) }
                (whole(&fresh))
                (shown_table(office, &self.by_freshness(office), None))
            }
        }
    }

    /// In which languages entries can be read.
    fn languages(&self, office: &Office) -> Markup {
        html! {
            section.part {
                h2 { (office.say("knowing-coverage")) }
                p { (office.say("knowing-coverage-lead")) }
                ul.covered aria-hidden="true" {
                    @for one in &self.coverage {
                        li { span { (one.language.endonym()) } (whole(&[one.person as u64, one.machine as u64, one.missing as u64])) }
                    }
                }
                (shown_table(office, &self.by_reader(office), None))
            }
        }
    }

    /// How many entries are fresh, due and aged.
    fn fresh(&self) -> [u64; 3] {
        let count = |wanted: &[Freshness]| {
            let is = |state: Freshness| wanted.contains(&state);
            self.facts.all.iter().filter(|f| f.life.is_some_and(|(_, state)| is(state))).count()
                as u64
        };
        [
            count(&[Freshness::Fresh]),
            count(&[Freshness::Due]),
            count(&[Freshness::Aged, Freshness::Hidden]),
        ]
    }

    fn by_page(&self, office: &Office) -> ReportTable {
        grouped(office, "knowing-by-page", &self.pages, |key| {
            let page = key.split('/').next().unwrap_or_default();
            page_name(office, page)
        })
    }

    fn by_language(&self, office: &Office) -> ReportTable {
        grouped(office, "knowing-by-language", &self.pages, |key| {
            let tag = key.rsplit('/').next().unwrap_or_default();
            Interface::from_tag(tag)
                .map_or_else(|| tag.to_owned(), |lang| lang.endonym().to_owned())
        })
    }

    fn by_embed(&self, office: &Office) -> ReportTable {
        grouped(office, "knowing-by-embed", &self.embeds, |key| key.to_owned())
    }

    fn by_week(&self, office: &Office) -> ReportTable {
        let head = ["knowing-week", "knowing-visits"].map(|key| office.say(key).into_owned());
        let line = |(day, count): &(NaiveDate, u64)| {
            vec![Cell::Text(date_medium(office.lang, *day)), cell(shown(*count))]
        };
        table(
            office.say("knowing-weeks").into_owned(),
            &head,
            self.weeks.iter().map(line).collect(),
        )
    }

    fn words(&self, office: &Office) -> ReportTable {
        let head = ["knowing-searched", "knowing-times", "knowing-in-vain"];
        let line = |word: &crate::knowing::Word| {
            vec![Cell::Text(word.said.clone()), cell(Some(word.count)), cell(word.vain)]
        };
        let lines = self.searches.words.iter().take(2 * OFFERS).map(line).collect();
        table(
            office.say("knowing-words").into_owned(),
            &head.map(|key| office.say(key).into_owned()),
            lines,
        )
    }

    fn by_state(&self, office: &Office) -> ReportTable {
        let head = ["knowing-state", "knowing-count"].map(|key| office.say(key).into_owned());
        let line = |(state, count): &(State, u64)| {
            let words = office.say(&format!("office-state-{}", state.id())).into_owned();
            vec![Cell::Text(words), cell(Some(*count))]
        };
        table(
            office.say("knowing-entries").into_owned(),
            &head,
            self.states.iter().map(line).collect(),
        )
    }

    fn by_freshness(&self, office: &Office) -> ReportTable {
        let head = ["knowing-fresh-title", "knowing-count"].map(|key| office.say(key).into_owned());
        let names = ["knowing-fresh", "knowing-due", "knowing-aged"];
        let lines = names.iter().zip(self.fresh());
        let lines = lines
            .map(|(key, count)| vec![Cell::Text(office.say(key).into_owned()), cell(Some(count))]);
        table(office.say("knowing-fresh-title").into_owned(), &head, lines.collect())
    }

    fn by_reader(&self, office: &Office) -> ReportTable {
        let head = ["page-languages", "knowing-by-person", "knowing-by-machine", "knowing-untold"];
        let line = |one: &Coverage| {
            let mut line = vec![Cell::Text(one.language.endonym().to_owned())];
            line.extend(
                [one.person, one.machine, one.missing].map(|count| cell(Some(count as u64))),
            );
            line
        };
        let lines = self.coverage.iter().map(line).collect();
        table(
            office.say("knowing-coverage").into_owned(),
            &head.map(|key| office.say(key).into_owned()),
            lines,
        )
    }
}

/// The counts of embeds, by what staff call them.
fn embeds(office: &Office, map: &Map, sums: Vec<Sum>) -> Vec<Sum> {
    let named = |key: &str| {
        let id = Uuid::try_parse(key.split('/').next()?).ok()?;
        match id.is_nil() {
            true => Some(office.say("embed-whole-map").into_owned()),
            false => map.embed(short_bits(id)).map(|embed| embed.name.clone()),
        }
    };
    let removed = || office.say("embed-off").into_owned();
    sums.into_iter()
        .map(|sum| Sum { key: named(&sum.key).unwrap_or_else(removed), ..sum })
        .collect()
}

/// A table that opens when somebody wants it; nothing where it is empty.
fn folded(office: &Office, table: &ReportTable) -> Markup {
    html! {
        @if !table.lines.is_empty() {
            details { summary { (table.title) } (shown_table(office, table, None)) }
        }
    }
}

/// What a kind of page is called.
fn page_name(office: &Office, page: &str) -> String {
    let key = match page {
        "map" => "knowing-page-map",
        "offer" => "knowing-page-offer",
        "organisation" => "knowing-page-organisation",
        "exchange" => "matching-exchange",
        "about" => "page-about",
        "imprint" => "page-imprint",
        "privacy" => "page-privacy",
        "accessibility" => "page-accessibility",
        other => return other.to_owned(),
    };
    office.say(key).into_owned()
}

/// Counts by what their keys have in common, the most frequent first; small ones are only told together with the others.
fn grouped(
    office: &Office,
    title: &str,
    sums: &[Sum],
    name: impl Fn(&str) -> String,
) -> ReportTable {
    let mut groups: BTreeMap<String, u64> = BTreeMap::new();
    for sum in sums {
        *groups.entry(name(&sum.key)).or_default() += sum.count;
    }
    let mut groups: Vec<(String, u64)> = groups.into_iter().collect();
    groups.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    let lines = groups.into_iter();
    let lines =
        lines.filter_map(|(name, count)| Some(vec![Cell::Text(name), cell(Some(shown(count)?))]));
    let head = [office.say(title).into_owned(), office.say("knowing-visits").into_owned()];
    table(office.say(title).into_owned(), &head, lines.collect())
}

/// The last weeks with what was counted in each, the oldest first; the last one is not over.
fn weeks(days: &[(NaiveDate, u64)], today: NaiveDate) -> Vec<(NaiveDate, u64)> {
    let monday = |day: NaiveDate| {
        day.checked_sub_days(Days::new(u64::from(day.weekday().num_days_from_monday())))
            .unwrap_or(day)
    };
    let this = monday(today);
    let begun = (0..WEEKS).rev().filter_map(|weeks| this.checked_sub_days(Days::new(7 * weeks)));
    let count = |begin: NaiveDate| {
        days.iter().filter(|(day, _)| monday(*day) == begin).map(|(_, count)| count).sum()
    };
    begun.map(|begin| (begin, count(begin))).collect()
}
