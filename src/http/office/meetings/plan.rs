//! One meeting at the desk: the form in which it is planned, and below it who is invited, who comes, and what is new.

use super::{HERE, Office, head, round};
use crate::desk::Guest;
use crate::desk::News;
use crate::desk::Overview;
use crate::desk::Plan;
use crate::error::Problem;
use crate::error::Result;
use crate::http::account::meetings::new;
use crate::http::form::{Fields, Line, Sheet, Writing, id, source, texts, texts_of};
use crate::language::Interface;
use crate::language::Texts;
use crate::language::Value;
use crate::language::{problem_reason, say_with};
use crate::network::Meeting;
use crate::network::Network;
use axum::http::StatusCode;
use axum::response::Response;
use chrono::{NaiveDate, NaiveTime};
use maud::{Markup, html};
use uuid::Uuid;

/// A meeting as it is being planned.
pub struct Shown<'s> {
    /// Its identifier.
    pub id: Uuid,
    /// What was typed.
    pub fields: &'s Fields,
    /// What does not hold.
    pub problems: &'s [Problem],
    /// What was just done.
    pub notice: Markup,
}

/// The fields of a meeting as it stands, or of a new one.
pub fn fields_of(meeting: Option<&Meeting>, network: &Network) -> Fields {
    let mut fields = Fields::default();
    let first = network.languages.first().copied().unwrap_or(Interface::De);
    fields.set("source", first.tag());
    let Some(meeting) = meeting else { return fields };
    let clock = |time: Option<NaiveTime>| time.map(|time| time.format("%H:%M").to_string());
    fields.set("date", meeting.date.to_string());
    fields.set("from", clock(meeting.from).unwrap_or_default());
    fields.set("until", clock(meeting.until).unwrap_or_default());
    fields.set("place", meeting.place.clone().unwrap_or_default());
    fields.set("minutes", meeting.minutes.clone().unwrap_or_default());
    fields.extend(texts_of("about", &meeting.text));
    fields.extend(texts_of("agenda", &meeting.agenda));
    fields
}

/// The plan that the fields say. Errors: a time that cannot be read.
pub fn read(fields: &Fields, before: Option<&Meeting>) -> Result<Plan> {
    let clock = |name: &str| match fields.text(name) {
        None => Ok(None),
        Some(typed) => NaiveTime::parse_from_str(typed, "%H:%M")
            .or_else(|_| NaiveTime::parse_from_str(typed, "%H:%M:%S"))
            .map(Some)
            .map_err(|_| Problem::new(name, "problem-required")),
    };
    let own = |name: &str| fields.text(name).map(str::to_owned);
    let none = Texts::new();
    let (text, agenda) = before.map_or((&none, &none), |before| (&before.text, &before.agenda));
    Ok(Plan {
        date: fields.text("date").and_then(|date| date.parse::<NaiveDate>().ok()),
        from: clock("from")?,
        until: clock("until")?,
        place: own("place"),
        text: texts(fields, "about", text),
        agenda: texts(fields, "agenda", agenda),
        minutes: own("minutes"),
    })
}

/// A problem of the meeting under the name of the form's field.
pub fn named(problem: Problem, fields: &Fields) -> Problem {
    match problem.field.as_str() {
        "text" => Problem { field: format!("about.{}", source(fields)), ..problem },
        _ => problem,
    }
}

/// The page with the form, and what stands above and below it.
pub fn page(
    office: &Office,
    status: StatusCode,
    shown: &Shown<'_>,
    (above, below): (Markup, Markup),
) -> Response {
    let Shown { id: meeting, fields, problems, notice } = shown;
    let sheet = Sheet { fields, lang: office.lang, network: &office.network, problems };
    let known = office.network.meeting(*meeting);
    let title = office.say(if known.is_some() { "meetings-one" } else { "meetings-plan" });
    let content = html! { div.writing {
        (round::ways(office, HERE))
        h1 { (title) }
        (notice)
        @if !problems.is_empty() {
            div.note role="alert" tabindex="-1" {
                p { (office.say("survey-wrong")) }
                ul { @for one in *problems { li { a href={ "#" (id(&one.field)) } { (problem_reason(office.lang, one)) } } } }
            }
        }
        @if let Some(known) = known { (head(known, office)) }
        (above)
        (form(&sheet, office, *meeting, known))
        (below)
    } };
    office.page(status, &title, HERE, content)
}

fn form(sheet: &Sheet<'_>, office: &Office, meeting: Uuid, known: Option<&Meeting>) -> Markup {
    let short = Line { short: true, ..Line::default() };
    let text = |name, label, hint, rows| Writing { name, label, hint, rows, required: false };
    html! {
        form.form method="post" action=(office.path(&format!("{HERE}/{meeting}"))) {
            (sheet.question("when", "meetings-when-where", "", html! {
                div.day-and-times {
                    (sheet.line("date", "staff-day", Line { kind: "date", required: true, ..short }))
                    (sheet.line("from", "staff-from", Line { kind: "time", ..short }))
                    (sheet.line("until", "meetings-until", Line { kind: "time", ..short }))
                }
                (sheet.line("place", "staff-place", Line::default()))
            }))
            (sheet.question("what", "meetings-what", "", html! {
                (sheet.texts(text("about", "meetings-text", "", 2)))
                (sheet.texts(text("agenda", "meetings-agenda", "meetings-agenda-hint", 5)))
                (sheet.tongues())
            }))
            @if known.is_some() {
                (sheet.question("after", "meetings-after", "", html! {
                    (sheet.line("minutes", "meetings-minutes", Line { kind: "url", hint: "meetings-minutes-hint", ..Line::default() }))
                }))
            }
            (round::unseen(sheet.fields, &["about", "agenda"]))
            p.ways { button.button.first name="do" value="save" { (office.say("survey-save")) } }
            @if known.is_some() { p.small { (office.say("meetings-save-help")) } }
        }
    }
}

/// What stands above the form: the letters, and who comes.
pub fn above(office: &Office, meeting: &Meeting, over: &Overview) -> Markup {
    let action = office.path(&format!("{HERE}/{}", meeting.id));
    html! {
        @if meeting.cancelled { p.note { b { (office.say("meetings-cancelled")) } } }
        @if is_coming(office, meeting) { (inviting(office, &action, over)) }
        (guests(office, &over.guests))
    }
}

/// What stands below it: what is new, and the ways to call the meeting off.
pub fn below(office: &Office, meeting: &Meeting, over: &Overview, news: &News) -> Markup {
    let action = office.path(&format!("{HERE}/{}", meeting.id));
    html! {
        details.deed {
            summary { (office.say("meetings-preview")) }
            (new(&office.network, news, office.lang))
            p { a.way href={ "/" (office.network.slug) "/" (office.lang.tag()) "/exchange" } { (office.say("meetings-sheet")) } }
        }
        @if is_coming(office, meeting) { (calling_off(office, &action, over)) }
    }
}

fn is_coming(office: &Office, meeting: &Meeting) -> bool {
    meeting.date >= office.today() && !meeting.cancelled
}

fn inviting(office: &Office, action: &str, over: &Overview) -> Markup {
    let letters: u32 = over.calls.iter().map(|call| call.letters).sum();
    let last = over.calls.last().map(|call| office.moment(call.at)).unwrap_or_default();
    let values = [("count", Value::from(letters)), ("moment", Value::Text(&last))];
    html! {
        section.decision {
            h2 { (office.say("meetings-invite-title")) }
            @if over.calls.is_empty() { p { (office.say("meetings-invite-help")) } }
            @else { p { (say_with(office.lang, "meetings-invited-so-far", &values)) } p.small { (office.say("meetings-invite-again")) } }
            form method="post" action=(action) {
                div.deeds { button.button.first[over.calls.is_empty()] name="do" value="invite" { (office.say("meetings-invite")) } }
            }
        }
    }
}

/// Who said whether they come, by name.
fn guests(office: &Office, guests: &[Guest]) -> Markup {
    let yes = guests.iter().filter(|guest| guest.coming).count();
    let values = [("yes", Value::from(yes)), ("no", Value::from(guests.len() - yes))];
    html! {
        @if !guests.is_empty() {
            h2 { (office.say("meetings-guests")) }
            p { (say_with(office.lang, "meetings-counts", &values)) }
            ul.guests {
                @for guest in guests {
                    li.away[!guest.coming] {
                        span class={ "badge " (if guest.coming { "s-member" } else { "off" }) } { (office.say(if guest.coming { "meetings-comes" } else { "meetings-comes-not" })) }
                        " " b { bdi { (guest.organisation) } } @if !guest.name.is_empty() { " · " bdi { (guest.name) } }
                    }
                }
            }
        }
    }
}

fn calling_off(office: &Office, action: &str, over: &Overview) -> Markup {
    let (key, help, deed) = match over.calls.is_empty() {
        true => ("meetings-delete", "meetings-delete-help", "delete"),
        false => ("meetings-cancel", "meetings-cancel-help", "cancel"),
    };
    html! {
        details.deed {
            summary { (office.say(key)) }
            p { (office.say(help)) }
            form method="post" action=(action) { button.button name="do" value=(deed) { (office.say(key)) } }
        }
    }
}
