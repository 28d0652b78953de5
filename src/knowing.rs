//! What a network can know about itself: what there is and what is missing, how far people have to go, what they searched for in
//! vain, and how a year was. All of it is about offers, never about who looks at them.

mod coverage;
mod facts;
mod nearby;
mod outline;
mod reach;
mod searches;
mod supply;
#[cfg(test)]
mod tests;
mod year;

pub use coverage::{Coverage, coverage};
pub use facts::{Fact, Facts};
pub use nearby::Nearby;
pub use outline::Outline;
pub use reach::{Field, Home, Near, RADII, Reach};
pub use searches::{Searches, Ticked, Word};
pub use supply::{Axis, Grid, PARTS, Place};
pub use year::{Entry, Member, Turn, Year};
