//! Writes a tile's features byte by byte: a tile is a few hundred bytes, and building a tree of values first would cost more than finding them.

use super::Cell;
use super::purpose;
use crate::atlas::map::Map;
use crate::atlas::row;
use crate::geo::Point;
use crate::language::Interface;
use crate::offer::short_id;

/// How far a cluster's mark stays from the rim of its cell, in parts of the cell (22 of 64 px).
const INSET: f64 = 22.0 / 64.0;

/// Writes the features of one tile.
pub struct Writer<'a> {
    map: &'a Map,
    reader: Interface,
    out: Vec<u8>,
}

impl<'a> Writer<'a> {
    /// A tile without features.
    pub fn new(map: &'a Map, reader: Interface) -> Self {
        let mut out = Vec::with_capacity(4096);
        out.extend_from_slice(br#"{"type":"FeatureCollection","features":["#);
        Self { map, reader, out }
    }

    /// The tile, whole.
    pub fn finish(mut self) -> Vec<u8> {
        if self.out.last() == Some(&b',') {
            self.out.pop();
        }
        self.text("]}");
        self.out
    }

    /// One offer, alone in its cell.
    pub fn offer(&mut self, at: Option<(usize, u32)>) {
        let Some((sheet, i)) = at else { return };
        let layer = &self.map.sheets[sheet].layer;
        let (row, i) = (&layer.rows[i as usize], i as usize);
        self.text(r#"{"type":"Feature","id":""#);
        self.text(&short_id(layer.ids[i]));
        self.point(Point::from_map(layer.places[i]));
        self.text(r#""kind":"offer","title":"#);
        let title = layer.shelf.title(layer.shelved[i], self.reader);
        write_json(&mut self.out, title.map_or("", |t| t.value));
        if let Some(title) = title.filter(|t| t.tag.as_str() != self.reader.tag()) {
            self.text(r#","title_lang":""#);
            self.text(title.tag.as_str());
            self.text("\"");
        }
        self.category(crate::vocabulary::Category::ALL[usize::from(row.category)].id());
        self.text(r#","purpose":""#);
        self.text(purpose(row.flags).id());
        self.text("\"");
        if row.flags & row::APPROXIMATE != 0 {
            self.text(r#","approximate":true"#);
        }
        self.text("}},");
    }

    /// Several offers at one spot.
    pub fn stack(&mut self, cell: &Cell, offers: &[String]) {
        self.text(r#"{"type":"Feature","id":"s"#);
        self.text(offers.first().map_or("", String::as_str));
        self.point(Point::from_map(cell.extent.min));
        self.text(r#""kind":"stack","count":"#);
        self.number(cell.count.into());
        self.text(r#","offers":["#);
        for (i, offer) in offers.iter().enumerate() {
            self.text(if i == 0 { "\"" } else { ",\"" });
            self.text(offer);
            self.text("\"");
        }
        self.text("]");
        self.category(cell.category().id());
        self.text("}},");
    }

    /// Several offers in one cell.
    pub fn cluster(&mut self, cell: &Cell, z: u8, at: [u32; 2]) {
        self.text(r#"{"type":"Feature","id":"c"#);
        self.number(z.into());
        self.text("_");
        self.number(at[0].into());
        self.text("_");
        self.number(at[1].into());
        self.point(Point::from_map(mark(cell, z, at)));
        self.text(r#""kind":"cluster","count":"#);
        self.number(cell.count.into());
        self.text(r#","bounds":["#);
        let [west, north] = cell.extent.min;
        let [east, south] = cell.extent.max;
        let (low, high) = (
            Point::from_map([west, south]),
            Point::from_map([east, north]),
        );
        for (degrees, then) in [
            (low.lon(), ","),
            (low.lat(), ","),
            (high.lon(), ","),
            (high.lat(), "]"),
        ] {
            self.degrees(degrees);
            self.text(then);
        }
        self.category(cell.category().id());
        self.text("}},");
    }

    fn text(&mut self, text: &str) {
        self.out.extend_from_slice(text.as_bytes());
    }

    fn category(&mut self, id: &str) {
        self.text(r#","category":""#);
        self.text(id);
        self.text("\"");
    }

    /// Ends the identifier, and writes the geometry up to the first property.
    fn point(&mut self, point: Point) {
        self.text(r#"","geometry":{"type":"Point","coordinates":["#);
        self.degrees(point.lon());
        self.text(",");
        self.degrees(point.lat());
        self.text(r#"]},"properties":{"#);
    }

    fn number(&mut self, mut number: u64) {
        let mut digits = [0; 20];
        let mut at = digits.len();
        loop {
            at -= 1;
            digits[at] = b'0' + (number % 10) as u8;
            number /= 10;
            if number == 0 {
                break;
            }
        }
        self.out.extend_from_slice(&digits[at..]);
    }

    /// Degrees with five decimals, about a metre.
    fn degrees(&mut self, degrees: f64) {
        let rounded = (degrees * 100_000.0).round() as i64;
        if rounded < 0 {
            self.text("-");
        }
        let (whole, mut rest) = (
            rounded.unsigned_abs() / 100_000,
            rounded.unsigned_abs() % 100_000,
        );
        self.number(whole);
        let mut digits = *b".00000";
        for digit in digits[1..].iter_mut().rev() {
            *digit += (rest % 10) as u8;
            rest /= 10;
        }
        self.out.extend_from_slice(&digits);
    }
}

/// Where a cluster's mark stands: the middle of its offers, but well inside its cell, so that no two marks touch.
fn mark(cell: &Cell, z: u8, at: [u32; 2]) -> [u32; 2] {
    let size = 2f64.powi(32 - i32::from(z) - 2);
    std::array::from_fn(|axis| {
        let middle = (f64::from(cell.extent.min[axis]) + f64::from(cell.extent.max[axis])) / 2.0;
        let rim = f64::from(at[axis]) * size;
        middle.clamp(rim + size * INSET, rim + size * (1.0 - INSET)) as u32
    })
}

/// Writes a JSON string; what a page or a script could trip over is escaped.
pub fn write_json(out: &mut Vec<u8>, text: &str) {
    out.push(b'"');
    let mut written = 0;
    for (at, byte) in text.bytes().enumerate() {
        if byte >= 0x20 && !matches!(byte, b'"' | b'\\' | b'<') {
            continue;
        }
        out.extend_from_slice(&text.as_bytes()[written..at]);
        out.extend_from_slice(format!("\\u{byte:04x}").as_bytes());
        written = at + 1;
    }
    out.extend_from_slice(&text.as_bytes()[written..]);
    out.push(b'"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_with_quotes_and_tags_stays_a_string() {
        let title = "„Café\" \\ </script>\n\u{1F600}";
        let mut out = Vec::new();
        write_json(&mut out, title);
        assert!(!String::from_utf8_lossy(&out).contains('<'));
        assert_eq!(serde_json::from_slice::<String>(&out).unwrap(), title);
    }
}
