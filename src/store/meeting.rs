//! Who was called to the meetings of a network, who comes, and what became new since one of them.

use super::value::{id, moment, seconds, text};
use super::{By, Store, Writing};
use crate::error::Result;
use chrono::{DateTime, Utc};
use sqlx::Row;
use sqlx::any::AnyRow;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// The most things that an import brings into what is new.
const IMPORTED: i64 = 200;

/// That letters called to a meeting as it stood then.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Call {
    /// How often the meeting had been moved.
    pub sequence: u32,
    /// How many letters went out.
    pub letters: u32,
    /// When.
    pub at: DateTime<Utc>,
}

/// Whether somebody comes to a meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attendance {
    /// A person, or the hash of an organisation's own address.
    pub who: String,
    /// For which organisation.
    pub organisation: Uuid,
    /// Whether they come.
    pub coming: bool,
}

/// What happened to the offers and members of a network since a moment, by their identifiers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Happened {
    /// Offers of which something changed, and whether they had been public before.
    pub offers: BTreeMap<Uuid, bool>,
    /// Organisations that became members and had not been before.
    pub members: BTreeSet<Uuid>,
}

impl Store {
    /// The letters that called to a meeting, the first ones first.
    pub async fn calls(&self, meeting: Uuid) -> Result<Vec<Call>> {
        let sql = "select sequence, letters, made_at from meeting_call where meeting = $1 order by sequence";
        let rows = sqlx::query(sql).bind(meeting.to_string()).fetch_all(&self.readers).await?;
        let call = |row: &AnyRow| {
            let (sequence, letters): (i64, i64) = (row.try_get(0)?, row.try_get(1)?);
            let at = moment(row.try_get(2)?);
            Ok(Call { sequence: sequence as u32, letters: letters as u32, at })
        };
        rows.iter().map(call).collect()
    }

    /// Who comes to a meeting and who does not, in no order.
    pub async fn attendance(&self, meeting: Uuid) -> Result<Vec<Attendance>> {
        let sql = "select who, organisation, coming from attendance where meeting = $1";
        let rows = sqlx::query(sql).bind(meeting.to_string()).fetch_all(&self.readers).await?;
        let one = |row: &AnyRow| {
            let coming: &str = row.try_get(2)?;
            Ok(Attendance {
                who: row.try_get(0)?,
                organisation: id(row, 1)?,
                coming: coming == "yes",
            })
        };
        rows.iter().map(one).collect()
    }

    /// Keeps whether somebody comes, in the place of what they said before.
    pub async fn attend(
        &self,
        (network, meeting): (Uuid, Uuid),
        attendance: &Attendance,
        at: DateTime<Utc>,
    ) -> Result<()> {
        let sql = "insert into attendance (meeting, who, network, organisation, coming, made_at) values ($1, $2, $3, $4, $5, $6) \
            on conflict (meeting, who) do update set organisation = excluded.organisation, \
            coming = excluded.coming, made_at = excluded.made_at";
        let attend = sqlx::query(sql)
            .bind(meeting.to_string())
            .bind(text("who", &attendance.who)?.to_owned())
            .bind(network.to_string())
            .bind(attendance.organisation.to_string());
        let attend = attend.bind(if attendance.coming { "yes" } else { "no" }).bind(seconds(at));
        let mut writing = self.writing().await?;
        attend.execute(writing.sql()).await?;
        writing.commit().await
    }

    /// The people who agreed that members of their networks see their name and address.
    pub async fn contact_people(&self) -> Result<BTreeSet<Uuid>> {
        let sql = "select person from contact_person";
        let rows = sqlx::query(sql).fetch_all(&self.readers).await?;
        rows.iter().map(|row| id(row, 0)).collect()
    }

    /// Keeps whether somebody agrees to that.
    pub async fn agree_to_contact(
        &self,
        person: Uuid,
        agreed: bool,
        at: DateTime<Utc>,
    ) -> Result<()> {
        let sql = match agreed {
            true => {
                "insert into contact_person (person, made_at) values ($1, $2) on conflict do nothing"
            }
            false => "delete from contact_person where person = $1 and made_at <= $2",
        };
        let said = sqlx::query(sql).bind(person.to_string()).bind(seconds(at));
        let mut writing = self.writing().await?;
        said.execute(writing.sql()).await?;
        writing.commit().await
    }

    /// What happened in a network since a moment.
    pub async fn happened(&self, network: Uuid, since: DateTime<Utc>) -> Result<Happened> {
        let mut happened = Happened::default();
        let offers = "select distinct which from change where network = $1 and made_at >= $2 and what = 'offer' \
            and undone_by is null and action in ('approved', 'published', 'brought-back', 'withdrawn', 'hidden', 'date-cancelled', 'date-moved')";
        let imported = "select distinct r.offer from revision r join import i on i.number = r.import \
            where i.network = $1 and r.made_at >= $2 and i.state = 'live' and r.state = 'published' limit $3";
        let before = "select distinct which from change where network = $1 and made_at < $2 and what = 'offer' \
            and action in ('approved', 'published')";
        let imported_before = "select distinct r.offer from revision r join import i on i.number = r.import \
            where i.network = $1 and r.made_at < $2 and i.state = 'live'";
        let mut all = self.changed(offers, network, since, None).await?;
        all.extend(self.changed(imported, network, since, Some(IMPORTED)).await?);
        let mut known = self.changed(before, network, since, None).await?;
        if !all.is_empty() {
            known.extend(self.changed(imported_before, network, since, None).await?);
        }
        happened.offers = all.into_iter().map(|id| (id, known.contains(&id))).collect();
        let members = "select distinct which from change where network = $1 and made_at >= $2 \
            and what = 'organisation' and action = 'member' and undone_by is null";
        let members_before = "select distinct which from change where network = $1 and made_at < $2 \
            and what = 'organisation' and action = 'member'";
        happened.members = self.changed(members, network, since, None).await?;
        let before = self.changed(members_before, network, since, None).await?;
        happened.members.retain(|id| !before.contains(id));
        Ok(happened)
    }

    /// The identifiers in the first column; what is none is left out.
    async fn changed(
        &self,
        sql: &'static str,
        network: Uuid,
        since: DateTime<Utc>,
        most: Option<i64>,
    ) -> Result<BTreeSet<Uuid>> {
        let mut query = sqlx::query(sql).bind(network.to_string()).bind(seconds(since));
        if let Some(most) = most {
            query = query.bind(most);
        }
        let rows = query.fetch_all(&self.readers).await?;
        Ok(rows.iter().filter_map(|row| id(row, 0).ok()).collect())
    }
}

impl Writing {
    /// Notes that so many more letters call to a meeting as it stands now.
    pub async fn note_call(
        &mut self,
        (network, meeting): (Uuid, Uuid),
        sequence: u32,
        letters: usize,
        by: By<'_>,
    ) -> Result<()> {
        let sql = "insert into meeting_call (meeting, network, sequence, letters, made_at, made_by) values ($1, $2, $3, $4, $5, $6) \
            on conflict (meeting, sequence) do update set letters = meeting_call.letters + excluded.letters, made_at = excluded.made_at";
        let note = sqlx::query(sql).bind(meeting.to_string()).bind(network.to_string());
        let note = note.bind(i64::from(sequence)).bind(letters as i64).bind(seconds(by.at));
        note.bind(text("who", by.who)?.to_owned()).execute(self.sql()).await?;
        Ok(())
    }
}
