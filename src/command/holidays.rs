//! `stadtkarte holidays`: loads school holidays from a file.

use crate::config::Settings;

/// Loads school holidays from a file.
#[derive(Debug, clap::Args)]
pub struct Holidays {}

impl Holidays {
    /// Does it.
    pub async fn run(self, _settings: Settings) -> anyhow::Result<()> {
        anyhow::bail!("this command is not there yet")
    }
}
