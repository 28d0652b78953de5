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
use crate::language::Interface;
use crate::language::say;
use clap::{Parser, Subcommand};
use say::warn;
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
    /// Reads the line. What is wrong with it is said by clap, which knows English, below a sentence in the language that the line names.
    pub fn read() -> Self {
        Self::try_parse().unwrap_or_else(|why| {
            if let Some(lang) = named(std::env::args()).filter(|_| why.use_stderr()) {
                warn(say(lang, "command-line-wrong"));
            }
            why.exit()
        })
    }

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

/// The language behind `--lang`, where there is one.
fn named(words: impl Iterator<Item = String>) -> Option<Interface> {
    let words: Vec<String> = words.collect();
    let apart = words.iter().position(|word| word == "--lang").and_then(|at| words.get(at + 1));
    let joined = words.iter().find_map(|word| word.strip_prefix("--lang="));
    Interface::from_tag(joined.or(apart.map(String::as_str))?)
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
