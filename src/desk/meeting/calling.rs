//! The letters that call to a meeting, or tell that it is moved or cancelled: one to each person of every member, with the calendar
//! file, a link for yes and one for no, and what is new.

use super::coming::Link;
use crate::account::address_key;
use crate::desk::Desk;
use crate::desk::deciding::Actor;
use crate::desk::mailing::Recipient;
use crate::error::Result;
use crate::exchange::MeetingFile;
use crate::exchange::meeting_ical;
use crate::language::Interface;
use crate::language::Texts;
use crate::language::Value;
use crate::language::{date_long, date_medium, say, say_plain, say_with, time, time_range};
use crate::mail::Attachment;
use crate::mail::Letter;
use crate::mail::Part;
use crate::network::Meeting;
use crate::network::Network;
use crate::store::MEETINGS;
use crate::store::NewToken;
use crate::store::Writing;
use crate::store::fingerprint;
use chrono::{Duration, NaiveTime, Timelike};
use serde_json::json;
use std::collections::BTreeSet;
use uuid::Uuid;

/// For how long the links work after the day of the meeting: who comes is then no question any more, the page still says what was.
const VALID: Duration = Duration::days(60);
/// The most lines of what is new in a letter.
const LINES: usize = 8;

/// Why letters are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Why {
    /// Everybody is invited.
    Invited,
    /// It is at another time or place.
    Moved,
    /// It does not take place.
    Cancelled,
}

impl Why {
    fn id(self) -> &'static str {
        match self {
            Self::Invited => "invited",
            Self::Moved => "moved",
            Self::Cancelled => "cancelled",
        }
    }
}

/// A letter on its way into the outbox.
struct Ready {
    key: String,
    letter: Letter,
    tokens: [NewToken; 2],
}

impl Desk {
    /// Writes the letters and ends the transaction; gives how many are new.
    pub(super) async fn call(
        &self,
        actor: Actor<'_>,
        network: &Network,
        meeting: &Meeting,
        why: Why,
        mut writing: Writing,
    ) -> Result<usize> {
        let who = actor.account.person.id.to_string();
        let by = self.by(&who);
        let mut letters = 0;
        for ready in self.ready(actor, network, meeting, why).await? {
            if writing.post(&ready.key, &ready.letter, by.at).await? {
                letters += 1;
                for token in &ready.tokens {
                    writing.keep_token(token, by.at).await?;
                }
            }
        }
        writing.note_call((network.id, meeting.id), meeting.sequence, letters, by).await?;
        writing.commit().await?;
        Ok(letters)
    }

    /// The letters to everybody who gets one.
    async fn ready(
        &self,
        actor: Actor<'_>,
        network: &Network,
        meeting: &Meeting,
        why: Why,
    ) -> Result<Vec<Ready>> {
        let mut ready = Vec::new();
        let mut news = Vec::new();
        for (organisation, to) in self.invited(network.id).await? {
            let lang = to.language;
            if why == Why::Invited && !news.iter().any(|(known, _)| *known == lang) {
                news.push((lang, self.news_lines(network, meeting, lang).await?));
            }
            let lines = news.iter().find(|(known, _)| *known == lang).map(|(_, lines)| lines);
            let key = format!(
                "meeting/{}/{}/{}",
                meeting.id,
                meeting.sequence,
                fingerprint(&address_key(&to.email))
            );
            let about = (network, meeting, why);
            let (letter, tokens) = self.call_letter(actor, about, (organisation, &to), lines);
            ready.push(Ready { key, letter, tokens });
        }
        Ok(ready)
    }

    /// Everybody who is called: each person, or own address, of every member once, who wants such letters.
    async fn invited(&self, network: Uuid) -> Result<Vec<(Uuid, Recipient)>> {
        let (mut invited, mut known) = (Vec::new(), BTreeSet::new());
        for organisation in self.real_members(network).await?.into_keys() {
            let all = self.wanting(self.letters_to(organisation).await?, MEETINGS).await?;
            let new = all.into_iter().filter(|to| known.insert(address_key(&to.email)));
            invited.extend(new.map(|to| (organisation, to)).collect::<Vec<_>>());
        }
        Ok(invited)
    }

    fn call_letter(
        &self,
        actor: Actor<'_>,
        (network, meeting, why): (&Network, &Meeting, Why),
        (organisation, to): (Uuid, &Recipient),
        news: Option<&Vec<String>>,
    ) -> (Letter, [NewToken; 2]) {
        let lang = to.language;
        let link = Link::new(network.id, meeting.id, organisation, to);
        let end = network.at_noon(meeting) + VALID;
        let token = NewToken::new(Link::PURPOSE, json!(link), end);
        let page = self.link(&format!("/act/meeting/{}", token.secret), actor.origin);
        let (subject, text) =
            (format!("meetings-mail-{}-subject", why.id()), format!("meetings-mail-{}", why.id()));
        let day = date_medium(lang, meeting.date);
        let values = [("town", Value::Text(network.town.as_str())), ("date", Value::Text(&day))];
        let mut letter = self
            .letter(&to.email, lang, &to.name, &say_with(lang, &subject, &values))
            .text(say_with(lang, &text, &values))
            .with(Part::List(facts(meeting, lang)));
        if why != Why::Cancelled {
            letter = about(letter, meeting, lang);
            letter = letter
                .link(say(lang, "meetings-yes"), format!("{page}?answer=yes"))
                .link(say(lang, "meetings-no"), format!("{page}?answer=no"));
        }
        letter = with_news(letter, news, lang);
        if why == Why::Invited {
            let sheet = format!("/{}/{}/exchange", network.slug, lang.tag());
            letter = letter.link(say(lang, "meetings-sheet"), self.link(&sheet, actor.origin));
        }
        let mut letter =
            self.signed(letter, lang, &say_with(lang, "meetings-mail-why", &values), actor.origin);
        letter.reply_to = network.contact.email.as_ref().map(|channel| channel.value.clone());
        letter.attachments = vec![self.calendar_file(actor, network, meeting, lang)];
        let (stop, address) = self.stop_link(to, MEETINGS, actor.origin);
        letter.unsubscribe = Some(address);
        (letter, [token, stop])
    }

    fn calendar_file(
        &self,
        actor: Actor<'_>,
        network: &Network,
        meeting: &Meeting,
        lang: Interface,
    ) -> Attachment {
        let address = self.link(&format!("/{}/{}/about", network.slug, lang.tag()), actor.origin);
        let organizer = self.organizer(network);
        let at = self.settings.clock.now();
        let file = MeetingFile { lang, organizer: &organizer, address: &address, at };
        Attachment {
            name: "meeting.ics".to_owned(),
            kind: "text/calendar; charset=utf-8; method=PUBLISH".to_owned(),
            text: meeting_ical(meeting, network, file),
        }
    }

    /// Whom calendars name as the one who calls: the network's public address, else the house's own.
    pub fn organizer(&self, network: &Network) -> String {
        let public = network.contact.email.as_ref().filter(|channel| channel.public);
        let own = || {
            let from = self.settings.mail_from.as_str();
            let bare = from.rsplit_once('<').map_or(from, |(_, rest)| rest.trim_end_matches('>'));
            bare.trim().to_owned()
        };
        public.map_or_else(own, |channel| channel.value.clone())
    }

    /// What is new since the meeting before, in lines; none where nothing is.
    async fn news_lines(
        &self,
        network: &Network,
        meeting: &Meeting,
        lang: Interface,
    ) -> Result<Vec<String>> {
        let news = self.news_of(network, meeting.date).await?;
        let best =
            |texts: &Texts| texts.best(lang).map_or(String::new(), |best| best.value.to_owned());
        let line =
            |key: &str, title: String| say_with(lang, key, &[("title", Value::Text(&title))]);
        let mut lines = Vec::new();
        lines.extend(news.members.iter().map(|(_, name)| line("meetings-line-member", best(name))));
        lines.extend(news.new.iter().map(|(_, title)| line("meetings-line-new", best(title))));
        lines.extend(
            news.changed.iter().map(|(_, title)| line("meetings-line-changed", best(title))),
        );
        lines.extend(news.ended.iter().map(|title| line("meetings-line-ended", best(title))));
        let more = lines.len().saturating_sub(LINES);
        lines.truncate(LINES);
        if more > 0 {
            lines.push(say_with(lang, "meetings-line-more", &[("count", more.into())]));
        }
        if !lines.is_empty() {
            let day = date_medium(lang, news.since);
            lines.insert(0, say_with(lang, "meetings-news-since", &[("date", Value::Text(&day))]));
        }
        Ok(lines)
    }
}

/// When and where, each in a line.
fn facts(meeting: &Meeting, lang: Interface) -> Vec<String> {
    let when = moment(lang, meeting);
    std::iter::once(when).chain(meeting.place.clone()).collect()
}

/// The day and, where it is said, the time of a meeting, as a reader writes it.
pub fn moment(lang: Interface, meeting: &Meeting) -> String {
    let date = date_long(lang, meeting.date);
    let Some(from) = meeting.from else { return date };
    let clock = |time: NaiveTime| (time.hour(), time.minute());
    let time = match meeting.until {
        Some(until) => time_range(lang, clock(from), clock(until)),
        None => {
            let from = time(lang, from.hour(), from.minute());
            say_plain(lang, "schedule-time", &[("time", Value::Text(&from))])
        }
    };
    say_plain(
        lang,
        "schedule-date-time",
        &[("date", Value::Text(&date)), ("time", Value::Text(&time))],
    )
}

/// The letter with what the meeting is about, and what will be talked about.
fn about(letter: Letter, meeting: &Meeting, lang: Interface) -> Letter {
    let mut letter = letter;
    if let Some(text) = meeting.text.best(lang) {
        letter = letter.text(text.value);
    }
    if let Some(agenda) = meeting.agenda.best(lang) {
        let points = agenda.value.lines().map(str::trim).filter(|line| !line.is_empty());
        letter = letter
            .with(Part::Heading(say(lang, "meetings-agenda").into_owned()))
            .with(Part::List(points.map(str::to_owned).collect()));
    }
    letter
}

/// The letter with what is new; its first line is the heading.
fn with_news(letter: Letter, news: Option<&Vec<String>>, lang: Interface) -> Letter {
    match news.and_then(|lines| lines.split_first()) {
        Some((heading, lines)) => letter
            .with(Part::Heading(heading.clone()))
            .with(Part::List(lines.to_vec()))
            .text(say(lang, "meetings-news-more")),
        None => letter,
    }
}
