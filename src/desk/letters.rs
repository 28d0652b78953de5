//! The letters that tell an organisation what staff decided, each with a link straight to where one goes on.

use super::Desk;
use super::deciding::Actor;
use crate::error::Result;
use crate::language::Interface;
use crate::language::Texts;
use crate::language::Value;
use crate::language::say;
use crate::language::say_with;
use crate::mail::Letter;
use crate::mail::Part;
use crate::network::Network;
use crate::store::NewToken;
use uuid::Uuid;

/// What an organisation is told.
pub(super) struct News<'n> {
    /// Names the sentences: `office-mail-{key}-subject`, `office-mail-{key}` and `office-mail-{key}-link`.
    pub(super) key: &'static str,
    /// What it is about: the title of an offer, the name of an organisation.
    pub(super) title: &'n Texts,
    /// What somebody of the staff wrote to it.
    pub(super) reason: Option<&'n str>,
    /// Where the link leads.
    pub(super) path: String,
}

/// A letter with the token of the link in it.
#[derive(Debug)]
pub(super) struct Addressed {
    pub(super) letter: Letter,
    pub(super) token: Option<NewToken>,
}

impl Desk {
    /// The letters that tell an organisation, each to one of its members in their language.
    pub(super) async fn news(
        &self,
        actor: Actor<'_>,
        organisation: Uuid,
        network: Uuid,
        news: &News<'_>,
    ) -> Result<Vec<Addressed>> {
        let network = self.store.network(network).await?;
        let own = self.store.organisation(organisation).await?.0.name;
        let mut letters = Vec::new();
        for to in self.letters_to(organisation).await? {
            let lang = to.language;
            let token = to
                .person
                .map(|person| super::people::way_in(person, &news.path, self.settings.clock.now()));
            // Whoever has no account of theirs is led to the map.
            let path = match &token {
                Some(token) => format!("/account/sign-in/{}", token.secret),
                None => format!("/{}/{}", network.slug, lang.tag()),
            };
            let letter = self.letter(&to.email, lang, &to.name, &subject(news, lang));
            let letter = told(letter, news, &network, lang);
            let words = match token {
                Some(_) => say(lang, &format!("office-mail-{}-link", news.key)),
                None => say(lang, "page-to-map"),
            };
            let letter = letter.link(words, self.link(&path, actor.origin));
            let name = own.best(lang).map_or("", |best| best.value);
            let why = say_with(lang, "office-mail-why", &[("name", Value::Text(name))]);
            let mut letter = self.signed(letter, lang, &why, actor.origin);
            letter.reply_to = network.contact.email.as_ref().map(|channel| channel.value.clone());
            letters.push(Addressed { letter, token });
        }
        Ok(letters)
    }
}

fn subject(news: &News<'_>, lang: Interface) -> String {
    let title = news.title.best(lang).map_or("", |best| best.value);
    let key = format!("office-mail-{}-subject", news.key);
    say_with(lang, &key, &[("title", Value::Text(title))])
}

/// The letter with what happened and why.
fn told(letter: Letter, news: &News<'_>, network: &Network, lang: Interface) -> Letter {
    let title = news.title.best(lang).map_or("", |best| best.value);
    let values = [("title", Value::Text(title)), ("town", Value::Text(&network.town))];
    let letter = letter.text(say_with(lang, &format!("office-mail-{}", news.key), &values));
    match news.reason {
        Some(reason) => letter.with(Part::Quote(reason.to_owned())),
        None => letter,
    }
}
