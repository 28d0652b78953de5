//! The sheets: per language a cover with its words, the map with the numbers, the entries, and at the end whom to ask.

use super::super::visit::Visit;
use super::entry::entry;
use super::plan::{Located, plan};
use super::tools::tools;
use crate::desk::Chosen;
use crate::exchange::public;
use crate::flyer::Paper;
use crate::language::Interface;
use crate::language::Texts;
use crate::language::Value;
use crate::language::date_medium;
use crate::language::number;
use crate::language::say;
use crate::language::say_with;
use crate::offer::Offer;
use crate::page::Leaf;
use crate::page::address;
use crate::page::icon;
use crate::page::leaf;
use crate::page::paragraphs;
use crate::page::qr;
use crate::page::told;
use crate::place::PlaceMode;
use crate::vocabulary::Category;
use maud::{Markup, html};

/// What is to be printed.
pub struct Work<'a> {
    /// The visit, in the language of the page or the first of it.
    pub visit: &'a Visit,
    /// The offers in their order.
    pub chosen: Chosen,
    /// The languages that are printed.
    pub languages: Vec<Interface>,
    /// The languages that may be chosen.
    pub offered: &'a [Interface],
    /// Whether all of them are printed, one after the other.
    pub all: bool,
    /// The paper.
    pub paper: Paper,
    /// The heading in a language.
    pub heading: &'a dyn Fn(Interface) -> String,
    /// The words under it.
    pub text: &'a Texts,
    /// A line above the heading.
    pub aside: &'a dyn Fn(Interface) -> Option<String>,
    /// The query of the view of the map that shows the same.
    pub query: String,
    /// The page at the desk where staff change it; that page asks who comes.
    pub edit: Option<String>,
    /// The address of this page in another language (none means all) or on other paper.
    pub address: &'a dyn Fn(Option<Interface>, Paper) -> String,
}

impl Work<'_> {
    /// The offers with their numbers.
    fn numbered(&self) -> impl Iterator<Item = (i64, &Offer)> {
        (1..).zip(&self.chosen.offers)
    }

    /// The whole address of the view of the map that shows the same.
    fn view(&self, lang: Interface) -> String {
        let path = format!("{}/{}/{}", self.visit.origin, self.visit.network().slug, lang.tag());
        address(&path, &self.query)
    }
}

/// The whole page.
pub fn whole(work: &Work) -> Markup {
    let lang = work.visit.lang;
    let heading = (work.heading)(lang);
    let style = format!("paper-{}.css", work.paper.id());
    let original = work.view(lang);
    let network = work.visit.network();
    let frame = Leaf { lang, title: &heading, network, style: &style, original: &original };
    leaf(
        &frame,
        html! {
            (tools(work))
            main.{ "on-" (work.paper.id()) } #content data-paper=(work.paper.id()) {
                @for lang in &work.languages { (sheets(work, *lang)) }
            }
        },
    )
}

/// Everything in one language; it begins on a page of its own.
fn sheets(work: &Work, lang: Interface) -> Markup {
    let name = format!("title-{}", lang.tag());
    let located: Vec<Located> = work
        .numbered()
        .filter_map(|(number, offer)| {
            let place = &offer.content.place;
            let area = place.area.as_ref().filter(|_| place.mode == PlaceMode::Area);
            let name = place.own_name().or(area.map(|area| area.name.as_str()));
            Some(Located { number, point: place.shown()?, name: name.map(str::to_owned) })
        })
        .collect();
    html! {
        section.leaf lang=(lang.html_lang()) dir=(lang.direction()) aria-labelledby=(name) data-lang=(lang.tag()) {
            div.head {
                (cover(work, lang, &name))
                (plan(work.visit, lang, &located, work.numbered().count(), work.paper))
            }
            (entries(work, lang))
            (closing(work, lang))
        }
    }
}

/// The heading, the network, and what staff say to begin with.
fn cover(work: &Work, lang: Interface, name: &str) -> Markup {
    let network = work.visit.network();
    html! {
        header.cover {
            p.sender {
                svg viewBox="0 0 64 64" aria-hidden="true" { use href="#m-brand" {} }
                span {
                    b { bdi { (network.town) } @if let Some(second) = &network.second_name { " · " bdi lang=(second.language) { (second.value) } } }
                    " " span { (told(&network.name, lang)) }
                }
            }
            div.words {
                @if let Some(aside) = (work.aside)(lang) { p.kicker { (aside) } }
                h1 id=(name) { (unbroken(&(work.heading)(lang))) }
                @if !work.text.is_empty() { div.intro { (paragraphs(work.text, lang)) } }
            }
            p.endonym { (lang.endonym()) }
        }
    }
}

/// A heading whose dash does not begin a line.
fn unbroken(words: &str) -> String {
    words.replace(" – ", "\u{a0}– ")
}

/// The entries, under the names of their categories where a filter chose them.
fn entries(work: &Work, lang: Interface) -> Markup {
    let category = |offer: &Offer| offer.content.categories.first().copied();
    let all: Vec<(i64, &Offer)> = work.numbered().collect();
    let grouped = all.is_sorted_by_key(|(_, offer)| category(offer)) && all.len() > 3;
    let groups: Vec<&[(i64, &Offer)]> = match grouped {
        true => all.chunk_by(|(_, a), (_, b)| category(a) == category(b)).collect(),
        false => vec![&all[..]],
    };
    html! {
        div.entries {
            @for group in groups.iter().filter(|group| !group.is_empty()) {
                section.group {
                    @match group.first().and_then(|(_, offer)| category(offer)).filter(|_| grouped) {
                        Some(category) => (headed(category, lang)),
                        None => h2.hidden { (say(lang, "paper-entries")) },
                    }
                    @for (number, offer) in group.iter() { (entry(work.visit, lang, *number, offer)) }
                }
            }
            @if all.is_empty() { p.nothing { (say(lang, "paper-nothing")) } }
            @if work.chosen.left > 0 {
                p.nothing { (say_with(lang, "paper-more", &[("count", Value::Number(work.chosen.left as i64))])) }
            }
        }
    }
}

fn headed(category: Category, lang: Interface) -> Markup {
    html! { h2.kind { span.sign { (icon(category.id())) } span { (category.label(lang)) } } }
}

/// Where there is more, whom to ask, and of which day all this is.
fn closing(work: &Work, lang: Interface) -> Markup {
    let network = work.visit.network();
    let view = work.view(lang);
    let plain = format!("{}/{}/{}", work.visit.origin, network.slug, lang.tag());
    let day = date_medium(lang, work.visit.now.date());
    let website = network.contact.website.as_deref().map(bare);
    let phone = public(network.contact.phone.as_ref());
    let email = public(network.contact.email.as_ref());
    html! {
        footer.closing {
            @if let Some(code) = qr(&view, &say(lang, "paper-code-of-view")) { div.code { (code) } }
            div.words {
                h2 { (say(lang, "paper-view")) }
                p.link { (link(bare(&plain))) }
                p { (say(lang, "paper-may-change")) }
                @if website.is_some() || phone.is_some() || email.is_some() {
                    p.asks {
                        b { (told(&network.name, lang)) }
                        @for way in [phone, email, website].iter().flatten() { " " span.ltr { (way) } }
                    }
                }
                p.day { (say_with(lang, "paper-day", &[("date", Value::Text(&day))])) " · " (say_with(lang, "paper-count", &[("count", Value::Number(work.chosen.offers.len() as i64))])) }
            }
        }
    }
}

/// An address as people type it.
pub fn bare(address: &str) -> &str {
    let bare = address.split_once("://").map_or(address, |(_, bare)| bare);
    bare.trim_start_matches("www.").trim_end_matches('/')
}

/// An address that breaks after its slashes only.
pub fn link(address: &str) -> Markup {
    html! {
        span.ltr { @for (place, part) in address.split('/').enumerate() { @if place > 0 { "/" wbr; } (part) } }
    }
}

/// A number as it stands on the map and at its entry.
pub fn numeral(lang: Interface, value: i64) -> String {
    number(lang, value)
}
