//! What portals for open data want to know of a network: the licence of its data, whom to name, and by whom they come.

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
    /// The contributor in the list of GovData: its name, or its whole address below [`CONTRIBUTORS`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contributor: Option<String>,
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

/// Those of them that ask for the source to be named.
const NAMING: [&str; 2] = ["dl-by-de/2.0", "cc-by/4.0"];

/// Before the name of a contributor in the list of GovData.
pub const CONTRIBUTORS: &str = "http://dcat-ap.de/def/contributors/";

impl OpenData {
    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The contributor's name in the list of GovData; none where what stands there is nothing of that list.
    pub fn contributor_name(&self) -> Option<&str> {
        let given = self.contributor.as_deref()?.trim();
        let bare = given.strip_prefix("http://").or_else(|| given.strip_prefix("https://"));
        let end = bare.map(|bare| bare.strip_prefix("dcat-ap.de/def/contributors/"));
        let name = end.unwrap_or(Some(given))?.trim_end_matches('/');
        let plain = |b: u8| b.is_ascii_alphanumeric() || b"-_".contains(&b);
        ((1..=80).contains(&name.len()) && name.bytes().all(plain)).then_some(name)
    }

    /// What does not hold.
    pub(super) fn check(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        let known = |name: &String| LICENCES.iter().any(|(id, ..)| id == name);
        if let Some(licence) = self.licence.as_ref().filter(|licence| !known(licence)) {
            let licences = LICENCES.iter().map(|(id, ..)| *id);
            problems.push(Problem::none_of("open_data.licence", licence, licences));
        }
        let naming = self.licence.as_deref().is_some_and(|licence| NAMING.contains(&licence));
        let named = self.attribution.as_ref().is_some_and(|text| !text.trim().is_empty());
        if naming && !named {
            problems.push(Problem::new("open_data.attribution", "problem-attribution"));
        }
        if self.contributor.is_some() && self.contributor_name().is_none() {
            problems.push(Problem::new("open_data.contributor", "problem-contributor"));
        }
        if self.attribution.as_ref().is_some_and(|text| text.chars().count() > 300) {
            let problem = Problem::new("open_data.attribution", "problem-too-long");
            problems.push(problem.with("most", 300));
        }
        problems
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_contributor_is_a_name_of_the_list_or_its_address() {
        let name = |given: &str| {
            let open = OpenData { contributor: Some(given.to_owned()), ..OpenData::default() };
            open.contributor_name().map(str::to_owned)
        };
        for given in [
            "openNRW",
            "http://dcat-ap.de/def/contributors/openNRW",
            "https://dcat-ap.de/def/contributors/openNRW/",
        ] {
            assert_eq!(name(given).as_deref(), Some("openNRW"), "{given}");
        }
        for given in [
            "https://www.ludwigsburg.de/openNRW",
            "Ludwigsburg am Neckar",
            "http://dcat-ap.de/def/contributors/",
            "ftp://dcat-ap.de/def/contributors/a",
        ] {
            assert_eq!(name(given), None, "{given}");
        }
    }

    #[test]
    fn a_licence_that_asks_for_the_source_needs_one() {
        let wrong = |licence: &str, attribution: Option<&str>| {
            let [licence, attribution] =
                [Some(licence), attribution].map(|one| one.map(str::to_owned));
            OpenData { licence, attribution, contributor: None }.check().len()
        };
        for licence in NAMING {
            assert_eq!(
                [wrong(licence, None), wrong(licence, Some(" ")), wrong(licence, Some("Stadt"))],
                [1, 1, 0]
            );
        }
        assert_eq!(wrong("cc-zero", None), 0);
    }
}
