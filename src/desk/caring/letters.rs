//! What the letters say that ask whether entries still hold, and that tell that one was hidden.

use super::{Addressed, Open};
use crate::desk::Desk;
use crate::desk::acting::{Action, VALID};
use crate::desk::mailing::Recipient;
use crate::desk::surveying::Asking;
use crate::error::Result;
use crate::freshness::Step;
use crate::language::Interface;
use crate::language::Value;
use crate::language::date_medium;
use crate::language::{say, say_with};
use crate::mail::Letter;
use crate::mail::Part;
use crate::offer::Offer;
use crate::schedule::lasting_words;
use crate::store::NewToken;
use crate::store::REMINDERS;
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// How many dates of one entry are named.
const DATES: usize = 4;
/// How many titles a subject names.
const TITLES: usize = 3;

/// The names that every letter needs.
struct Names {
    organisation: String,
    towns: String,
}

impl Desk {
    /// The letter that asks one recipient for everything that is due, and what staff want to know.
    pub(super) async fn asking(
        &self,
        organisation: Uuid,
        to: &Recipient,
        (due, surveys): (&[Open], &[Asking]),
        now: DateTime<Utc>,
    ) -> Result<Addressed> {
        let (lang, until) = (to.language, now + VALID);
        let towns = surveys.iter().map(|asking| asking.network.town.clone());
        let names = self.names(organisation, due, towns, lang).await?;
        let (subject, text) = opening(due, surveys);
        let values = names.values();
        let subject = say_with(lang, subject, &values);
        let mut letter =
            self.letter(&to.email, lang, &to.name, &subject).text(say_with(lang, text, &values));
        let mut tokens = Vec::new();
        for open in due {
            letter = self.about(letter, open, to, now, &mut tokens);
        }
        for asking in surveys {
            letter = self.about_survey(letter, asking, (organisation, to), &mut tokens);
        }
        let day = date_medium(lang, until.with_timezone(&chrono_tz::Europe::Berlin).date_naive());
        let [organisation, town] = values;
        let valid = match due.is_empty() {
            true => say_with(lang, "survey-mail-pass-on", &[organisation]),
            false => {
                say_with(lang, "true-mail-until", &[("date", Value::Text(&day)), organisation])
            }
        };
        let why = say_with(lang, "true-mail-why", &[organisation, town]);
        let letter = self.signed(letter.text(valid), lang, &why, None);
        let (stop, address) = self.stop_link(to, REMINDERS, None);
        tokens.push(stop);
        Ok(Addressed { letter: Letter { unsubscribe: Some(address), ..letter }, tokens })
    }

    /// The letter with what is to be said of one entry: since when nobody confirmed it, the link to answer, its next dates.
    fn about(
        &self,
        letter: Letter,
        open: &Open,
        to: &Recipient,
        now: DateTime<Utc>,
        tokens: &mut Vec<NewToken>,
    ) -> Letter {
        let (lang, offer) = (to.language, &open.offer);
        let mut link = |begin| {
            let token = Action::new(offer, to, begin).token(now);
            let address = self.link(&format!("/act/{}", token.secret), None);
            tokens.push(token);
            address
        };
        let letter = letter.with(Part::Heading(title(offer, lang)));
        let letter = letter.text(how_old(open, lang, now));
        let mut letter = letter.link(say(lang, "true-mail-answer"), link(None));
        let dates = self.next_dates(offer, now, DATES);
        if !dates.is_empty() {
            letter = letter.text(say(lang, "true-mail-dates"));
        }
        for date in dates {
            letter = letter.link(lasting_words(&date, lang), link(Some(date.planned_start())));
        }
        letter
    }

    /// The letter that tells one recipient what has left the map, with a link for each that brings it back.
    pub(super) async fn hidden(
        &self,
        organisation: Uuid,
        to: &Recipient,
        stale: &[Open],
        now: DateTime<Utc>,
    ) -> Result<Addressed> {
        let lang = to.language;
        let names = self.names(organisation, stale, std::iter::empty(), lang).await?;
        let all: Vec<String> = stale.iter().map(|open| title(&open.offer, lang)).collect();
        let some = all.iter().take(TITLES).cloned().collect::<Vec<_>>().join(lang.comma());
        let subject = say_with(lang, "true-hidden-subject", &[("titles", Value::Text(&some))]);
        let all = all.join(lang.comma());
        let [name, town] = names.values();
        let text = say_with(lang, "true-hidden-text", &[town, ("titles", Value::Text(&all))]);
        let mut letter = self.letter(&to.email, lang, &to.name, &subject).text(text);
        let mut tokens = Vec::new();
        for open in stale {
            let token = Action::new(&open.offer, to, None).token(now);
            let title = title(&open.offer, lang);
            let words = say_with(lang, "true-hidden-link", &[("title", Value::Text(&title))]);
            letter = letter.link(words, self.link(&format!("/act/{}", token.secret), None));
            tokens.push(token);
        }
        let why = say_with(lang, "true-mail-why", &[name, town]);
        Ok(Addressed { letter: self.signed(letter, lang, &why, None), tokens })
    }

    async fn names(
        &self,
        organisation: Uuid,
        open: &[Open],
        others: impl Iterator<Item = String>,
        lang: Interface,
    ) -> Result<Names> {
        let (organisation, _) = self.store.organisation(organisation).await?;
        let mut all = Vec::new();
        for open in open {
            all.push(self.store.network(open.offer.network).await?.town);
        }
        let mut towns: Vec<String> = Vec::new();
        for town in all.into_iter().chain(others) {
            if !towns.contains(&town) {
                towns.push(town);
            }
        }
        let organisation = organisation.name.best(lang).map_or("", |name| name.value).to_owned();
        Ok(Names { organisation, towns: towns.join(lang.comma()) })
    }
}

impl Names {
    fn values(&self) -> [(&str, Value<'_>); 2] {
        [("organisation", Value::Text(&self.organisation)), ("town", Value::Text(&self.towns))]
    }
}

/// The keys of a letter's subject and first sentence.
fn opening(due: &[Open], surveys: &[Asking]) -> (&'static str, &'static str) {
    let reminded =
        |open: &Open| open.step == Step::Ask && open.asked.is_some_and(|asked| asked.letters > 0);
    match due.is_empty() {
        true if surveys.iter().any(|asking| asking.before > 0) => {
            ("survey-mail-subject-again", "survey-mail-again")
        }
        true => ("survey-mail-subject", "survey-mail-ask"),
        false if due.iter().any(reminded) => ("true-mail-subject-again", "true-mail-again"),
        false => ("true-mail-subject", "true-mail-ask"),
    }
}

/// Since when nobody confirmed it; in a reminder also when it will leave the map.
fn how_old(open: &Open, lang: Interface, now: DateTime<Utc>) -> String {
    let day = |at: DateTime<Utc>| {
        date_medium(lang, at.with_timezone(&chrono_tz::Europe::Berlin).date_naive())
    };
    let since = day(open.life.since);
    let key = match open.offer.confirmed_at {
        Some(_) => "page-confirmed",
        None => "true-written",
    };
    let said = say_with(lang, key, &[("date", Value::Text(&since))]);
    let Some(asked) = open.asked.filter(|asked| asked.letters > 0) else { return said };
    let hidden = day(open.life.leaves(asked.letters + 1, now));
    format!("{said} {}", say_with(lang, "true-mail-hides", &[("date", Value::Text(&hidden))]))
}

/// An entry's title for a reader.
fn title(offer: &Offer, lang: Interface) -> String {
    offer.content.title.best(lang).map_or("", |title| title.value).to_owned()
}
