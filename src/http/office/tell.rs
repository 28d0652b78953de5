//! What a task says, in words: what residents reported, which website does not answer, since when nobody confirmed.

use super::Office;
use crate::language::Interface;
use crate::language::Value;
use crate::language::has_message;
use crate::language::say_with;
use crate::page::icon;
use crate::store::Kind;
use crate::store::Task;
use maud::{Markup, html};

/// The most words of residents that are shown.
const MOST: usize = 20;

/// A task in one line.
pub fn brief(office: &Office, task: &Task) -> Markup {
    let text = |name: &str| task.content.get(name).and_then(serde_json::Value::as_str);
    html! {
        @match task.kind {
            Kind::Report => (told(office, task, 1)),
            Kind::Link => { @if let Some(url) = text("url") { p.small { span.ltr { (url) } } } },
            Kind::Stale | Kind::Live => {}
        }
    }
}

/// A task with everything it says and the way to end it.
pub fn whole(office: &Office, task: &Task, action: &str) -> Markup {
    let text = |name: &str| task.content.get(name).and_then(serde_json::Value::as_str);
    html! {
        section.task {
            h2 { (icon("info")) " " (office.say(&format!("office-kind-{}", task.kind.id()))) }
            p.small { (office.since(task.made_at)) }
            p { (office.say(&format!("office-task-{}", task.kind.id()))) }
            @if task.kind == Kind::Report { (told(office, task, MOST)) }
            @if let Some(url) = text("url") { p { span.ltr { (url) } } }
            @if let Some(trouble) = text("trouble") { p.small { (trouble_words(office, trouble)) } }
            form method="post" action=(action) {
                input type="hidden" name="task" value=(task.id);
                div.deeds {
                    @if task.kind == Kind::Stale { button.button.first name="do" value="vouch" { (office.say("office-still-right")) } }
                    button.button name="do" value="task" { (office.say("office-task-done")) }
                }
            }
        }
    }
}

/// What was wrong with a website: the status it answered with, or a word of the check.
fn trouble_words(office: &Office, trouble: &str) -> String {
    let key = format!("residents-website-{trouble}");
    match has_message(Interface::De, &key) {
        true => office.say(&key).into_owned(),
        false => {
            let status = [("status", Value::Text(trouble))];
            say_with(office.lang, "residents-website-status", &status)
        }
    }
}

/// What residents told: how many told what, and what they wrote beside it.
fn told(office: &Office, task: &Task, most: usize) -> Markup {
    let wrong = task.content.get("wrong").and_then(serde_json::Value::as_object);
    let words = task.content.get("words").and_then(serde_json::Value::as_array);
    let counts = wrong.into_iter().flatten().filter_map(|(kind, count)| {
        let key = format!("residents-wrong-{kind}");
        has_message(Interface::De, &key).then(|| (office.say(&key), count.as_i64().unwrap_or(1)))
    });
    let written = words.into_iter().flatten().filter_map(|one| {
        Some((one.get("text")?.as_str()?, one.get("language").and_then(|tag| tag.as_str())))
    });
    html! {
        ul.told {
            @for (words, count) in counts {
                li { (words) @if count > 1 { " " (say_with(office.lang, "office-times", &[("count", Value::Number(count))])) } }
            }
        }
        @for (text, language) in written.take(most) { blockquote lang=[language] dir="auto" { (text) } }
    }
}
