//! Needs: members report what is missing, the staff of their network read it and answer. Rights are asked here.

use super::Desk;
use super::deciding::Actor;
use crate::account::Account;
use crate::error::Error;
use crate::error::Problem;
use crate::error::Result;
use crate::language::Interface;
use crate::language::Value;
use crate::language::{say, say_with};
use crate::mail::Part;
use crate::need::LONGEST;
use crate::need::Need;
use crate::need::Reported;
use crate::need::Standing;
use crate::need::VERSION;
use crate::network::Network;
use crate::organisation::Organisation;
use crate::vocabulary::MembershipState;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use uuid::Uuid;

/// For whom and where somebody may report a need.
#[derive(Debug, Clone)]
pub struct Place {
    /// The organisation.
    pub organisation: Organisation,
    /// A network in which it is a member.
    pub network: Arc<Network>,
}

impl Desk {
    /// Every organisation of somebody with every network in which it is a member.
    pub async fn own_places(&self, account: &Account) -> Result<Vec<Place>> {
        let mut places = Vec::new();
        for id in account.organisations() {
            let (organisation, memberships) = match self.store.organisation(id).await {
                Ok(found) => found,
                Err(Error::NotFound) => continue,
                Err(why) => return Err(why),
            };
            for one in memberships.iter().filter(|one| one.state == MembershipState::Member) {
                if let Some(map) = self.atlas.map_of(one.network) {
                    let network = map.network.clone();
                    places.push(Place { organisation: organisation.clone(), network });
                }
            }
        }
        Ok(places)
    }

    /// Keeps what a member says is missing. Errors: not found, where they write for no member of that network; what does not hold.
    pub async fn report_need(
        &self,
        account: &Account,
        (organisation, network): (Uuid, Uuid),
        need: Need,
    ) -> Result<Uuid> {
        let places = self.own_places(account).await?;
        let own =
            |place: &Place| place.organisation.id == organisation && place.network.id == network;
        if !places.iter().any(own) {
            return Err(Error::NotFound);
        }
        let problems = need.check();
        if !problems.is_empty() {
            return Err(Error::Invalid(problems));
        }
        let reported = Reported {
            id: Uuid::new_v4(),
            network,
            organisation,
            standing: Standing::Open,
            need: Need { v: VERSION, ..need },
            reply: None,
            made_at: self.settings.clock.now(),
            made_by: account.person.id.to_string(),
            decided_at: None,
        };
        self.store.report_need(&reported).await?;
        Ok(reported.id)
    }

    /// What was reported for somebody's organisations, the newest first.
    pub async fn own_needs(&self, account: &Account) -> Result<Vec<Reported>> {
        let mut own = Vec::new();
        for organisation in account.organisations() {
            own.extend(self.store.needs_of(organisation).await?);
        }
        own.sort_by_key(|need| (std::cmp::Reverse(need.made_at), need.id));
        Ok(own)
    }

    /// What was reported in a network, the newest first. Errors: not found for all but its staff.
    pub async fn needs(&self, actor: Actor<'_>, network: Uuid) -> Result<Vec<Reported>> {
        match actor.account.is_staff_of(network) {
            true => self.store.needs(network).await,
            false => Err(Error::NotFound),
        }
    }

    /// What these organisations are called for a reader, by their identifiers.
    pub async fn names_of(
        &self,
        ids: impl Iterator<Item = Uuid>,
        lang: Interface,
    ) -> Result<BTreeMap<Uuid, String>> {
        let mut names = BTreeMap::new();
        for id in ids.collect::<BTreeSet<Uuid>>() {
            match self.store.organisation(id).await {
                Ok((found, _)) => drop(names.insert(id, found.called(lang).to_owned())),
                Err(Error::NotFound) => {}
                Err(why) => return Err(why),
            }
        }
        Ok(names)
    }

    /// Says as staff how a need stands; whoever reported it gets what the staff write. Errors: not found where it is not theirs;
    /// an answer that is too long.
    pub async fn decide_need(
        &self,
        actor: Actor<'_>,
        need: Uuid,
        standing: Standing,
        reply: &str,
    ) -> Result<()> {
        let reported = self.store.need(need).await?;
        if !actor.account.is_staff_of(reported.network) {
            return Err(Error::NotFound);
        }
        let reply = Some(reply.trim()).filter(|reply| !reply.is_empty());
        if reply.is_some_and(|reply| reply.chars().count() > LONGEST) {
            return Err(Problem::new("reply", "problem-too-long").with("most", LONGEST).into());
        }
        let reply = reply.filter(|reply| reported.reply.as_deref() != Some(*reply));
        let letter = match reply {
            Some(reply) => self.need_letter(actor, &reported, reply).await?,
            None => None,
        };
        let who = actor.account.person.id.to_string();
        let by = self.by(&who);
        let mut writing = self.store.writing().await?;
        writing.decide_need(need, standing, reply, by).await?;
        if let Some((letter, token)) = letter {
            let key = format!("need/{need}/{}", crate::store::fingerprint(&token.secret));
            writing.post(&key, &letter, by.at).await?;
            writing.keep_token(&token, by.at).await?;
        }
        writing.commit().await
    }

    /// The letter to the person who reported a need; none where they are gone.
    async fn need_letter(
        &self,
        actor: Actor<'_>,
        need: &Reported,
        reply: &str,
    ) -> Result<Option<(crate::mail::Letter, crate::store::NewToken)>> {
        let person = Uuid::try_parse(&need.made_by).map_err(|_| Error::NotFound)?;
        let Some(person) = self.store.person(person).await? else { return Ok(None) };
        let Some(email) = person.email.clone() else { return Ok(None) };
        let (lang, network) = (person.language, self.store.network(need.network).await?);
        let town = [("town", Value::Text(&network.town))];
        let token = super::people::way_in(person.id, "/account/needs", self.settings.clock.now());
        let path = format!("/account/sign-in/{}", token.secret);
        let mut letter = self
            .letter(&email, lang, &person.name, &say_with(lang, "needs-mail-subject", &town))
            .text(say_with(lang, "needs-mail-answer", &town))
            .with(Part::Quote(need.need.what.clone()))
            .text(say(lang, "needs-mail-reply"))
            .with(Part::Quote(reply.to_owned()))
            .link(say(lang, "needs-mail-link"), self.link(&path, actor.origin));
        letter = self.signed(letter, lang, &say(lang, "needs-mail-why"), actor.origin);
        letter.reply_to = network.contact.email.as_ref().map(|channel| channel.value.clone());
        Ok(Some((letter, token)))
    }
}
