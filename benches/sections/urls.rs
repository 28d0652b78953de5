//! Writes the requests as lists of paths for the load tool.

use crate::generator::{self, requests};
use stadtkarte::filter::Filter;
use stadtkarte::geo::Tile;
use std::path::Path;

fn query(filter: &Filter) -> String {
    match filter.query() {
        query if query.is_empty() => query,
        query => format!("&{query}"),
    }
}

/// The path of a tile request.
pub fn tile(request: &requests::TileRequest) -> String {
    let (slug, query) = (generator::network().slug, query(&request.filter));
    let Tile { z, x, y } = request.tile;
    format!("/{slug}/tiles/{z}/{x}/{y}.geojson?lang={}{query}", request.reader.tag())
}

/// The path of a list of the first fifteen.
pub fn list(filter: &Filter) -> String {
    format!("/{}/offers.geojson?lang=de&limit=15{}", generator::network().slug, query(filter))
}

/// Writes `plain.txt`, `filtered.txt`, `nearest.txt`, `text.txt` and `repeated.txt`, one path a line.
pub fn write(folder: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(folder)?;
    let (filtered, plain): (Vec<_>, Vec<_>) =
        requests::tiles().into_iter().partition(|r| !r.filter.is_empty());
    let write =
        |name: &str, paths: Vec<String>| std::fs::write(folder.join(name), paths.join("\n") + "\n");
    write("plain.txt", plain.iter().map(tile).collect())?;
    write("filtered.txt", filtered.iter().map(tile).collect())?;
    write("repeated.txt", plain.iter().chain(&filtered).map(tile).collect())?;
    write("nearest.txt", requests::nearest().iter().map(list).collect())?;
    write("text.txt", requests::words(false).iter().map(list).collect())
}
