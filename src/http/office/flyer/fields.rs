//! A flyer as the fields of its form, and back.

use crate::atlas::Map;
use crate::error::Problem;
use crate::filter::Filter;
use crate::filter::parse;
use crate::flyer::Choice;
use crate::flyer::Content;
use crate::flyer::Paper;
use crate::http::form::Fields;
use crate::language::Interface;
use crate::language::Tag;
use crate::language::Text;
use crate::language::Texts;
use crate::offer::parse_short;
use crate::offer::short_bits;
use crate::offer::short_id;
use uuid::Uuid;

/// The facets of the filter that have boxes of their own, with the names of their parameters.
const LISTS: [&str; 3] = ["category", "language", "target_group"];
/// The boxes that stand alone.
pub const FLAGS: [&str; 4] = ["free", "wheelchair", "childcare", "women_only"];

/// The fields of a flyer.
pub fn of(content: &Content) -> Fields {
    let mut fields = Fields::default();
    fields.set("name", content.name.as_str());
    let picked = matches!(content.choice, Choice::Picked(_));
    fields.set("choice", if picked { "picked" } else { "filter" });
    if let Choice::Picked(picked) = &content.choice {
        for id in picked {
            fields.add("pick", short_id(*id));
        }
    }
    if let Some(filter) = content.choice.filter() {
        put_filter(&mut fields, &filter);
    }
    for lang in &content.languages {
        fields.add("languages", lang.tag());
    }
    fields.set("paper", content.paper.id());
    for (name, texts) in [("title", &content.title), ("text", &content.text)] {
        for (tag, text) in texts.iter() {
            fields.set(&format!("{name}.{tag}"), text.value.as_str());
        }
    }
    fields
}

/// A filter as boxes; what has no box goes along in a field of its own.
fn put_filter(fields: &mut Fields, filter: &Filter) {
    let pairs: Vec<(String, String)> =
        url::form_urlencoded::parse(filter.query().as_bytes()).into_owned().collect();
    let mut rest = url::form_urlencoded::Serializer::new(String::new());
    for (name, value) in pairs {
        match name.as_str() {
            list if LISTS.contains(&list) => {
                value.split(',').for_each(|value| fields.add(format!("f.{list}"), value));
            }
            flag if FLAGS.contains(&flag) && value == "true" => {
                fields.set(&format!("f.{flag}"), "on")
            }
            "q" => fields.set("f.q", value),
            _ => drop(rest.append_pair(&name, &value)),
        }
    }
    fields.set("f.rest", rest.finish());
}

/// The filter that the boxes say, or that of the link that was put in.
pub fn filter(fields: &Fields) -> Result<Filter, Problem> {
    if let Some(link) = fields.text("f.link") {
        let query = link.split_once('?').map_or("", |(_, query)| query);
        let parsed = parse(query.split('#').next().unwrap_or_default());
        let useless = query.is_empty() || !parsed.problems.is_empty();
        return match useless {
            true => Err(Problem::new("f.link", "problem-flyer-link")),
            false => Ok(parsed.filter),
        };
    }
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    for list in LISTS {
        let values: Vec<&str> = fields.all(&format!("f.{list}")).collect();
        if !values.is_empty() {
            query.append_pair(list, &values.join(","));
        }
    }
    for flag in FLAGS.iter().filter(|flag| fields.has(&format!("f.{flag}"))) {
        query.append_pair(flag, "true");
    }
    query.append_pair("q", fields.get("f.q"));
    let rest = fields.get("f.rest");
    Ok(parse(&format!("{}&{rest}", query.finish())).filter)
}

/// The offers that are ticked, by the number that stands before them; those without one come last, as they were ticked.
pub fn picked(fields: &Fields) -> Vec<u64> {
    let mut all: Vec<(u32, u64)> = Vec::new();
    for value in fields.all("pick") {
        let place = fields.get(&format!("place.{value}")).trim().parse().unwrap_or(u32::MAX);
        match parse_short(value) {
            Some(bits) if all.iter().all(|(_, known)| *known != bits) => all.push((place, bits)),
            _ => {}
        }
    }
    all.sort_by_key(|(place, _)| *place);
    all.into_iter().map(|(_, bits)| bits).collect()
}

/// The languages that are ticked, in the order of the house.
pub fn languages(fields: &Fields) -> Vec<Interface> {
    Interface::ALL.iter().copied().filter(|lang| fields.holds("languages", lang.tag())).collect()
}

/// The flyer that the fields say, and what does not hold. Texts whose fields were not shown stay as they were.
pub fn content(fields: &Fields, before: &Content, map: &Map) -> (Content, Vec<Problem>) {
    let mut problems = Vec::new();
    let choice = match fields.get("choice") {
        "picked" => {
            let known: &[Uuid] = match &before.choice {
                Choice::Picked(known) => known,
                Choice::Filter(_) => &[],
            };
            let whole = |bits: u64| {
                let known = known.iter().copied().find(|id| short_bits(*id) == bits);
                known.or_else(|| map.offer(bits).map(|offer| offer.id))
            };
            Choice::Picked(picked(fields).into_iter().filter_map(whole).collect())
        }
        _ => match filter(fields) {
            Ok(filter) => Choice::of_filter(&filter),
            Err(problem) => {
                problems.push(problem);
                before.choice.clone()
            }
        },
    };
    let content = Content {
        name: fields.get("name").trim().to_owned(),
        title: texts(fields, "title", &before.title),
        text: texts(fields, "text", &before.text),
        choice,
        languages: languages(fields),
        paper: Paper::from_id(fields.get("paper")).unwrap_or(before.paper),
        ..before.clone()
    };
    problems.extend(content.check());
    (content, problems)
}

fn texts(fields: &Fields, name: &str, before: &Texts) -> Texts {
    let mut texts = before.clone();
    for lang in Interface::ALL {
        let (field, tag) = (format!("{name}.{}", lang.tag()), Tag::from(*lang));
        match fields.text(&field) {
            _ if !fields.has(&field) => {}
            Some(typed) if before.get(&tag).is_some_and(|text| text.value == typed) => {}
            Some(typed) => drop(texts.insert(tag, Text::from(typed.to_owned()))),
            None => drop(texts.remove(&tag)),
        }
    }
    texts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_filter_comes_back_from_its_boxes_and_what_has_no_box_goes_along() {
        for query in [
            "",
            "category=sport,health&language=ar&free=true&q=Chor",
            "age=8&bbox=9,48,10,49&category=sport",
        ] {
            let mut fields = Fields::default();
            put_filter(&mut fields, &parse(query).filter);
            assert_eq!(filter(&fields), Ok(parse(query).filter), "{query}");
        }
    }

    #[test]
    fn a_link_from_the_map_is_taken_for_its_filter_and_nonsense_is_refused() {
        let link = |text: &str| {
            let fields: Fields = [("f.link".to_owned(), text.to_owned())].into_iter().collect();
            filter(&fields)
        };
        let found = link("https://karte.example/luebben/de?category=sport#14/51.9/13.9").unwrap();
        assert_eq!(found.query(), "category=sport");
        assert!(link("https://karte.example/luebben/de").is_err());
        assert!(link("https://karte.example/luebben/de?category=dragons").is_err());
    }

    #[test]
    fn what_is_picked_stands_in_the_order_of_its_numbers() {
        let ids = [1, 2, 3].map(|n| short_id(Uuid::from_u64_pair(0, n)));
        let mut fields = Fields::default();
        for id in &ids {
            fields.add("pick", id.as_str());
        }
        fields.add("pick", ids[0].as_str());
        fields.set(&format!("place.{}", ids[1]), "1");
        fields.set(&format!("place.{}", ids[2]), " 2 ");
        assert_eq!(picked(&fields), [2, 3, 1]);
    }
}
