//! Staff bring in spreadsheets, and see row by row what will happen.

mod front;
mod hostile;
mod own;
mod package;
mod places;
mod towns;
