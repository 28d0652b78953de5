//! The colours of a network, and whether they can be read on our paper.

use crate::error::Problem;
use serde::{Deserialize, Serialize};

/// The colours of a network, as CSS hexadecimal colours.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Colours {
    /// The colour of links and buttons on a light page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accent: Option<String>,
}

impl Colours {
    /// What does not hold: it is no colour, or nobody can read it on our paper.
    pub fn check(&self) -> Option<Problem> {
        let accent = self.accent.as_deref()?;
        let hex = accent.strip_prefix('#').filter(|hex| hex.len() == 6);
        if !hex.is_some_and(|hex| hex.bytes().all(|digit| digit.is_ascii_hexdigit())) {
            return Some(Problem::new("colours.accent", "problem-colour"));
        }
        let pale = contrast(accent) < READABLE;
        pale.then(|| Problem::new("colours.accent", "problem-colour-pale"))
    }
}

/// The least contrast at which a colour can be read on our paper (WCAG 2.2, 1.4.3).
const READABLE: f64 = 4.5;
/// The relative luminance of our paper by day, `#f6f0e6`.
const PAPER: f64 = 0.873;

/// The contrast of a hexadecimal colour with our paper, 1 to 21, as WCAG 2.2 defines it.
fn contrast(colour: &str) -> f64 {
    let part = |at: usize| {
        let part = colour.get(at..at + 2).and_then(|hex| u8::from_str_radix(hex, 16).ok());
        let part = f64::from(part.unwrap_or_default()) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    let luminance = 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
    (luminance.max(PAPER) + 0.05) / (luminance.min(PAPER) + 0.05)
}
