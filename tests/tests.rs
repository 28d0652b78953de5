//! The story of Stadtkarte: one binary, one chapter a file, each with a line that says what it tells.
//!
//! `cargo test --test tests CHAPTER` runs one chapter; `tests/run` runs everything there is.

/// The house keeps its own rules: its floors, the length of its pages, its plan.
mod house;
