//! Two offers or two organisations become one: one transaction, undone by one.
//!
//! What is merged stays in its table and leads to the other for ever; its revisions and its history stay its own.

use super::super::change::{Change, Line};
use super::super::dossier::VISIBLE;
use super::super::task::Kind;
use super::super::value::{id, json, seconds};
use super::super::{By, Store, What, Writing};
use super::{ASIDE, Before};
use crate::error::Error;
use crate::error::Result;
use crate::offer::Offer;
use crate::organisation::Organisation;
use crate::organisation::VERSION;
use serde::{Deserialize, Serialize};
use sqlx::{AssertSqlSafe, Row};
use uuid::Uuid;

/// What is done to whatever is merged, and to what it is merged into.
pub const MERGED: &str = "merged";
/// See [`MERGED`].
pub const ABSORBED: &str = "absorbed";
/// What is done to the offers of an organisation that is merged.
const MOVED: &str = "moved";

/// Two offers that are to be one.
#[derive(Debug, Clone, Copy)]
pub struct OfferMerge<'m> {
    /// The one that will lead to the other, and its last revision that somebody had before them.
    pub loser: (Uuid, u64),
    /// What is called so in the history of the other.
    pub loser_name: &'m str,
    /// The one that stays, with what it says then.
    pub winner: &'m Offer,
    /// Its last revision that somebody had before them.
    pub winner_base: u64,
    /// What it is called in the history of the other.
    pub winner_name: &'m str,
}

/// How two things were before they were merged.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct MergeBefore {
    loser: Uuid,
    winner: Uuid,
    before: Vec<(Uuid, Before)>,
    /// Networks that adopted the winner because they had adopted the loser.
    adopted: Vec<Uuid>,
    /// Offers that moved with their organisation, and their first revision that did.
    moved: Vec<(Uuid, i64)>,
    /// People who became members of the winner instead of the loser, and whether they were not both.
    people: Vec<(String, bool)>,
}

impl Store {
    /// Makes one offer of two; gives the number of the change. Errors: they are not of one network, or one was merged already; a conflict
    /// where one has changed since.
    pub async fn merge_offers(&self, merge: &OfferMerge<'_>, by: By<'_>) -> Result<u64> {
        let mut writing = self.writing().await?;
        let change = writing.merge_offers(merge, by).await?;
        writing.commit().await?;
        Ok(change)
    }

    /// Makes one organisation of two: members, memberships and offers move to the one that stays, which says then what it says here; gives
    /// the number of the change. Errors: one was merged already.
    pub async fn merge_organisations(
        &self,
        loser: &Organisation,
        winner: &Organisation,
        by: By<'_>,
    ) -> Result<u64> {
        let mut writing = self.writing().await?;
        let change = writing.merge_organisations(loser, winner, by).await?;
        writing.commit().await?;
        Ok(change)
    }
}

impl Writing {
    /// See [`Store::merge_offers`].
    pub async fn merge_offers(&mut self, merge: &OfferMerge<'_>, by: By<'_>) -> Result<u64> {
        let ((loser, base), winner) = (merge.loser, merge.winner);
        let sql = "select 1 from offer one join offer other on other.network = one.network \
            where one.id = $1 and other.id = $2 and one.id <> other.id and one.merged_into is null and other.merged_into is null";
        let pair = sqlx::query(sql).bind(loser.to_string()).bind(winner.id.to_string());
        pair.fetch_optional(self.sql()).await?.ok_or(Error::NotFound)?;
        self.nothing_since(loser, Some(base)).await?;
        self.nothing_since(winner.id, Some(merge.winner_base)).await?;
        let mut before = MergeBefore { loser, winner: winner.id, ..MergeBefore::default() };
        for id in [loser, winner.id] {
            let json = self.offer_before(id).await?;
            before.before.push((id, parsed(&json)?));
        }
        before.adopted = self.adopt_for(loser, winner.id, by).await?;
        self.put_away(loser, winner.id, by).await?;
        let all = "'published', 'hidden', 'withdrawn', 'pending', 'returned'";
        self.supersede(winner.id, all).await?;
        self.revise(winner, "published", Some(merge.winner_base), by).await?;
        self.renew(winner.id, by).await?;
        let mut networks = self.networks_of_offer(loser).await?;
        networks.extend(self.networks_of_offer(winner.id).await?);
        let names = [merge.winner_name, merge.loser_name];
        self.log_merge(What::Offer, &before_json(before)?, [loser, winner.id], names, networks, by)
            .await
    }

    /// Takes an offer off the map that is now another one; what waits for people goes to the other.
    async fn put_away(&mut self, loser: Uuid, winner: Uuid, by: By<'_>) -> Result<()> {
        let sql = AssertSqlSafe(format!(
            "update revision set state = 'withdrawn' where offer = $1 and state in ('published', 'hidden') and {VISIBLE}"
        ));
        sqlx::query(sql).bind(loser.to_string()).execute(self.sql()).await?;
        // What an import has staged goes too.
        self.supersede(loser, "'published', 'hidden', 'pending', 'returned'").await?;
        self.renew(loser, by).await?;
        self.finish_tasks_of(loser, Kind::Link, MERGED, by).await?;
        for sql in [
            "update offer set merged_into = $2 where id = $1",
            "update task set offer = $2 where offer = $1 and done_at is null",
            "update draft set offer = $2, base = null where offer = $1",
        ] {
            let update = sqlx::query(sql).bind(loser.to_string()).bind(winner.to_string());
            update.execute(self.sql()).await?;
        }
        Ok(())
    }

    /// Has the networks that adopted one offer adopt the other; names those that did not have it.
    async fn adopt_for(&mut self, loser: Uuid, winner: Uuid, by: By<'_>) -> Result<Vec<Uuid>> {
        let sql = "select network from adoption where offer = $1 and network not in (select network from adoption where offer = $2)";
        let rows = sqlx::query(sql).bind(loser.to_string()).bind(winner.to_string());
        let rows = rows.fetch_all(self.sql()).await?;
        let networks: Vec<Uuid> = rows.iter().map(|row| id(row, 0)).collect::<Result<_>>()?;
        for network in &networks {
            let sql = "insert into adoption (network, offer, adopted_at) values ($1, $2, $3)";
            let adopt = sqlx::query(sql).bind(network.to_string()).bind(winner.to_string());
            adopt.bind(seconds(by.at)).execute(self.sql()).await?;
        }
        Ok(networks)
    }

    /// See [`Store::merge_organisations`].
    pub async fn merge_organisations(
        &mut self,
        loser: &Organisation,
        winner: &Organisation,
        by: By<'_>,
    ) -> Result<u64> {
        let both = [loser.id, winner.id];
        let sql = "select count(*) from organisation where id in ($1, $2) and merged_into is null";
        let alone = sqlx::query_scalar::<_, i64>(sql).bind(loser.id.to_string());
        if alone.bind(winner.id.to_string()).fetch_one(self.sql()).await? != 2 {
            return Err(Error::NotFound);
        }
        let mut networks = self.networks_of_organisation(loser.id).await?;
        networks.extend(self.networks_of_organisation(winner.id).await?);
        networks.sort_unstable();
        networks.dedup();
        let mut before = MergeBefore { loser: both[0], winner: both[1], ..MergeBefore::default() };
        for id in both {
            let json = self.organisation_before(id, &networks, true).await?;
            before.before.push((id, parsed(&json)?));
        }
        self.move_memberships(both).await?;
        before.people = self.move_people(both).await?;
        before.moved = self.move_offers(both).await?;
        let content = json(&Organisation { v: winner.v.max(VERSION), ..winner.clone() })?;
        let sql = "update organisation set content = $2 where id = $1";
        let save = sqlx::query(sql).bind(winner.id.to_string()).bind(content);
        save.execute(self.sql()).await?;
        let moved = before.moved.clone();
        let names = [winner, loser].map(name);
        let names = [names[0].as_str(), names[1].as_str()];
        let before = before_json(before)?;
        for (offer, _) in moved {
            self.log_offer(offer, MOVED, Some(names[0]), None, by).await?;
        }
        self.log_merge(What::Organisation, &before, both, names, networks, by).await
    }

    /// What two organisations are to networks becomes the second one's: the better of both, and trusted where it was itself.
    async fn move_memberships(&mut self, [loser, winner]: [Uuid; 2]) -> Result<()> {
        for sql in [
            "insert into membership (organisation, network, state, trusted_at, asked_at, asked_by) \
                select $2, network, state, trusted_at, asked_at, asked_by from membership where organisation = $1 \
                on conflict (organisation, network) do update set \
                trusted_at = case when membership.state = 'member' then membership.trusted_at else excluded.trusted_at end, \
                state = case when membership.state = 'member' or excluded.state = 'member' then 'member' \
                when membership.state = 'asked' or excluded.state = 'asked' then 'asked' else 'declined' end",
            "delete from membership where organisation = $1 and $2 <> $1",
            "update organisation set merged_into = $2 where id = $1",
            "update draft set organisation = $2 where organisation = $1",
            "update task set organisation = $2 where organisation = $1 and done_at is null",
        ] {
            let update = sqlx::query(sql).bind(loser.to_string()).bind(winner.to_string());
            update.execute(self.sql()).await?;
        }
        Ok(())
    }

    async fn move_people(&mut self, [loser, winner]: [Uuid; 2]) -> Result<Vec<(String, bool)>> {
        let sql = "select person from role where kind = 'member' and thing = $1";
        let rows = sqlx::query(sql).bind(loser.to_string()).fetch_all(self.sql()).await?;
        let mut people = Vec::new();
        for row in rows {
            let person: String = row.try_get(0)?;
            let sql = "insert into role (person, kind, thing, made_at, made_by) \
                select person, kind, $2, made_at, made_by from role where kind = 'member' and thing = $1 and person = $3 \
                on conflict do nothing";
            let add = sqlx::query(sql).bind(loser.to_string()).bind(winner.to_string());
            let added = add.bind(person.clone()).execute(self.sql()).await?.rows_affected() > 0;
            people.push((person, added));
        }
        let sql = "delete from role where kind = 'member' and thing = $1";
        sqlx::query(sql).bind(loser.to_string()).execute(self.sql()).await?;
        Ok(people)
    }

    /// Moves everything that is more than history; names the offers, each with its first revision that moved.
    async fn move_offers(&mut self, [loser, winner]: [Uuid; 2]) -> Result<Vec<(Uuid, i64)>> {
        let sql = "select offer, min(number) from revision where organisation = $1 and state <> 'superseded' group by offer";
        let rows = sqlx::query(sql).bind(loser.to_string()).fetch_all(self.sql()).await?;
        let moved = rows.iter().map(|row| Ok((id(row, 0)?, row.try_get(1)?)));
        let moved = moved.collect::<Result<Vec<(Uuid, i64)>>>()?;
        let sql = "update revision set organisation = $2 where organisation = $1 and state <> 'superseded'";
        let update = sqlx::query(sql).bind(loser.to_string()).bind(winner.to_string());
        update.execute(self.sql()).await?;
        Ok(moved)
    }

    /// Writes the deed into the history of both; `names` are what each is told to have met.
    async fn log_merge(
        &mut self,
        what: What,
        before: &str,
        [loser, winner]: [Uuid; 2],
        [to, from]: [&str; 2],
        mut networks: Vec<Uuid>,
        by: By<'_>,
    ) -> Result<u64> {
        networks.sort_unstable();
        networks.dedup();
        let mut number = 0;
        for (which, action, note) in [(loser, MERGED, to), (winner, ABSORBED, from)] {
            let which = which.to_string();
            let line = Line { what, which: &which, action, note: Some(note), before: Some(before) };
            number = self.log_with(&networks, &line, by).await?;
        }
        Ok(number)
    }

    /// Makes two of one again. Errors: a conflict where something was done to one of them since.
    pub(super) async fn unmerge(
        &mut self,
        deed: &Change,
        merge: MergeBefore,
        by: By<'_>,
    ) -> Result<u64> {
        if self.done_since_merge(deed, &merge).await? {
            return Err(Error::Conflict);
        }
        let both = [merge.loser, merge.winner].map(|id| id.to_string());
        let mut networks = self.networks_of_both(deed, &merge).await?;
        for (which, before) in merge.before {
            self.write_back(&which.to_string(), before).await?;
        }
        for network in &merge.adopted {
            let sql = "delete from adoption where network = $1 and offer = $2";
            let release = sqlx::query(sql).bind(network.to_string()).bind(both[1].clone());
            release.execute(self.sql()).await?;
        }
        self.send_people_back(&both, &merge.people).await?;
        for (offer, first) in &merge.moved {
            let sql = "update revision set organisation = $1 where organisation = $2 and offer = $3 and number >= $4";
            let back = sqlx::query(sql).bind(both[0].clone()).bind(both[1].clone());
            back.bind(offer.to_string()).bind(first).execute(self.sql()).await?;
            self.log_offer(*offer, MOVED, None, None, by).await?;
        }
        let mut number = 0;
        networks.sort_unstable();
        networks.dedup();
        for which in &both {
            let line = Line { what: deed.what, which, action: "undone", note: None, before: None };
            number = self.log_with(&networks, &line, by).await?;
        }
        let sql = "update change set undone_by = $3 where which in ($1, $2) and action in ('merged', 'absorbed') and who = $4 and made_at = $5 \
            and undone_by is null and before is not null";
        let [one, other] = both;
        let mark = sqlx::query(sql).bind(one).bind(other).bind(number as i64);
        mark.bind(deed.who.clone()).bind(seconds(deed.at)).execute(self.sql()).await?;
        Ok(number)
    }

    async fn networks_of_both(&mut self, deed: &Change, merge: &MergeBefore) -> Result<Vec<Uuid>> {
        let mut networks = vec![deed.network];
        for id in [merge.loser, merge.winner] {
            networks.extend(match deed.what {
                What::Offer => self.networks_of_offer(id).await?,
                _ => self.networks_of_organisation(id).await?,
            });
        }
        Ok(networks)
    }

    /// Whether something was done to one of the two since, other than the deed itself.
    async fn done_since_merge(&mut self, deed: &Change, merge: &MergeBefore) -> Result<bool> {
        let sql = AssertSqlSafe(format!(
            "select 1 from change where which in ($1, $2) and number > $3 and undone_by is null and action not in ({ASIDE}) \
            and not (action in ('merged', 'absorbed') and who = $4 and made_at = $5)"
        ));
        let since = sqlx::query(sql).bind(merge.loser.to_string()).bind(merge.winner.to_string());
        let since = since.bind(deed.number as i64).bind(deed.who.clone()).bind(seconds(deed.at));
        Ok(since.fetch_optional(self.sql()).await?.is_some())
    }

    /// Whoever came with the one goes back to it, unless they were deleted or have left since.
    async fn send_people_back(
        &mut self,
        both: &[String; 2],
        people: &[(String, bool)],
    ) -> Result<()> {
        for (person, added) in people {
            let sql = "insert into role (person, kind, thing, made_at, made_by) \
                select r.person, r.kind, $1, r.made_at, r.made_by from role r join person p on p.id = r.person \
                where r.kind = 'member' and r.thing = $2 and r.person = $3 and p.deleted_at is null on conflict do nothing";
            let back = sqlx::query(sql).bind(both[0].clone()).bind(both[1].clone());
            let back = back.bind(person.clone()).execute(self.sql()).await?.rows_affected() > 0;
            if back && *added {
                let sql = "delete from role where kind = 'member' and thing = $1 and person = $2";
                let leave = sqlx::query(sql).bind(both[1].clone()).bind(person.clone());
                leave.execute(self.sql()).await?;
            }
        }
        Ok(())
    }
}

fn parsed(before: &str) -> Result<Before> {
    serde_json::from_str(before)
        .map_err(|why| Error::Broken(format!("what was before cannot be read: {why}")))
}

fn before_json(merge: MergeBefore) -> Result<String> {
    json(&Before { merge: Some(Box::new(merge)), ..Before::default() })
}

/// The name of an organisation, for a history.
fn name(organisation: &Organisation) -> String {
    let name = organisation.name.best(crate::language::Interface::De);
    name.map(|name| name.value.to_owned()).unwrap_or_default()
}
