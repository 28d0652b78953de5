//! What goes into the town's own site: the three ways to show an embed, what whoever runs that site has to allow, and what its
//! privacy notice says.

use super::Office;
use crate::embed::Embed;
use crate::language::Value;
use crate::language::say_with;
use crate::offer::short_id;
use maud::{Markup, html};

/// What was just done, the three ways, and what else is to be done.
pub fn codes(office: &Office, embed: &Embed, notice: &Markup) -> Markup {
    let link = address(office, embed);
    html! {
        section #codes aria-labelledby="codes-title" {
            (notice)
            h2 #codes-title { (office.say("embed-codes")) }
            @if office.network.embedding_sites.is_empty() { (nobody(office)) }
            p { (office.say("embed-codes-lead")) }
            (way(office, "frame", &frame(office, embed, &link)))
            (way(office, "element", &element(office, embed, &link)))
            (way(office, "link", &link))
            (notes(office))
        }
    }
}

/// Without a site in the list below, each of the codes leads to an empty frame.
fn nobody(office: &Office) -> Markup {
    html! { p.note { (office.say("embed-sites-none")) " " a.way href="#sites" { (office.say("embed-to-sites")) } } }
}

/// What whoever runs the site has to allow, and what the privacy notice says.
fn notes(office: &Office) -> Markup {
    let origin = &office.origin;
    let host = origin.split_once("://").map_or(origin.as_str(), |(_, host)| host);
    let policy = format!("Content-Security-Policy: script-src {origin}; frame-src {origin}");
    let privacy = say_with(office.lang, "embed-privacy-text", &[("host", Value::Text(host))]);
    html! {
        (way(office, "admin", &policy))
        (way(office, "privacy", &privacy))
    }
}

/// The address that leads to the frame, in whichever language.
fn address(office: &Office, embed: &Embed) -> String {
    format!("{}/{}/embed/{}", office.origin, office.network.slug, short_id(embed.id))
}

/// The plain frame; the script after it gives it its height and may be left out.
fn frame(office: &Office, embed: &Embed, link: &str) -> String {
    let height = embed.height;
    let frame = html! {
        iframe src=(link) title=(embed.name) width="100%" height=(height) frameborder="0" loading="lazy" {}
    };
    let script = html! { script src={ (office.origin) "/stadtkarte-map.js" } defer {} };
    format!("{}\n{}", frame.into_string(), script.into_string())
}

/// The element, with a link for those whose browser runs no scripts.
fn element(office: &Office, embed: &Embed, link: &str) -> String {
    let script = html! { script src={ (office.origin) "/stadtkarte-map.js" } defer {} };
    let (slug, id) = (&office.network.slug, short_id(embed.id));
    let escaped = |text: &str| html! { (text) }.into_string();
    format!(
        "{}\n<stadtkarte-map network=\"{slug}\" embed=\"{id}\" height=\"{}\">\n  <a href=\"{link}\">{}</a>\n</stadtkarte-map>",
        script.into_string(),
        embed.height,
        escaped(&embed.name),
    )
}

/// One box with its words and, where there is a script, a button that copies it.
fn way(office: &Office, name: &str, text: &str) -> Markup {
    let (label, help) = (format!("code-{name}"), format!("code-{name}-help"));
    let rows = text.lines().count().max(text.len() / 60 + 1).min(8);
    let direction = if name == "privacy" { "auto" } else { "ltr" };
    html! {
        div.code-box {
            h3 { label for=(label) { (office.say(&format!("embed-code-{name}"))) } }
            p.small id=(help) {
                (office.say(&format!("embed-code-{name}-help")))
                @if name == "admin" { " " a href="#sites" { (office.say("embed-to-sites")) } }
            }
            textarea id=(label) readonly rows=(rows) dir=(direction) spellcheck="false" aria-describedby=(help) { (text) }
            button.button.small type="button" hidden data-copies=(label) data-done=(office.say("embed-copied")) { (office.say("embed-copy")) }
        }
    }
}
