//! The command line: what the one binary can do.

mod addresses;
mod export;
mod holidays;
mod import;
mod invite;
mod network;
mod say;
mod serve;

use crate::config::Options;
use crate::config::Settings;
use clap::{Parser, Subcommand};
use std::io::IsTerminal;

/// The digital town map of integration: who offers what, where, when and in which language.
///
/// Without a command it serves the map.
#[derive(Debug, Parser)]
#[command(name = "stadtkarte", version, subcommand_value_name = "COMMAND")]
pub struct Line {
    #[command(flatten)]
    options: Options,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serves the map; what happens without a command
    Serve,
    Import(import::Import),
    Export(export::Export),
    /// Makes, lists, shows and changes networks
    Network(network::Network),
    Addresses(addresses::Addresses),
    Holidays(holidays::Holidays),
    Invite(invite::Invite),
}

impl Line {
    /// Does what the line asks for.
    pub async fn run(self) -> anyhow::Result<()> {
        let settings = Settings::read(&self.options)?;
        log(&settings);
        match self.command.unwrap_or(Command::Serve) {
            Command::Serve => serve::run(settings).await,
            Command::Import(import) => import.run(settings).await,
            Command::Export(export) => export.run(settings).await,
            Command::Network(network) => network.run(settings).await,
            Command::Addresses(addresses) => addresses.run(settings).await,
            Command::Holidays(holidays) => holidays.run(settings).await,
            Command::Invite(invite) => invite.run(settings).await,
        }
    }
}

/// Begins the log, on the standard error output.
fn log(settings: &Settings) {
    let log = tracing_subscriber::fmt()
        .with_env_filter(&settings.log)
        .with_ansi(std::io::stderr().is_terminal())
        .with_writer(std::io::stderr);
    match settings.log_json {
        true => log.json().init(),
        false => log.init(),
    }
    for name in &settings.unknown {
        tracing::warn!(
            "{name} is no setting and changes nothing; stadtkarte --help names those there are"
        );
    }
}
