//! Lists of houses with their coordinates: an OpenStreetMap extract, or a CSV of a town or a land registry.

mod csv;
mod osm;

use super::input::{Input, unreadable};
use crate::addresses::Listed;
use crate::error::Problem;
use std::io::Read;

/// In what coordinates are given that do not say so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Projection {
    /// Degrees of WGS 84 (EPSG:4326).
    Wgs84,
    /// Metres in a zone of UTM (EPSG:25832 is zone 32).
    Utm(u8),
}

impl Projection {
    /// The projection that has this name, such as `EPSG:25832`.
    pub fn parse(name: &str) -> Option<Self> {
        let upper = name.trim().to_uppercase();
        match upper.strip_prefix("EPSG:").unwrap_or(&upper) {
            "4326" | "4258" | "WGS84" => Some(Self::Wgs84),
            "25831" | "32631" => Some(Self::Utm(31)),
            "25832" | "32632" | "4647" => Some(Self::Utm(32)),
            "25833" | "32633" | "5650" => Some(Self::Utm(33)),
            _ => None,
        }
    }
}

/// Whether this is an OpenStreetMap extract.
pub fn is_osm(input: &Input) -> Result<bool, Problem> {
    let mut start = Vec::new();
    input.open()?.take(32).read_to_end(&mut start).map_err(unreadable)?;
    Ok(start.windows(9).any(|word| word == b"OSMHeader"))
}

/// Reads the houses of a file one by one; bad rows come as problems. Errors: the file as a whole cannot be read.
pub fn houses(
    input: &Input,
    projection: Option<Projection>,
    each: &mut dyn FnMut(Result<Listed, Problem>),
) -> Result<(), Problem> {
    match is_osm(input)? {
        true => osm::houses(input, each),
        false => csv::houses(input, projection, each),
    }
}
