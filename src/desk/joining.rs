//! Organisations that want to join: a request with a first offer, whose address is confirmed before anybody hears of it.

use super::Desk;
use super::Recipient;
use crate::account::Role;
use crate::error::Error;
use crate::error::Result;
use crate::language::Interface;
use crate::language::Value;
use crate::language::{say, say_with};
use crate::mail::Letter;
use crate::mail::Part;
use crate::offer::Content;
use crate::offer::Offer;
use crate::organisation::Organisation;
use crate::store::By;
use crate::store::Kind;
use crate::store::NewTask;
use crate::store::NewToken;
use crate::store::Writing;
use crate::store::fingerprint;
use crate::vocabulary::MembershipState;
use chrono::Duration;
use serde::{Deserialize, Serialize};
use serde_json::json;
use uuid::Uuid;

/// How long the link works that confirms an address.
const CONFIRM: Duration = Duration::days(7);
/// What that link is good for.
const JOIN: &str = "join";

/// What somebody asks for who wants to join with an organisation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Request {
    /// The version of this content.
    pub v: u32,
    /// The network to join.
    pub network: Uuid,
    /// The organisation, with an identifier of its own.
    pub organisation: Organisation,
    /// The identifier and the content of its first offer, where it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offer: Option<(Uuid, Content)>,
    /// Who asks: a name.
    pub name: String,
    /// Who asks: an e-mail address.
    pub email: String,
    /// The language in which they asked.
    pub language: Interface,
    /// What they typed, and under whose name it is kept until the address is confirmed.
    pub draft: (Uuid, String),
    /// Entries of which they said that theirs is something else.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub distinct: Vec<Uuid>,
}

impl Desk {
    /// Sends the link that confirms an address; nothing else happens before it is used.
    pub async fn request(&self, request: &Request, origin: &str) -> Result<()> {
        let (lang, now) = (request.language, self.settings.clock.now());
        let network = self.store.network(request.network).await?;
        let content = serde_json::to_value(request);
        let content =
            content.map_err(|why| Error::Broken(format!("a request that is no JSON: {why}")))?;
        let token = NewToken::new(JOIN, content, now + CONFIRM);
        let path = format!("/{}/{}/join/confirm/{}", network.slug, lang.tag(), token.secret);
        let name = request.organisation.name.best(lang).map_or("", |best| best.value);
        let named = [("organisation", Value::Text(name)), ("town", Value::Text(&network.town))];
        let letter = self
            .letter(
                &request.email,
                lang,
                &request.name,
                &say_with(lang, "writing-mail-confirm-subject", &named),
            )
            .text(say_with(lang, "writing-mail-confirm", &named))
            .link(say(lang, "writing-confirm-address"), self.link(&path, Some(origin)))
            .text(say(lang, "writing-mail-confirm-next"));
        let letter =
            self.signed(letter, lang, &say(lang, "writing-mail-confirm-why"), Some(origin));
        let key = format!("join/{}", fingerprint(&token.secret));
        self.store.post_with(&[token], &key, &letter, now).await.map(drop)
    }

    /// Sends somebody the way back to what they have begun to write; once for each draft.
    pub async fn send_draft(
        &self,
        email: &str,
        lang: Interface,
        draft: Uuid,
        path: &str,
        origin: &str,
    ) -> Result<()> {
        let letter = self
            .letter(email, lang, "", &say(lang, "writing-mail-draft-subject"))
            .text(say(lang, "writing-mail-draft"))
            .link(say(lang, "writing-go-on"), self.link(path, Some(origin)));
        let letter = self.signed(letter, lang, &say(lang, "writing-mail-draft-why"), Some(origin));
        let now = self.settings.clock.now();
        self.store.post(&format!("draft/{draft}"), &letter, now).await.map(drop)
    }

    /// What a link that confirms an address is about, and whether it was used; none where it has expired or never was one.
    pub async fn requested(&self, secret: &str) -> Result<Option<(Request, bool)>> {
        let Some(token) = self.store.token(JOIN, secret, self.settings.clock.now()).await? else {
            return Ok(None);
        };
        let used = token.used_at.is_some();
        Ok(serde_json::from_value(token.content).ok().map(|request| (request, used)))
    }

    /// Confirms an address: the person is there, and the organisation waits for the staff with its first offer; where there is
    /// one of that name already, its people hear of it instead. Says whether the link still worked.
    pub async fn confirm_request(
        &self,
        secret: &str,
        request: &Request,
        origin: &str,
    ) -> Result<bool> {
        let now = self.settings.clock.now();
        let known = self.called_alike(request).await?;
        let mut writing = self.store.writing().await?;
        if !writing.use_token(JOIN, secret, now).await? {
            return Ok(false);
        }
        let system = By { who: "guest", at: now };
        let person =
            writing.person_for(&request.email, &request.name, request.language, system).await?;
        let (who, key) = (person.id.to_string(), fingerprint(secret));
        let by = By { who: &who, at: now };
        let own = self.store.account(person.id).await?;
        let own = |organisation: Uuid| {
            own.as_ref().is_some_and(|account| account.is_member_of(organisation))
        };
        match known {
            Some(known) if !own(known.id) => {
                self.tell_members(&mut writing, request, &known, &key, origin, by).await?;
                keep_draft(&mut writing, request, by).await?;
            }
            known => self.join(&mut writing, request, known, by).await?,
        }
        writing.commit().await?;
        self.catch_up().await?;
        self.store.delete_draft(request.draft.0, &request.draft.1).await?;
        Ok(true)
    }

    /// An organisation that stands to the network in any way and has the same name, but for its spelling.
    async fn called_alike(&self, request: &Request) -> Result<Option<Organisation>> {
        let all = self.store.organisations(request.network).await?;
        Ok(all
            .into_iter()
            .map(|(one, _)| one)
            .find(|one| one.is_called_like(&request.organisation)))
    }

    /// The organisation asks, with its offer; whoever asked writes for it from now on, and nobody else sees anything.
    async fn join(
        &self,
        writing: &mut Writing,
        request: &Request,
        known: Option<Organisation>,
        by: By<'_>,
    ) -> Result<()> {
        let organisation = known.as_ref().map_or(request.organisation.id, |known| known.id);
        if known.is_none() {
            writing.save_organisation(&request.organisation, by).await?;
        }
        writing.ask_membership(organisation, request.network, by).await?;
        let person = Uuid::try_parse(by.who).unwrap_or_default();
        writing.give_role(person, &Role::Member(organisation), by).await?;
        if let Some((id, content)) = &request.offer {
            let offer = Offer {
                id: *id,
                network: request.network,
                organisation,
                source: None,
                confirmed_at: Some(by.at),
                changed_at: by.at,
                content: Content { protected: None, example: false, ..content.clone() },
            };
            writing.submit(&offer, None, by).await?;
            for other in &request.distinct {
                writing.say_distinct(*id, *other, by).await?;
            }
        }
        Ok(())
    }

    /// Tells those who write for an organisation that somebody wants to join them; where nobody does, the staff.
    async fn tell_members(
        &self,
        writing: &mut Writing,
        request: &Request,
        known: &Organisation,
        key: &str,
        origin: &str,
        by: By<'_>,
    ) -> Result<()> {
        let recipients = self.letters_to(known.id).await?;
        for (place, recipient) in recipients.iter().enumerate() {
            let letter = self.asks_to_join_you(request, known, recipient, origin);
            writing.post(&format!("join-you/{key}/{place}"), &letter, by.at).await?;
        }
        if recipients.iter().all(|recipient| recipient.person.is_none()) {
            let content = json!({ "v": 1, "why": "join", "words": format!("{} <{}>", request.name, request.email) });
            let task = NewTask {
                network: request.network,
                kind: Kind::Report,
                key: &format!("join/{}/{}", known.id, by.who),
                offer: None,
                organisation: Some(known.id),
                content,
            };
            writing.open_task(&task, by).await?;
        }
        Ok(())
    }

    fn asks_to_join_you(
        &self,
        request: &Request,
        known: &Organisation,
        recipient: &Recipient,
        origin: &str,
    ) -> Letter {
        let lang = recipient.language;
        let organisation = known.name.best(lang).map_or("", |best| best.value);
        let named =
            [("name", Value::Text(&request.name)), ("organisation", Value::Text(organisation))];
        let mail: String = url::form_urlencoded::byte_serialize(request.email.as_bytes()).collect();
        let path = format!("/account/organisation/{}?invite={mail}", known.id);
        let letter = self
            .letter(
                &recipient.email,
                lang,
                &recipient.name,
                &say_with(lang, "writing-mail-joins-subject", &named),
            )
            .text(say_with(lang, "writing-mail-joins", &named))
            .with(Part::Quote(format!("{} <{}>", request.name, request.email)))
            .text(say(lang, "writing-mail-joins-how"))
            .link(say(lang, "writing-mail-joins-invite"), self.link(&path, Some(origin)));
        self.signed(letter, lang, &say_with(lang, "writing-mail-joins-why", &named), Some(origin))
    }

    /// Where an organisation may write: the networks it belongs to or has asked to join.
    pub async fn networks_of(&self, organisation: Uuid) -> Result<Vec<Uuid>> {
        let (_, memberships) = self.store.organisation(organisation).await?;
        let open = memberships.into_iter().filter(|one| one.state != MembershipState::Declined);
        Ok(open.map(|one| one.network).collect())
    }
}

/// What was typed stays, as a draft of the person who typed it: for the day on which they are invited.
async fn keep_draft(writing: &mut Writing, request: &Request, by: By<'_>) -> Result<()> {
    writing.hand_over_draft(request.draft.0, &request.draft.1, by.who).await
}
