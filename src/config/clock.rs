//! The one clock of the house; tests make it stand still.

use chrono::{DateTime, NaiveDateTime, SubsecRound, Utc};
use chrono_tz::Tz;

/// Says what time it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Clock {
    standing_at: Option<DateTime<Utc>>,
}

impl Clock {
    /// The computer's clock.
    pub fn real() -> Self {
        Self { standing_at: None }
    }

    /// A clock that stands at this moment for ever.
    pub fn standing_at(moment: DateTime<Utc>) -> Self {
        Self { standing_at: Some(moment) }
    }

    /// The present moment, in whole seconds.
    pub fn now(self) -> DateTime<Utc> {
        self.standing_at.unwrap_or_else(Utc::now).trunc_subsecs(0)
    }

    /// The present moment on a wall in this zone.
    pub fn local(self, zone: Tz) -> NaiveDateTime {
        self.now().with_timezone(&zone).naive_local()
    }
}
