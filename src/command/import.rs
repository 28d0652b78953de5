//! `stadtkarte import`: reads offers from a file into a network.

use crate::config::Settings;

/// Reads offers from a file into a network.
#[derive(Debug, clap::Args)]
pub struct Import {}

impl Import {
    /// Does it.
    pub async fn run(self, _settings: Settings) -> anyhow::Result<()> {
        anyhow::bail!("this command is not there yet")
    }
}
