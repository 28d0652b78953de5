//! A network: one map. A town's or a district's alliance, with its ground, its languages and its pages.

mod colours;
mod ground;
mod meeting;
mod open_data;

pub use colours::Colours;
pub use ground::{Ground, boundary_box};
pub use meeting::Meeting;
pub use open_data::{CONTRIBUTORS, LICENCES, OpenData};

use crate::error::Problem;
use crate::language::Interface;
use crate::language::Tag;
use crate::language::Texts;
use crate::place::Contact;
use crate::vocabulary::Land;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Among the sites that may show a map in a frame: whichever.
pub const ANY_SITE: &str = "*";

/// The version of the network's content that this build writes.
pub const VERSION: u32 = 1;

/// One map and the alliance behind it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Network {
    /// Identifies the network for ever.
    pub id: Uuid,
    /// The network's part of every address: `/ludwigsburg/…`.
    pub slug: String,
    /// The version of this content.
    #[serde(default = "version")]
    pub v: u32,
    /// The town or district, as it calls itself.
    pub town: String,
    /// The town's second official name with its language, as Lubin (Błota) in Lower Sorbian.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub second_name: Option<SecondName>,
    /// The network's own name.
    pub name: Texts,
    /// Where the map lies.
    pub ground: Ground,
    /// The Land, whose public and school holidays hold here.
    pub land: Land,
    /// The zone of every wall-clock time of this network.
    #[serde(default = "berlin")]
    pub time_zone: chrono_tz::Tz,
    /// The languages the network speaks to residents, the first one first.
    pub languages: Vec<Interface>,
    /// The network's own colours.
    #[serde(default)]
    pub colours: Colours,
    /// What the network is, in a paragraph or two.
    #[serde(default)]
    pub about: Texts,
    /// What the network wants to reach.
    #[serde(default)]
    pub aims: Vec<Texts>,
    /// What has happened so far, oldest first.
    #[serde(default)]
    pub milestones: Vec<Milestone>,
    /// When the network meets, and met; of past ones only those with minutes are shown.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub meetings: Vec<Meeting>,
    /// The network's working groups.
    #[serde(default)]
    pub working_groups: Vec<Texts>,
    /// How to reach the people who run the network.
    #[serde(default)]
    pub contact: Contact,
    /// The pages that the law asks for.
    #[serde(default)]
    pub legal: Legal,
    /// The origins whose pages may show this map in a frame; [`ANY_SITE`] stands for all there are.
    #[serde(default)]
    pub embedding_sites: Vec<String>,
    /// The official municipality key (AGS), eight digits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub municipality_key: Option<String>,
    /// What portals for open data want to know.
    #[serde(default, skip_serializing_if = "OpenData::is_empty")]
    pub open_data: OpenData,
    /// Fields that a later version wrote; they survive.
    #[serde(flatten)]
    pub rest: serde_json::Map<String, serde_json::Value>,
}

/// A second official name and the language it is in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SecondName {
    /// The language of the name.
    pub language: Tag,
    /// The name itself.
    pub value: String,
}

/// Something that the network has behind it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Milestone {
    /// When: a year, a month or a day (`2017`, `2017-06`, `2017-06-08`).
    pub date: String,
    /// What happened.
    pub text: Texts,
}

/// The pages that the law asks for, as plain paragraphs.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Legal {
    /// Impressum.
    #[serde(default)]
    pub imprint: Texts,
    /// Datenschutzerklärung.
    #[serde(default)]
    pub privacy: Texts,
    /// Erklärung zur Barrierefreiheit, with its feedback contact.
    #[serde(default)]
    pub accessibility: Texts,
}

fn version() -> u32 {
    VERSION
}

fn berlin() -> chrono_tz::Tz {
    chrono_tz::Europe::Berlin
}

/// Names that a network may not have, because our own pages stand there.
const OURS: &[&str] = &[
    "account",
    "act",
    "api",
    "assets",
    "basemap",
    "dcat",
    "dcat.jsonld",
    "dcat.ttl",
    "desk",
    "einbetten",
    "embed",
    "health",
    "hsds",
    "mail",
    "oembed",
    "ogc",
    "robots.txt",
    "sitemap.xml",
    "stadtkarte-map.js",
    "static",
    "vocab",
];

impl Network {
    /// What the alliance calls itself, for a reader of this language; the town where it has no name.
    pub fn called(&self, lang: Interface) -> &str {
        self.name.best(lang).map_or(&self.town, |best| best.value)
    }

    /// What does not hold: slug, names, languages, colours, ground.
    pub fn check(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if let Err(problem) = check_slug(&self.slug) {
            problems.push(problem);
        }
        if self.name.is_empty() {
            problems.push(Problem::new("name", "problem-required"));
        }
        if self.town.trim().is_empty() {
            problems.push(Problem::new("town", "problem-required"));
        }
        if self.languages.is_empty() {
            problems.push(Problem::new("languages", "problem-required"));
        }
        problems.extend(self.colours.check());
        let key = |key: &String| key.len() != 8 || !key.bytes().all(|b| b.is_ascii_digit());
        if self.municipality_key.as_ref().is_some_and(key) {
            problems.push(Problem::new("municipality_key", "problem-municipality-key"));
        }
        let known = |site: &&String| *site == ANY_SITE || is_origin(site);
        let sites = self.embedding_sites.iter().filter(|site| !known(site));
        problems.extend(sites.map(|site| {
            Problem::new("embedding_sites", "problem-embedding-site").with("value", site)
        }));
        problems.extend(self.open_data.check());
        problems.extend(self.ground.check());
        problems
    }
}

/// Whether this is scheme and host of a website and nothing else.
fn is_origin(site: &str) -> bool {
    let url = url::Url::parse(site).ok().filter(|url| ["http", "https"].contains(&url.scheme()));
    url.is_some_and(|url| url.origin().ascii_serialization() == site)
}

/// A slug is 2 to 40 small letters, digits and hyphens, and none of our own addresses.
pub fn check_slug(slug: &str) -> Result<(), Problem> {
    let fits = (2..=40).contains(&slug.len())
        && slug.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        && !slug.starts_with('-');
    match fits && !OURS.contains(&slug) {
        true => Ok(()),
        false => Err(Problem::new("slug", "problem-slug").with("value", slug)),
    }
}
