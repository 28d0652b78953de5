//! What commands say: sentences of the catalogue, in the language that the operator chose.

use crate::error::Error;
use crate::error::Problem;
use crate::language::Interface;
use crate::language::Value;
use crate::language::{problem, say_with};
use crate::network::Network;
use crate::store::Store;
use crate::vocabulary::Land;
use std::io::Write;

/// The language of what a command says.
#[derive(Debug, Clone, clap::Args)]
pub struct Tongue {
    /// The language of messages: de, de-simple, en, ar, uk, ru, tr, fa, fr, pl or ro
    #[arg(long, value_name = "LANGUAGE", default_value = "en", value_parser = interface)]
    lang: Interface,
}

/// The language of a tag.
pub fn interface(tag: &str) -> Result<Interface, String> {
    Interface::from_tag(tag).ok_or_else(|| {
        let known: Vec<&str> = Interface::ALL.iter().map(|one| one.tag()).collect();
        format!("use one of {}", known.join(", "))
    })
}

/// The Land of a code in letters of any size.
pub fn land(id: &str) -> Result<Land, String> {
    Land::from_id(&id.trim().to_uppercase()).ok_or_else(|| {
        let known: Vec<&str> = Land::ALL.iter().map(|land| land.id()).collect();
        format!("use one of {}", known.join(", "))
    })
}

/// Writes a line to the standard output; that nobody reads it any more is no reason to fail.
pub fn line(text: impl std::fmt::Display) {
    writeln!(std::io::stdout(), "{text}").ok();
}

/// The same on the standard error output.
pub fn warn(text: impl std::fmt::Display) {
    writeln!(std::io::stderr(), "{text}").ok();
}

impl Tongue {
    /// A sentence with what it names.
    pub fn say(&self, key: &str, values: &[(&str, &str)]) -> String {
        let values: Vec<(&str, Value<'_>)> =
            values.iter().map(|(name, value)| (*name, Value::Text(value))).collect();
        say_with(self.lang, key, &values)
    }

    /// A problem as a sentence with its line and its field.
    pub fn problem(&self, found: &Problem) -> String {
        problem(self.lang, found)
    }

    /// An error as what the command ends with.
    pub fn error(&self, why: Error) -> anyhow::Error {
        match why {
            Error::Invalid(problems) => {
                let said: Vec<String> = problems.iter().map(|found| self.problem(found)).collect();
                anyhow::anyhow!("{}", said.join("\n"))
            }
            other => other.into(),
        }
    }

    /// The network of this slug; an unknown one is answered with those that there are.
    pub async fn network(&self, store: &Store, slug: &str) -> anyhow::Result<Network> {
        match store.network_with_slug(slug).await {
            Err(Error::NotFound) => {
                let mut known: Vec<String> =
                    store.networks().await?.into_iter().map(|network| network.slug).collect();
                known.sort_unstable();
                if known.is_empty() {
                    let none = Problem::new("network", "problem-network-none");
                    return Err(self.error(none.with("database", store.name()).into()));
                }
                let unknown =
                    Problem::new("network", "problem-network-unknown").with("value", slug);
                Err(self.error(unknown.with("list", known.join(", ")).into()))
            }
            found => found.map_err(|why| self.error(why)),
        }
    }
}
