//! Everything that there is of an offer: its revisions in every state, for those who write it and those who decide.

use super::Store;
use super::value::{id, moment, rows};
use super::version::read;
use crate::error::Error;
use crate::error::Result;
use crate::offer::Content;
use crate::offer::Offer;
use crate::offer::Source;
use chrono::{DateTime, Utc};
use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, Row};
use std::collections::HashMap;
use uuid::Uuid;

/// How a revision stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// It waits for the staff.
    Pending,
    /// Everybody sees it.
    Published,
    /// It was published and is seen no longer, since nobody confirmed it.
    Hidden,
    /// It was given back to those who wrote it, with a reason, or they took it back themselves.
    Returned,
    /// The staff does not want it.
    Declined,
    /// Another one took its place.
    Superseded,
    /// It was published and was taken off the map.
    Withdrawn,
}

impl State {
    /// Every state.
    pub const ALL: [Self; 7] = [
        Self::Pending,
        Self::Published,
        Self::Hidden,
        Self::Returned,
        Self::Declined,
        Self::Superseded,
        Self::Withdrawn,
    ];

    /// What it is called in the database and in the keys of the languages.
    pub fn id(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Published => "published",
            Self::Hidden => "hidden",
            Self::Returned => "returned",
            Self::Declined => "declined",
            Self::Superseded => "superseded",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// The state of this name.
    pub fn with_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.id() == id)
    }
}

/// What an offer said at one time.
#[derive(Debug, Clone, PartialEq)]
pub struct Revision {
    /// Its number; later ones are greater.
    pub number: u64,
    /// How it stands.
    pub state: State,
    /// The organisation that was responsible.
    pub organisation: Uuid,
    /// What it said.
    pub content: Content,
    /// When somebody last said that it holds.
    pub confirmed_at: Option<DateTime<Utc>>,
    /// When it was written.
    pub made_at: DateTime<Utc>,
    /// Who wrote it.
    pub made_by: String,
    /// The revision that its writer had before them.
    pub base: Option<u64>,
}

/// An offer with everything that was written of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Dossier {
    /// Identifies the offer.
    pub id: Uuid,
    /// Its home network.
    pub network: Uuid,
    /// Where it was imported from.
    pub source: Option<Source>,
    /// The offer that it was merged into.
    pub merged_into: Option<Uuid>,
    /// What was written, the newest first; nothing of imports that nobody sees.
    pub revisions: Vec<Revision>,
}

impl Dossier {
    /// The newest revision of this state. Of what was written before an import that is not yet tidied, the newest holds too.
    pub fn newest(&self, state: State) -> Option<&Revision> {
        self.revisions.iter().find(|revision| revision.state == state)
    }

    /// What everybody sees.
    pub fn published(&self) -> Option<&Revision> {
        self.newest(State::Published)
    }

    /// Whether what is public, or was, names no way to get in touch: then nobody has to add one to mend something else.
    pub fn is_silent(&self) -> bool {
        let public = self.published().or_else(|| self.asleep());
        public.is_some_and(|one| !one.content.contact.is_reachable())
    }

    /// What waits for the staff.
    pub fn pending(&self) -> Option<&Revision> {
        self.newest(State::Pending)
    }

    /// What is out of sight and was in sight once, where nothing is in sight now.
    pub fn asleep(&self) -> Option<&Revision> {
        let out = |revision: &&Revision| {
            matches!(revision.state, State::Hidden | State::Withdrawn) && self.published().is_none()
        };
        self.revisions.iter().find(out)
    }

    /// What a form begins with: what waits, else what was given back, else what everybody sees, else what they saw last, else what
    /// was declined.
    pub fn to_edit(&self) -> Option<&Revision> {
        let public = self.published().or_else(|| self.asleep());
        let newer = |revision: &&Revision| public.is_none_or(|p| p.number < revision.number);
        self.pending()
            .or_else(|| self.newest(State::Returned).filter(newer))
            .or(public)
            .or_else(|| self.newest(State::Declined))
            .or_else(|| self.revisions.first())
    }

    /// What a translator works on who writes nothing else: what they sent in themselves and waits, else what everybody sees.
    pub fn to_translate(&self, translator: &str) -> Option<&Revision> {
        let own = self.pending().filter(|pending| pending.made_by == translator);
        own.or_else(|| self.published())
    }

    /// How the offer stands as a whole, for those who write it.
    pub fn state(&self) -> State {
        match self.published() {
            Some(_) => State::Published,
            None => self.to_edit().map_or(State::Superseded, |revision| revision.state),
        }
    }

    /// The responsible organisation: that of what everybody sees, else of what is newest.
    pub fn organisation(&self) -> Option<Uuid> {
        let revision = self.published().or_else(|| self.to_edit());
        revision.map(|revision| revision.organisation)
    }

    /// The offer as this revision has it.
    pub fn offer(&self, revision: &Revision) -> Offer {
        Offer {
            id: self.id,
            network: self.network,
            organisation: revision.organisation,
            source: self.source.clone(),
            confirmed_at: revision.confirmed_at,
            changed_at: revision.made_at,
            content: revision.content.clone(),
        }
    }
}

/// What of imports may be read: nothing that is not live.
pub(super) const VISIBLE: &str =
    "(import is null or import in (select number from import where state = 'live'))";

/// What is read of a revision.
pub(super) const REVISION: &str =
    "number, state, organisation, content, confirmed_at, made_at, made_by, base";

/// How many identifiers one question names at most.
const SOME: usize = 200;

impl Store {
    /// Everything that there is of an offer.
    pub async fn dossier(&self, offer: Uuid) -> Result<Dossier> {
        self.dossiers(&[offer]).await?.pop().ok_or(Error::NotFound)
    }

    /// Everything that there is of these offers, in no order; those that are not there are left out.
    pub async fn dossiers(&self, offers: &[Uuid]) -> Result<Vec<Dossier>> {
        let mut found = Vec::new();
        for some in offers.chunks(SOME) {
            let sql = format!(
                "select id, network, source_name, source_id, merged_into from offer where id in {}",
                rows(1, 1, some.len())
            );
            let mut dossiers = HashMap::new();
            for row in self.naming(sql, some).await? {
                let dossier = dossier(&row)?;
                dossiers.insert(dossier.id, dossier);
            }
            let sql = format!(
                "select offer, {REVISION} from revision where {VISIBLE} and offer in {} order by offer, number desc",
                rows(1, 1, some.len())
            );
            for row in self.naming(sql, some).await? {
                if let Some(dossier) = dossiers.get_mut(&id(&row, 0)?) {
                    dossier.revisions.push(revision(&row, 1)?);
                }
            }
            found.extend(dossiers.into_values());
        }
        Ok(found)
    }

    /// The offers for which this organisation is or was responsible in a revision that is more than history, in no order.
    pub async fn offers_of(&self, organisation: Uuid) -> Result<Vec<Uuid>> {
        let sql = AssertSqlSafe(format!(
            "select distinct offer from revision where organisation = $1 and state <> 'superseded' and {VISIBLE}"
        ));
        let asked = sqlx::query(sql).bind(organisation.to_string());
        asked.fetch_all(&self.readers).await?.iter().map(|row| id(row, 0)).collect()
    }

    /// The offer of these bits of its identifier, as links name it.
    pub async fn offer_with_short(&self, bits: u64) -> Result<Uuid> {
        let found = sqlx::query("select id from offer where short = $1").bind(bits as i64);
        id(&found.fetch_optional(&self.readers).await?.ok_or(Error::NotFound)?, 0)
    }

    /// The rows that a question with these identifiers finds.
    pub(super) async fn naming(&self, sql: String, ids: &[Uuid]) -> Result<Vec<AnyRow>> {
        let mut query = sqlx::query(AssertSqlSafe(sql)).persistent(false);
        for id in ids {
            query = query.bind(id.to_string());
        }
        Ok(query.fetch_all(&self.readers).await?)
    }
}

fn dossier(row: &AnyRow) -> Result<Dossier> {
    let name: Option<String> = row.try_get(2)?;
    let source_id: Option<String> = row.try_get(3)?;
    let merged: Option<String> = row.try_get(4)?;
    let merged_into = merged.map(|_| id(row, 4)).transpose()?;
    Ok(Dossier {
        id: id(row, 0)?,
        network: id(row, 1)?,
        source: name.zip(source_id).map(|(name, id)| Source { name, id }),
        merged_into,
        revisions: Vec::new(),
    })
}

/// The revision whose columns begin at this one.
pub(super) fn revision(row: &AnyRow, at: usize) -> Result<Revision> {
    let state: &str = row.try_get(at + 1)?;
    let state = State::with_id(state)
        .ok_or_else(|| Error::Broken(format!("a revision of an unknown state, {state:?}")))?;
    Ok(Revision {
        number: row.try_get::<i64, _>(at)? as u64,
        state,
        organisation: id(row, at + 2)?,
        content: read(row.try_get(at + 3)?)?,
        confirmed_at: row.try_get::<Option<i64>, _>(at + 4)?.map(moment),
        made_at: moment(row.try_get(at + 5)?),
        made_by: row.try_get(at + 6)?,
        base: row.try_get::<Option<i64>, _>(at + 7)?.map(|number| number as u64),
    })
}
