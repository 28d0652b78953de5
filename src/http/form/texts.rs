//! Texts side by side: the language somebody writes in, and next to it every other one they chose; what is missing, what
//! a machine wrote, and what may no longer say the same. A person's text is never written over by anybody else.

use super::fields::{Fields, id};
use super::sheet::{Lines, Sheet};
use crate::language::Interface;
use crate::language::Origin;
use crate::language::Tag;
use crate::language::Text;
use crate::language::Texts;
use crate::language::Value;
use crate::language::say;
use crate::language::say_with;
use crate::language::source_hash;
use crate::page::icon;
use maud::{Markup, html};

/// What is known of a text that stood there before.
const MACHINE: &str = "machine";
const OUTDATED: &str = "outdated";

/// One text in the form.
#[derive(Clone, Copy)]
pub struct Writing<'a> {
    /// The name of the field without its language, as `title`.
    pub name: &'a str,
    /// The key of its label.
    pub label: &'a str,
    /// The key of a sentence that helps; empty for none.
    pub hint: &'a str,
    /// How many lines it has; 1 for a single line.
    pub rows: u8,
    /// Whether it has to be there in the language that is written in.
    pub required: bool,
}

/// The language that the others are translated from: as chosen, else German.
pub fn source(fields: &Fields) -> Tag {
    Tag::parse(fields.get("source")).unwrap_or_else(|| Interface::De.into())
}

/// The languages that the form has room for, the source first: those chosen, and those in which there is a text.
pub fn languages(fields: &Fields) -> Vec<Tag> {
    let filled = |name: &'static str| {
        fields
            .part(name)
            .filter(|(_, value)| !value.trim().is_empty())
            .filter_map(|(own, _)| own.rsplit('.').next())
    };
    let texts = ["title", "summary", "description"].into_iter().flat_map(filled);
    let mut languages = vec![source(fields)];
    for tag in fields.all("text").chain(texts).filter_map(Tag::parse) {
        if !languages.contains(&tag) {
            languages.push(tag);
        }
    }
    languages
}

/// The language that a content was written in: the one whose title was translated from nothing, German before others.
pub fn written_in(texts: &Texts) -> Option<Tag> {
    let originals = || {
        texts.iter().filter(|(_, text)| {
            text.source_hash.is_none()
                && text.origin == Origin::Person
                && !text.value.trim().is_empty()
        })
    };
    let german = originals().find(|(tag, _)| tag.as_str() == Interface::De.tag());
    german
        .or_else(|| originals().next())
        .or_else(|| texts.iter().next())
        .map(|(tag, _)| tag.clone())
}

/// The fields of a text in all its languages.
pub fn fields_of(name: &str, texts: &Texts) -> Vec<(String, String)> {
    texts.iter().map(|(tag, text)| (format!("{name}.{tag}"), text.value.clone())).collect()
}

/// The texts that the fields say. Languages that the form has no field for stay as they were; an unchanged text keeps
/// its origin, a changed one is a person's from now on, translated from the source as it reads now.
pub fn texts(fields: &Fields, name: &str, before: &Texts) -> Texts {
    let source = source(fields);
    let mut texts = before.clone();
    if let Some(value) = typed(fields, name, &source) {
        put(&mut texts, &source, value, None);
    }
    let (old, new) = (words(before, &source), words(&texts, &source));
    for (field, _) in fields.part(name) {
        let tag = field.strip_prefix(name).and_then(|rest| Tag::parse(rest.strip_prefix('.')?));
        let Some(tag) = tag.filter(|tag| *tag != source) else { continue };
        let Some(value) = typed(fields, name, &tag) else { continue };
        let fits = fields.has(&format!("fits.{name}.{tag}"));
        let changed = words(before, &tag).as_deref() != Some(value);
        if changed || fits {
            texts.remove(&tag);
            put(&mut texts, &tag, value, new.as_deref().map(source_hash));
        } else if old.is_some() && old != new {
            // Nobody said what it was translated from: then from what stood there until now.
            remember_source(&mut texts, &tag, old.as_deref());
        }
    }
    texts
}

/// Only the text of one language, as a translator may change it; everything else stays.
pub fn translated(fields: &Fields, name: &str, before: &Texts, into: &Tag, from: &Tag) -> Texts {
    let mut texts = before.clone();
    let Some(value) = typed(fields, name, into) else { return texts };
    let fits = fields.has(&format!("fits.{name}.{into}"));
    if fits || words(before, into).as_deref() != Some(value) {
        texts.remove(into);
        put(&mut texts, into, value, words(before, from).as_deref().map(source_hash));
    }
    texts
}

/// What was typed for a language, without blanks around it; none where the form had no field for it.
fn typed<'f>(fields: &'f Fields, name: &str, tag: &Tag) -> Option<&'f str> {
    let field = format!("{name}.{tag}");
    fields.has(&field).then(|| fields.get(&field).trim())
}

fn words(texts: &Texts, tag: &Tag) -> Option<String> {
    let text = texts.get(tag).map(|text| text.value.trim().to_owned());
    text.filter(|value| !value.is_empty())
}

/// Puts a person's text in its place, or takes the language away where nothing was typed; the same text stays what it was.
fn put(texts: &mut Texts, tag: &Tag, value: &str, source_hash: Option<String>) {
    if value.is_empty() {
        texts.remove(tag);
    } else if texts.get(tag).is_none_or(|text| text.value.trim() != value) {
        texts.insert(
            tag.clone(),
            Text { value: value.to_owned(), origin: Origin::Person, source_hash },
        );
    }
}

fn remember_source(texts: &mut Texts, tag: &Tag, old: Option<&str>) {
    if let Some(text) = texts.get(tag).filter(|text| text.source_hash.is_none()).cloned() {
        texts.insert(tag.clone(), Text { source_hash: old.map(source_hash), ..text });
    }
}

/// Notes beside the fields of a text what is known of each language, so that the form can say it.
pub fn remember(fields: &mut Fields, name: &str, before: &Texts) {
    let source = source(fields);
    for (tag, text) in before.iter() {
        let known = match (text.origin, before.possibly_outdated(tag, &source)) {
            (_, true) => OUTDATED,
            (Origin::Machine, _) => MACHINE,
            (Origin::Person, _) => continue,
        };
        fields.set(&format!("was.{name}.{tag}"), known);
    }
}

impl Sheet<'_> {
    /// A text in every language that the form has room for.
    pub fn texts(&self, writing: Writing<'_>) -> Markup {
        let languages = languages(self.fields);
        html! {
            div.side-by-side {
                @for (place, tag) in languages.iter().enumerate() { (self.text(writing, tag, place == 0, languages.len() > 1)) }
            }
        }
    }

    /// A text in one language.
    pub fn text(&self, writing: Writing<'_>, tag: &Tag, is_source: bool, named: bool) -> Markup {
        let name = format!("{}.{tag}", writing.name);
        let hint = if is_source { writing.hint } else { "" };
        let required = writing.required && is_source;
        let wrong = self.problem(&name).map(|_| "true");
        let described = self.described(&name, !hint.is_empty());
        let value = self.fields.get(&name);
        html! {
            div.ask {
                label for=(id(&name)) {
                    (say(self.lang, writing.label))
                    @if named { " " small.tongue { (called(tag)) } }
                }
                (self.hint(&name, hint))
                @if writing.rows < 2 {
                    input type="text" id=(id(&name)) name=(name) value=(value) lang=(tag) dir=(tag.direction()) required[required]
                        aria-invalid=[wrong] aria-describedby=[described];
                } @else {
                    textarea id=(id(&name)) name=(name) rows=(writing.rows) lang=(tag) dir=(tag.direction()) required[required]
                        aria-invalid=[wrong] aria-describedby=[described] { (Lines(value)) }
                }
                (self.wrong(&name))
                @if !is_source { (self.state(writing.name, tag)) }
            }
        }
    }

    /// What a writer should know of a translation: that it is missing, a machine's, or older than its source.
    fn state(&self, name: &str, tag: &Tag) -> Markup {
        let (own, from) = (format!("{name}.{tag}"), format!("{name}.{}", source(self.fields)));
        let missing = self.fields.text(&own).is_none() && self.fields.text(&from).is_some();
        let known = self.fields.get(&format!("was.{own}"));
        let (key, box_key) = match known {
            _ if missing => ("writing-text-missing", ""),
            OUTDATED => ("writing-text-outdated", "writing-text-fits"),
            MACHINE => ("writing-text-machine", "writing-text-right"),
            _ => return html! {},
        };
        html! {
            p.state.older[known == OUTDATED && !missing] { (icon("info")) (say(self.lang, key)) }
            @if !box_key.is_empty() { (self.tick(&format!("fits.{own}"), box_key)) }
        }
    }

    /// The choice of the languages that texts are written in.
    pub fn tongues(&self) -> Markup {
        let (source, shown) = (source(self.fields), languages(self.fields));
        let mut offered: Vec<Tag> =
            self.network.languages.iter().map(|lang| (*lang).into()).collect();
        offered
            .extend(shown.iter().filter(|tag| !offered.contains(tag)).cloned().collect::<Vec<_>>());
        let options: Vec<(String, String)> =
            offered.iter().map(|tag| (tag.to_string(), called(tag))).collect();
        let others: Vec<String> = shown.iter().skip(1).map(called).collect();
        html! {
            details.tongues-of-texts open[shown.len() > 1] {
                summary {
                    (icon("language"))
                    span {
                        @if others.is_empty() { (say(self.lang, "writing-other-languages")) }
                        @else { (say_with(self.lang, "writing-in-languages", &[("languages", Value::Text(&others.join(self.lang.comma())))])) }
                    }
                }
                div {
                    (self.select("source", "writing-source", "", &options))
                    fieldset.part {
                        legend { (say(self.lang, "writing-other-languages-which")) }
                        div.choices-row {
                            @for tag in offered.iter().filter(|tag| **tag != source) {
                                (self.box_of("text", tag.as_str(), html! { span lang=(tag) { (called(tag)) } }))
                            }
                        }
                    }
                    button.button type="submit" name="do" value="texts" { (say(self.lang, "writing-show-languages")) }
                }
            }
        }
    }
}

/// The name of a language in itself; its tag where we do not speak it.
fn called(tag: &Tag) -> String {
    let own = Interface::ALL.iter().find(|lang| lang.tag() == tag.as_str());
    own.map_or_else(|| tag.to_string(), |lang| lang.endonym().to_owned())
}
