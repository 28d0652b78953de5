//! A survey as the fields of a form, and back. The answers that a question offers are lines of one text, one each.

use crate::error::Problem;
use crate::http::form::Fields;
use crate::http::form::{source, texts, texts_of};
use crate::language::Interface;
use crate::language::Tag;
use crate::language::Text;
use crate::language::Texts;
use crate::network::Network;
use crate::survey::Content;
use crate::survey::Kind;
use crate::survey::Question;
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// The fields of a survey as it stands.
pub fn fields_of(content: &Content, last_day: NaiveDate, network: &Network) -> Fields {
    let mut fields = Fields::default();
    let first = network.languages.first().copied().unwrap_or(Interface::De);
    fields.set("source", first.tag());
    fields.set("last_day", last_day.to_string());
    fields.extend(texts_of("name", &content.title));
    fields.extend(texts_of("intro", &content.intro));
    for (place, question) in content.questions.iter().enumerate() {
        let own = format!("question.{place}");
        fields.set(&format!("{own}.kind"), question.kind.id());
        fields.extend(texts_of(&format!("{own}.text"), &question.text));
        fields.extend(texts_of(&format!("{own}.options"), &lines_of(&question.options)));
    }
    fields
}

/// The survey that the fields say, its last day, and the number in the form of each of its questions.
pub fn read(fields: &Fields) -> (Content, NaiveDate, Vec<usize>) {
    let written = |name: &str| texts(fields, name, &Texts::new());
    let (mut questions, mut numbers) = (Vec::new(), Vec::new());
    for number in fields.numbers("question") {
        let own = format!("question.{number}");
        let (text, options) = (written(&format!("{own}.text")), written(&format!("{own}.options")));
        let removed = fields.has(&format!("{own}.remove"));
        if removed || text.is_empty() && options.is_empty() {
            continue;
        }
        let kind = Kind::from_id(fields.get(&format!("{own}.kind"))).unwrap_or_default();
        let options = if kind.offers() { split(&options, &source(fields)) } else { Vec::new() };
        questions.push(Question { kind, text, options });
        numbers.push(number);
    }
    let content = Content {
        title: written("name"),
        intro: written("intro"),
        questions,
        ..Content::default()
    };
    (content, fields.get("last_day").parse().unwrap_or(NaiveDate::MIN), numbers)
}

/// A problem of the survey under the name of the form's field.
pub fn named(problem: Problem, numbers: &[usize], fields: &Fields) -> Problem {
    let source = source(fields);
    let parts: Vec<&str> = problem.field.split('.').collect();
    let field = match parts[..] {
        ["title"] => format!("name.{source}"),
        ["question", place, part] => {
            let place: usize = place.parse().unwrap_or(0);
            let number = numbers.get(place).copied().unwrap_or(place);
            format!("question.{number}.{part}.{source}")
        }
        _ => return problem,
    };
    Problem { field, ..problem }
}

/// The answers that a question offers as lines, in every language in which there is one.
fn lines_of(options: &[Texts]) -> Texts {
    let tags: BTreeSet<&Tag> =
        options.iter().flat_map(|one| one.iter().map(|(tag, _)| tag)).collect();
    let said = |option: &Texts, tag: &Tag| {
        option.get(tag).map_or(String::new(), |text| text.value.clone())
    };
    let lines =
        |tag: &Tag| options.iter().map(|option| said(option, tag)).collect::<Vec<_>>().join("\n");
    tags.into_iter().map(|tag| (tag.clone(), Text::from(lines(tag)))).collect()
}

/// Lines as answers: as many as the language has that is written in; the other languages follow line by line.
fn split(lines: &Texts, source: &Tag) -> Vec<Texts> {
    let of = |tag: &Tag| -> Vec<String> {
        let text = lines.get(tag).map_or("", |text| text.value.as_str());
        text.lines().map(|line| line.trim().to_owned()).collect()
    };
    let all: Vec<(&Tag, Vec<String>)> = lines.iter().map(|(tag, _)| (tag, of(tag))).collect();
    let places = of(source).into_iter().enumerate().filter(|(_, line)| !line.is_empty());
    let option = |place: usize| -> Texts {
        let said = all.iter().filter_map(|(tag, lines)| Some((*tag, lines.get(place)?)));
        let said = said.filter(|(_, line)| !line.is_empty());
        said.map(|(tag, line)| (tag.clone(), Text::from(line.as_str()))).collect()
    };
    places.map(|(place, _)| option(place)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(pairs: &[(&str, &str)]) -> Fields {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn what_is_offered_follows_line_by_line_in_every_language() {
        let fields = typed(&[
            ("source", "de"),
            ("name.de", "Umfrage"),
            ("last_day", "2026-09-30"),
            ("question.2.kind", "choice"),
            ("question.2.text.de", "Was fehlt?"),
            ("question.2.options.de", "Räume\n\n Geld "),
            ("question.2.options.en", "Rooms\n\nMoney"),
            ("question.4.kind", "text"),
            ("question.4.text.de", "  "),
        ]);
        let (content, last_day, numbers) = read(&fields);
        assert_eq!((content.questions.len(), numbers), (1, vec![2]));
        assert_eq!(last_day.to_string(), "2026-09-30");
        let options = &content.questions[0].options;
        let said: Vec<_> =
            options.iter().map(|one| one.best(Interface::En).unwrap().value).collect();
        assert_eq!(said, ["Rooms", "Money"]);
        let problem = Problem::new("question.0.options", "problem-options");
        assert_eq!(named(problem, &[2], &fields).field, "question.2.options.de");
        let again = lines_of(options);
        assert_eq!(again.get(&Tag::from(Interface::De)).unwrap().value, "Räume\nGeld");
    }
}
