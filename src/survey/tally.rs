//! What all answers to a survey add up to, question by question.

use super::{Answer, Answers, Content, Kind, STEPS};
use uuid::Uuid;

/// The answers that one organisation gave.
#[derive(Debug, Clone, PartialEq)]
pub struct Given {
    /// The organisation.
    pub organisation: Uuid,
    /// Its answers.
    pub answers: Answers,
}

/// What the answers to one question add up to.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Tally {
    /// How many organisations answered it.
    pub answered: usize,
    /// How many chose each answer that it offers, or each step of its scale; empty for a question that is answered in words.
    pub counts: Vec<usize>,
    /// What was written, and by which organisation.
    pub words: Vec<(Uuid, String)>,
}

impl Tally {
    /// The mean of a scale in tenths; none where nobody answered.
    pub fn mean_in_tenths(&self) -> Option<usize> {
        let sum: usize = self.counts.iter().zip(1..).map(|(count, step)| count * step).sum();
        let all: usize = self.counts.iter().sum();
        (sum * 10 + all / 2).checked_div(all)
    }
}

/// What the answers add up to, one tally a question.
pub fn tally(content: &Content, given: &[Given]) -> Vec<Tally> {
    let of = |place: usize| {
        let question = &content.questions[place];
        let width = match question.kind {
            Kind::Choice | Kind::Several => question.options.len(),
            Kind::Scale => STEPS,
            Kind::Text => 0,
        };
        let mut tally = Tally { counts: vec![0; width], ..Tally::default() };
        for one in given {
            let answer = one.answers.get(place).cloned().flatten();
            if let Some(answer) = question.fitting(answer) {
                tally.add(one.organisation, answer);
            }
        }
        tally
    };
    (0..content.questions.len()).map(of).collect()
}

impl Tally {
    fn add(&mut self, organisation: Uuid, answer: Answer) {
        self.answered += 1;
        let mut count = |place: usize| {
            if let Some(count) = self.counts.get_mut(place) {
                *count += 1;
            }
        };
        match answer {
            Answer::Chosen(places) => places.into_iter().for_each(count),
            Answer::Step(step) => count(step.saturating_sub(1)),
            Answer::Words(words) => self.words.push((organisation, words)),
        }
    }
}
