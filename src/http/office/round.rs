//! What the network does together, one tab of the desk with three pages: its meetings, what members need, what staff ask them.

use super::Office;
use crate::http::form;
use crate::http::form::Fields;
use crate::language::Interface;
use crate::language::Tag;
use maud::{Markup, html};

/// Where the tab stands at a network's desk.
pub const HERE: &str = "/meetings";

/// The three pages with the keys of their names.
const PAGES: [(&str, &str); 3] =
    [(HERE, "meetings-title"), ("/needs", "needs-desk"), ("/surveys", "survey-title")];

/// The way round the three pages.
pub fn ways(office: &Office, here: &str) -> Markup {
    html! {
        nav.kinds aria-label=(office.say("meetings-tab")) {
            ul {
                @for (path, key) in PAGES {
                    li { a.chip href=(office.path(path)) aria-current=[(path == here).then_some("page")] { (office.say(key)) } }
                }
            }
        }
    }
}

/// Texts in languages that the page does not show at the moment, so that nothing typed is lost when others are chosen.
pub fn unseen(fields: &Fields, names: &[&'static str]) -> Markup {
    let shown = form::shown_languages(fields);
    let parts = names.iter().flat_map(|name| fields.part(name));
    let hidden = parts.filter(|(name, _)| {
        let tag = name.rsplit('.').next().and_then(Interface::from_tag).map(Tag::from);
        tag.is_some_and(|tag| !shown.contains(&tag))
    });
    html! { @for (name, value) in hidden { input type="hidden" name=(name) value=(value); } }
}
