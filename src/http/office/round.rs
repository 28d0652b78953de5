//! What the network does together, one tab of the desk with three pages: its meetings, what members need, what staff ask them.

use super::Office;
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
