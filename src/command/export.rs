//! `stadtkarte export`: writes a network's offers to a file.

use super::say::{Tongue, line};
use crate::config::Settings;
use crate::desk::Form;
use crate::desk::export;
use crate::network::Network;
use crate::store::Store;
use anyhow::Context;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

/// Writes a network's published offers in the form that imports again without loss.
///
/// What is written is what the public may see. With --all it is everything that stands behind it: contacts that are not
/// public, exact places of protected offers, organisations that are no members; for moving a network to another house.
#[derive(Debug, clap::Args)]
pub struct Export {
    /// The network
    #[arg(long, value_name = "SLUG")]
    network: String,
    /// The file; without it, the standard output
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// GeoJSON, or a table for a spreadsheet [default: by the file's name, else geojson]
    #[arg(long, value_enum)]
    format: Option<Format>,
    /// Also what the public does not see
    #[arg(long)]
    all: bool,
    #[command(flatten)]
    tongue: Tongue,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Format {
    Geojson,
    Csv,
}

impl Export {
    /// Does it.
    pub async fn run(self, settings: Settings) -> anyhow::Result<()> {
        let store = Store::open(&settings.database_url).await?;
        let network = self.tongue.network(&store, &self.network).await?;
        match &self.output {
            Some(path) => self.to_file(&store, &network, path).await,
            None => {
                export(&store, &network, self.form(), self.all, BufWriter::new(std::io::stdout()))
                    .await?;
                Ok(())
            }
        }
    }

    /// Writes beside the file and puts it in its place when it is whole.
    async fn to_file(&self, store: &Store, network: &Network, path: &Path) -> anyhow::Result<()> {
        let name = path.file_name().with_context(|| format!("{} is no file", path.display()))?;
        let beside = path.with_file_name(format!(".{}.part", name.to_string_lossy()));
        let unwritten = || format!("{} cannot be written", path.display());
        let mut file = BufWriter::new(File::create(&beside).with_context(unwritten)?);
        let written = export(store, network, self.form(), self.all, &mut file).await;
        let written = written.and_then(|count| {
            file.flush().map(|()| count).map_err(|why| crate::error::Error::Broken(why.to_string()))
        });
        let kept = match written {
            Ok(count) => std::fs::rename(&beside, path).map(|()| count).with_context(unwritten),
            Err(why) => Err(why.into()),
        };
        if kept.is_err() {
            std::fs::remove_file(&beside).ok();
        }
        line(self.tongue.say("export-done", &[("count", &kept?.to_string())]));
        Ok(())
    }

    fn form(&self) -> Form {
        let by_name = self.output.as_ref().is_some_and(|path| {
            path.extension().is_some_and(|end| end.eq_ignore_ascii_case("csv"))
        });
        match self.format {
            Some(Format::Csv) => Form::Csv,
            None if by_name => Form::Csv,
            _ => Form::GeoJson,
        }
    }
}
