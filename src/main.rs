//! The front door: reads the line and does what it asks for.

use clap::Parser;
use stadtkarte::command::Line;
use std::process::ExitCode;

#[tokio::main]
async fn main() -> ExitCode {
    match Line::parse().run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("stadtkarte: {why:#}");
            ExitCode::FAILURE
        }
    }
}
