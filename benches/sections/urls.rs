//! Writes the requests as lists of paths for the load tool.

use crate::generator::{self, requests};
use stadtkarte::filter::Filter;
use std::path::Path;

/// Writes `plain.txt`, `filtered.txt`, `nearest.txt`, `text.txt` and `repeated.txt`, one path a line.
pub fn write(folder: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(folder)?;
    let slug = generator::network().slug;
    let query = |filter: &Filter| match filter.query() {
        query if query.is_empty() => query,
        query => format!("&{query}"),
    };
    let tile = |r: &requests::TileRequest| {
        format!(
            "/{slug}/tiles/{}/{}/{}.geojson?lang={}{}",
            r.tile.z,
            r.tile.x,
            r.tile.y,
            r.reader.tag(),
            query(&r.filter)
        )
    };
    let list =
        |filter: &Filter| format!("/{slug}/offers.geojson?lang=de&limit=15{}", query(filter));
    let (filtered, plain): (Vec<_>, Vec<_>) = requests::tiles()
        .into_iter()
        .partition(|r| !r.filter.is_empty());
    let write =
        |name: &str, paths: Vec<String>| std::fs::write(folder.join(name), paths.join("\n") + "\n");
    write("plain.txt", plain.iter().map(tile).collect())?;
    write("filtered.txt", filtered.iter().map(tile).collect())?;
    write(
        "repeated.txt",
        plain.iter().chain(&filtered).map(tile).collect(),
    )?;
    write(
        "nearest.txt",
        requests::nearest().iter().map(list).collect(),
    )?;
    write(
        "text.txt",
        requests::words(false).iter().map(list).collect(),
    )
}
