//! What one takes along from an offer's page: its times, its link, its QR code, a sheet of paper. Nothing of it asks anybody else for anything
//! before it is chosen.

use super::Look;
use crate::language::say;
use crate::page::icon;
use crate::page::qr;
use maud::{Markup, html};

/// The ways to take it along.
pub(super) fn take(look: &Look) -> Markup {
    let lang = look.visit.lang;
    let entry = look.entry();
    let address = entry.address();
    html! {
        section.take aria-label=(say(lang, "page-take-along")) {
            div.ways {
                @if look.offer.content.schedule.is_known() {
                    a.button href={ (address) "/calendar.ics" } { (icon("calendar")) (say(lang, "page-calendar")) }
                }
                button.button type="button" hidden data-print { (icon("print")) (say(lang, "page-print")) }
            }
            (share(look, &address))
            (code(look, &address))
        }
    }
}

/// The link to pass on: by mail or messenger as plain links, by the device's own menu where there is a script.
fn share(look: &Look, address: &str) -> Markup {
    let lang = look.visit.lang;
    let title = look.entry().title();
    let (named, link) = (encoded(title), encoded(address));
    let ways = [
        ("mail", say(lang, "page-share-mail"), format!("mailto:?subject={named}&body={link}")),
        ("phone", "SMS".into(), format!("sms:?&body={named}%0A{link}")),
        ("link", "WhatsApp".into(), format!("https://wa.me/?text={named}%0A{link}")),
        ("link", "Telegram".into(), format!("https://t.me/share/url?url={link}&text={named}")),
    ];
    html! {
        details.share {
            summary.button { (icon("share")) (say(lang, "page-share")) }
            ul {
                li hidden data-share { button.way type="button" data-title=(title) data-url=(address) { (icon("share")) (say(lang, "page-share-app")) } }
                li hidden data-copy { button.way type="button" data-url=(address) data-done=(say(lang, "page-link-copied")) { (icon("link")) (say(lang, "page-copy-link")) } }
                @for (sign, words, to) in &ways {
                    li { a.way href=(to) rel="noopener noreferrer nofollow" { (icon(sign)) (words) } }
                }
            }
            p.aside role="status" data-said {}
        }
    }
}

/// The QR code: seen where it is opened, and on paper. It stands beside its switch, since closed details are not printed.
fn code(look: &Look, address: &str) -> Markup {
    let lang = look.visit.lang;
    let Some(drawing) = qr(address, &say(lang, "page-qr-name")) else {
        return html! {};
    };
    html! {
        details.code {
            summary.button { (icon("qr")) (say(lang, "page-qr")) }
            p.aside { (say(lang, "page-qr-help")) }
        }
        div.poster {
            (drawing)
            p { span.ltr { (address.split_once("://").map_or(address, |(_, bare)| bare)) } }
        }
    }
}

/// A text as it stands in the query of an address; blanks as mail programs want them.
fn encoded(text: &str) -> String {
    url::form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>().replace('+', "%20")
}
