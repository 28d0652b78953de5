//! Contents of every version that was ever written: pure functions lift one version to the next, unknown fields survive.
//!
//! A content that was written by a later build is read as far as it is understood.

use crate::error::Error;
use crate::error::Result;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// Lifts the content of one version to the next.
type Lift = fn(&mut Map<String, Value>);

/// A kind of content that carries its version.
pub trait Versioned: DeserializeOwned {
    /// `LIFTS[0]` makes version 2 of version 1, and so on: as many as there are versions but one.
    const LIFTS: &'static [Lift];

    /// The version that this content says it has.
    fn version(&self) -> u32;
}

impl Versioned for crate::offer::Content {
    const LIFTS: &'static [Lift] = &[];

    fn version(&self) -> u32 {
        self.v
    }
}

impl Versioned for crate::organisation::Organisation {
    const LIFTS: &'static [Lift] = &[];

    fn version(&self) -> u32 {
        self.v
    }
}

impl Versioned for crate::network::Network {
    const LIFTS: &'static [Lift] = &[];

    fn version(&self) -> u32 {
        self.v
    }
}

impl Versioned for crate::embed::Embed {
    const LIFTS: &'static [Lift] = &[];

    fn version(&self) -> u32 {
        self.v
    }
}

impl Versioned for crate::flyer::Content {
    const LIFTS: &'static [Lift] = &[];

    fn version(&self) -> u32 {
        self.v
    }
}

/// Reads a content of any version. The present version, nearly always, is read without a detour.
pub fn read<C: Versioned>(json: &str) -> Result<C> {
    let newest = C::LIFTS.len() + 1;
    if let Ok(content) = serde_json::from_str::<C>(json)
        && content.version() as usize >= newest
    {
        return Ok(content);
    }
    let broken = |why| Error::Broken(format!("a stored content cannot be read: {why}"));
    let mut content = serde_json::from_str(json).map_err(broken)?;
    lift(&mut content, C::LIFTS);
    serde_json::from_value(Value::Object(content)).map_err(broken)
}

/// Lifts a content step by step to the newest version.
fn lift(content: &mut Map<String, Value>, lifts: &[Lift]) {
    let version = content.get("v").and_then(Value::as_u64).unwrap_or(1).max(1);
    for (step, lift) in (1u64..).zip(lifts) {
        if step >= version {
            lift(content);
        }
    }
    let newest = lifts.len() as u64 + 1;
    content.insert("v".to_owned(), version.max(newest).into());
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::network::Network;
    use crate::offer::Content;
    use crate::organisation::Organisation;
    use serde::Serialize;

    /// Every fixture stays for ever; a new version adds one.
    const OFFERS: &[&str] = &[include_str!("../../tests/fixtures/content/offer-v1.json")];
    const ORGANISATIONS: &[&str] =
        &[include_str!("../../tests/fixtures/content/organisation-v1.json")];
    const NETWORKS: &[&str] = &[include_str!("../../tests/fixtures/content/network-v1.json")];

    /// Reads every version; the newest comes back exactly as it stands in its fixture, unknown fields and all.
    fn reads<C: Versioned + Serialize>(fixtures: &[&str], version: u32) {
        assert_eq!(fixtures.len(), version as usize, "a fixture for every version");
        assert_eq!(C::LIFTS.len() + 1, version as usize, "a step between every two versions");
        for json in fixtures {
            let content: C = read(json).unwrap();
            assert_eq!(content.version(), version);
            let said = serde_json::to_value(&content).unwrap();
            assert_eq!(said["smell"], "coffee", "unknown fields survive");
        }
        let newest = fixtures[fixtures.len() - 1];
        let said = serde_json::to_value(read::<C>(newest).unwrap()).unwrap();
        assert_eq!(said, serde_json::from_str::<Value>(newest).unwrap());
    }

    #[test]
    fn offers_of_every_version_are_read() {
        reads::<Content>(OFFERS, crate::offer::VERSION);
    }

    #[test]
    fn organisations_of_every_version_are_read() {
        reads::<Organisation>(ORGANISATIONS, crate::organisation::VERSION);
    }

    #[test]
    fn networks_of_every_version_are_read() {
        reads::<Network>(NETWORKS, crate::network::VERSION);
    }

    #[test]
    fn flyers_of_every_version_are_read() {
        let fixtures = &[include_str!("../../tests/fixtures/content/flyer-v1.json")];
        reads::<crate::flyer::Content>(fixtures, crate::flyer::VERSION);
    }

    #[test]
    fn only_the_steps_that_are_missing_are_taken() {
        let lifts: &[Lift] = &[
            |content| drop(content.insert("second".into(), true.into())),
            |content| drop(content.insert("third".into(), true.into())),
        ];
        for (version, second, third) in
            [(1, true, true), (2, false, true), (3, false, false), (9, false, false)]
        {
            let mut content = Map::from_iter([("v".to_owned(), Value::from(version))]);
            lift(&mut content, lifts);
            assert_eq!(
                (content.contains_key("second"), content.contains_key("third")),
                (second, third)
            );
            assert_eq!(content["v"], version.max(3));
        }
    }

    #[test]
    fn a_content_of_a_later_build_is_read_as_far_as_it_is_understood() {
        let content: Content = read(r#"{"v":7,"title":{"de":"Café"},"mood":"good"}"#).unwrap();
        assert_eq!((content.v, &content.rest["mood"]), (7, &Value::from("good")));
    }
}
