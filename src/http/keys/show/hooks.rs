//! The webhooks: where they lead, what they are told, what became of the last of it, and the form that makes one.

use super::super::{Keeper, Page};
use super::{moment, on, problem, tick};
use crate::error::Problem;
use crate::language::Interface;
use crate::language::Value;
use crate::language::{say, say_with};
use crate::program::Event;
use crate::program::Webhook;
use crate::store::Delivery;
use maud::{Markup, html};

/// Everything about webhooks.
pub fn all(keeper: &Keeper<'_>, page: &Page) -> Markup {
    let lang = keeper.lang;
    html! {
        h2 #webhooks { (say(lang, "open-webhooks")) }
        p { (say(lang, "open-webhooks-lead")) }
        ul.own-list.keys { @for (webhook, last) in &page.webhooks { (hook(keeper, webhook, last)) } }
        (new(keeper, page))
    }
}

fn hook(keeper: &Keeper<'_>, webhook: &Webhook, last: &[Delivery]) -> Markup {
    let lang = keeper.lang;
    let events: Vec<_> = webhook.events.iter().map(|event| event.label(lang)).collect();
    html! {
        li {
            b.ltr { bdi dir="ltr" { (webhook.url) } }
            small { (events.join(" · ")) }
            @match (webhook.disabled_at, webhook.failing_since) {
                (Some(at), _) => { p.note { (on(lang, "open-webhook-disabled", at)) } }
                (None, Some(at)) => {
                    p.note { (say_with(lang, "open-webhook-failing", &[("moment", Value::Text(&moment(lang, at)))])) }
                }
                (None, None) => {}
            }
            @if !last.is_empty() {
                details {
                    summary.way { (say(lang, "open-deliveries")) }
                    ul.deliveries { @for one in last { (delivery(lang, one)) } }
                }
            }
            form method="post" action=(keeper.path) {
                input type="hidden" name="webhook" value=(webhook.id);
                button.way name="do" value="test" { (say(lang, "open-webhook-test")) }
                button.way name="do" value="remove" { (say(lang, "open-webhook-remove")) }
            }
        }
    }
}

/// One thing that was told, and what came of it.
fn delivery(lang: Interface, one: &Delivery) -> Markup {
    let status = one.status.map(|status| status.to_string());
    let word = match (one.sent_at, one.given_up_at) {
        (Some(_), _) => say(lang, "open-delivery-sent"),
        (None, Some(_)) => say(lang, "open-delivery-given-up"),
        _ if one.tries == 0 => say(lang, "open-delivery-waits"),
        _ => say(lang, "open-delivery-again"),
    };
    let trouble = one.trouble.as_deref().filter(|trouble| *trouble != "status");
    html! {
        li {
            span { (one.news.event.label(lang)) }
            small {
                (moment(lang, one.news.at)) " · " (word)
                @if let Some(status) = &status { " · " bdi { (status) } }
                @if let Some(trouble) = trouble { " · " (say(lang, &format!("open-trouble-{trouble}"))) }
            }
        }
    }
}

fn new(keeper: &Keeper<'_>, page: &Page) -> Markup {
    let (lang, typed) = (keeper.lang, &page.typed);
    let wrong = typed.get("do") == "webhook";
    let problems: &[Problem] = if wrong { &page.problems } else { &[] };
    html! {
        details open[wrong] {
            summary.button { (say(lang, "open-webhook-new")) }
            form.form method="post" action=(keeper.path) {
                div.ask {
                    label for="f-url" { (say(lang, "open-webhook-url")) }
                    input #f-url type="url" name="url" value=(typed.get("url")) required maxlength="500" dir="ltr" placeholder="https://" aria-describedby="f-url-hint";
                    (problem(lang, problems, "url", "f-url-wrong"))
                    p.hint #f-url-hint { (say(lang, "open-webhook-url-hint")) }
                }
                fieldset.ask {
                    legend { (say(lang, "open-webhook-events")) }
                    (problem(lang, problems, "events", "f-event-wrong"))
                    @for event in Event::ALL { (tick("event", event.id(), !wrong || typed.holds("event", event.id()), &event.label(lang))) }
                }
                button.button.first name="do" value="webhook" { (say(lang, "open-webhook-make")) }
            }
        }
    }
}
