//! `stadtkarte import`: reads offers from a file into a network.

use super::say::{Tongue, line, warn};
use crate::config::Settings;
use crate::desk::Phase;
use crate::desk::Report;
use crate::desk::Wanted;
use crate::desk::{Unpacked, import, unpacked};
use crate::exchange::Input;
use crate::language::Tag;
use crate::network::Network;
use crate::store::By;
use crate::store::Store;
use crate::vocabulary::Category;
use anyhow::{anyhow, bail};
use clap::builder::PossibleValuesParser;
use indicatif::{ProgressBar, ProgressStyle};
use std::io::Read;
use std::path::PathBuf;
use std::sync::atomic::Ordering;
use std::time::Duration;

/// Reads offers from a file into a network and publishes them.
///
/// The file is a GeoJSON FeatureCollection, GeoJSON features one a line, CSV (comma, semicolon or tab; UTF-8 or Windows-1252), a
/// workbook (XLSX) or an Open Referral data package (HSDS, a ZIP of CSV files);
/// data/IMPORT.md describes the fields. Every row needs a title, a topic, an organisation and the source's own identifier; --category
/// and --organisation stand in where the file says nothing, as with a package without our topics. Importing the same file again changes
/// nothing, importing a newer one changes what is new in it. Where a row is bad, nothing is imported unless --good-rows is given.
#[derive(Debug, clap::Args)]
pub struct Import {
    /// The file
    file: PathBuf,
    /// The network that the offers come to
    #[arg(long, value_name = "SLUG")]
    network: String,
    /// The name of the source, the same for every file of it; needed where the file does not name it
    #[arg(long, value_name = "NAME")]
    source: Option<String>,
    /// The language of texts that name none, such as de [default: what the file says, else de]
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
    /// The organisation of rows that name none
    #[arg(long, value_name = "NAME")]
    organisation: Option<String>,
    /// The topic of rows that name none
    #[arg(long, value_name = "TOPIC", value_parser = PossibleValuesParser::new(Category::ALL.iter().map(|one| one.id())))]
    category: Option<String>,
    /// Only says what would happen
    #[arg(long)]
    dry_run: bool,
    /// Imports the good rows where others are bad
    #[arg(long)]
    good_rows: bool,
    /// Withdraws the offers of this source that the file no longer has; without it they stay
    #[arg(long)]
    replace: bool,
    #[command(flatten)]
    tongue: Tongue,
}

impl Import {
    /// Does it.
    pub async fn run(self, settings: Settings) -> anyhow::Result<()> {
        let mut wanted = self.wanted()?;
        let store = Store::open(&settings.database_url).await?;
        let network = self.tongue.network(&store, &self.network).await?;
        let Unpacked { input, refused, remarks } = self.input(&network, &wanted)?;
        // Rows of a package that cannot be taken are bad ones as all others are.
        wanted.dry_run |= !(refused.is_empty() || self.good_rows);
        let bar = bar(&input);
        let by = By { who: "operator", at: settings.clock.now() };
        let phase = |phase: Phase| {
            let key = match phase {
                Phase::Checking => "import-checking",
                Phase::Storing => "import-storing",
            };
            bar.set_message(self.tongue.say(key, &[]));
        };
        let importing = import(&store, &network, &input, &wanted, by, phase);
        let report = watched(&bar, &input, importing).await;
        bar.finish_and_clear();
        let mut report = report.map_err(|why| self.tongue.error(why))?;
        report.refused += refused.len() as u64;
        report.problems.extend(refused.into_iter().flatten().take(1_000));
        store.close().await;
        for remark in &remarks {
            warn(self.tongue.problem(remark));
        }
        self.tell(&report)
    }

    /// The file as it is; of a workbook or a data package what stands in it, and what is wrong with the rows that cannot be taken.
    fn input(&self, network: &Network, wanted: &Wanted) -> anyhow::Result<Unpacked> {
        let mut start = [0; 4];
        let read = std::fs::File::open(&self.file).and_then(|mut file| file.read(&mut start));
        if read.is_err() || start != *b"PK\x03\x04" {
            let input = Input::file(&self.file);
            return Ok(Unpacked { input, refused: Vec::new(), remarks: Vec::new() });
        }
        let bytes = std::fs::read(&self.file)?;
        let name = self.file.file_name().unwrap_or_default().to_string_lossy();
        unpacked(&bytes, &name, network, wanted).map_err(|why| self.tongue.error(why))
    }

    fn wanted(&self) -> anyhow::Result<Wanted> {
        let language = self.language.as_deref().map(|tag| {
            Tag::parse(tag)
                .ok_or_else(|| anyhow!("--language: {tag:?} is no language tag, such as de"))
        });
        Ok(Wanted {
            source: self.source.clone(),
            language: language.transpose()?,
            organisation: self.organisation.clone(),
            category: self.category.as_deref().and_then(Category::from_id),
            confirmed_at: None,
            dry_run: self.dry_run,
            good_rows: self.good_rows,
            replace: self.replace,
        })
    }

    /// Says what became of it; bad rows without `--good-rows` are a failure of the command.
    fn tell(&self, report: &Report) -> anyhow::Result<()> {
        self.complain(report);
        let tally = report.tally;
        let counts = [tally.new, tally.changed, tally.unchanged, report.refused];
        let [new, changed, same, refused] = counts.map(|count| count.to_string());
        let counts =
            [("new", new.as_str()), ("changed", &changed), ("same", &same), ("refused", &refused)];
        line(self.tongue.say("import-counts", &counts));
        if report.withdrawn > 0 {
            line(self.counted("import-withdrawn", report.withdrawn));
        }
        if report.refused > 0 && !(self.good_rows && (report.imported || self.dry_run)) {
            bail!(self.tongue.say("import-nothing", &[]));
        }
        let end = match self.dry_run {
            true => "import-dry-run",
            false => "import-done",
        };
        line(self.tongue.say(end, &[]));
        Ok(())
    }

    /// Says what is wrong with the file.
    fn complain(&self, report: &Report) {
        for problem in &report.problems {
            warn(self.tongue.problem(problem));
        }
        for (field, key) in
            [("category", "import-lacks-category"), ("organisation", "import-lacks-organisation")]
        {
            let lacking = report.problems.iter().filter(|one| one.lacks(field)).count();
            if lacking > 0 {
                warn(self.counted(key, lacking as u64));
            }
        }
        if report.more_problems > 0 {
            warn(self.counted("import-more", report.more_problems));
        }
        if !report.unknown.is_empty() {
            let list = report.unknown.join(", ");
            warn(self.tongue.say("import-unknown", &[("list", &list)]));
        }
        if let Some(first) = report.first_outside {
            let [count, line] = [report.outside, first].map(|number| number.to_string());
            warn(self.tongue.say("import-outside", &[("count", &count), ("line", &line)]));
        }
    }

    fn counted(&self, key: &str, count: u64) -> String {
        self.tongue.say(key, &[("count", &count.to_string())])
    }
}

/// A bar on the standard error output, where that is a terminal.
fn bar(input: &Input) -> ProgressBar {
    let style = ProgressStyle::with_template("{msg} {wide_bar} {percent} % {eta}");
    let bar = ProgressBar::new(input.len().saturating_mul(input.passes()));
    bar.with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}

/// Moves the bar while something goes on.
async fn watched<T>(bar: &ProgressBar, input: &Input, work: impl Future<Output = T>) -> T {
    let mut work = std::pin::pin!(work);
    loop {
        match tokio::time::timeout(Duration::from_millis(200), &mut work).await {
            Ok(done) => return done,
            Err(_) => bar.set_position(input.read.load(Ordering::Relaxed)),
        }
    }
}
