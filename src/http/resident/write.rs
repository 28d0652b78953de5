//! A message to an organisation: a form that keeps its address private.

use super::{AtOffer, Page, Sent, broken, done, form};
use crate::desk::Message;
use crate::error::Problem;
use crate::error::Result;
use crate::http::House;
use crate::http::form::{Fields, Line, Sheet};
use crate::http::moved::moved_or_nowhere;
use crate::http::peer::Asker;
use crate::http::reach::contact_box;
use crate::http::visit::Visit;
use crate::language::Interface;
use crate::language::say;
use crate::offer::Offer;
use crate::offer::parse_short;
use crate::offer::short_bits;
use crate::offer::short_id;
use crate::organisation::Organisation;
use crate::page::told_named;
use axum::body::Bytes;
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use chrono::Duration;
use maud::{Markup, html};
use std::sync::Arc;

/// The name of the form in its stamps and limits.
const FORM: &str = "write";
/// How many messages one organisation gets within a day.
const ENOUGH: u32 = 40;
/// The longest name, address and message, in letters.
const LONGEST: (usize, usize, usize) = (80, 120, 4_000);

type Asked = Path<(String, String, String)>;

/// Whom one writes to, and about what.
struct To {
    visit: Visit,
    organisation: Arc<Organisation>,
    offer: Option<Offer>,
    path: String,
}

impl To {
    fn offer(
        house: &House,
        path: (String, String, String),
        headers: &HeaderMap,
    ) -> Result<Self, Box<Response>> {
        let AtOffer { visit, offer, path } = AtOffer::new(house, path, "/write", headers)?;
        let home = house.desk.atlas.map_of(offer.network);
        let organisation = home
            .as_ref()
            .and_then(|home| home.organisation(offer.organisation))
            .or_else(|| visit.map.organisation(offer.organisation))
            .cloned();
        match organisation {
            Some(organisation) => Ok(Self { visit, organisation, offer: Some(offer), path }),
            None => Err(Box::new(visit.not_found())),
        }
    }

    fn organisation(
        house: &House,
        (slug, lang, id): (String, String, String),
        headers: &HeaderMap,
    ) -> Result<Self, Box<Response>> {
        let visit = Visit::new(house, &slug, &lang, headers)?;
        let wanted = parse_short(&id);
        let members = visit.map.organisations();
        let found = members.into_iter().find(|one| Some(short_bits(one.id)) == wanted).cloned();
        match found {
            Some(organisation) => {
                let path = format!("/organisation/{}", short_id(organisation.id));
                Ok(Self { visit, organisation, offer: None, path })
            }
            None => {
                let there = |short: &str| format!("{}/organisation/{short}/write", visit.base());
                Err(Box::new(moved_or_nowhere(&visit, &id, there)))
            }
        }
    }

    fn page(&self) -> Page<'_> {
        let words = match self.offer {
            Some(_) => "residents-to-offer",
            None => "residents-to-organisation",
        };
        Page {
            visit: &self.visit,
            title: "residents-write-title",
            path: format!("{}/write", self.path),
            back: (format!("{}{}", self.visit.base(), self.path), words),
        }
    }
}

/// `GET /{network}/{lang}/offer/{id}/write`
pub async fn ask_offer(
    State(house): State<Arc<House>>,
    Path(path): Asked,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    match To::offer(&house, path, &headers) {
        Ok(to) => ask(&house, &to, query).await,
        Err(refusal) => *refusal,
    }
}

/// `GET /{network}/{lang}/organisation/{id}/write`
pub async fn ask_organisation(
    State(house): State<Arc<House>>,
    Path(path): Asked,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    match To::organisation(&house, path, &headers) {
        Ok(to) => ask(&house, &to, query).await,
        Err(refusal) => *refusal,
    }
}

/// `POST /{network}/{lang}/offer/{id}/write`
pub async fn tell_offer(
    State(house): State<Arc<House>>,
    Path(path): Asked,
    asker: Asker,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    match To::offer(&house, path, &headers) {
        Ok(to) => tell(&house, &to, asker, &body).await,
        Err(refusal) => *refusal,
    }
}

/// `POST /{network}/{lang}/organisation/{id}/write`
pub async fn tell_organisation(
    State(house): State<Arc<House>>,
    Path(path): Asked,
    asker: Asker,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    match To::organisation(&house, path, &headers) {
        Ok(to) => tell(&house, &to, asker, &body).await,
        Err(refusal) => *refusal,
    }
}

async fn ask(house: &House, to: &To, query: Option<String>) -> Response {
    if done(query.as_deref()).as_deref() == Some("sent") {
        return to.page().thanks("residents-write-done");
    }
    match house.desk.reached(to.organisation.id, to.offer.as_ref()).await {
        Ok(reached) if reached.is_empty() => unreached(to),
        Ok(_) => {
            let mut fields = Fields::default();
            fields.set("language", to.visit.lang.tag());
            shown(house, to, &fields, &[]).await
        }
        Err(why) => broken(&to.visit, &why),
    }
}

async fn tell(house: &House, to: &To, asker: Asker, body: &[u8]) -> Response {
    let fields = Fields::from_body(body);
    let problems = check(&fields);
    if !problems.is_empty() {
        return shown(house, to, &fields, &problems).await;
    }
    match house.receive(&to.visit, FORM, &fields, asker).await {
        Ok(Sent::Fine) => {}
        Ok(Sent::Machine) => return to.page().done("sent"),
        Ok(Sent::Again(problem)) => return shown(house, to, &fields, &[problem]).await,
        Err(why) => return broken(&to.visit, &why),
    }
    let (whom, now) = (to.organisation.id.to_string(), house.desk.settings.clock.now());
    if !house.limits.allow("write-to", &whom, ENOUGH, Duration::days(1), now) {
        let problem = Problem::new("stamp", "problem-too-often");
        return shown(house, to, &fields, &[problem]).await;
    }
    match send(house, to, &fields).await {
        Ok(true) => to.page().done("sent"),
        Ok(false) => unreached(to),
        Err(why) => broken(&to.visit, &why),
    }
}

async fn send(house: &House, to: &To, fields: &Fields) -> Result<bool> {
    let reply = fields.text("reply").unwrap_or_default();
    let message = Message {
        organisation: &to.organisation,
        offer: to.offer.as_ref(),
        network: to.visit.network(),
        name: fields.text("name").unwrap_or_default(),
        reply,
        by_mail: is_address(reply),
        language: Interface::from_tag(fields.get("language")).unwrap_or(to.visit.lang),
        text: fields.text("message").unwrap_or_default(),
        origin: &to.visit.origin,
    };
    house.desk.write_to(&message).await
}

fn check(fields: &Fields) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (name, most) in [("name", LONGEST.0), ("reply", LONGEST.1), ("message", LONGEST.2)] {
        if fields.get(name).chars().count() > most {
            problems.push(Problem::new(name, "problem-too-long").with("most", most));
        }
    }
    match fields.text("reply") {
        None => problems.push(Problem::new("reply", "problem-reply")),
        Some(reply) if !is_address(reply) && !is_number(reply) => {
            problems.push(Problem::new("reply", "problem-reply"));
        }
        Some(_) => {}
    }
    if fields.text("message").is_none() {
        problems.push(Problem::new("message", "problem-required"));
    }
    problems
}

/// Whether an answer by mail can go there: an address as people have one, on one line and without a name beside it.
fn is_address(reply: &str) -> bool {
    let Some((name, host)) = reply.rsplit_once('@') else {
        return false;
    };
    let local = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c);
    let dots = |text: &str| text.split('.').all(|part| !part.is_empty());
    let label = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '.';
    let fits = !name.is_empty() && name.len() <= 64 && name.chars().all(local) && dots(name);
    fits && host.contains('.') && host.chars().all(label) && dots(host)
}

/// Whether somebody can be called there.
fn is_number(reply: &str) -> bool {
    let digits = reply.chars().filter(|c| c.is_numeric()).count();
    let fits = |c: char| c.is_numeric() || " +-–/().".contains(c);
    (5..=20).contains(&digits) && reply.chars().all(fits)
}

async fn shown(house: &House, to: &To, fields: &Fields, problems: &[Problem]) -> Response {
    let stamp = match house.stamp(FORM).await {
        Ok(stamp) => stamp,
        Err(why) => return broken(&to.visit, &why),
    };
    let (lang, network) = (to.visit.lang, to.visit.network());
    let sheet = Sheet { fields, lang, network, problems };
    let languages: Vec<(String, String)> = network
        .languages
        .iter()
        .map(|lang| (lang.tag().to_owned(), lang.endonym().to_owned()))
        .collect();
    let content = html! {
        (about(to))
        p.lead { (say(lang, "residents-write-lead")) }
        (form(&sheet, &stamp, html! {
            (sheet.area("message", "residents-write-message", "", 6))
            (sheet.line("reply", "residents-write-reply", Line { hint: "residents-write-reply-hint", autocomplete: "email", required: true, ..Line::default() }))
            (sheet.line("name", "residents-write-name", Line { autocomplete: "name", ..Line::default() }))
            (sheet.select("language", "residents-write-language", "", &languages))
            p { button.button.first type="submit" { (say(lang, "residents-write-send")) } }
        }))
        p.aside { (say(lang, "residents-write-kept")) }
    };
    let status =
        if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    to.page().answer(status, content)
}

/// The organisation, and the offer where one writes about one.
fn about(to: &To) -> Markup {
    let lang = to.visit.lang;
    html! {
        p { b { (told_named(&to.organisation.name, lang)) } }
        @if let Some(offer) = &to.offer { p { (told_named(&offer.content.title, lang)) } }
    }
}

/// Nobody has an address to which a letter could go: what else there is.
fn unreached(to: &To) -> Response {
    let visit = &to.visit;
    let offered = to.offer.as_ref().map(|offer| &offer.content.contact);
    let content = html! {
        (about(to))
        p.note.calm { (say(visit.lang, "residents-write-nobody")) }
        @if let Some(contact) = offered { (contact_box(visit, contact)) }
        (contact_box(visit, &to.organisation.contact))
    };
    to.page().answer(StatusCode::OK, content)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_goes_to_an_address_or_a_number_and_to_nothing_else() {
        for fine in ["mira@example.org", "m.i+ra@ex-ample.co.uk"] {
            assert!(is_address(fine) && !is_number(fine), "{fine}");
        }
        for wrong in [
            "mira@localhost",
            "Mira <mira@example.org>",
            "a@b.de, c@d.de",
            "a@b.de\nBcc: c@d.de",
            "@b.de",
            "a..b@c.de",
            "a@b..de",
            "",
        ] {
            assert!(!is_address(wrong), "{wrong}");
        }
        assert!(is_number("+49 (351) 12 34-5") && is_number("٠١٥١ ٢٣٤٥٦"));
        assert!(!is_number("call me") && !is_number("112"));
    }
}
