//! Before it is sent: "Is it there already?" and "At the same time near by". Each entry is shown once; whoever has seen it and sends
//! again means it. What somebody says not to be the same is remembered when it is sent.

use super::fields::Fields;
use crate::account::Account;
use crate::atlas::Alike;
use crate::atlas::Map;
use crate::atlas::Parallel;
use crate::atlas::Written;
use crate::desk::Desk;
use crate::error::Error;
use crate::error::Result;
use crate::language::Interface;
use crate::language::Value;
use crate::language::date_medium;
use crate::language::distance;
use crate::language::say;
use crate::language::say_with;
use crate::offer::Content;
use crate::offer::Offer;
use crate::offer::short_bits;
use crate::offer::short_id;
use crate::page::told;
use crate::page::told_named;
use crate::store::Store;
use chrono::NaiveDateTime;
use maud::{Markup, html};
use std::collections::HashSet;
use std::sync::Arc;
use uuid::Uuid;

/// Entries that were shown before, and those of which the writer said that they are something else.
const SEEN: &str = "seen";
const DISTINCT: &str = "distinct";
/// The beginning of what the button "this is something else" does.
const DEED: &str = "distinct-";
/// The most entries that one form remembers.
const MOST: usize = 50;

/// What is about to be sent.
pub struct Asking<'a> {
    /// Where it will stand.
    pub map: &'a Arc<Map>,
    /// What it says.
    pub content: &'a Content,
    /// What it said before, where it is there already.
    pub before: Option<&'a Content>,
    /// Which offer it is, where it is there already.
    pub offer: Option<Uuid>,
    /// Whose it is, where that is known.
    pub organisation: Option<Uuid>,
}

/// What there is to see before it is sent.
pub struct Hints {
    map: Arc<Map>,
    alike: Vec<Alike>,
    parallel: Vec<Parallel>,
}

/// The fields after a button "this is something else" was pressed; nothing where it was another button.
fn say_else(fields: &Fields, deed: &str) -> Option<Fields> {
    let id = Uuid::try_parse(deed.strip_prefix(DEED)?).ok()?.to_string();
    let mut fields = fields.clone();
    if !fields.holds(DISTINCT, &id) && fields.all(DISTINCT).count() < MOST {
        fields.add(DISTINCT, id);
    }
    Some(fields)
}

/// The fields and what is done with them: who says that an entry is something else goes on sending.
pub fn pressed(fields: Fields) -> (Fields, String) {
    let deed = fields.get("do").to_owned();
    match say_else(&fields, &deed) {
        Some(said) => (said, "send".to_owned()),
        None => (fields, deed),
    }
}

/// What has to be seen before this is sent; nothing where all of it was seen, or nothing of it matters has changed.
pub async fn hints(
    store: &Store,
    fields: &Fields,
    asking: Asking<'_>,
    now: NaiveDateTime,
) -> Result<Option<Hints>> {
    if asking.before.is_some_and(|before| is_as_before(asking.content, before)) {
        return Ok(None);
    }
    let mut distinct = named(fields, DISTINCT);
    if let Some(offer) = asking.offer {
        distinct.extend(store.distinct_from(offer).await?);
    }
    let (map, content) = (asking.map.clone(), asking.content.clone());
    let (id, organisation) = (asking.offer, asking.organisation);
    let looking = tokio::task::spawn_blocking(move || {
        let written = Written { content: &content, id, organisation };
        let alike = map.alike(&written, &distinct, now);
        let mut parallel = map.parallel(&written, now);
        parallel.retain(|one| !distinct.contains(&one.id) && !alike.iter().any(|a| a.id == one.id));
        Hints { map, alike, parallel }
    });
    let hints = looking.await.map_err(|why| Error::Broken(format!("looking broke off: {why}")))?;
    let seen = named(fields, SEEN);
    let fresh = hints.ids().any(|id| !seen.contains(&id));
    Ok(fresh.then_some(hints))
}

/// Whether nothing changed by which entries are held against each other.
fn is_as_before(content: &Content, before: &Content) -> bool {
    content.title == before.title
        && content.place == before.place
        && content.schedule == before.schedule
        && content.categories == before.categories
}

/// The entries that fields of this name name.
fn named(fields: &Fields, name: &str) -> HashSet<Uuid> {
    fields.all(name).take(MOST).filter_map(|id| Uuid::try_parse(id).ok()).collect()
}

/// Remembers what the writer said to be something else, now that the offer has its identifier.
pub async fn remember(desk: &Desk, fields: &Fields, offer: Uuid, account: &Account) -> Result<()> {
    let who = account.person.id.to_string();
    for other in others(fields) {
        desk.store.say_distinct(offer, other, desk.by(&who)).await?;
    }
    Ok(())
}

/// The entries of which the writer said that they are something else.
pub fn others(fields: &Fields) -> Vec<Uuid> {
    named(fields, DISTINCT).into_iter().collect()
}

/// What stands before the buttons of the form: the hints, where there are any, and what was seen of earlier ones, so that sending again
/// sends.
pub fn foot(
    fields: &Fields,
    hints: Option<&Hints>,
    account: Option<&Account>,
    lang: Interface,
) -> Markup {
    let mut seen = named(fields, SEEN);
    seen.extend(hints.into_iter().flat_map(Hints::ids));
    html! {
        @for id in seen { input type="hidden" name=(SEEN) value=(id); }
        @for id in named(fields, DISTINCT) { input type="hidden" name=(DISTINCT) value=(id); }
        @if let Some(hints) = hints { (hints.show(account, lang)) }
    }
}

impl Hints {
    fn ids(&self) -> impl Iterator<Item = Uuid> {
        let alike = self.alike.iter().map(|one| one.id);
        alike.chain(self.parallel.iter().map(|one| one.id))
    }

    /// Both lists.
    fn show(&self, account: Option<&Account>, lang: Interface) -> Markup {
        html! {
            section.hints #hints tabindex="-1" autofocus aria-labelledby="hints-title" {
                @if !self.alike.is_empty() {
                    h2 #hints-title { (say(lang, "matching-alike")) }
                    p { (say(lang, "matching-alike-help")) }
                    ul { @for one in &self.alike { (self.alike(one, account, lang)) } }
                }
                @if !self.parallel.is_empty() {
                    h2 id=[self.alike.is_empty().then_some("hints-title")] { (say(lang, "matching-parallel")) }
                    p { (say(lang, "matching-parallel-help")) }
                    ul { @for one in &self.parallel { (self.parallel(one, lang)) } }
                }
            }
        }
    }

    fn base(&self, lang: Interface) -> String {
        format!("/{}/{}", self.map.network.slug, lang.tag())
    }

    fn alike(&self, one: &Alike, account: Option<&Account>, lang: Interface) -> Markup {
        let ours = account.is_some_and(|account| account.is_member_of(one.organisation));
        let report = format!("{}/offer/{}/report", self.base(lang), short_id(one.id));
        html! {
            @if let Some(offer) = self.map.offer(short_bits(one.id)) {
                li.like {
                    (self.told(&offer, one.distance, lang))
                    div.ways {
                        @if ours { a.button href={ "/account/offer/" (one.id) } { (say(lang, "matching-ours")) } }
                        @else { a.button href=(report) target="_blank" rel="noopener" { (say(lang, "matching-wrong")) } }
                        button.button type="submit" name="do" value={ (DEED) (one.id) } { (say(lang, "matching-distinct")) }
                    }
                }
            }
        }
    }

    fn parallel(&self, one: &Parallel, lang: Interface) -> Markup {
        let first = date_medium(lang, one.first.date());
        let times = [("count", Value::Number(one.times as i64)), ("date", Value::Text(&first))];
        let write = format!("{}/offer/{}/write", self.base(lang), short_id(one.id));
        html! {
            @if let Some(offer) = self.map.offer(short_bits(one.id)) {
                li.like {
                    (self.told(&offer, Some(one.distance), lang))
                    p { (say_with(lang, "matching-times", &times)) }
                    div.ways { a.button href=(write) target="_blank" rel="noopener" { (say(lang, "matching-write")) } }
                }
            }
        }
    }

    /// What an entry is called, whose it is, what it is about and how far away; its page opens beside the form.
    fn told(&self, offer: &Offer, metres: Option<f64>, lang: Interface) -> Markup {
        let organisation = self.map.organisation(offer.organisation);
        let categories = offer.content.categories.iter().map(|one| one.label(lang).into_owned());
        let mut about: Vec<String> = categories.collect();
        about.extend(metres.map(|metres| distance(lang, metres)));
        html! {
            a.title href={ (self.base(lang)) "/offer/" (short_id(offer.id)) } target="_blank" rel="noopener" { (told_named(&offer.content.title, lang)) }
            @if let Some(one) = organisation { p { (told(&one.name, lang)) } }
            p.aside { (about.join(" · ")) }
        }
    }
}
