//! The network meets.
