//! Somebody's own pages: signing in, and what they are.

pub mod fitting;
pub mod sign_in;
