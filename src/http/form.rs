//! The form in which an offer is written: its raw fields, what they mean, and how it looks.
//! It works without JavaScript; whatever is typed is kept as it was typed.

mod fields;
mod multipart;
mod place;
mod sheet;
mod texts;
mod when;

pub use fields::{Fields, id};
pub use place::find;
pub use sheet::{Line, Sheet};
pub use texts::Writing;
pub use when::sentence;

use crate::page::asset;
use maud::{Markup, html};

/// The longest body of a question about a sentence, in bytes.
pub const LONGEST_QUESTION: usize = 128 * 1024;

/// The style sheet and the script of pages with a form, for [`crate::page::Frame::more`].
pub fn style() -> Markup {
    html! {
        link rel="stylesheet" href=(asset::address("form.css"));
        script defer src=(asset::address("form.js")) {}
    }
}
