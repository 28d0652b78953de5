//! What keeps programs from filling in the form: a field that nobody sees, and that nobody types so fast.

use super::Fields;
use crate::config::Clock;
use crate::error::Problem;
use maud::{Markup, Render, html};

/// The field that people leave empty, since they do not see it.
const UNSEEN: &str = "second_name";
/// The field that says when the form was opened.
const OPENED: &str = "opened";
/// Nobody fills in the form in so few seconds.
const QUICK: i64 = 3;

/// The two fields.
pub struct Trap {
    opened: String,
}

impl Trap {
    /// The fields of a form that is opened now, or was before.
    pub fn new(fields: &Fields, clock: &Clock) -> Self {
        let before = fields.text(OPENED).filter(|value| value.parse::<i64>().is_ok());
        Self { opened: before.map_or_else(|| clock.now().timestamp().to_string(), str::to_owned) }
    }

    /// What a program did; nobody's text is lost, and a second look sends it. A clock that stands still measures nothing.
    pub fn sprung(fields: &Fields, clock: &Clock) -> Option<Problem> {
        let opened = fields.get(OPENED).parse::<i64>().ok();
        let taken = opened.map(|opened| clock.now().timestamp() - opened);
        let quick = clock.is_real() && taken.is_none_or(|taken| taken < QUICK);
        (quick || fields.text(UNSEEN).is_some())
            .then(|| Problem::new("join", "writing-problem-once-more"))
    }
}

impl Render for Trap {
    fn render(&self) -> Markup {
        html! {
            input type="hidden" name=(OPENED) value=(self.opened);
            // No label: whoever listens to the page does not meet it either.
            div.hidden aria-hidden="true" { input type="text" name=(UNSEEN) value="" tabindex="-1" autocomplete="off"; }
        }
    }
}
