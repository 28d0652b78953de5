//! What keeps entries true: which of them nobody confirmed, how far the asking has gone, and what was answered through a link.
//!
//! Several instances may look at the same moment. Whoever writes says how far the asking had gone when they looked; where that is no
//! longer so, they write nothing, and with it no letter.

use super::dossier::State;
use super::load::{SHOWN, readable};
use super::offer::stored;
use super::token::fingerprint;
use super::value::{id, json, moment, seconds, text};
use super::version::read;
use super::{By, Store, Writing};
use crate::error::Error;
use crate::error::Result;
use crate::freshness::Asked;
use crate::offer::Content;
use crate::offer::Offer;
use chrono::{DateTime, Utc};
use serde_json::Value;
use sqlx::{AssertSqlSafe, Row};
use std::collections::HashMap;
use uuid::Uuid;

/// Offers of our own: none that an import brought, and none of which a change waits, for then it is the staff's turn.
const OWN: &str = "from offer o join shown s on s.offer = o.id where o.source_name is null and coalesce(s.confirmed_at, s.made_at) < $1 \
    and not exists (select 1 from revision p where p.offer = o.id and p.state = 'pending')";

impl Store {
    /// The published offers of our own that nobody confirmed since this moment, in no order.
    pub async fn unconfirmed(&self, since: DateTime<Utc>) -> Result<Vec<Offer>> {
        let sql = AssertSqlSafe(format!("{SHOWN} {OWN}"));
        let rows = sqlx::query(sql).bind(seconds(since)).fetch_all(&self.readers).await?;
        Ok(rows.iter().filter_map(readable).collect())
    }

    /// How far the asking for each offer has gone that was asked for.
    pub async fn asked(&self) -> Result<HashMap<Uuid, Asked>> {
        let sql = "select offer, since, letters, asked_at from freshness";
        let rows = sqlx::query(sql).fetch_all(&self.readers).await?;
        let asked = |row: &sqlx::any::AnyRow| {
            let letters: i64 = row.try_get(2)?;
            let (since, at) = (moment(row.try_get(1)?), moment(row.try_get(3)?));
            Ok((
                id(row, 0)?,
                Asked { since, letters: u8::try_from(letters).unwrap_or(u8::MAX), at },
            ))
        };
        rows.iter().map(asked).collect()
    }
}

impl Writing {
    /// Notes how far the asking for an offer has gone now; says whether it had gone as far as the writer believed, and the offer
    /// still waits for the same confirmation.
    pub async fn note_asked(
        &mut self,
        offer: Uuid,
        was: Option<&Asked>,
        now: &Asked,
    ) -> Result<bool> {
        let noted = match was {
            Some(was) => {
                let sql = "update freshness set since = $5, letters = $6, asked_at = $7 \
                    where offer = $1 and since = $2 and letters = $3 and asked_at = $4";
                let noted = sqlx::query(sql).bind(offer.to_string()).bind(seconds(was.since));
                noted.bind(i64::from(was.letters)).bind(seconds(was.at))
            }
            None => {
                let sql = "insert into freshness (offer, since, letters, asked_at) select $1, $2, $3, $4 from shown \
                    where offer = $1 and coalesce(confirmed_at, made_at) = $2 on conflict (offer) do nothing";
                sqlx::query(sql).bind(offer.to_string())
            }
        };
        let noted = noted.bind(seconds(now.since)).bind(i64::from(now.letters));
        Ok(noted.bind(seconds(now.at)).execute(self.sql()).await?.rows_affected() == 1)
    }

    /// Notes that the asking for an offer is over; says whether it had gone as far as the writer believed.
    pub async fn end_asking(&mut self, offer: Uuid, was: &Asked) -> Result<bool> {
        let sql = "delete from freshness where offer = $1 and since = $2 and letters = $3 and asked_at = $4";
        let ended = sqlx::query(sql).bind(offer.to_string()).bind(seconds(was.since));
        let ended = ended.bind(i64::from(was.letters)).bind(seconds(was.at));
        Ok(ended.execute(self.sql()).await?.rows_affected() == 1)
    }

    /// Writes down what was answered through a link.
    pub async fn answer(&mut self, secret: &str, content: &Value, by: By<'_>) -> Result<()> {
        let sql = "update token set content = $2, used_at = $3 where hash = $1";
        let answer = sqlx::query(sql).bind(fingerprint(secret)).bind(json(content)?);
        answer.bind(seconds(by.at)).execute(self.sql()).await?;
        Ok(())
    }

    /// Gives what is published, and what waits, another schedule, as `alter` says it, without anybody's approval; gives the number
    /// of the change. It counts neither as a confirmation nor as anybody's edit: who waits to be approved still does, with what
    /// they wrote. Errors: nothing is published.
    pub async fn reschedule(
        &mut self,
        offer: Uuid,
        action: &str,
        alter: impl Fn(&mut Content),
        by: By<'_>,
    ) -> Result<u64> {
        let before = self.offer_before(offer).await?;
        let published = self.copy(offer, State::Published, None, &alter, by).await?;
        let published = published.ok_or(Error::NotFound)?;
        self.copy(offer, State::Pending, Some(published), &alter, by).await?;
        self.log_offer(offer, action, None, Some(&before), by).await
    }

    /// Puts an altered copy in the place of the revision of this state, and gives the number of the copy; none where there is none.
    async fn copy(
        &mut self,
        offer: Uuid,
        state: State,
        base: Option<i64>,
        alter: &impl Fn(&mut Content),
        by: By<'_>,
    ) -> Result<Option<i64>> {
        let latest = "select number, organisation, content, coalesce(confirmed_at, made_at), made_at, made_by, base from revision \
            where offer = $1 and number = (select max(number) from revision where offer = $1 and state = $2 \
            and (import is null or import in (select number from import where state = 'live')))";
        let latest = sqlx::query(latest).bind(offer.to_string()).bind(state.id());
        let Some(row) = latest.fetch_optional(self.sql()).await? else { return Ok(None) };
        let mut content: Content = read(row.try_get(2)?)?;
        alter(&mut content);
        let sql = "update revision set state = 'superseded' where offer = $1 and state = $2";
        let past = sqlx::query(sql).bind(offer.to_string()).bind(state.id());
        past.execute(self.sql()).await?;
        let last = "select max(number) from revision where offer = $1";
        let last = sqlx::query_scalar::<_, i64>(last).bind(offer.to_string());
        let number = last.fetch_one(self.sql()).await? + 1;
        // What waits stays its writer's; what everybody sees was changed by whoever does this.
        let (made_at, made_by) = match state {
            State::Pending => (row.try_get(4)?, row.try_get::<String, _>(5)?),
            _ => (seconds(by.at), text("who", by.who)?.to_owned()),
        };
        let sql = "insert into revision (offer, number, state, organisation, content, confirmed_at, made_at, made_by, base) \
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
        let copy = sqlx::query(sql).bind(offer.to_string()).bind(number).bind(state.id());
        let copy = copy.bind(row.try_get::<String, _>(1)?).bind(stored(&content)?);
        let copy = copy.bind(row.try_get::<i64, _>(3)?).bind(made_at).bind(made_by);
        copy.bind(base.or(row.try_get(6)?)).execute(self.sql()).await?;
        Ok(Some(number))
    }
}
