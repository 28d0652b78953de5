//! Languages: the eleven the product speaks, the tags of content languages, texts in several of them,
//! every sentence shown to people, with its dates, numbers and plural forms, and how words that people type are compared.

mod calendar;
mod catalogue;
mod fold;
mod interface;
mod number;
mod problem;
mod tag;
#[cfg(test)]
mod tests;
mod texts;
mod typo;
mod word;

pub use calendar::{
    date_long, date_medium, date_short, month, time, time_range, weekday, weekday_short, year,
};
pub use catalogue::{Value, has_message, say, say_plain, say_with};
pub use fold::{fold, is_silent};
pub use interface::{Direction, Interface, negotiate};
pub use number::{decimal, distance, number};
pub use problem::{problem, problem_reason};
pub use tag::Tag;
pub use texts::{Best, Origin, Text, Texts, source_hash};
pub use typo::Typo;
pub use word::from_word;
