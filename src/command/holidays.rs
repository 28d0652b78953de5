//! `stadtkarte holidays`: loads school holidays from a file.

use super::say::{Tongue, land, line};
use crate::config::Settings;
use crate::error::Error;
use crate::error::Problem;
use crate::holiday::{school_holidays_from_csv, school_holidays_from_ical};
use crate::store::By;
use crate::store::Store;
use crate::vocabulary::Land;
use anyhow::Context;
use std::collections::BTreeSet;
use std::path::PathBuf;

/// Loads school holidays from a file.
///
/// The file is a CSV of OpenHolidays, for one Land or for all, or an iCalendar of one Land, which --land names. What was loaded
/// for the same time before is replaced.
#[derive(Debug, clap::Args)]
pub struct Holidays {
    /// The file
    file: PathBuf,
    /// The Land: needed for an iCalendar; of a CSV only this one is loaded
    #[arg(long, value_name = "LAND", value_parser = land)]
    land: Option<Land>,
    #[command(flatten)]
    tongue: Tongue,
}

impl Holidays {
    /// Does it.
    pub async fn run(self, settings: Settings) -> anyhow::Result<()> {
        const LONGEST: u64 = 16 << 20;
        let unread = || format!("{} cannot be read", self.file.display());
        let length = self.file.metadata().with_context(unread)?.len();
        anyhow::ensure!(length <= LONGEST, "{} is longer than 16 MB", self.file.display());
        let bytes = std::fs::read(&self.file).with_context(unread)?;
        let start = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
        let is_calendar = start.trim_ascii_start().starts_with(b"BEGIN:VCALENDAR");
        let read = match (is_calendar, self.land) {
            (true, Some(land)) => school_holidays_from_ical(&bytes, land),
            (true, None) => Err(vec![Problem::new("--land", "problem-land-missing")]),
            (false, _) => school_holidays_from_csv(&bytes),
        };
        let mut holidays = read.map_err(|problems| self.tongue.error(Error::Invalid(problems)))?;
        holidays.retain(|holiday| self.land.is_none_or(|land| holiday.land == land));
        if holidays.is_empty() {
            let none = Problem::new("file", "problem-holiday-none-in-file");
            return Err(self.tongue.error(none.into()));
        }
        let store = Store::open(&settings.database_url).await?;
        let by = By { who: "operator", at: settings.clock.now() };
        store.save_school_holidays(&holidays, by).await?;
        let lands: BTreeSet<&str> = holidays.iter().map(|holiday| holiday.land.id()).collect();
        let lands = lands.into_iter().collect::<Vec<_>>().join(", ");
        line(
            self.tongue.say(
                "holidays-loaded",
                &[("count", &holidays.len().to_string()), ("list", &lands)],
            ),
        );
        Ok(())
    }
}
