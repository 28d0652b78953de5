//! One organisation at the desk: what it says of itself, whether it joins and is trusted, its offers and its history.

use super::super::form::Fields;
use super::super::sheet::broken;
use super::compare::{compared, compared_organisation};
use super::{Office, history, reason_box, similar};
use crate::desk::Verdict;
use crate::error::Error;
use crate::error::Problem;
use crate::error::Result;
use crate::language::Texts;
use crate::language::Value;
use crate::language::say_with;
use crate::organisation::Membership;
use crate::organisation::Organisation;
use crate::page::paragraphs;
use crate::page::told;
use crate::place::Channel;
use crate::store::Change;
use crate::store::Dossier;
use crate::store::Proposal;
use crate::store::State;
use crate::store::Waiting;
use crate::store::organisation_base;
use crate::vocabulary::MembershipState;
use axum::body::Bytes;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};
use std::collections::HashMap;
use uuid::Uuid;

/// The most offers that one page lists.
const MOST: usize = 200;

/// Everything that the page of an organisation shows.
struct Guest {
    organisation: Organisation,
    membership: Membership,
    waiting: Vec<Waiting>,
    offers: Vec<Dossier>,
    changes: Vec<Change>,
    who: history::Names,
    proposal: Option<Proposal>,
}

/// What somebody sent that did not hold.
#[derive(Default)]
struct Sent {
    deed: String,
    reason: String,
    problems: Vec<Problem>,
}

impl Guest {
    async fn of(office: &Office, id: Uuid) -> Result<Self> {
        let (desk, network) = (&office.house.desk, office.network.id);
        let (organisation, membership) =
            desk.staff_organisation(office.actor(), id, network).await?;
        let waiting = desk.waiting_of(id, network).await?;
        let mut ids = desk.store.offers_of(id).await?;
        ids.truncate(MOST);
        let mut offers = desk.store.dossiers(&ids).await?;
        offers.retain(|offer| offer.network == network && offer.merged_into.is_none());
        offers.sort_by_key(|offer| offer.id);
        let changes = desk.store.history(id, network).await?;
        let who = history::names(office, &changes).await?;
        let proposal = desk.store.proposal(id).await?;
        Ok(Self { organisation, membership, waiting, offers, changes, who, proposal })
    }
}

/// The organisation that a path names.
fn named(id: &str) -> Result<Uuid> {
    Uuid::try_parse(id).map_err(|_| Error::NotFound)
}

/// `GET /desk/{network}/organisation/{id}`
pub async fn page(
    office: Office,
    Path((_, id)): Path<(String, String)>,
    Query(query): Query<HashMap<String, String>>,
) -> Response {
    let shown = match named(&id) {
        Ok(id) => show(&office, id, &query, &Sent::default()).await,
        Err(why) => Err(why),
    };
    shown.unwrap_or_else(|why| broken(&why, office.lang))
}

async fn show(
    office: &Office,
    id: Uuid,
    query: &HashMap<String, String>,
    sent: &Sent,
) -> Result<Response> {
    let guest = Guest::of(office, id).await?;
    let similar = similar::of(office, id).await?;
    let name = &guest.organisation.name;
    let title = name.best(office.lang).map_or("", |best| best.value).to_owned();
    let action = office.path(&format!("/organisation/{id}"));
    let status = match sent.problems.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let asks = guest.membership.state == MembershipState::Asked;
    Ok(office.page(
        status,
        &title,
        "-",
        html! {
            h1 { (told(name, office.lang)) }
            (office.notice(query))
            (office.wrong(&sent.problems))
            (standing(office, &guest))
            (itself(office, &guest.organisation))
            @if asks { (deciding(office, &guest, &action, sent)) }
            @else { (profile(office, &guest, &action, sent)?) (trusting(office, &guest, &action)) }
            (similar)
            (offers(office, &guest))
            section {
                h2 { (office.say("office-history-of-entry")) }
                (history::steps(office, &guest.changes, &guest.who, &action))
            }
        },
    ))
}

fn standing(office: &Office, guest: &Guest) -> Markup {
    let state = guest.membership.state.id();
    html! {
        p.how {
            span class={ "badge s-" (state) } { (office.say(&format!("office-membership-{state}"))) }
            @if guest.membership.trusted { " " span.badge { (office.say("office-trusted")) } }
        }
    }
}

/// What an organisation says of itself, also what it keeps from the public.
fn itself(office: &Office, organisation: &Organisation) -> Markup {
    let lang = office.lang;
    let contact = &organisation.contact;
    let channel = |channel: &Channel| {
        let key = if channel.public { "office-public" } else { "office-not-public" };
        say_with(lang, key, &[("value", Value::Text(&channel.value))])
    };
    let ways = [contact.phone.as_ref().map(channel), contact.email.as_ref().map(channel)];
    let ways: Vec<String> = ways.into_iter().flatten().chain(contact.website.clone()).collect();
    let address = organisation.place.address.clone().unwrap_or_default();
    let lines =
        [organisation.place.name.clone(), address.street, address.postal_code, address.locality];
    let place = lines.into_iter().flatten().collect::<Vec<_>>().join(", ");
    html! {
        (paragraphs(&organisation.about, lang))
        dl.compare {
            @if !ways.is_empty() { div { dt { (office.say("page-contact")) } @for way in &ways { dd { (way) } } } }
            @if !place.is_empty() { div { dt { (office.say("page-where")) } dd { (place) } } }
        }
    }
}

/// The decision about an organisation that asks, with what it submitted.
fn deciding(office: &Office, guest: &Guest, action: &str, sent: &Sent) -> Markup {
    let lang = office.lang;
    let own = HashMap::from([(guest.organisation.id, guest.organisation.name.clone())]);
    html! {
        section.decision {
            h2 { (office.say("office-decide")) }
            form method="post" action=(action) {
                @for waiting in &guest.waiting {
                    article.with {
                        label.tick {
                            input type="checkbox" name="with" checked value={ (waiting.offer) ":" (waiting.revision.number) };
                            span { (office.say("office-approve-with")) " " b { (told(&waiting.revision.content.title, lang)) } }
                        }
                        (compared(None, &waiting.revision, &own, lang))
                    }
                }
                label.tick { input type="checkbox" name="trusted" value="yes"; span { (office.say("office-trust-at-once")) } }
                div.deeds { button.button.first name="do" value="accept" { (office.say("office-accept")) } }
            }
            @for deed in ["ask", "refuse"] {
                @let here = sent.deed == deed;
                @let id = if here { "reason".to_owned() } else { format!("reason-{deed}") };
                details.deed open[here] {
                    summary { (office.say(&format!("office-{deed}"))) }
                    form method="post" action=(action) {
                        (reason_box(lang, &id, &format!("office-{deed}-why"), if here { &sent.reason } else { "" }, sent.problems.first().filter(|_| here)))
                        button.button name="do" value=(deed) { (office.say(&format!("office-{deed}-do"))) }
                    }
                }
            }
        }
    }
}

/// What a member wants its organisation to say of itself, beside what it says now.
fn profile(office: &Office, guest: &Guest, action: &str, sent: &Sent) -> Result<Markup> {
    let Some(proposal) = &guest.proposal else {
        return Ok(html! {});
    };
    let lang = office.lang;
    let seen = organisation_base(&proposal.content)?;
    let here = sent.deed == "profile-return";
    let wrong = sent.problems.first().filter(|_| here);
    Ok(html! {
        section.decision {
            h2 { (office.say("office-profile")) }
            (compared_organisation(&guest.organisation, &proposal.content, lang))
            form method="post" action=(action) {
                input type="hidden" name="seen" value=(seen);
                div.deeds { button.button.first name="do" value="profile" { (office.say("office-approve")) } }
            }
            details.deed open[here] {
                summary { (office.say("office-return")) }
                form method="post" action=(action) {
                    input type="hidden" name="seen" value=(seen);
                    (reason_box(lang, if here { "reason" } else { "reason-profile" }, "office-return-why", if here { &sent.reason } else { "" }, wrong))
                    button.button name="do" value="profile-return" { (office.say("office-return-do")) }
                }
            }
        }
    })
}

/// Whether a member's changes go live at once.
fn trusting(office: &Office, guest: &Guest, action: &str) -> Markup {
    let (deed, key) = match guest.membership.trusted {
        true => ("distrust", "office-distrust"),
        false => ("trust", "office-trust"),
    };
    html! {
        @if guest.membership.state == MembershipState::Member {
            form method="post" action=(action) {
                p { (office.say(&format!("{key}-help"))) }
                div.deeds { button.button name="do" value=(deed) { (office.say(key)) } }
            }
        }
    }
}

fn offers(office: &Office, guest: &Guest) -> Markup {
    let asks = guest.membership.state == MembershipState::Asked;
    let title = |offer: &Dossier| -> Texts {
        let revision = offer.published().or_else(|| offer.to_edit());
        revision.map(|revision| revision.content.title.clone()).unwrap_or_default()
    };
    let state = |offer: &Dossier| match offer.pending() {
        Some(_) => State::Pending,
        None => offer.state(),
    };
    html! {
        @if !guest.offers.is_empty() && !asks {
            section {
                h2 { (office.say("office-its-offers")) }
                ul.queue {
                    @for offer in &guest.offers {
                        li { div.what {
                            p.kind { span class={ "badge s-" (state(offer).id()) } { (office.say(&format!("office-state-{}", state(offer).id()))) } }
                            a.title href=(office.path(&format!("/offer/{}", offer.id))) { (told(&title(offer), office.lang)) }
                        } }
                    }
                }
            }
        }
    }
}

/// `POST /desk/{network}/organisation/{id}`
pub async fn decide(
    office: Office,
    Path((_, id)): Path<(String, String)>,
    body: Bytes,
) -> Response {
    let fields = Fields::from_body(&body);
    let id = match named(&id) {
        Ok(id) => id,
        Err(why) => return broken(&why, office.lang),
    };
    match act(&office, id, &fields).await {
        (_, Err(Error::Invalid(problems))) => {
            let (deed, reason) = (fields.get("do").to_owned(), fields.get("reason").to_owned());
            let sent = Sent { deed, reason, problems };
            let shown = show(&office, id, &HashMap::new(), &sent).await;
            shown.unwrap_or_else(|why| broken(&why, office.lang))
        }
        (key, done) => office.came_of(&format!("/organisation/{id}"), key, done),
    }
}

/// Does what a button says; gives the word for what was done.
async fn act(office: &Office, id: Uuid, fields: &Fields) -> (&'static str, Result<()>) {
    let (desk, actor, network) = (&office.house.desk, office.actor(), office.network.id);
    let reason = fields.get("reason");
    match fields.get("do") {
        "accept" => {
            let trusted = fields.holds("trusted", "yes");
            let with = fields.all("with").filter_map(|one| {
                let (offer, number) = one.split_once(':')?;
                Some((Uuid::try_parse(offer).ok()?, number.parse().ok()?))
            });
            let accept = Verdict::Accept { trusted, with: with.collect() };
            ("accepted", desk.decide_organisation(actor, id, network, accept).await)
        }
        "refuse" => {
            let refuse = Verdict::Decline(reason);
            ("refused", desk.decide_organisation(actor, id, network, refuse).await)
        }
        "ask" => {
            let ask = Verdict::AskBack(reason);
            ("asked-back", desk.decide_organisation(actor, id, network, ask).await)
        }
        "profile" => {
            let seen = (fields.get("seen"), None);
            ("approved", desk.decide_profile(actor, id, network, seen).await)
        }
        "profile-return" => {
            let seen = (fields.get("seen"), Some(reason));
            ("returned", desk.decide_profile(actor, id, network, seen).await)
        }
        "trust" => ("trusted", desk.trust(actor, id, network, true).await),
        "distrust" => ("distrusted", desk.trust(actor, id, network, false).await),
        "undo" => {
            let change = fields.get("change").parse().unwrap_or(0);
            ("undone", desk.undo(actor, change).await.map(drop))
        }
        _ => ("nothing", Ok(())),
    }
}
