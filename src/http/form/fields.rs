//! The raw fields of a form, exactly as somebody typed them: in their order, with repeated names.
//! Names are paths into the content, as `title.de`, `place.mode` or `slot.0.weekday`.

use serde::{Deserialize, Serialize};

/// More fields than any form of ours has; what comes after is left out.
const MOST: usize = 4_000;

/// The fields of one form.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Fields(Vec<(String, String)>);

impl Fields {
    /// The fields of a body in `application/x-www-form-urlencoded`; line breaks become `\n`, U+0000 goes.
    pub fn from_body(body: &[u8]) -> Self {
        let clean = |value: &str| value.replace("\r\n", "\n").replace('\0', "");
        let pairs = url::form_urlencoded::parse(body).take(MOST);
        Self(pairs.map(|(name, value)| (clean(&name), clean(&value))).collect())
    }

    /// The value of the first field of this name as it was typed; empty where there is none.
    pub fn get<'f>(&'f self, name: &str) -> &'f str {
        self.all(name).next().unwrap_or_default()
    }

    /// The value without blanks around it; none where nothing else was typed.
    pub fn text<'f>(&'f self, name: &str) -> Option<&'f str> {
        Some(self.get(name).trim()).filter(|value| !value.is_empty())
    }

    /// The values of all fields of this name, in their order.
    pub fn all<'f>(&'f self, name: &str) -> impl Iterator<Item = &'f str> {
        self.0.iter().filter(move |(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    /// Whether there is a field of this name, be it empty.
    pub fn has(&self, name: &str) -> bool {
        self.all(name).next().is_some()
    }

    /// Whether one of the fields of this name has this value: a box that is ticked, a choice that is made.
    pub fn holds(&self, name: &str, value: &str) -> bool {
        self.all(name).any(|own| own == value)
    }

    /// Puts one value in the place of all of this name.
    pub fn set(&mut self, name: &str, value: impl Into<String>) {
        let place = self.0.iter().position(|(own, _)| own == name).unwrap_or(self.0.len());
        self.0.retain(|(own, _)| own != name);
        self.0.insert(place.min(self.0.len()), (name.to_owned(), value.into()));
    }

    /// Adds one more field behind all others.
    pub fn add(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.0.push((name.into(), value.into()));
    }

    /// Adds fields behind all others.
    pub fn extend(&mut self, pairs: impl IntoIterator<Item = (String, String)>) {
        self.0.extend(pairs);
    }

    /// The same without the field of this name and without everything below it: `slot.1` takes `slot.1.from` along.
    pub fn without(mut self, name: &str) -> Self {
        self.0.retain(|(own, _)| !is_in(own, name));
        self
    }

    /// The numbers that stand behind a name, as 0 and 2 of `slot.0.from` and `slot.2.from`; ascending, each once.
    pub fn numbers(&self, name: &str) -> Vec<usize> {
        let behind =
            |own: &str| own.strip_prefix(name)?.strip_prefix('.')?.split('.').next()?.parse().ok();
        let mut numbers: Vec<usize> = self.0.iter().filter_map(|(own, _)| behind(own)).collect();
        numbers.sort_unstable();
        numbers.dedup();
        numbers
    }

    /// The fields of this name and everything below it.
    pub fn part<'f>(&'f self, name: &str) -> impl Iterator<Item = (&'f str, &'f str)> {
        self.iter().filter(move |(own, _)| is_in(own, name))
    }

    /// All fields in their order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The fields as they are kept in a draft.
    pub fn into_pairs(self) -> Vec<(String, String)> {
        self.0
    }
}

impl From<Vec<(String, String)>> for Fields {
    fn from(pairs: Vec<(String, String)>) -> Self {
        Self(pairs)
    }
}

impl FromIterator<(String, String)> for Fields {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(pairs: I) -> Self {
        Self(pairs.into_iter().collect())
    }
}

/// Whether a name is this one or stands below it.
fn is_in(own: &str, name: &str) -> bool {
    own.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

/// The identifier of the element of a field, for labels and for links from the list of errors.
pub fn id(name: &str) -> String {
    format!("f-{}", name.replace('.', "-"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_keep_their_order_and_what_was_typed() {
        let fields = Fields::from_body(b"category=a&title.de=+Caf%C3%A9%0D%0A&category=b&empty=");
        assert_eq!(fields.get("title.de"), " Café\n");
        assert_eq!(fields.text("title.de"), Some("Café"));
        assert_eq!(fields.all("category").collect::<Vec<_>>(), ["a", "b"]);
        assert!(fields.has("empty") && fields.text("empty").is_none() && !fields.has("none"));
    }

    #[test]
    fn a_field_is_replaced_in_its_place_and_a_part_goes_as_a_whole() {
        let mut fields = Fields::from_body(b"slot.0.from=9&slot.1.from=10&slot.10.from=11&x=1&x=2");
        fields.set("x", "3");
        assert_eq!(fields.all("x").collect::<Vec<_>>(), ["3"]);
        assert_eq!(fields.numbers("slot"), [0, 1, 10]);
        let fields = fields.without("slot.1");
        assert_eq!(fields.numbers("slot"), [0, 10]);
        assert_eq!(fields.part("slot").count(), 2);
    }
}
