//! Writes a tile's features byte by byte: a tile is a few hundred bytes, and building a tree of values first would cost more than finding them.

use super::Cell;
use super::purpose;
use crate::atlas::map::Map;
use crate::atlas::row;
use crate::geo::Point;
use crate::language::Interface;
use crate::offer::short_form;

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
    pub fn offer(&mut self, sheet: usize, i: u32) {
        let layer = &self.map.sheets[sheet].layer;
        let place = layer.place(i).unwrap_or_default();
        let (row, i) = (&layer.rows[i as usize], i as usize);
        self.text(r#"{"type":"Feature","id":""#);
        self.out.extend_from_slice(&short_form(layer.ids[i]));
        self.point(Point::from_map(place));
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
        // Who offers tells equal titles apart.
        if let Some(name) = self.map.organisation_name(sheet, i as u32, self.reader) {
            self.text(r#","organisation":"#);
            write_json(&mut self.out, name);
        }
        self.text("}},");
    }

    /// Several offers at one spot.
    pub fn stack(&mut self, cell: &Cell, offers: &[String]) {
        self.text(r#"{"type":"Feature","id":"s"#);
        self.text(offers.first().map_or("", String::as_str));
        self.point(Point::from_map(cell.extent.min));
        self.text(r#""kind":"stack","count":"#);
        self.number(cell.count);
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
        self.number(at[0]);
        self.text("_");
        self.number(at[1]);
        self.point(Point::from_map(mark(cell, z, at)));
        self.text(r#""kind":"cluster","count":"#);
        self.number(cell.count);
        self.text(r#","bounds":["#);
        let [west, north] = cell.extent.min;
        let [east, south] = cell.extent.max;
        let (low, high) = (Point::from_map([west, south]), Point::from_map([east, north]));
        self.degrees(low.lon());
        self.text(",");
        self.degrees(low.lat());
        self.text(",");
        self.degrees(high.lon());
        self.text(",");
        self.degrees(high.lat());
        self.text("]");
        self.category(cell.category().id());
        self.text("}},");
    }

    #[inline(always)]
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

    fn number(&mut self, number: u32) {
        write_number(&mut self.out, number);
    }

    /// Degrees with five decimals, about a metre.
    fn degrees(&mut self, degrees: f64) {
        write_degrees::<5>(&mut self.out, degrees);
    }
}

/// The digits of 0 to 99, two each.
const PAIRS: [[u8; 2]; 100] = {
    let mut pairs = [[0; 2]; 100];
    let mut number = 0;
    while number < 100 {
        pairs[number] = [b'0' + (number / 10) as u8, b'0' + (number % 10) as u8];
        number += 1;
    }
    pairs
};

/// Writes a whole number.
pub fn write_number(out: &mut Vec<u8>, mut number: u32) {
    let (mut digits, mut first) = ([0; 20], 10);
    while number >= 100 {
        let rest = number / 100;
        first -= 2;
        digits[first..first + 2].copy_from_slice(&PAIRS[(number - rest * 100) as usize]);
        number = rest;
    }
    first -= 2;
    digits[first..first + 2].copy_from_slice(&PAIRS[number as usize]);
    first += usize::from(number < 10);
    // Copies of one length cost least; what is too much is cut off again.
    let end = out.len() + 10 - first;
    out.extend_from_slice(&digits[first..first + 10]);
    out.truncate(end);
}

/// Writes degrees with so many decimals, at most six: five are about a metre.
pub fn write_degrees<const DECIMALS: usize>(out: &mut Vec<u8>, degrees: f64) {
    let unit = 10u32.pow(DECIMALS as u32);
    // A number so large has no bits left behind the point, and the last ones before it are the nearest whole number: no call, no cast.
    let steps = (degrees * f64::from(unit) + WHOLE).to_bits() as i32;
    let (whole, decimals) = (steps.unsigned_abs() / unit, steps.unsigned_abs() % unit);
    let decimals = decimals * 10u32.pow(6 - DECIMALS as u32);
    let (upper, lower) = (decimals / 100, decimals % 100);
    let (hundreds, pair) = (whole / 100, whole % 100);
    // Each digit has its place: room for the sign, three digits, the point and six decimals.
    let mut text = [0; 20];
    text[1] = b'0' + hundreds as u8;
    text[2..4].copy_from_slice(&PAIRS[pair as usize]);
    text[4] = b'.';
    text[5..7].copy_from_slice(&PAIRS[(upper / 100) as usize]);
    text[7..9].copy_from_slice(&PAIRS[(upper % 100) as usize]);
    text[9..11].copy_from_slice(&PAIRS[lower as usize]);
    let mut first = 3 - usize::from(whole >= 10) - usize::from(whole >= 100);
    if steps < 0 {
        first -= 1;
        text[first] = b'-';
    }
    let end = out.len() + 5 - first + DECIMALS;
    out.extend_from_slice(&text[first..first + 16]);
    out.truncate(end);
}

/// One and a half times 2⁵².
const WHOLE: f64 = 6_755_399_441_055_744.0;

/// Where a cluster's mark stands: the middle of its offers, but well inside its cell, so that no two marks touch.
pub(super) fn mark(cell: &Cell, z: u8, at: [u32; 2]) -> [u32; 2] {
    let size = f64::from(1u32 << (30 - z));
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
    fn numbers_and_degrees_are_written_as_everybody_writes_them() {
        let written = |write: &dyn Fn(&mut Vec<u8>)| {
            let mut out = b"[".to_vec();
            write(&mut out);
            String::from_utf8(out).unwrap()
        };
        for number in [0, 7, 10, 99, 100, 101, 1_000, 65_536, 9_999_999, u32::MAX] {
            assert_eq!(written(&|out| write_number(out, number)), format!("[{number}"));
        }
        let degrees =
            [0.0, 9.1727, -9.999_994, 13.4, 48.897_25, 100.000_01, -179.999_99, 180.0, -0.1];
        for degrees in degrees {
            assert_eq!(written(&|out| write_degrees::<5>(out, degrees)), format!("[{degrees:.5}"));
            assert_eq!(written(&|out| write_degrees::<6>(out, degrees)), format!("[{degrees:.6}"));
        }
    }

    #[test]
    fn a_title_with_quotes_and_tags_stays_a_string() {
        let title = "„Café\" \\ </script>\n\u{1F600}";
        let mut out = Vec::new();
        write_json(&mut out, title);
        assert!(!String::from_utf8_lossy(&out).contains('<'));
        assert_eq!(serde_json::from_slice::<String>(&out).unwrap(), title);
    }
}
