//! `stadtkarte export`: writes a network's offers to a file.

use crate::config::Settings;

/// Writes a network's offers to a file.
#[derive(Debug, clap::Args)]
pub struct Export {}

impl Export {
    /// Does it.
    pub async fn run(self, _settings: Settings) -> anyhow::Result<()> {
        anyhow::bail!("this command is not there yet")
    }
}
