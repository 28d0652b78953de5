//! Webhooks: the addresses that are told what changes, how far each has been told, and what is on its way to them.

use super::program::{columns, of, owner};
use super::value::{id, moment, seconds, text};
use super::{By, Store};
use crate::error::Error;
use crate::error::Result;
use crate::program::Event;
use crate::program::Owner;
use crate::program::Webhook;
use chrono::{DateTime, Duration, Utc};
use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, Row};
use uuid::Uuid;

/// For how long a delivery is taken: longer than sending it may take.
const TAKEN: Duration = Duration::minutes(2);

/// What is read of a webhook.
const WEBHOOK: &str = "select id, organisation, network, url, events, origin, made_at, made_by, failing_since, disabled_at from webhook";
/// What is read of a delivery.
const DELIVERY: &str = "select number, id, webhook, event, network, offer, change, happened_at, due_at, tries, sent_at, given_up_at, status, trouble, made_at from delivery";

/// What a webhook is to be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct News {
    /// What happened.
    pub event: Event,
    /// Where.
    pub network: Option<Uuid>,
    /// To which offer.
    pub offer: Option<Uuid>,
    /// The number of the change.
    pub change: Option<u64>,
    /// When.
    pub at: DateTime<Utc>,
}

/// One thing that a webhook is told, and what became of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Delivery {
    /// Its number.
    pub number: u64,
    /// What the receiver knows it by, at every try.
    pub id: Uuid,
    /// Who is told.
    pub webhook: Uuid,
    /// What.
    pub news: News,
    /// When it was put on its way.
    pub made_at: DateTime<Utc>,
    /// When it is tried next.
    pub due_at: DateTime<Utc>,
    /// How often it was tried.
    pub tries: u32,
    /// When it arrived.
    pub sent_at: Option<DateTime<Utc>>,
    /// When it was given up.
    pub given_up_at: Option<DateTime<Utc>>,
    /// What the receiver answered last.
    pub status: Option<u16>,
    /// What went wrong last.
    pub trouble: Option<String>,
}

fn webhook(row: &AnyRow) -> Result<Webhook> {
    let events: &str = row.try_get(4)?;
    let maybe = |at: usize| -> Result<_> { Ok(row.try_get::<Option<i64>, _>(at)?.map(moment)) };
    Ok(Webhook {
        id: id(row, 0)?,
        owner: owner(row, 1)?,
        url: row.try_get(3)?,
        events: events.split(' ').filter_map(Event::from_id).collect(),
        origin: row.try_get(5)?,
        made_at: moment(row.try_get(6)?),
        made_by: row.try_get(7)?,
        failing_since: maybe(8)?,
        disabled_at: maybe(9)?,
    })
}

fn delivery(row: &AnyRow) -> Result<Delivery> {
    let maybe = |at: usize| -> Result<_> { Ok(row.try_get::<Option<i64>, _>(at)?.map(moment)) };
    let which = |at: usize| -> Result<_> {
        let some = row.try_get::<Option<String>, _>(at)?;
        some.map(|_| id(row, at)).transpose()
    };
    let news = News {
        event: Event::from_id(row.try_get(3)?).unwrap_or(Event::Test),
        network: which(4)?,
        offer: which(5)?,
        change: row.try_get::<Option<i64>, _>(6)?.map(|number| number as u64),
        at: moment(row.try_get(7)?),
    };
    Ok(Delivery {
        number: row.try_get::<i64, _>(0)? as u64,
        id: id(row, 1)?,
        webhook: id(row, 2)?,
        news,
        due_at: moment(row.try_get(8)?),
        tries: row.try_get::<i64, _>(9)? as u32,
        sent_at: maybe(10)?,
        given_up_at: maybe(11)?,
        status: row.try_get::<Option<i64>, _>(12)?.map(|status| status as u16),
        trouble: row.try_get(13)?,
        made_at: moment(row.try_get(14)?),
    })
}

impl Store {
    /// Keeps a new webhook with the secret that it is signed with; it is told what changes from now on.
    pub async fn add_webhook(&self, webhook: &Webhook, secret: &str) -> Result<()> {
        let sql = "insert into webhook (id, organisation, network, url, events, secret, origin, seen, made_at, made_by) \
            select $1, $2, $3, $4, $5, $6, $7, coalesce(max(number), 0), $8, $9 from change";
        let events: Vec<&str> = webhook.events.iter().map(|event| event.id()).collect();
        let [organisation, network] = columns(webhook.owner);
        let mut writing = self.writing().await?;
        let added = sqlx::query(sql).bind(webhook.id.to_string()).bind(organisation).bind(network);
        let added = added.bind(text("url", &webhook.url)?.to_owned()).bind(events.join(" "));
        let added = added.bind(secret.to_owned()).bind(webhook.origin.clone());
        let added = added.bind(seconds(webhook.made_at)).bind(webhook.made_by.clone());
        added.execute(writing.sql()).await?;
        writing.commit().await
    }

    /// The webhook of this identifier. Errors: there is none.
    pub async fn webhook(&self, which: Uuid) -> Result<Webhook> {
        let sql = AssertSqlSafe(format!("{WEBHOOK} where id = $1"));
        let row = sqlx::query(sql).bind(which.to_string()).fetch_optional(&self.readers).await?;
        webhook(&row.ok_or(Error::NotFound)?)
    }

    /// The secret that a webhook is signed with. Errors: there is no such webhook.
    pub async fn webhook_secret(&self, which: Uuid) -> Result<String> {
        let sql = "select secret from webhook where id = $1";
        let secret = sqlx::query_scalar(sql).bind(which.to_string());
        secret.fetch_optional(&self.readers).await?.ok_or(Error::NotFound)
    }

    /// The webhooks of an owner, the newest first.
    pub async fn webhooks_of(&self, owner: Owner) -> Result<Vec<Webhook>> {
        let (column, which) = of(owner);
        let sql = AssertSqlSafe(format!("{WEBHOOK} where {column} = $1 order by made_at desc, id"));
        let rows = sqlx::query(sql).bind(which).fetch_all(&self.readers).await?;
        rows.iter().map(webhook).collect()
    }

    /// Forgets a webhook with everything that was on its way to it.
    pub async fn remove_webhook(&self, which: Uuid) -> Result<()> {
        let mut writing = self.writing().await?;
        for sql in ["delete from delivery where webhook = $1", "delete from webhook where id = $1"]
        {
            sqlx::query(sql).bind(which.to_string()).execute(writing.sql()).await?;
        }
        writing.commit().await
    }

    /// Tells a webhook again that was disabled, from now on.
    pub async fn enable_webhook(&self, which: Uuid) -> Result<()> {
        let sql = "update webhook set disabled_at = null, failing_since = null, \
            seen = (select coalesce(max(number), 0) from change) where id = $1 and disabled_at is not null";
        let mut writing = self.writing().await?;
        sqlx::query(sql).bind(which.to_string()).execute(writing.sql()).await?;
        writing.commit().await
    }

    /// The webhooks that have not been told of the last change, each with the number up to which it was told.
    pub async fn webhooks_behind(&self) -> Result<Vec<(Webhook, u64)>> {
        let sql = AssertSqlSafe(format!(
            "{} where disabled_at is null and seen < (select coalesce(max(number), 0) from change) order by seen",
            WEBHOOK.replace(" from webhook", ", seen from webhook")
        ));
        let rows = sqlx::query(sql).fetch_all(&self.readers).await?;
        let behind = |row: &AnyRow| Ok((webhook(row)?, row.try_get::<i64, _>(10)? as u64));
        rows.iter().map(behind).collect()
    }

    /// Notes that a webhook was told up to a change, and what is on its way to it; nothing where another instance was faster.
    pub async fn tell_webhook(
        &self,
        which: Uuid,
        (from, to): (u64, u64),
        news: &[News],
        now: DateTime<Utc>,
    ) -> Result<()> {
        let mut writing = self.writing().await?;
        let sql = "update webhook set seen = $1 where id = $2 and seen = $3";
        let moved = sqlx::query(sql).bind(to as i64).bind(which.to_string()).bind(from as i64);
        if moved.execute(writing.sql()).await?.rows_affected() == 1 {
            for one in news {
                writing.add_delivery(which, one, now).await?;
            }
        }
        writing.commit().await
    }

    /// Puts one thing on its way to a webhook.
    pub async fn add_delivery(&self, which: Uuid, news: &News, now: DateTime<Utc>) -> Result<()> {
        let mut writing = self.writing().await?;
        writing.add_delivery(which, news, now).await?;
        writing.commit().await
    }

    /// The last things that a webhook was told, or is to be, the newest first.
    pub async fn deliveries_of(&self, which: Uuid, most: usize) -> Result<Vec<Delivery>> {
        let sql =
            AssertSqlSafe(format!("{DELIVERY} where webhook = $1 order by number desc limit $2"));
        let rows = sqlx::query(sql).bind(which.to_string()).bind(most as i64);
        rows.fetch_all(&self.readers).await?.iter().map(delivery).collect()
    }

    /// Takes at most so many deliveries that are due, one of a webhook: until they are sent, or fell over, no other instance does.
    pub async fn claim_deliveries(&self, now: DateTime<Utc>, most: usize) -> Result<Vec<Delivery>> {
        let open = "due_at <= $1 and sent_at is null and given_up_at is null";
        let due = AssertSqlSafe(format!("select number from delivery where {open} limit 1"));
        let due = sqlx::query(due).bind(seconds(now)).fetch_optional(&self.readers).await?;
        if due.is_none() {
            return Ok(Vec::new());
        }
        let mut writing = self.writing().await?;
        let sql = AssertSqlSafe(format!(
            "{DELIVERY} where number in (select min(number) from delivery where {open} \
            and webhook in (select id from webhook where disabled_at is null) group by webhook) order by due_at, number limit $2"
        ));
        let rows = sqlx::query(sql).bind(seconds(now)).bind(most as i64);
        let rows = rows.fetch_all(writing.sql()).await?;
        let taken = rows.iter().map(delivery).collect::<Result<Vec<_>>>()?;
        for one in &taken {
            let sql = "update delivery set due_at = $1, tries = tries + 1 where number = $2";
            let moved = sqlx::query(sql).bind(seconds(now + TAKEN)).bind(one.number as i64);
            moved.execute(writing.sql()).await?;
        }
        writing.commit().await?;
        Ok(taken)
    }

    /// Says that a delivery arrived, with this status.
    pub async fn delivered(&self, one: &Delivery, status: u16, now: DateTime<Utc>) -> Result<()> {
        let mut writing = self.writing().await?;
        let sql = "update delivery set sent_at = $1, status = $2, trouble = null where number = $3";
        let sent = sqlx::query(sql).bind(seconds(now)).bind(i64::from(status));
        sent.bind(one.number as i64).execute(writing.sql()).await?;
        let sql =
            "update webhook set failing_since = null where id = $1 and failing_since is not null";
        sqlx::query(sql).bind(one.webhook.to_string()).execute(writing.sql()).await?;
        writing.commit().await
    }

    /// Says why a delivery did not arrive, and when to try again; without a next time it is given up.
    pub async fn undelivered(
        &self,
        one: &Delivery,
        (status, trouble): (Option<u16>, &str),
        next: Option<DateTime<Utc>>,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let mut writing = self.writing().await?;
        let sql = "update delivery set due_at = coalesce($1, due_at), given_up_at = $2, status = $3, trouble = $4 where number = $5";
        let given_up = next.is_none().then(|| seconds(now));
        let failed = sqlx::query(sql).bind(next.map(seconds)).bind(given_up);
        let failed = failed.bind(status.map(i64::from)).bind(text("trouble", trouble)?.to_owned());
        failed.bind(one.number as i64).execute(writing.sql()).await?;
        let sql = "update webhook set failing_since = coalesce(failing_since, $1) where id = $2";
        let failing = sqlx::query(sql).bind(seconds(now)).bind(one.webhook.to_string());
        failing.execute(writing.sql()).await?;
        writing.commit().await
    }

    /// Disables a webhook, gives up what was on its way to it, and says whether nobody had done so before.
    pub async fn disable_webhook(&self, which: Uuid, by: By<'_>) -> Result<bool> {
        let mut writing = self.writing().await?;
        let sql = "update webhook set disabled_at = $1 where id = $2 and disabled_at is null";
        let disabled = sqlx::query(sql).bind(seconds(by.at)).bind(which.to_string());
        let disabled = disabled.execute(writing.sql()).await?.rows_affected() == 1;
        let sql = "update delivery set given_up_at = $1 where webhook = $2 and sent_at is null and given_up_at is null";
        let over = sqlx::query(sql).bind(seconds(by.at)).bind(which.to_string());
        over.execute(writing.sql()).await?;
        writing.commit().await?;
        Ok(disabled)
    }
}

impl super::Writing {
    /// Nothing is on its way to a webhook that somebody removed at this moment.
    async fn add_delivery(&mut self, which: Uuid, news: &News, now: DateTime<Utc>) -> Result<()> {
        let sql = "insert into delivery (number, id, webhook, event, network, offer, change, happened_at, made_at, due_at, tries) \
            select coalesce(max(number), 0) + 1, $1, $2, $3, $4, $5, $6, $7, $8, $8, 0 from delivery \
            having exists (select 1 from webhook where id = $2)";
        let added = sqlx::query(sql).bind(Uuid::new_v4().to_string()).bind(which.to_string());
        let added = added.bind(news.event.id()).bind(news.network.map(|id| id.to_string()));
        let added = added.bind(news.offer.map(|id| id.to_string()));
        let added = added.bind(news.change.map(|number| number as i64));
        added.bind(seconds(news.at)).bind(seconds(now)).execute(self.sql()).await?;
        Ok(())
    }
}
