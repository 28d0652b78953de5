//! Ten questions about needs, ready to be asked: after the survey that Ludwigsburg made of its associations.

use super::{Content, Kind, Question, VERSION};
use crate::language::Interface;
use crate::language::Texts;
use crate::language::say;
use crate::vocabulary::Category;
use crate::vocabulary::TargetGroup;

/// The times of which a question asks, by their keys.
const TIMES: [&str; 5] = [
    "survey-time-morning",
    "survey-time-afternoon",
    "survey-time-evening",
    "survey-time-weekend",
    "survey-time-holidays",
];
/// What organisations need, or can give.
const HELP: [&str; 7] = [
    "survey-help-rooms",
    "survey-help-people",
    "survey-help-money",
    "survey-help-interpreters",
    "survey-help-contacts",
    "survey-help-training",
    "survey-help-publicity",
];

/// The ten questions in these languages.
pub fn template(languages: &[Interface]) -> Content {
    let said = |key: &str| said(languages, key);
    let keys = |keys: &[&str]| keys.iter().map(|key| said(key)).collect::<Vec<_>>();
    let groups = TargetGroup::ALL.iter().filter(|group| **group != TargetGroup::Everyone);
    let groups = groups.map(|group| said(group.key())).collect();
    let categories = Category::ALL.iter().map(|category| said(category.key())).collect();
    let ask =
        |key: &str, kind: Kind, options: Vec<Texts>| Question { kind, text: said(key), options };
    let questions = vec![
        ask("survey-ask-groups", Kind::Several, groups),
        ask("survey-ask-categories", Kind::Several, categories),
        ask("survey-ask-languages", Kind::Text, Vec::new()),
        ask("survey-ask-where", Kind::Text, Vec::new()),
        ask("survey-ask-times", Kind::Several, keys(&TIMES)),
        ask("survey-ask-reach", Kind::Scale, Vec::new()),
        ask("survey-ask-need", Kind::Several, keys(&HELP)),
        ask("survey-ask-give", Kind::Several, keys(&HELP)),
        ask("survey-ask-together", Kind::Scale, Vec::new()),
        ask("survey-ask-next", Kind::Text, Vec::new()),
    ];
    let (title, intro) = (said("survey-template-title"), said("survey-template-intro"));
    Content { v: VERSION, title, intro, questions, ..Content::default() }
}

/// A sentence of the catalogue in each of these languages.
fn said(languages: &[Interface], key: &str) -> Texts {
    languages.iter().map(|lang| ((*lang).into(), say(*lang, key).as_ref().into())).collect()
}
