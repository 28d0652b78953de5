//! What portals for open data want to know of a network.

use crate::error::Problem;
use serde::{Deserialize, Serialize};

/// Under which licence the data of a network may be used, and by whom portals get them.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct OpenData {
    /// One of [`LICENCES`], by its name in DCAT-AP.de.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub licence: Option<String>,
    /// Whom to name as the source.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attribution: Option<String>,
    /// The contributor's name in the list of GovData.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contributor: Option<String>,
}

impl OpenData {
    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// What does not hold.
    pub(super) fn check(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        let known = |name: &String| LICENCES.iter().any(|(id, ..)| id == name);
        if let Some(licence) = self.licence.as_ref().filter(|licence| !known(licence)) {
            let problem = Problem::new("open_data.licence", "problem-unknown-value");
            problems.push(problem.with("value", licence));
        }
        let fits = |name: &&String| {
            let plain = |b: u8| b.is_ascii_alphanumeric() || b"-_".contains(&b);
            (1..=80).contains(&name.len()) && name.bytes().all(plain)
        };
        if self.contributor.as_ref().is_some_and(|name| !fits(&name)) {
            problems.push(Problem::new("open_data.contributor", "problem-contributor"));
        }
        if self.attribution.as_ref().is_some_and(|text| text.chars().count() > 300) {
            let problem = Problem::new("open_data.attribution", "problem-too-long");
            problems.push(problem.with("most", 300));
        }
        problems
    }
}

/// The licences for open data: the name in DCAT-AP.de, the name for people, and its text.
pub const LICENCES: [(&str, &str, &str); 4] = [
    (
        "dl-by-de/2.0",
        "Datenlizenz Deutschland – Namensnennung 2.0",
        "https://www.govdata.de/dl-de/by-2-0",
    ),
    (
        "dl-zero-de/2.0",
        "Datenlizenz Deutschland – Zero 2.0",
        "https://www.govdata.de/dl-de/zero-2-0",
    ),
    ("cc-by/4.0", "Creative Commons BY 4.0", "https://creativecommons.org/licenses/by/4.0/"),
    ("cc-zero", "Creative Commons Zero 1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
];
