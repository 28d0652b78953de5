//! What residents tell us, and whom we tell it: staff, an organisation, the report on gaps.

use super::Desk;
use super::Recipient;
use crate::error::Result;
use crate::filter::Filter;
use crate::language::Interface;
use crate::language::Value;
use crate::language::{say, say_with};
use crate::mail::Letter;
use crate::mail::Part;
use crate::network::Network;
use crate::offer::Offer;
use crate::offer::short_id;
use crate::organisation::Organisation;
use crate::store::Missed;
use crate::store::Words;
use crate::store::fingerprint;
use uuid::Uuid;

/// Who residents are in the history: nobody of whom we know more.
const RESIDENT: &str = "resident";
/// The most letters of what people did not find, and of what they write beside a report.
const LONGEST: (usize, usize) = (200, 1_000);

/// A message to an organisation.
#[derive(Debug, Clone)]
pub struct Message<'m> {
    /// The organisation.
    pub organisation: &'m Organisation,
    /// The offer it is about, where it is about one.
    pub offer: Option<&'m Offer>,
    /// The network on whose page it was written.
    pub network: &'m Network,
    /// What the writer calls themselves; may be empty.
    pub name: &'m str,
    /// Where the answer is to go: an e-mail address or a telephone number.
    pub reply: &'m str,
    /// Whether that is an e-mail address.
    pub by_mail: bool,
    /// The language in which the answer is best written.
    pub language: Interface,
    /// What they write.
    pub text: &'m str,
    /// Scheme and host of the page it was written on.
    pub origin: &'m str,
}

impl Desk {
    /// Tells the staff of an offer's home that something of it is wrong.
    pub async fn report(
        &self,
        offer: &Offer,
        wrong: &str,
        words: &str,
        language: Interface,
    ) -> Result<()> {
        let by = self.by(RESIDENT);
        let text: String = words.trim().chars().take(LONGEST.1).collect();
        let words = (!text.is_empty()).then(|| Words {
            text,
            language: language.tag().to_owned(),
            at: by.at.timestamp(),
        });
        self.store.report(offer.network, offer.id, (wrong, words), by).await
    }

    /// Keeps that an offer was of no use to somebody, and why: `far`, `full`, `costly`, `time` or `tongue`.
    pub async fn wish(
        &self,
        offer: &Offer,
        kind: &str,
        words: &str,
        language: Interface,
    ) -> Result<()> {
        let missed = Missed {
            network: offer.network,
            kind: kind.to_owned(),
            category: offer.content.categories.first().copied(),
            language,
            words: impersonal(words),
            filter: String::new(),
            day: self.today(),
        };
        self.store.miss(&missed).await
    }

    /// Keeps what somebody looked for and did not find; whether there was anything to keep.
    pub async fn miss(
        &self,
        network: &Network,
        words: &str,
        filter: &Filter,
        language: Interface,
    ) -> Result<bool> {
        let (words, filter) = (impersonal(words), impersonal_filter(filter).query());
        if words.is_empty() && filter.is_empty() {
            return Ok(false);
        }
        let (network, day, kind) = (network.id, self.today(), "search".to_owned());
        let missed = Missed { network, kind, category: None, language, words, filter, day };
        self.store.miss(&missed).await?;
        Ok(true)
    }

    /// Whom a letter about an offer, or to an organisation, would reach; nobody where no address is known.
    pub async fn reached(
        &self,
        organisation: Uuid,
        offer: Option<&Offer>,
    ) -> Result<Vec<Recipient>> {
        let known = self.letters_to(organisation).await?;
        let Some(offer) = offer.filter(|_| known.is_empty()) else {
            return Ok(known);
        };
        let shown = self.store.shown(offer.id).await?;
        let own = shown.and_then(|shown| shown.content.contact.email);
        let language =
            self.atlas.map_of(offer.network).and_then(|map| map.network.languages.first().copied());
        let own = own.map(|channel| Recipient {
            person: None,
            email: channel.value,
            language: language.unwrap_or(Interface::De),
            name: String::new(),
        });
        Ok(own.into_iter().collect())
    }

    /// Sends a message to an organisation; nobody else ever gets it, and its writer learns no address. The same message goes once
    /// a day. Gives whether it goes to anybody.
    pub async fn write_to(&self, message: &Message<'_>) -> Result<bool> {
        let to = self.reached(message.organisation.id, message.offer).await?;
        let (now, day) = (self.settings.clock.now(), self.today());
        let what = fingerprint(&format!("{day} {} {}", message.reply, message.text));
        for recipient in &to {
            let letter = self.message_letter(recipient, message);
            let whom = fingerprint(&recipient.email);
            let key = format!("message/{}/{what}/{whom}", message.organisation.id);
            self.store.post(&key, &letter, now).await?;
        }
        Ok(!to.is_empty())
    }

    fn message_letter(&self, to: &Recipient, message: &Message<'_>) -> Letter {
        let (lang, origin) = (to.language, Some(message.origin));
        let texts = message.offer.map_or(&message.organisation.name, |offer| &offer.content.title);
        let about = texts.best(lang).map(|best| best.value).unwrap_or_default();
        let about = [("about", Value::Text(about))];
        let (kind, id) = match message.offer {
            Some(offer) => ("offer", offer.id),
            None => ("organisation", message.organisation.id),
        };
        let (slug, tag) = (&message.network.slug, lang.tag());
        let page = self.link(&format!("/{slug}/{tag}/{kind}/{}", short_id(id)), origin);
        let subject = say_with(lang, "residents-letter-subject", &about);
        let how = match message.by_mail {
            true => say(lang, "residents-letter-answer"),
            false => say(lang, "residents-letter-call"),
        };
        let letter = self
            .letter(&to.email, lang, &to.name, &subject)
            .text(say_with(lang, "residents-letter-intro", &about))
            .with(Part::Quote(message.text.to_owned()))
            .with(Part::List(facts(lang, message)))
            .text(how)
            .link(say(lang, "residents-letter-page"), page);
        let mut letter = self.signed(letter, lang, &say(lang, "residents-letter-why"), origin);
        letter.reply_to = message.by_mail.then(|| message.reply.to_owned());
        letter
    }
}

/// Who wrote and how to answer, a line each.
fn facts(lang: Interface, message: &Message<'_>) -> Vec<String> {
    let line = |key, value: &str| say_with(lang, key, &[("value", Value::Text(value))]);
    let name = Some(message.name).filter(|name| !name.is_empty());
    let name = name.map(|name| line("residents-letter-name", name));
    let reply = line("residents-letter-reply", message.reply);
    let language = line("residents-letter-language", message.language.endonym());
    name.into_iter().chain([reply, language]).collect()
}

/// A filter without where somebody is and what they were given to choose from.
fn impersonal_filter(filter: &Filter) -> Filter {
    Filter {
        q: None,
        near: None,
        place: None,
        bbox: None,
        organisation: Vec::new(),
        ids: Vec::new(),
        ..filter.clone()
    }
}

/// Words without what could name or reach somebody: mail addresses, web addresses, and numbers of five digits and more, however
/// they are grouped.
pub fn impersonal(words: &str) -> String {
    let named = |word: &str| word.contains('@') || word.contains("://") || word.contains("www.");
    let words: Vec<&str> = words.split_whitespace().filter(|word| !named(word)).collect();
    let is_number = |word: &str| {
        let number = |c: char| c.is_numeric() || "+-–/().,".contains(c);
        word.chars().any(char::is_numeric) && word.chars().all(number)
    };
    let digits = |word: &str| word.chars().filter(|c| c.is_numeric()).count();
    let mut kept: Vec<&str> = Vec::new();
    for run in words.chunk_by(|one, next| is_number(one) && is_number(next)) {
        let digits = match run {
            [word] => longest_number(word),
            number => number.iter().map(|word| digits(word)).sum(),
        };
        if digits < 5 {
            kept.extend(run);
        }
    }
    kept.join(" ").chars().take(LONGEST.0).collect::<String>().trim_end().to_owned()
}

/// The digits of the longest number in a word.
fn longest_number(word: &str) -> usize {
    word.split(|c: char| !c.is_numeric() && !"-–/().,".contains(c))
        .map(|part| part.chars().filter(|c| c.is_numeric()).count())
        .max()
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_name_somebody_does_not_stay() {
        for (typed, kept) in [
            ("  Deutschkurs   am Abend ", "Deutschkurs am Abend"),
            ("Kurs B2, bitte an mira@example.org", "Kurs B2, bitte an"),
            ("Chor 0151 23 45 67", "Chor"),
            ("Chor 0151/234567 heute", "Chor heute"),
            ("Chor +49 (351) 12-34", "Chor"),
            ("tel:015123456 Chor", "Chor"),
            ("Kurs 2026 für 3 Kinder", "Kurs 2026 für 3 Kinder"),
            ("PLZ 01809", "PLZ"),
            ("٠١٥١٢٣٤٥ جوقة", "جوقة"),
            ("siehe https://example.org/x und www.example.org", "siehe und"),
        ] {
            assert_eq!(impersonal(typed), kept, "{typed}");
        }
        assert_eq!(impersonal(&"ä ".repeat(500)).chars().count(), 199);
    }

    #[test]
    fn a_filter_goes_on_without_the_place_where_somebody_is() {
        let query =
            "q=chor&category=sport&near=49.1,9.1&place=Hauptstraße&bbox=9,48,10,49&free=true";
        let filter = crate::filter::parse(query).filter;
        let kept = impersonal_filter(&filter).query();
        assert_eq!(kept, "category=sport&free=true");
    }
}
