//! One offer at the desk: what waits beside what is public, the decision, what else may be done, and its history.

use super::super::form::Fields;
use super::super::sheet::broken;
use super::compare::compared;
use super::{Office, history, reason_box, similar, tell};
use crate::desk::Decision;
use crate::error::Error;
use crate::error::Problem;
use crate::error::Result;
use crate::language::Texts;
use crate::language::Value;
use crate::language::say_with;
use crate::offer::parse_short;
use crate::offer::short_id;
use crate::page::told;
use crate::store::Change;
use crate::store::Dossier;
use crate::store::Kind;
use crate::store::Revision;
use crate::store::State;
use crate::store::Task;
use crate::vocabulary::MembershipState;
use axum::body::Bytes;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};
use std::collections::HashMap;
use uuid::Uuid;

/// Everything that the page of an offer shows.
struct Entry {
    dossier: Dossier,
    tasks: Vec<Task>,
    changes: Vec<Change>,
    who: history::Names,
    /// The names of the organisations in any of its revisions.
    organisations: HashMap<Uuid, Texts>,
    /// Whether the organisation of what waits is a member here.
    member: bool,
    /// Who wrote what waits.
    writer: String,
}

/// What somebody sent that did not hold: what they wanted, what they typed, what is wrong with it.
#[derive(Default)]
struct Sent {
    deed: String,
    reason: String,
    problems: Vec<Problem>,
}

impl Entry {
    async fn of(office: &Office, offer: Uuid) -> Result<Self> {
        let (desk, store) = (&office.house.desk, &office.house.desk.store);
        let dossier = desk.staff_dossier(&office.account, offer).await?;
        if dossier.network != office.network.id {
            return Err(Error::NotFound);
        }
        let mut tasks = store.tasks_of(offer).await?;
        tasks.retain(|task| task.done.is_none());
        let changes = store.history(offer, office.network.id).await?;
        let who = history::names(office, &changes).await?;
        let mut organisations = HashMap::new();
        for revision in &dossier.revisions {
            let all =
                std::iter::once(&revision.organisation).chain(&revision.content.co_organisers);
            for id in all {
                if !organisations.contains_key(id)
                    && let Ok((found, _)) = store.organisation(*id).await
                {
                    organisations.insert(*id, found.name);
                }
            }
        }
        let current = dossier.pending().or_else(|| dossier.to_edit());
        let member = match current {
            Some(revision) => {
                let found = store.membership(revision.organisation, office.network.id).await?;
                found.is_some_and(|one| one.state == MembershipState::Member)
            }
            None => false,
        };
        let writer = match dossier.pending() {
            Some(revision) => history::called(office, &revision.made_by).await?,
            None => String::new(),
        };
        Ok(Self { dossier, tasks, changes, who, organisations, member, writer })
    }

    /// What the page is about: what waits, else what is or was public.
    fn current(&self) -> Option<&Revision> {
        let dossier = &self.dossier;
        dossier.pending().or_else(|| dossier.published()).or_else(|| dossier.to_edit())
    }

    fn title(&self) -> Texts {
        self.current().map(|revision| revision.content.title.clone()).unwrap_or_default()
    }

    /// Beside which revision what it is about is shown: the public one, or what was there before a trusted organisation wrote.
    fn beside(&self) -> Option<&Revision> {
        if self.dossier.pending().is_some() {
            return self.dossier.published().or_else(|| self.dossier.asleep());
        }
        let live = self.tasks.iter().find(|task| task.kind == Kind::Live)?;
        let before = live.content.get("before")?.as_u64()?;
        self.dossier.revisions.iter().find(|revision| revision.number == before)
    }
}

/// The offer that a path names, by its whole or its short identifier.
async fn named(office: &Office, id: &str) -> Result<Uuid> {
    match Uuid::try_parse(id) {
        Ok(id) => Ok(id),
        Err(_) => {
            let bits = parse_short(id).ok_or(Error::NotFound)?;
            office.house.desk.store.offer_with_short(bits).await
        }
    }
}

/// `GET /desk/{network}/offer/{id}`
pub async fn entry(
    office: Office,
    Path((_, id)): Path<(String, String)>,
    Query(query): Query<HashMap<String, String>>,
) -> Response {
    let shown = match named(&office, &id).await {
        Ok(offer) => show(&office, offer, &query, &Sent::default()).await,
        Err(why) => Err(why),
    };
    shown.unwrap_or_else(|why| broken(&why, office.lang))
}

async fn show(
    office: &Office,
    offer: Uuid,
    query: &HashMap<String, String>,
    sent: &Sent,
) -> Result<Response> {
    let entry = Entry::of(office, offer).await?;
    let similar = similar::of(office, offer).await?;
    let title = entry.title();
    let name = title.best(office.lang).map_or("", |best| best.value).to_owned();
    let action = office.path(&format!("/offer/{offer}"));
    let status = match sent.problems.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    Ok(office.page(status, &name, "-", html! {
        h1 { (told(&title, office.lang)) }
        (office.notice(query))
        (office.wrong(&sent.problems))
        (standing(office, &entry))
        @for task in &entry.tasks { (tell::whole(office, task, &action)) }
        @if let Some(revision) = entry.current() {
            section {
                h2 { (office.say(if entry.beside().is_some() { "office-what-changes" } else { "office-what-it-says" })) }
                (compared(entry.beside(), revision, &entry.organisations, office.lang))
            }
        }
        (deciding(office, &entry, &action, sent))
        (similar)
        (other_deeds(office, &entry, &action, sent))
        section {
            h2 { (office.say("office-history-of-entry")) }
            @if let Some(source) = &entry.dossier.source {
                p.small { (say_with(office.lang, "office-from-source", &[("name", Value::Text(&source.name))])) }
            }
            (history::steps(office, &entry.changes, &entry.who, &action))
        }
    }))
}

/// How it stands, who is behind it, and where it is public.
fn standing(office: &Office, entry: &Entry) -> Markup {
    let (lang, dossier) = (office.lang, &entry.dossier);
    let organisation = entry.current().map(|revision| revision.organisation);
    let state = match dossier.pending() {
        Some(_) => State::Pending,
        None => dossier.state(),
    };
    html! {
        p.how {
            span class={ "badge s-" (state.id()) } { (office.say(&format!("office-state-{}", state.id()))) }
            @if let Some(pending) = dossier.pending() {
                " " (office.since(pending.made_at)) " · "
                (say_with(lang, "office-written-by", &[("name", Value::Text(&entry.writer))]))
            }
        }
        p {
            @if let Some(id) = organisation && let Some(name) = entry.organisations.get(&id) {
                a href=(office.path(&format!("/organisation/{id}"))) { (told(name, lang)) }
            }
            @if dossier.published().is_some() {
                " · " a href={ "/" (office.network.slug) "/" (lang.tag()) "/offer/" (short_id(dossier.id)) } { (office.say("office-see-public")) }
            }
        }
    }
}

/// The decision about what waits.
fn deciding(office: &Office, entry: &Entry, action: &str, sent: &Sent) -> Markup {
    let Some(pending) = entry.dossier.pending() else {
        return html! {};
    };
    let organisation = office.path(&format!("/organisation/{}", pending.organisation));
    html! {
        section.decision {
            h2 { (office.say("office-decide")) }
            @if entry.member {
                form method="post" action=(action) {
                    input type="hidden" name="number" value=(pending.number);
                    div.deeds {
                        button.button.first name="do" value="approve" { (office.say("office-approve")) }
                        a.button href={ "/account/offer/" (entry.dossier.id) "?as=staff" } { (office.say("office-edit-approve")) }
                    }
                }
            } @else {
                p.note.calm { (office.say("office-not-yet-member")) " " a href=(organisation) { (office.say("office-decide-organisation")) } }
            }
            (with_reason(office, action, "return", Some(pending.number), sent))
            (with_reason(office, action, "decline", Some(pending.number), sent))
        }
    }
}

/// A deed that needs a reason: folded away until it is wanted.
fn with_reason(
    office: &Office,
    action: &str,
    deed: &str,
    number: Option<u64>,
    sent: &Sent,
) -> Markup {
    let here = sent.deed == deed;
    let wrong = sent.problems.first().filter(|_| here);
    let id = match here {
        true => "reason".to_owned(),
        false => format!("reason-{deed}"),
    };
    let label = format!("office-{deed}-why");
    html! {
        details.deed open[here] {
            summary { (office.say(&format!("office-{deed}"))) }
            form method="post" action=(action) {
                @if let Some(number) = number { input type="hidden" name="number" value=(number); }
                (reason_box(office.lang, &id, &label, if here { &sent.reason } else { "" }, wrong))
                button.button name="do" value=(deed) { (office.say(&format!("office-{deed}-do"))) }
            }
        }
    }
}

/// Taking off the map, bringing back, saying that it still holds, editing.
fn other_deeds(office: &Office, entry: &Entry, action: &str, sent: &Sent) -> Markup {
    let dossier = &entry.dossier;
    let (public, asleep) = (dossier.published().is_some(), dossier.asleep().is_some());
    let edit = format!("/account/offer/{}?as=staff", dossier.id);
    html! {
        @if public || asleep {
            section {
                h2 { (office.say("office-more-deeds")) }
                form method="post" action=(action) {
                    div.deeds {
                        @if asleep && entry.member { button.button.first name="do" value="back" { (office.say("office-bring-back")) } }
                        @if public { button.button name="do" value="vouch" { (office.say("office-still-right")) } }
                        @if dossier.pending().is_none() { a.button href=(edit) { (office.say("office-edit")) } }
                    }
                }
                @if public || dossier.newest(State::Hidden).is_some() { (with_reason(office, action, "withdraw", None, sent)) }
            }
        }
    }
}

/// `POST /desk/{network}/offer/{id}`
pub async fn decide(
    office: Office,
    Path((_, id)): Path<(String, String)>,
    body: Bytes,
) -> Response {
    let fields = Fields::from_body(&body);
    let offer = match named(&office, &id).await {
        Ok(offer) => offer,
        Err(why) => return broken(&why, office.lang),
    };
    match act(&office, offer, &fields).await {
        (_, Err(Error::Invalid(problems))) => {
            let (deed, reason) = (fields.get("do").to_owned(), fields.get("reason").to_owned());
            let sent = Sent { deed, reason, problems };
            let shown = show(&office, offer, &HashMap::new(), &sent).await;
            shown.unwrap_or_else(|why| broken(&why, office.lang))
        }
        (key, done) => office.came_of(&format!("/offer/{offer}"), key, done),
    }
}

/// Does what a button says; gives the word for what was done.
async fn act(office: &Office, offer: Uuid, fields: &Fields) -> (&'static str, Result<()>) {
    let (desk, actor) = (&office.house.desk, office.actor());
    let number = || fields.get("number").parse().unwrap_or(0);
    let reason = fields.get("reason");
    match fields.get("do") {
        "approve" => ("approved", desk.decide(actor, offer, number(), Decision::Approve).await),
        "return" => {
            ("returned", desk.decide(actor, offer, number(), Decision::Return(reason)).await)
        }
        "decline" => {
            ("declined", desk.decide(actor, offer, number(), Decision::Decline(reason)).await)
        }
        "withdraw" => {
            let must = match reason.trim() {
                "" => Err(Problem::new("reason", "problem-required").into()),
                _ => desk.take_off(actor, offer, reason).await,
            };
            ("withdrawn", must)
        }
        "back" => ("back", desk.bring_back(actor, offer).await),
        "vouch" => ("vouched", desk.vouch(actor, offer).await),
        "undo" => {
            let change = fields.get("change").parse().unwrap_or(0);
            ("undone", desk.undo(actor, change).await.map(drop))
        }
        "task" => match Uuid::try_parse(fields.get("task")) {
            Ok(task) => ("task", desk.finish_task(actor, task).await),
            Err(_) => ("task", Err(Error::NotFound)),
        },
        _ => ("nothing", Ok(())),
    }
}
