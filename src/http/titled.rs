//! What a filter is called, for titles of pages, previews, calendars and feeds. Only our own words stand in it: whatever a link says,
//! nobody else's sentence becomes the title of a town's page.

use super::places::named;
use super::visit::Visit;
use crate::filter::Filter;
use crate::filter::Open;
use crate::language::Value;
use crate::language::say;
use crate::language::say_with;

/// The most parts of a filter that a title names.
const NAMED: usize = 4;

/// "Arabisch, Kostenlos · Angebote in Ludwigsburg": what the filter asks for, in the order of the page's own filters.
pub fn title(visit: &Visit, filter: &Filter) -> String {
    let town = [("town", Value::Text(&visit.network().town))];
    let all = say_with(visit.lang, "page-offers-in", &town);
    let mut words = words(visit, filter);
    let more = words.len() > NAMED;
    words.truncate(NAMED);
    match words.is_empty() {
        true => all,
        false => {
            let more = if more { " …" } else { "" };
            format!("{}{more} · {all}", words.join(visit.lang.comma()))
        }
    }
}

fn words(visit: &Visit, filter: &Filter) -> Vec<String> {
    let lang = visit.lang;
    let mut words: Vec<String> = Vec::new();
    words.extend(filter.category.iter().map(|one| one.label(lang).into_owned()));
    words.extend(filter.format.iter().map(|one| one.label(lang).into_owned()));
    words.extend(filter.purpose.iter().map(|one| one.label(lang).into_owned()));
    words.extend(filter.language.iter().map(|one| one.label(lang).into_owned()));
    words.extend(filter.target_group.iter().map(|one| one.label(lang).into_owned()));
    words.extend(filter.particulars().map(|key| say(lang, key).into_owned()));
    let open = filter.open.and_then(|open| match open {
        Open::Now => Some("page-open-now"),
        Open::Today => Some("page-open-today"),
        Open::At(_) => None,
    });
    words.extend(open.map(|key| say(lang, key).into_owned()));
    let organisations = filter.organisation.iter().filter_map(|id| visit.map.organisation(*id));
    words.extend(organisations.filter_map(|one| Some(one.name.best(lang)?.value.to_owned())));
    let place = named(visit, filter);
    words.extend(
        place.map(|place| say_with(lang, "page-near-place", &[("place", Value::Text(&place))])),
    );
    words
}
