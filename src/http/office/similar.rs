//! Entries that may be the same as one at the desk, each with the way to see both side by side.

use super::Office;
use crate::atlas::Written;
use crate::error::Error;
use crate::error::Result;
use crate::language::Texts;
use crate::language::distance;
use crate::offer::Content;
use crate::offer::short_bits;
use crate::page::told;
use maud::{Markup, html};
use std::collections::HashSet;
use uuid::Uuid;

/// One entry that may be the same: what it is called, whose it is, how far away.
struct Similar {
    id: Uuid,
    title: Texts,
    organisation: Option<Texts>,
    metres: Option<f64>,
}

/// The block of similar entries of an offer or an organisation; nothing where there are none. Errors: not found where it is not of this
/// network.
pub async fn of(office: &Office, one: Uuid) -> Result<Markup> {
    let store = &office.house.desk.store;
    let distinct = store.distinct_from(one).await?;
    let similar = match store.dossier(one).await {
        Ok(dossier) if dossier.network != office.network.id => return Err(Error::NotFound),
        Ok(dossier) => {
            let revision = dossier.pending().or_else(|| dossier.published());
            match revision.or_else(|| dossier.to_edit()) {
                Some(revision) => {
                    offers(office, one, &revision.content, revision.organisation, distinct).await?
                }
                None => Vec::new(),
            }
        }
        Err(Error::NotFound) => {
            let (desk, network) = (&office.house.desk, office.network.id);
            let name = desk.staff_organisation(office.actor(), one, network).await?.0.name;
            organisations(office, one, &name, &distinct)
        }
        Err(why) => return Err(why),
    };
    Ok(block(office, one, &similar))
}

/// The published offers that may be the same; places are compared as the public sees them.
async fn offers(
    office: &Office,
    one: Uuid,
    content: &Content,
    organisation: Uuid,
    distinct: HashSet<Uuid>,
) -> Result<Vec<Similar>> {
    let desk = &office.house.desk;
    let Some(map) = desk.atlas.map_of(office.network.id) else {
        return Ok(Vec::new());
    };
    let (content, now) = (content.clone(), desk.settings.clock.local(office.network.time_zone));
    let looking = tokio::task::spawn_blocking(move || {
        let organisation = Some(organisation);
        let written = Written { content: &content, id: Some(one), organisation };
        let alike = map.alike(&written, &distinct, now);
        // What another network shows is merged at its home.
        let here = |offer: &crate::offer::Offer| offer.network == map.network.id;
        let similar = alike.into_iter().filter_map(|alike| {
            let offer = map.offer(short_bits(alike.id)).filter(here)?;
            let organisation = map.organisation(alike.organisation).map(|one| one.name.clone());
            let (id, metres) = (alike.id, alike.distance);
            Some(Similar { id, title: offer.content.title, organisation, metres })
        });
        similar.collect()
    });
    looking.await.map_err(|why| Error::Broken(format!("looking broke off: {why}")))
}

fn organisations(
    office: &Office,
    one: Uuid,
    name: &Texts,
    distinct: &HashSet<Uuid>,
) -> Vec<Similar> {
    let Some(map) = office.house.desk.atlas.map_of(office.network.id) else {
        return Vec::new();
    };
    let names: Vec<&str> = name.iter().map(|(_, text)| text.value.as_str()).collect();
    let alike = map.organisations_alike(&names, Some(one));
    let alike = alike.into_iter().filter(|(id, _)| !distinct.contains(id));
    let similar = alike.filter_map(|(id, _)| {
        let title = map.organisation(id)?.name.clone();
        Some(Similar { id, title, organisation: None, metres: None })
    });
    similar.collect()
}

fn block(office: &Office, one: Uuid, similar: &[Similar]) -> Markup {
    let lang = office.lang;
    html! {
        @if !similar.is_empty() {
            section.similar {
                h2 { (office.say("matching-similar")) }
                ul.queue {
                    @for other in similar {
                        li {
                            div.what {
                                p.title { (told(&other.title, lang)) }
                                p.small {
                                    @if let Some(name) = &other.organisation { (told(name, lang)) " " }
                                    @if let Some(metres) = other.metres { (distance(lang, metres)) }
                                }
                            }
                            a.button href=(office.path(&format!("/merge?one={one}&other={}", other.id))) { (office.say("matching-compare")) }
                        }
                    }
                }
            }
        }
    }
}
