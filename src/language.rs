//! Languages: the eleven the product speaks, the tags of content languages, texts in several of them,
//! and every sentence shown to people, with its dates, numbers and plural forms.

mod calendar;
mod catalogue;
mod interface;
mod number;
mod problem;
mod tag;
#[cfg(test)]
mod tests;
mod texts;

pub use calendar::{
    date_long, date_medium, date_short, month, time, time_range, weekday, weekday_short,
};
pub use catalogue::{Value, has_message, say, say_plain, say_with};
pub use interface::{Direction, Interface, negotiate};
pub use number::{decimal, distance, number};
pub use problem::{problem, problem_reason};
pub use tag::Tag;
pub use texts::{Best, Origin, Text, Texts, source_hash};
