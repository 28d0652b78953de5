//! The second step: what the values of the file mean in our vocabularies, those first that nobody knows yet.

use super::super::Office;
use super::{HERE, labels};
use crate::desk::OpenFile;
use crate::exchange::{LEFT_OUT, Plan, Question, VOCABULARIES, known_values, questions};
use crate::http::form::Fields;
use crate::language::Value;
use crate::language::fold;
use crate::language::say;
use crate::language::say_with;
use maud::{Markup, html};

/// The page.
pub fn show(office: &Office, file: &OpenFile) -> Markup {
    let all = questions(&file.table, &file.kept.plan);
    let numbered: Vec<(usize, &Question)> = all.iter().enumerate().collect();
    html! {
        p.lead { (office.say(if all.is_empty() { "files-values-none" } else { "files-values-lead" })) }
        form.form method="post" action=(office.path(&format!("{HERE}/{}", file.upload.id))) {
            @for target in VOCABULARIES {
                (group(office, target, &numbered))
            }
            p.send { button.button.first name="do" value="values" { (office.say("files-go-on")) } }
        }
    }
}

/// The values of one vocabulary: the unknown ones open, the others folded away.
fn group(office: &Office, target: &'static str, all: &[(usize, &Question)]) -> Markup {
    let own = all.iter().filter(|(_, question)| question.target == target);
    let (known, open): (Vec<_>, Vec<_>) = own.partition(|(_, question)| question.known.is_some());
    let count = [("count", Value::Number(known.len() as i64))];
    html! {
        @if !(known.is_empty() && open.is_empty()) {
            section.question aria-labelledby={ "v-" (target) } {
                h2 id={ "v-" (target) } { (labels::target(target, office.lang)) }
                @if !open.is_empty() { ul.matching { @for (at, one) in &open { (value(office, *at, one)) } } }
                @if !known.is_empty() {
                    details.same open[open.is_empty()] {
                        summary { (say_with(office.lang, "files-values-known", &count)) }
                        ul.matching { @for (at, one) in &known { (value(office, *at, one)) } }
                    }
                }
            }
        }
    }
}

fn value(office: &Office, at: usize, question: &Question) -> Markup {
    let values = labels::values(question.target, office.lang);
    let known = question.known.as_deref();
    let chosen = known.or(question.suggested).unwrap_or_default();
    let several = chosen.contains('|');
    let suggested = question.suggested.and_then(|id| values.iter().find(|(own, _)| *own == id));
    let count = [("count", Value::Number(question.count as i64))];
    html! {
        li.known[known.is_some()] {
            label for={ "v-" (at) } { b dir="auto" { (question.value) } }
            p.small { (say_with(office.lang, "files-times", &count)) }
            input type="hidden" name={ "value." (at) ".of" } value={ (question.target) ":" (question.value) };
            select id={ "v-" (at) } name={ "value." (at) ".is" } {
                @if let Some((id, label)) = suggested {
                    option value=(id) selected { (say_with(office.lang, "files-suggested", &[("value", Value::Text(label))])) }
                }
                option value="" selected[chosen.is_empty()] { (say(office.lang, "files-choose")) }
                option value=(LEFT_OUT) selected[chosen == LEFT_OUT] { (say(office.lang, "files-left-out")) }
                @if several { option value=(chosen) selected { (chosen) } }
                @for (id, label) in values.iter().filter(|(id, _)| Some(*id) != question.suggested) {
                    option value=(id) selected[*id == chosen && suggested.is_none()] { (label) }
                }
            }
        }
    }
}

/// The plan with what was chosen.
pub fn plan(fields: &Fields, file: &OpenFile) -> Plan {
    let mut plan = file.kept.plan.clone();
    for at in fields.numbers("value").into_iter().take(1_000) {
        let of = fields.get(&format!("value.{at}.of"));
        let chosen = fields.get(&format!("value.{at}.is"));
        let Some((target, value)) = of.split_once(':') else { continue };
        let Some(target) = VOCABULARIES.iter().find(|own| **own == target) else { continue };
        if fold(value).is_empty() && value.trim().is_empty() {
            continue;
        }
        let decided = plan.values.entry((*target).to_owned()).or_default();
        match known_values(target, chosen) {
            true => decided.insert(crate::exchange::folded(value), chosen.to_owned()),
            false => decided.remove(&crate::exchange::folded(value)),
        };
    }
    plan
}
