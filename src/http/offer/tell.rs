//! What a resident can tell about an offer: a message to its organisation, and that something of it is wrong.

use super::Look;
use crate::language::say;
use crate::offer::short_id;
use crate::page::icon;
use maud::{Markup, html};

/// The ways to tell it; a message only where it reaches somebody.
pub(super) fn tell(look: &Look) -> Markup {
    let lang = look.visit.lang;
    let here = format!("{}/offer/{}", look.visit.base(), short_id(look.offer.id));
    html! {
        div.ways.tell {
            @if look.reached {
                a.button href={ (here) "/write" } rel="nofollow" { (icon("mail")) (say(lang, "residents-write-link")) }
            }
            a.button href={ (here) "/report" } rel="nofollow" { (icon("info")) (say(lang, "residents-report-link")) }
        }
    }
}
