//! What a request to join says: the organisation, the person, and the first offer.

use super::super::form::{Fields, source};
use crate::error::Problem;
use crate::language::Interface;
use crate::language::Texts;
use crate::offer::Channel;
use crate::offer::Contact;
use crate::offer::Content;
use crate::organisation::Organisation;
use uuid::Uuid;

/// The longest name, in letters.
const NAME: usize = 200;
/// The longest word on what an organisation does, in letters.
const ABOUT: usize = 5_000;

/// The address of the person, where it could be one.
pub fn email(fields: &Fields) -> Option<&str> {
    let email = fields.text("person.email")?;
    let contact = Contact {
        email: Some(Channel { value: email.to_owned(), public: false }),
        ..Contact::default()
    };
    contact.check().is_empty().then_some(email)
}

/// Whether a first offer comes along.
pub fn has_offer(fields: &Fields) -> bool {
    !fields.holds("join", "member")
}

/// The organisation that asks, new every time, and what does not hold.
pub fn organisation(fields: &Fields) -> (Organisation, Vec<Problem>) {
    let texts = |name: &str| {
        fields.text(name).map_or_else(Texts::new, |value| Texts::of(source(fields), value))
    };
    let website = fields.contact("organisation").website;
    let own = email(fields).map(|email| Channel { value: email.to_owned(), public: false });
    let organisation = Organisation {
        id: Uuid::new_v4(),
        v: crate::organisation::VERSION,
        name: texts("organisation.name"),
        about: texts("organisation.about"),
        contact: Contact { email: own, phone: None, website },
        place: Default::default(),
        example: false,
        rest: Default::default(),
    };
    let problems = problems(fields, &organisation);
    (organisation, problems)
}

fn problems(fields: &Fields, organisation: &Organisation) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (name, most, required) in [
        ("organisation.name", NAME, true),
        ("person.name", NAME, true),
        ("person.email", NAME, true),
        ("organisation.about", ABOUT, false),
    ] {
        match fields.text(name) {
            None if required => problems.push(Problem::new(name, "problem-required")),
            Some(long) if long.chars().count() > most => {
                problems.push(Problem::new(name, "problem-too-long").with("most", most));
            }
            _ => {}
        }
    }
    if fields.text("person.email").is_some() && email(fields).is_none() {
        problems.push(Problem::new("person.email", "problem-email"));
    }
    let website = Contact { email: None, ..organisation.contact.clone() };
    if let Some(problem) = website.check().into_iter().next() {
        problems.push(Problem { field: "organisation.website".to_owned(), ..problem });
    }
    problems
}

/// The first offer. Who gave no other way of contact is written to through the site, at the address that nobody sees.
pub fn offer(fields: &Fields, lang: Interface) -> (Content, Vec<Problem>) {
    let mut fields = fields.clone();
    let given = ["contact.email", "contact.phone", "contact.website"]
        .iter()
        .any(|name| fields.text(name).is_some());
    if let Some(email) = email(&fields).filter(|_| !given).map(str::to_owned) {
        fields.set("contact.email", email);
        fields = fields.without("contact.email.public");
    }
    fields.content(&Content::default(), lang)
}
