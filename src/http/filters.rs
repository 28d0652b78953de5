//! The dialog with all filters, each value with the count that it would give. Without JavaScript its link's target opens it.

use super::list::Found;
use super::visit::Visit;
use crate::atlas::FacetCounts;
use crate::embed::Choice;
use crate::filter::Facet;
use crate::filter::Filter;
use crate::filter::Open;
use crate::language::Value;
use crate::language::number;
use crate::language::say;
use crate::language::say_with;
use crate::offer::short_id;
use crate::page::icon;
use crate::vocabulary::Category;
use crate::vocabulary::Format;
use crate::vocabulary::Purpose;
use crate::vocabulary::Spoken;
use crate::vocabulary::TargetGroup;
use maud::{Markup, html};
use uuid::Uuid;

/// The dialog.
pub fn filters(visit: &Visit, found: &Found, facets: &FacetCounts) -> Markup {
    let lang = visit.lang;
    html! {
        dialog #filters aria-labelledby="filters-title" {
            form method="get" action=(visit.base()) {
                div.filters-head {
                    h2 #filters-title { (say(lang, "page-all-filters")) }
                    a.close href="#results" aria-label=(say(lang, "page-close")) { (icon("close")) }
                }
                div.choices tabindex="0" role="group" aria-labelledby="filters-title" {
                    (kept(found))
                    @if visit.offers(Choice::Open) { (opening(visit, found)) }
                    (Choices { visit, found, facets }.all())
                    @if visit.offers(Choice::Age) { (age(visit, found)) }
                }
                div.filters-foot {
                    a.button href=(visit.base()) data-filter="" { (say(lang, "page-reset")) }
                    button.button.first.apply type="submit" {
                        (say_with(lang, "page-show-offers", &[("count", Value::Number(found.listing.total as i64))]))
                    }
                }
            }
        }
    }
}

/// What the dialog has no field for, and keeps; an empty field is not sent.
fn kept(found: &Found) -> Markup {
    let filter = &found.filter;
    let organisations: Vec<String> = filter.organisation.iter().map(Uuid::to_string).collect();
    let ids: Vec<String> =
        filter.ids.iter().map(|bits| short_id(Uuid::from_u64_pair(0, *bits))).collect();
    let near = filter.near.map(|point| format!("{},{}", point.lon(), point.lat()));
    let fields = [
        ("q", filter.q.clone().unwrap_or_default()),
        ("near", near.unwrap_or_default()),
        ("place", filter.place.clone().unwrap_or_default()),
        ("organisation", organisations.join(",")),
        ("ids", ids.join(",")),
    ];
    html! {
        @for (name, value) in &fields { input type="hidden" name=(name) value=(value) disabled[value.is_empty()]; }
    }
}

/// When: any time, now, today, or at a time.
fn opening(visit: &Visit, found: &Found) -> Markup {
    let lang = visit.lang;
    let open = found.filter.open;
    let at = match open {
        Some(Open::At(time)) => Some(time.format("%Y-%m-%dT%H:%M").to_string()),
        _ => None,
    };
    let choices = [
        ("", "page-any-time", None),
        ("now", "page-open-now", Some(Open::Now)),
        ("today", "page-open-today", Some(Open::Today)),
    ];
    html! {
        fieldset {
            legend { (say(lang, "page-when")) }
            div.options {
                @for (value, key, choice) in choices {
                    label {
                        input type="radio" name="open" value=(value) checked[open == choice];
                        span { (say(lang, key)) }
                        @if choice.is_some() { small data-count={ "open=" (value) } { (number(lang, count_open(visit, found, choice))) } }
                    }
                }
            }
            label.line { (say(lang, "page-open-at")) input type="datetime-local" name="open" value=[at]; }
        }
    }
}

/// How many there would be at a time.
fn count_open(visit: &Visit, found: &Found, open: Option<Open>) -> i64 {
    let (count, _) = visit.map.count(&Filter { open, ..found.filter.clone() }, visit.now);
    count as i64
}

fn age(visit: &Visit, found: &Found) -> Markup {
    html! {
        fieldset {
            legend { (say(visit.lang, "page-age")) }
            label.line {
                (say(visit.lang, "page-age-of"))
                input type="number" name="age" min="0" max="120" inputmode="numeric" value=[found.filter.age];
            }
        }
    }
}

struct Choices<'a> {
    visit: &'a Visit,
    found: &'a Found,
    facets: &'a FacetCounts,
}

impl Choices<'_> {
    /// All facets that have values to choose from.
    fn all(&self) -> Markup {
        let mut languages: Vec<Spoken> = Spoken::ALL.to_vec();
        languages.sort_by_key(|language| language.id() != self.visit.lang.tag());
        let flags = [
            (Facet::Free, "page-free"),
            (Facet::Wheelchair, "page-wheelchair"),
            (Facet::Childcare, "page-childcare"),
            (Facet::WomenOnly, "page-women-only"),
        ];
        html! {
            (self.facet(Choice::Particulars, "page-particulars", flags.into_iter().map(|(facet, key)| (facet, html! { (say(self.visit.lang, key)) }, None))))
            (self.facet(Choice::Category, "page-categories", Category::ALL.iter().map(|value| (Facet::Category(*value), html! { (value.label(self.visit.lang)) }, Some(value.id())))))
            (self.facet(Choice::Language, "page-spoken", languages.iter().map(|value| (Facet::Language(*value), self.language(*value), None))))
            (self.facet(Choice::TargetGroup, "page-for-whom", TargetGroup::ALL.iter().map(|value| (Facet::TargetGroup(*value), html! { (value.label(self.visit.lang)) }, None))))
            (self.facet(Choice::Format, "page-formats", Format::ALL.iter().map(|value| (Facet::Format(*value), html! { (value.label(self.visit.lang)) }, None))))
            (self.facet(Choice::Purpose, "page-purposes", Purpose::ALL.iter().map(|value| (Facet::Purpose(*value), html! { (value.label(self.visit.lang)) }, None))))
        }
    }

    /// A language by its name for the reader, and by its own where that differs.
    fn language(&self, value: Spoken) -> Markup {
        let label = value.label(self.visit.lang);
        html! {
            (label)
            @if label != value.endonym() { " · " bdi lang=(value.id()) { (value.endonym()) } }
        }
    }

    /// A facet, where visitors may choose in it; in a frame only with the values that lead to anything.
    fn facet<'b>(
        &self,
        choice: Choice,
        key: &str,
        values: impl Iterator<Item = (Facet, Markup, Option<&'b str>)>,
    ) -> Markup {
        let framed = self.visit.frame.is_some();
        let leads =
            |facet: Facet| !framed || self.facets.count(facet) > 0 || self.found.filter.has(facet);
        let mut values = values.filter(|(facet, _, _)| leads(*facet)).peekable();
        html! {
            @if self.visit.offers(choice) && values.peek().is_some() {
                fieldset {
                    legend { (say(self.visit.lang, key)) }
                    div.options {
                        @for (facet, label, sign) in values { (self.choice(facet, label, sign)) }
                        @if choice == Choice::Particulars { (self.refused()) }
                    }
                }
            }
        }
    }

    /// What must not be so: nobody chooses that here, but a link may say it, and who came by it can take it away again.
    fn refused(&self) -> Markup {
        let flags = self.found.filter.flags();
        html! {
            @for (name, [_, words], _) in flags.into_iter().filter(|(_, _, chosen)| *chosen == Some(false)) {
                label { input type="checkbox" name=(name) value="false" checked; span { (say(self.visit.lang, words)) } }
            }
        }
    }

    fn choice(&self, facet: Facet, label: Markup, sign: Option<&str>) -> Markup {
        let (name, value) = facet.pair();
        let count = self.facets.count(facet);
        html! {
            label.{ "c-" (sign.unwrap_or_default()) }.none[count == 0] {
                input type="checkbox" name=(name) value=(value) checked[self.found.filter.has(facet)];
                @if let Some(sign) = sign { (icon(sign)) }
                span { (label) }
                small data-count={ (name) "=" (value) } { (number(self.visit.lang, count as i64)) }
            }
        }
    }
}
