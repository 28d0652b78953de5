//! Staff bring in spreadsheets, and see row by row what will happen.

mod hostile;
mod towns;
