//! The form as a browser sees it: its fields, what stands in them, and sending them.

use crate::cast::{Answer, Client};
use scraper::{ElementRef, Selector};

pub fn all(page: &Answer, selector: &str) -> Vec<Vec<(String, String)>> {
    let wanted = Selector::parse(selector).expect("a CSS selector");
    let page = page.page();
    let attributes = |element: ElementRef| {
        let mut all: Vec<_> = element
            .value()
            .attrs()
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        all.push(("#text".to_owned(), element.text().collect()));
        all
    };
    page.select(&wanted).map(attributes).collect()
}

pub fn get<'a>(attributes: &'a [(String, String)], name: &str) -> Option<&'a str> {
    attributes.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
}

/// The fields of the form on a page, as a browser would send them.
pub fn fields(page: &Answer) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    for input in all(page, "form.form input[name]:not([disabled])") {
        let kind = get(&input, "type").unwrap_or("text");
        let off = ["checkbox", "radio"].contains(&kind) && get(&input, "checked").is_none();
        if !off && kind != "submit" && kind != "file" {
            let value = get(&input, "value").unwrap_or(if kind == "checkbox" { "on" } else { "" });
            fields.push((get(&input, "name").unwrap_or_default().to_owned(), value.to_owned()));
        }
    }
    for area in all(page, "form.form textarea[name]") {
        let text = get(&area, "#text").unwrap_or_default().to_owned();
        fields.push((get(&area, "name").unwrap_or_default().to_owned(), text));
    }
    let selects = Selector::parse("form.form select[name]").expect("a CSS selector");
    let options = Selector::parse("option").expect("a CSS selector");
    for select in page.page().select(&selects) {
        let chosen = select.select(&options).find(|option| option.attr("selected").is_some());
        let chosen = chosen.or_else(|| select.select(&options).next());
        let value = chosen.and_then(|option| option.attr("value")).unwrap_or_default();
        fields.push((select.attr("name").unwrap_or_default().to_owned(), value.to_owned()));
    }
    fields
}

/// The same fields with these instead.
pub fn with(mut fields: Vec<(String, String)>, others: &[(&str, &str)]) -> Vec<(String, String)> {
    fields.retain(|(name, _)| others.iter().all(|(other, _)| other != name));
    fields.extend(others.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    fields
}

pub fn send(client: &Client, path: &str, fields: &[(String, String)]) -> Answer {
    let fields: Vec<(&str, &str)> =
        fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    client.post(path, &fields)
}

pub fn owned(fields: &[(&str, &str)]) -> Vec<(String, String)> {
    with(Vec::new(), fields)
}

/// The address that the form on a page is sent to.
pub fn action(page: &Answer) -> String {
    let form = all(page, "form.form").pop().expect("a form");
    get(&form, "action").expect("where it is sent to").to_owned()
}

/// What the form holds in a field.
pub fn typed(page: &Answer, name: &str) -> Option<String> {
    fields(page).into_iter().find(|(own, _)| own == name).map(|(_, value)| value)
}

/// Sends the form of a page with these fields instead.
pub fn sends(client: &Client, page: &Answer, others: &[(&str, &str)]) -> Answer {
    send(client, &action(page), &with(fields(page), others))
}
