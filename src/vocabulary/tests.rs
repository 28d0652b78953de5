//! The story of the vocabularies, as tests.
