//! The front door: reads the line and does what it asks for.

use stadtkarte::command::Line;
use std::process::ExitCode;

#[tokio::main]
async fn main() -> ExitCode {
    match Line::read().run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("stadtkarte: {why:#}");
            ExitCode::FAILURE
        }
    }
}
