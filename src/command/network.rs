//! `stadtkarte network`: makes networks.

use crate::config::Settings;

/// Makes networks.
#[derive(Debug, clap::Args)]
pub struct Network {}

impl Network {
    /// Does it.
    pub async fn run(self, _settings: Settings) -> anyhow::Result<()> {
        anyhow::bail!("this command is not there yet")
    }
}
