//! The story of a survey: what may be asked, what counts as an answer, and what the answers add up to.

use super::*;
use crate::language::Interface;
use crate::language::Tag;

fn said(words: &str) -> Texts {
    Texts::of(Tag::from(Interface::De), words)
}

fn question(kind: Kind, options: usize) -> Question {
    let options = (0..options).map(|place| said(&format!("Antwort {place}"))).collect();
    Question { kind, text: said("Was fehlt?"), options }
}

fn survey(questions: Vec<Question>) -> Content {
    Content { v: VERSION, title: said("Umfrage"), questions, ..Content::default() }
}

fn fields(content: &Content) -> Vec<String> {
    content.check().into_iter().map(|problem| problem.field).collect()
}

#[test]
fn ten_questions_are_asked_and_the_eleventh_is_refused() {
    let ten = survey(vec![question(Kind::Text, 0); 10]);
    assert!(ten.check().is_empty());
    let eleven = survey(vec![question(Kind::Text, 0); 11]);
    assert_eq!(fields(&eleven), ["question"]);
    assert_eq!(fields(&survey(Vec::new())), ["question"]);
}

#[test]
fn a_choice_needs_at_least_two_answers_to_choose_from() {
    let asked = survey(vec![question(Kind::Choice, 1), question(Kind::Several, 21)]);
    assert_eq!(fields(&asked), ["question.0.options", "question.1.options"]);
    let wordless = Question { kind: Kind::Scale, ..Question::default() };
    assert_eq!(fields(&survey(vec![wordless])), ["question.0.text"]);
}

#[test]
fn only_what_was_asked_counts_as_an_answer() {
    let kinds = [(Kind::Choice, 3), (Kind::Several, 3), (Kind::Scale, 0), (Kind::Text, 0)];
    let content = survey(kinds.map(|(kind, options)| question(kind, options)).into());
    let given = vec![
        Some(Answer::Chosen(vec![2, 1])),
        Some(Answer::Chosen(vec![2, 0, 2, 7])),
        Some(Answer::Step(6)),
        Some(Answer::Words("  Räume ".to_owned())),
    ];
    let fitting = content.fitting(given).unwrap();
    assert_eq!(
        fitting,
        [
            Some(Answer::Chosen(vec![1])),
            Some(Answer::Chosen(vec![0, 2])),
            None,
            Some(Answer::Words("Räume".to_owned()))
        ]
    );
    let nothing = vec![Some(Answer::Step(1)), None, None, Some(Answer::Words(" ".to_owned()))];
    assert_eq!(content.fitting(nothing), None);
}

#[test]
fn answers_add_up_question_by_question() {
    let content =
        survey(vec![question(Kind::Several, 2), question(Kind::Scale, 0), question(Kind::Text, 0)]);
    let given = |chosen: &[usize], step: usize, words: &str| Given {
        organisation: Uuid::from_u128(step as u128),
        answers: vec![
            Some(Answer::Chosen(chosen.to_vec())),
            Some(Answer::Step(step)),
            Some(Answer::Words(words.to_owned())),
        ],
    };
    let tallies = tally(&content, &[given(&[0, 1], 2, "Räume"), given(&[1], 5, " ")]);
    assert_eq!(tallies[0].counts, [1, 2]);
    assert_eq!((tallies[1].answered, tallies[1].mean_in_tenths()), (2, Some(35)));
    assert_eq!(tallies[2].words, [(Uuid::from_u128(2), "Räume".to_owned())]);
    assert_eq!(tally(&content, &[])[1].mean_in_tenths(), None);
}

#[test]
fn the_ready_made_survey_has_ten_questions_in_every_language() {
    let content = template(Interface::ALL);
    assert_eq!(content.questions.len(), MOST);
    assert!(content.check().is_empty(), "{:?}", content.check());
    for question in &content.questions {
        for texts in question.options.iter().chain([&question.text]) {
            assert_eq!(texts.iter().count(), Interface::ALL.len());
        }
    }
}

#[test]
fn a_survey_is_open_from_its_opening_to_its_last_day() {
    let day = |day| NaiveDate::from_ymd_opt(2026, 9, day).unwrap();
    let mut survey = Survey {
        id: Uuid::nil(),
        network: Uuid::nil(),
        content: Content::default(),
        last_day: day(10),
        made_at: DateTime::UNIX_EPOCH,
        opened_at: None,
        at_once_at: None,
        closed_at: None,
    };
    assert_eq!(survey.stage(day(1)), Stage::Draft);
    survey.opened_at = Some(DateTime::UNIX_EPOCH);
    assert_eq!(survey.stage(day(10)), Stage::Open);
    assert_eq!(survey.stage(day(11)), Stage::Closed);
    survey.closed_at = survey.opened_at;
    assert_eq!(survey.stage(day(1)), Stage::Closed);
}
