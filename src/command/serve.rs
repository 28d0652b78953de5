//! `stadtkarte serve`: listens, loads, serves, and ends what it began when it is told to stop.

use crate::config::Settings;

/// Serves the map until the process is told to stop.
pub async fn run(settings: Settings) -> anyhow::Result<()> {
    anyhow::bail!("nothing to serve at {} yet", settings.listen)
}
