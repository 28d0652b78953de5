//! What somebody is about to write, and whether they may: a new offer of an organisation, or a change of one that is there.

use super::super::House;
use super::super::visit::Visit;
use super::{Asking, Fields, Hints, hints};
use crate::account::Account;
use crate::account::Role;
use crate::atlas::Map;
use crate::error::Error;
use crate::error::Result;
use crate::language::Interface;
use crate::language::Tag;
use crate::offer::Content;
use crate::store::Draft;
use crate::store::State;
use crate::store::Store;
use axum::http::HeaderMap;
use std::sync::Arc;
use uuid::Uuid;

/// Something that is being written.
pub struct Work {
    /// The network that it is for, in the writer's language.
    pub visit: Visit,
    /// The organisation whose offer it is.
    pub organisation: Uuid,
    /// The offer that is changed; none for a new one.
    pub offer: Option<Uuid>,
    /// The revision that the writer has before them.
    pub base: Option<u64>,
    /// What that revision says.
    pub before: Content,
    /// Whether nobody has to add a contact, since what is published has none.
    pub silent: bool,
    /// The only language whose texts this person may change; none for members and staff.
    pub into: Option<Interface>,
    /// Why the staff gave it back.
    pub reason: Option<String>,
}

impl Work {
    /// A new offer. Errors: not found where this person may not write for that organisation there.
    pub async fn fresh(
        house: &House,
        account: &Account,
        organisation: Uuid,
        network: Uuid,
        headers: &HeaderMap,
    ) -> Result<Self> {
        let may = account.is_member_of(organisation) || account.is_staff_of(network);
        if !may || !house.desk.networks_of(organisation).await?.contains(&network) {
            return Err(Error::NotFound);
        }
        let visit = visit(house, account, network, headers).await?;
        let before = Content::default();
        let silent = false;
        Ok(Self {
            visit,
            organisation,
            offer: None,
            base: None,
            before,
            silent,
            into: None,
            reason: None,
        })
    }

    /// A change of an offer, on this revision or on the one that a form begins with; of one language alone, where a translator
    /// wants that. Errors: not found where there is no such
    /// offer, or this person may neither write nor translate it.
    pub async fn change(
        house: &House,
        account: &Account,
        offer: Uuid,
        (base, wanted): (Option<u64>, Option<Interface>),
        headers: &HeaderMap,
    ) -> Result<Self> {
        let dossier = house.desk.store.dossier(offer).await?;
        let organisation = dossier.organisation().ok_or(Error::NotFound)?;
        let writes = account.is_member_of(organisation) || account.is_staff_of(dossier.network);
        let wanted = wanted.filter(|lang| account.translates(dossier.network, *lang));
        let into = wanted.or_else(|| translated_into(account, dossier.network).filter(|_| !writes));
        if !writes && into.is_none() || dossier.merged_into.is_some() {
            return Err(Error::NotFound);
        }
        let begun = base.and_then(|base| dossier.revisions.iter().find(|one| one.number == base));
        let revision = match writes {
            true => begun.or_else(|| dossier.to_edit()),
            // Who only translates sees nothing of what others wrote and nobody approved.
            false => dossier.to_translate(&account.person.id.to_string()),
        };
        let revision = revision.ok_or(Error::NotFound)?;
        let reason = match revision.state {
            State::Returned | State::Declined => reason(house, offer, dossier.network).await?,
            _ => None,
        };
        Ok(Self {
            visit: visit(house, account, dossier.network, headers).await?,
            organisation: revision.organisation,
            offer: Some(offer),
            base: Some(revision.number),
            before: revision.content.clone(),
            silent: dossier.is_silent(),
            into,
            reason,
        })
    }

    /// What a draft is about. Errors: as for what it is about.
    pub async fn draft(
        house: &House,
        account: &Account,
        draft: &Draft,
        headers: &HeaderMap,
    ) -> Result<Self> {
        match (draft.offer, draft.organisation) {
            (Some(offer), _) => {
                let into = draft.fields.iter().find(|(name, _)| name == "into");
                let into = into.and_then(|(_, tag)| Interface::from_tag(tag));
                Self::change(house, account, offer, (draft.base, into), headers).await
            }
            (None, Some(organisation)) => {
                Self::fresh(house, account, organisation, draft.network, headers).await
            }
            (None, None) => Err(Error::NotFound),
        }
    }

    /// The fields that a form begins with.
    pub fn fields(&self) -> Fields {
        let mut fields = Fields::from_content(&self.before);
        if self.offer.is_none() {
            fields.set("format", "meeting");
            fields.set("confirm_months", "6");
            fields = fields.without("place").without("title");
        }
        if let Some(into) = self.into {
            fields.add("text", into.tag());
            fields.add("into", into.tag());
        }
        fields
    }

    /// What has to be seen before this is sent; translators are not asked.
    pub async fn hints(
        &self,
        store: &Store,
        fields: &Fields,
        content: &Content,
    ) -> Result<Option<Hints>> {
        if self.into.is_some() {
            return Ok(None);
        }
        let asking = Asking {
            map: &self.visit.map,
            content,
            before: self.offer.map(|_| &self.before),
            offer: self.offer,
            organisation: Some(self.organisation),
        };
        hints(store, fields, asking, self.visit.now).await
    }

    /// The language that this person translates into, as a tag.
    pub fn target_tag(&self) -> Option<Tag> {
        self.into.map(Tag::from)
    }
}

/// The language into which somebody translates in a network, the first of several.
fn translated_into(account: &Account, network: Uuid) -> Option<Interface> {
    account.roles.iter().find_map(|role| match role {
        Role::Translator(own, lang) if *own == network => Some(*lang),
        _ => None,
    })
}

/// Why the staff gave an offer back, in their words.
async fn reason(house: &House, offer: Uuid, network: Uuid) -> Result<Option<String>> {
    let history = house.desk.store.history(offer, network).await?;
    let decided = history
        .into_iter()
        .find(|change| ["returned", "declined"].contains(&change.action.as_str()));
    Ok(decided.and_then(|change| change.note))
}

/// A look at a network in the writer's language. Errors: not found where it is not loaded.
async fn visit(
    house: &House,
    account: &Account,
    network: Uuid,
    headers: &HeaderMap,
) -> Result<Visit> {
    let map = map_of(house, network).await?;
    let lang = account.person.language.tag();
    Visit::new(house, &map.network.slug, lang, headers).map_err(|_| Error::NotFound)
}

/// A network as it is shown. Errors: not found where it is not loaded.
pub async fn map_of(house: &House, network: Uuid) -> Result<Arc<Map>> {
    let network = house.desk.store.network(network).await?;
    house.desk.atlas.map(&network.slug).ok_or(Error::NotFound)
}
