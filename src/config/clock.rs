//! The one clock of the house; tests make it stand still, or move it by writing a moment into a file.

use chrono::{DateTime, NaiveDateTime, SubsecRound, Utc};
use chrono_tz::Tz;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

/// Says what time it is.
#[derive(Debug, Clone)]
pub struct Clock {
    hands: Hands,
}

#[derive(Debug, Clone)]
enum Hands {
    Real,
    Standing(DateTime<Utc>),
    /// A file that names the moment, read at every look, and the last moment that it named.
    Moved(Arc<(PathBuf, Mutex<DateTime<Utc>>)>),
}

impl Clock {
    /// The computer's clock.
    pub fn real() -> Self {
        Self { hands: Hands::Real }
    }

    /// A clock that stands at this moment for ever.
    pub fn standing_at(moment: DateTime<Utc>) -> Self {
        Self { hands: Hands::Standing(moment) }
    }

    /// A clock that stands where a file says, until the file says something else. None where the file names no moment now.
    pub fn moved_by(file: PathBuf) -> Option<Self> {
        let moment = named(&file)?;
        Some(Self { hands: Hands::Moved(Arc::new((file, Mutex::new(moment)))) })
    }

    /// Whether it goes by itself.
    pub fn is_real(&self) -> bool {
        matches!(self.hands, Hands::Real)
    }

    /// The present moment, in whole seconds.
    pub fn now(&self) -> DateTime<Utc> {
        let now = match &self.hands {
            Hands::Real => Utc::now(),
            Hands::Standing(moment) => *moment,
            Hands::Moved(moved) => {
                let mut last = moved.1.lock().unwrap_or_else(PoisonError::into_inner);
                // A file that is just being written, or gone, leaves the clock where it is.
                *last = named(&moved.0).unwrap_or(*last);
                *last
            }
        };
        now.trunc_subsecs(0)
    }

    /// The present moment on a wall in this zone.
    pub fn local(&self, zone: Tz) -> NaiveDateTime {
        self.now().with_timezone(&zone).naive_local()
    }
}

/// The moment that a file names.
fn named(file: &PathBuf) -> Option<DateTime<Utc>> {
    let text = std::fs::read_to_string(file).ok()?;
    Some(DateTime::parse_from_rfc3339(text.trim()).ok()?.to_utc())
}
