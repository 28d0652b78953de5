//! Every sentence the product says, read once from `locales/*.ftl` (Fluent).

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::number::number;
use super::{Direction, Interface};

/// What a sentence is filled with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value<'a> {
    /// A count: it chooses the plural form and is written with the language's digits.
    Number(i64),
    /// A name or another ready text.
    Text(&'a str),
}

/// The sentences of one language.
struct Sentences {
    bundle: FluentBundle<FluentResource>,
    /// The sentences without variables, formatted once.
    ready: HashMap<String, String>,
}

static CATALOGUE: LazyLock<Vec<Sentences>> =
    LazyLock::new(|| Interface::ALL.iter().map(|interface| read(*interface)).collect());

/// A sentence without variables; German where the language lacks it, the key itself where German lacks it too.
pub fn say(interface: Interface, key: &str) -> Cow<'static, str> {
    let ready = sentences(interface)
        .and_then(|sentences| sentences.ready.get(key))
        .or_else(|| sentences(Interface::De).and_then(|german| german.ready.get(key)));
    match ready {
        Some(sentence) => Cow::Borrowed(sentence.as_str()),
        None => Cow::Owned(key.to_string()),
    }
}

/// A sentence with variables; a name inside a right-to-left sentence keeps its own direction.
pub fn say_with(interface: Interface, key: &str, values: &[(&str, Value<'_>)]) -> String {
    let mut arguments = FluentArgs::with_capacity(values.len());
    for (name, value) in values {
        match value {
            Value::Number(count) => arguments.set(*name, *count),
            Value::Text(text) => arguments.set(*name, isolate(interface, text)),
        }
    }
    fill(interface, key, &arguments)
}

/// True where this language itself has the sentence.
pub fn has_message(interface: Interface, key: &str) -> bool {
    sentences(interface).is_some_and(|sentences| sentences.bundle.has_message(key))
}

/// A sentence whose texts are put in as they are, for parts that are in the reader's language already.
pub fn say_plain(interface: Interface, key: &str, values: &[(&str, Value<'_>)]) -> String {
    let mut arguments = FluentArgs::with_capacity(values.len());
    for (name, value) in values {
        match value {
            Value::Number(count) => arguments.set(*name, *count),
            Value::Text(text) => arguments.set(*name, *text),
        }
    }
    fill(interface, key, &arguments)
}

fn fill(interface: Interface, key: &str, arguments: &FluentArgs<'_>) -> String {
    [interface, Interface::De]
        .iter()
        .find_map(|interface| format(sentences(*interface)?, key, arguments))
        .unwrap_or_else(|| key.to_string())
}

fn sentences(interface: Interface) -> Option<&'static Sentences> {
    CATALOGUE.get(interface.index())
}

fn format(sentences: &Sentences, key: &str, arguments: &FluentArgs<'_>) -> Option<String> {
    let pattern = sentences.bundle.get_message(key)?.value()?;
    let mut errors = Vec::new();
    let formatted = sentences.bundle.format_pattern(pattern, Some(arguments), &mut errors);
    Some(formatted.into_owned())
}

/// Reads one language. A broken line is left out here and fails the test of the catalogue.
fn read(interface: Interface) -> Sentences {
    let resource = match FluentResource::try_new(source(interface).to_string()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let mut bundle = FluentBundle::new_concurrent(vec![plural_language(interface)]);
    // Fluent would isolate every variable; we isolate only foreign names, and only from right to left.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match interface {
        Interface::En | Interface::Ar => |value, _| written(Interface::En, value),
        Interface::Fa => |value, _| written(Interface::Fa, value),
        Interface::Fr => |value, _| written(Interface::Fr, value),
        Interface::Pl => |value, _| written(Interface::Pl, value),
        Interface::Uk | Interface::Ru => |value, _| written(Interface::Uk, value),
        _ => |value, _| written(Interface::De, value),
    }));
    bundle.add_resource_overriding(resource);
    let mut sentences = Sentences { bundle, ready: HashMap::new() };
    for key in keys(source(interface)) {
        if let Some(sentence) = without_variables(&sentences.bundle, key) {
            sentences.ready.insert(key.to_string(), sentence);
        }
    }
    sentences
}

/// The sentence, if it needs no variable.
fn without_variables(bundle: &FluentBundle<FluentResource>, key: &str) -> Option<String> {
    let pattern = bundle.get_message(key)?.value()?;
    let mut errors = Vec::new();
    let sentence = bundle.format_pattern(pattern, None, &mut errors);
    errors.is_empty().then(|| sentence.into_owned())
}

/// A count with the digits and separators of a language that writes numbers the same way.
fn written(interface: Interface, value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(count) if count.value.fract() == 0.0 => {
            Some(number(interface, count.value as i64))
        }
        _ => None,
    }
}

/// Wraps a text with letters or digits of the other direction, so that its own order and punctuation stay together.
fn isolate(interface: Interface, text: &str) -> String {
    let foreign = |character: char| {
        let right_to_left = matches!(character, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FEFC}');
        character.is_alphanumeric() && !right_to_left
    };
    if interface.direction() == Direction::Rtl && text.contains(foreign) {
        return format!("\u{2068}{text}\u{2069}");
    }
    text.to_string()
}

/// The keys of a catalogue, in its order.
pub(super) fn keys(source: &str) -> impl Iterator<Item = &str> {
    source
        .lines()
        .filter(|line| line.starts_with(|first: char| first.is_ascii_alphabetic()))
        .filter_map(|line| Some(line.split_once('=')?.0.trim_end()))
}

/// The language whose plural rule holds: Leichte Sprache counts as German does.
fn plural_language(interface: Interface) -> LanguageIdentifier {
    let tag = interface.tag().split('-').next().unwrap_or_default();
    tag.parse().unwrap_or_default()
}

/// The text of a language's file.
pub(super) fn source(interface: Interface) -> &'static str {
    match interface {
        Interface::De => include_str!("../../locales/de.ftl"),
        Interface::DeSimple => include_str!("../../locales/de-simple.ftl"),
        Interface::En => include_str!("../../locales/en.ftl"),
        Interface::Ar => include_str!("../../locales/ar.ftl"),
        Interface::Uk => include_str!("../../locales/uk.ftl"),
        Interface::Ru => include_str!("../../locales/ru.ftl"),
        Interface::Tr => include_str!("../../locales/tr.ftl"),
        Interface::Fa => include_str!("../../locales/fa.ftl"),
        Interface::Fr => include_str!("../../locales/fr.ftl"),
        Interface::Pl => include_str!("../../locales/pl.ftl"),
        Interface::Ro => include_str!("../../locales/ro.ftl"),
    }
}

macro_rules! value_from {
    ($($count:ty),*) => {$(
        impl From<$count> for Value<'_> {
            fn from(count: $count) -> Self {
                Value::Number(i64::try_from(count).unwrap_or(i64::MAX))
            }
        }
    )*};
}

value_from!(i64, u64, i32, u32, u16, u8, usize);

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Value::Text(text)
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Value::Text(text)
    }
}
