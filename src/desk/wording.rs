//! Translators change the texts of one language and nothing else, whatever they send.

use super::{Desk, Submitted};
use crate::account::Account;
use crate::error::Error;
use crate::error::Problem;
use crate::error::Result;
use crate::language::Interface;
use crate::language::Tag;
use crate::language::Texts;
use crate::offer::Content;
use crate::offer::Offer;

impl Desk {
    /// Submits an offer whose texts in one language somebody translated; of everything else stays what the revision said that
    /// they had before them. Errors: not found where they do not translate there; a conflict where a later one is published or waits.
    pub async fn submit_translation(
        &self,
        account: &Account,
        offer: Offer,
        into: Interface,
        base: Option<u64>,
    ) -> Result<Submitted> {
        let dossier = self.store.dossier(offer.id).await?;
        if !account.translates(dossier.network, into) {
            return Err(Error::NotFound);
        }
        let who = account.person.id.to_string();
        let before = dossier.revisions.iter().find(|revision| Some(revision.number) == base);
        let before = before.ok_or(Error::NotFound)?;
        let writes = account.is_staff_of(dossier.network)
            || dossier.organisation().is_some_and(|one| account.is_member_of(one));
        let theirs = dossier.to_translate(&who);
        if !writes && theirs.is_none_or(|theirs| theirs.number != before.number) {
            return Err(Error::Conflict);
        }
        let before = dossier.offer(before);
        let (mut content, mut written) = (before.content.clone(), offer.content);
        for (texts, translated) in texts_of(&mut content).into_iter().zip(texts_of(&mut written)) {
            put(texts, translated, &into.into());
        }
        let problems = Problem::new_among(content.check(), &before.content.schedule.check());
        if !problems.is_empty() {
            return Err(Error::Invalid(problems));
        }
        let by = self.by(&who);
        self.store.submit(&Offer { content, changed_at: by.at, ..before }, base, by).await?;
        self.catch_up().await?;
        Ok(Submitted::Waiting)
    }
}

/// The texts that can be translated.
fn texts_of(content: &mut Content) -> [&mut Texts; 7] {
    [
        &mut content.title,
        &mut content.summary,
        &mut content.description,
        &mut content.cost.note,
        &mut content.registration.note,
        &mut content.place.directions,
        &mut content.schedule.note,
    ]
}

fn put(texts: &mut Texts, translated: &Texts, into: &Tag) {
    match translated.get(into) {
        Some(text) => texts.insert(into.clone(), text.clone()),
        None => texts.remove(into),
    };
}
