//! The map stands on other sites, and shows there only what staff meant it to.
