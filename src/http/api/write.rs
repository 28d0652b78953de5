//! Writing offers: new ones, that they hold, and taking them off the map. The same rules as in the form, by the same deeds.

use super::super::House;
use super::acting::{Acting, Done, Sheet, fields, text};
use super::submissions::{after, own};
use super::{Answered, Refusal, form, part, said};
use crate::atlas::Map;
use crate::desk::Submitted;
use crate::error::Error;
use crate::error::Problem;
use crate::exchange::faults;
use crate::geo::Point;
use crate::network::Network;
use crate::offer::Content;
use crate::offer::Offer;
use crate::place::PlaceMode;
use crate::program::Owner;
use crate::program::Right;
use crate::vocabulary::MembershipState;
use crate::vocabulary::Purpose;
use axum::extract::State;
use axum::http::{StatusCode, Uri};
use axum::response::Response;
use chrono::NaiveDate;
use std::sync::Arc;
use uuid::Uuid;

/// How far from the box of its network's boundary an offer may lie, in metres: a holiday camp does, a slip of the keyboard should not.
const FARTHEST: f64 = 200_000.0;

/// `POST /api/v1/offers`
pub async fn create(
    State(house): State<Arc<House>>,
    acting: Acting,
    uri: Uri,
    sheet: Sheet,
) -> Response {
    let deed = async {
        acting.must(Right::Write)?;
        let (sent, mut wrong) = form::offer(sheet.json()?);
        let key = acting.key()?;
        let id = acting.made_id(key.as_deref());
        if key.is_some() && house.desk.store.dossier(id).await.is_ok() {
            // It was made, and whoever made it fell over before they could say so.
            return after(&house, &acting, id, StatusCode::ACCEPTED).await;
        }
        form::add(&mut wrong, faults(&sent.content));
        let beside = |refusal: Refusal| refusal.beside(&wrong);
        let organisation = organisation(&acting, sent.organisation).map_err(beside)?;
        let map = network(&house, &acting, organisation, sent.network.as_deref()).await;
        let map = map.map_err(beside)?;
        let offer = offer(&house, (id, map.network.id, organisation), sent.content);
        submit(&house, &acting, &map, offer, None, wrong).await
    };
    said(&uri, acting.once(&house, &sheet, deed).await)
}

/// A problem with one field.
pub(super) fn wrong(field: &str, value: impl std::fmt::Display) -> Refusal {
    let problem = Problem::new(field, "problem-unknown-value").with("value", value);
    Error::Invalid(vec![problem]).into()
}

/// For which organisation something is written. Errors: none is named, or not one that this program writes for.
pub(super) fn organisation(acting: &Acting, named: Option<Uuid>) -> Answered<Uuid> {
    match (acting.program.owner, named) {
        (Owner::Organisation(own), None) => Ok(own),
        (Owner::Organisation(own), Some(named)) if own != named => {
            let other = Problem::new("organisation", "problem-organisation-other");
            Err(Error::Invalid(vec![other]).into())
        }
        (_, Some(named)) => Ok(named),
        (Owner::Network(_), None) => {
            Err(Error::Invalid(vec![Problem::new("organisation", "problem-required")]).into())
        }
    }
}

/// In which network: the one that is named, else the only one there can be. Errors: the organisation is in no such network.
pub(super) async fn network(
    house: &House,
    acting: &Acting,
    organisation: Uuid,
    named: Option<&str>,
) -> Answered<Arc<Map>> {
    let no_member = || {
        let wrong = Problem::new("organisation", "problem-organisation-not-member");
        Refusal::from(Error::Invalid(vec![wrong]))
    };
    let theirs = match house.desk.networks_of(organisation).await {
        Err(Error::NotFound) => return Err(no_member()),
        theirs => theirs?,
    };
    let own = match acting.program.owner {
        Owner::Network(own) => Some(own),
        Owner::Organisation(_) => None,
    };
    let only = own.or_else(|| theirs.first().copied().filter(|_| theirs.len() == 1));
    let map = match (named, only) {
        (Some(named), _) => house.network_called(named).ok_or_else(|| wrong("network", named))?,
        (None, Some(only)) => house.desk.atlas.map_of(only).ok_or_else(Refusal::nowhere)?,
        (None, None) => {
            return Err(Error::Invalid(vec![Problem::new("network", "problem-required")]).into());
        }
    };
    let network = map.network.id;
    if own.is_some_and(|own| own != network) {
        return Err(wrong("network", &map.network.slug));
    }
    // Staff write only for members; an organisation that asks may send its first offer.
    let membership = house.desk.store.membership(organisation, network).await?;
    let member = membership.is_some_and(|one| one.state == MembershipState::Member);
    match theirs.contains(&network) && (member || own.is_none()) {
        true => Ok(map),
        false => Err(no_member()),
    }
}

pub(super) fn offer(
    house: &House,
    (id, network, organisation): (Uuid, Uuid, Uuid),
    content: Content,
) -> Offer {
    let now = house.desk.settings.clock.now();
    Offer {
        id,
        network,
        organisation,
        source: None,
        confirmed_at: Some(now),
        changed_at: now,
        content,
    }
}

/// What there was before a change.
pub(super) struct Before {
    /// The number of the revision that its writer had.
    pub number: u64,
    /// Whether what is published names no way to get in touch: then nobody has to add one to mend something else.
    pub silent: bool,
    /// What does not hold of its times already.
    pub stood: Vec<Problem>,
}

/// Submits what holds; what was found wrong with its form comes along.
pub(super) async fn submit(
    house: &House,
    acting: &Acting,
    map: &Map,
    offer: Offer,
    base: Option<Before>,
    wrong: Vec<Problem>,
) -> Answered<Done> {
    let today = house.desk.settings.clock.local(map.network.time_zone).date();
    let mut problems = wrong;
    let mut more = [faults(&offer.content), against(&offer.content, map, today)].concat();
    if let Some(base) = &base {
        more = Problem::new_among(more, &base.stood);
        more.retain(|one| one.field != "contact" || !base.silent);
    }
    form::add(&mut problems, more);
    if !problems.is_empty() {
        return Err(Error::Invalid(problems).into());
    }
    let (id, new) = (offer.id, base.is_none());
    let status = match house
        .desk
        .submit(Some(&acting.account), offer, base.map(|base| base.number))
        .await?
    {
        Submitted::Waiting => StatusCode::ACCEPTED,
        Submitted::Live if new => StatusCode::CREATED,
        Submitted::Live => StatusCode::OK,
    };
    after(house, acting, id, status).await
}

/// What the form asks for as well: an end of what is looked for, a way to get in touch, co-organisers that there are, a place that
/// is not on the other side of the world.
fn against(content: &Content, map: &Map, today: NaiveDate) -> Vec<Problem> {
    let mut problems = Vec::new();
    match content.expires {
        Some(last) if last < today => {
            problems.push(Problem::new("expires", "writing-problem-past"))
        }
        None if content.purpose == Purpose::Request => {
            problems.push(Problem::new("expires", "problem-required"));
        }
        _ => {}
    }
    if !content.contact.is_reachable() {
        problems.push(Problem::new("contact", "writing-problem-contact"));
    }
    let unknown = |id: &&Uuid| map.organisation(**id).is_none();
    if let Some(id) = content.co_organisers.iter().find(unknown) {
        problems.push(Problem::new("co_organisers", "problem-unknown-value").with("value", id));
    }
    let point = content.place.point.filter(|_| content.place.mode == PlaceMode::Exact);
    problems.extend(point.and_then(|point| misplaced(point, &map.network)));
    problems
}

/// A point whose numbers are swapped, or that is too far away to be this network's.
fn misplaced(point: Point, network: &Network) -> Option<Problem> {
    let ground = &network.ground;
    if ground.is_swapped(point) {
        let swapped = Problem::new("place.point", "problem-swapped");
        return Some(swapped.with("lon", point.lon()).with("lat", point.lat()));
    }
    let away = ground.beyond(point);
    (away > FARTHEST).then(|| {
        let far = Problem::new("place.point", "problem-too-far");
        let kilometres = |metres: f64| format!("{:.0}", metres / 1_000.0);
        far.with("km", kilometres(away))
            .with("town", &network.town)
            .with("limit", kilometres(FARTHEST))
    })
}

/// `POST /api/v1/offers/{id}/confirm`
pub async fn confirm(
    State(house): State<Arc<House>>,
    acting: Acting,
    uri: Uri,
    sheet: Sheet,
) -> Response {
    let deed = async {
        acting.must(Right::Confirm)?;
        let dossier = own(&house, &acting, &part(&uri, 4)).await?;
        fields(sheet.json_or_nothing()?, &[])?;
        house.desk.vouch(acting.actor(), dossier.id).await?;
        after(&house, &acting, dossier.id, StatusCode::OK).await
    };
    said(&uri, acting.once(&house, &sheet, deed).await)
}

/// `POST /api/v1/offers/{id}/withdraw`
pub async fn withdraw(
    State(house): State<Arc<House>>,
    acting: Acting,
    uri: Uri,
    sheet: Sheet,
) -> Response {
    let deed = async {
        acting.must(Right::Withdraw)?;
        let dossier = own(&house, &acting, &part(&uri, 4)).await?;
        let sent = fields(sheet.json_or_nothing()?, &["reason"])?;
        let reason = text(&sent, "reason")?.unwrap_or_default();
        house.desk.take_off(acting.actor(), dossier.id, &reason).await?;
        after(&house, &acting, dossier.id, StatusCode::OK).await
    };
    said(&uri, acting.once(&house, &sheet, deed).await)
}

/// `POST /api/v1/offers/{id}/restore`
pub async fn restore(
    State(house): State<Arc<House>>,
    acting: Acting,
    uri: Uri,
    sheet: Sheet,
) -> Response {
    let deed = async {
        acting.must(Right::Withdraw)?;
        let dossier = own(&house, &acting, &part(&uri, 4)).await?;
        fields(sheet.json_or_nothing()?, &[])?;
        house.desk.bring_back(acting.actor(), dossier.id).await?;
        after(&house, &acting, dossier.id, StatusCode::OK).await
    };
    said(&uri, acting.once(&house, &sheet, deed).await)
}
