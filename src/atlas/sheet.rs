//! One layer as it is now: which of its offers still hold, and its day table.

use super::bits::Bits;
use super::layer::Layer;
use super::times::Days60;
use crate::holiday::Calendar;
use std::sync::Arc;

/// One layer as it is now: which of its offers still hold, and its day table.
#[derive(Debug, Clone)]
pub struct Sheet {
    /// The offers.
    pub layer: Arc<Layer>,
    /// Those that no newer layer replaces or takes away; none where all hold.
    pub alive: Option<Arc<Bits>>,
    /// What is on in the next sixty days.
    pub days: Arc<Days60>,
    /// The holidays, for days beyond the table.
    pub calendar: Calendar,
}

impl Sheet {
    /// Whether an offer still holds.
    pub fn is_alive(&self, i: u32) -> bool {
        self.alive.as_ref().is_none_or(|alive| alive.has(i))
    }
}
